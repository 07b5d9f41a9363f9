package org.tieline.influence;

import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.Fact;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Figure;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieSort;
import org.tieline.evidence.Verb;
import org.tieline.time.Presumption;
import org.tieline.value.Period;

/**
 * The kinds of fact about state influence: influence, funding, investment and pressure.
 */
@Configuration(proxyBeanMethods = false)
class InfluenceKinds {

	static final String INFLUENCE = "INFLUENCE";

	static final String FUNDING = "FUNDING";

	private static final String BY_LAW = " by law";

	private static final Verb COMPELS = new Verb("can compel", "could compel");

	private static final Verb INVESTS = new Verb("invests", "invested");

	@Bean
	KindOfFact influence() {
		return KindOfFact.state(INFLUENCE, "influences.csv")
			.participant("state", Role.SUBJECT)
			.participant("company", Role.OBJECT)
			.identity("means", "COMPEL_BY_LAW", "APPOINT", "PARTY_BODY", "LICENSE", "DIRECT", "PROCURE", "REGULATE",
					"OTHER")
			.perClaim("legal_basis")
			.tie(TieForm.of("INFLUENCES", "state", "company")
				.sort("means")
				.hopVerb(InfluenceKinds::influencing)
				.noun(InfluenceKinds::influence)
				.roles("COMPEL_BY_LAW", "DIRECT", "APPOINT", "PARTY_BODY")
				.bearing("COMPEL_BY_LAW", "DIRECT", "APPOINT", "PARTY_BODY"))
			.event((fact) -> "the influence of " + fact.nameOf("state") + " on " + fact.nameOf("company") + " ("
					+ fact.plain("means") + ")")
			.presumed(InfluenceKinds::presumption)
			.saying(InfluenceKinds::influenceSentence);
	}

	/** A power by law is presumed like a law. */
	private static Presumption presumption(Fact influence) {
		return "COMPEL_BY_LAW".equals(influence.attributes().get("means")) ? Presumption.LAW : Presumption.GENERAL;
	}

	private static String influenceSentence(FactWords fact) {
		String means = fact.attribute("means");
		String how = switch (means) {
			case "COMPEL_BY_LAW" -> fact.verb(COMPELS);
			case "OTHER" -> fact.verb("can influence", "could influence");
			default -> fact.tieVerb();
		};
		return fact.nameOf("state") + how + fact.within("company") + (means.equals("COMPEL_BY_LAW") ? BY_LAW : "")
				+ fact.plannedFor();
	}

	private static Verb influencing(String means) {
		return switch (means) {
			case "COMPEL_BY_LAW" -> COMPELS.with(BY_LAW);
			case "APPOINT" -> new Verb("appoints people at", "appointed people at");
			case "PARTY_BODY" -> new Verb("has a party body in", "had a party body in");
			case "LICENSE" -> new Verb("licenses", "licensed");
			case "DIRECT" -> new Verb("directs", "directed");
			case "PROCURE" -> new Verb("is a leading buyer of", "was a leading buyer of");
			case "REGULATE" -> new Verb("regulates", "regulated");
			default -> new Verb("has ties of influence to", "had ties of influence to");
		};
	}

	private static String influence(TieSort sort) {
		return switch (sort.word()) {
			case "COMPEL_BY_LAW" -> "power to compel by law";
			case "APPOINT" -> "appointments";
			case "PARTY_BODY" -> "a party body";
			case "LICENSE" -> "licensing";
			case "DIRECT" -> "direction";
			case "PROCURE" -> "purchases";
			case "REGULATE" -> "regulation";
			default -> "other influence";
		};
	}

	@Bean
	KindOfFact funding() {
		return KindOfFact.state(FUNDING, "fundings.csv")
			.participant("funder", Role.SUBJECT)
			.participant("recipient", Role.OBJECT)
			.identity("instrument", "SUBSIDY", "GRANT", "LOAN", "CREDIT_LINE", "EXPORT_CREDIT", "TAX_RELIEF", "EQUITY",
					"OTHER")
			.perClaim(FundingParts.COLUMN)
			.flow("amount", "amount", false)
			.tie(TieForm.of("FUNDS", "funder", "recipient")
				.sort("instrument")
				.hopVerb("funds", "funded")
				.noun((sort) -> support(sort.word()))
				.detail((instrument) -> " with " + withArticle(instrument))
				.money("GRANT", "LOAN", "EXPORT_CREDIT", "EQUITY"))
			.event((fact) -> "the funding of " + fact.nameOf("recipient") + " by " + fact.nameOf("funder") + " ("
					+ fact.plain("instrument") + ")")
			.presumed(Presumption.NONE)
			.saying(InfluenceKinds::fundingSentence);
	}

	/**
	 * Payments of one funder to one recipient differ by instrument, amount and time.
	 */
	private static String fundingSentence(FactWords fact) {
		String instrument = withArticle(fact.attribute("instrument"));
		Optional<Figure> amount = fact.figure("amount", false);
		String sum = amount.filter((one) -> !one.isAhead())
			.map((one) -> " of " + one.text() + when(one.measurement()))
			.orElse("");
		// An export credit is lent to buyers, or guaranteed for them.
		String verb = "EXPORT_CREDIT".equals(fact.attribute("instrument"))
				? fact.verb("supports purchases from", "supported purchases from") : fact.tieVerb();
		return fact.nameOf("funder") + verb + fact.within("recipient") + " with " + instrument + sum
				+ (sum.isEmpty() ? fact.plannedFor() : "") + remark(amount);
	}

	private static String support(String instrument) {
		return instrument.equals("OTHER") ? "other support" : TieForm.plain(instrument);
	}

	/** What is counted takes its article. */
	private static String withArticle(String instrument) {
		return switch (instrument) {
			case "TAX_RELIEF", "EQUITY", "EXPORT_CREDIT", "OTHER" -> support(instrument);
			default -> "a " + support(instrument);
		};
	}

	/**
	 * A sum that is only dated by an observation may have been paid over many years
	 * before it.
	 */
	private static String when(Measurement amount) {
		Period period = amount.period();
		if (period == null) {
			return "";
		}
		boolean observed = period.from() != null && period.from().equals(period.to())
				&& amount.claims().stream().allMatch((claim) -> claim.from() == null && claim.to() == null);
		return observed ? " as of " + period.from() : " " + period.words();
	}

	private static String remark(Optional<Figure> figure) {
		return figure.map(Figure::remark).orElse("");
	}

	@Bean
	KindOfFact investment() {
		return KindOfFact.state("INVESTMENT", "investments.csv")
			.participant("investor", Role.SUBJECT)
			.participant("into", Role.OBJECT)
			.identity("purpose")
			.flow("amount", "amount", false)
			.tie(TieForm.of("INVESTS_IN", "investor", "into").hopVerb((sort) -> INVESTS.with(" in")).money())
			.event((fact) -> "the investment of " + fact.nameOf("investor") + " in " + fact.nameOf("into") + " ("
					+ fact.attribute("purpose") + ")")
			.presumed(Presumption.NONE)
			.saying(InfluenceKinds::investmentSentence);
	}

	private static String investmentSentence(FactWords fact) {
		Optional<Figure> amount = fact.figure("amount", false);
		String sum = amount.filter((one) -> !one.isAhead()).map((one) -> one.text() + " ").orElse("");
		return fact.nameOf("investor") + fact.verb(INVESTS) + sum + "in " + fact.within("into") + ": "
				+ fact.attribute("purpose") + remark(amount);
	}

	@Bean
	KindOfFact pressure() {
		return KindOfFact.state("PRESSURE", "pressures.csv")
			.participant("actor", Role.SUBJECT)
			.participant("target", Role.OBJECT)
			.optional("about", Role.TOPIC)
			.identity("means", "URGES", "WARNS", "BRIEFS", "OFFERS_AID", "THREATENS", "CONSULTS")
			.flow("amount", "amount", false)
			.tie(TieForm.of("PRESSES", "actor", "target")
				.sort("means")
				.hopVerb(InfluenceKinds::pressing)
				.noun(InfluenceKinds::pressure)
				.onlyAsGoodAsItsWeakest())
			.event((fact) -> "the pressure of " + fact.nameOf("actor") + " on " + fact.nameOf("target")
					+ fact.naming("about", " about %s") + " (" + fact.plain("means") + ")")
			.presumed(Presumption.ofYears(1))
			.saying((fact) -> fact.nameOf("actor") + fact.tieVerb() + fact.within("target")
					+ fact.naming("about", matter(fact.attribute("means"))) + fact.plannedFor());
	}

	/** How the matter follows the verb: aid is not offered "about" something. */
	private static String matter(String means) {
		return switch (means) {
			case "OFFERS_AID" -> " in connection with %s";
			case "THREATENS" -> " over %s";
			default -> " about %s";
		};
	}

	private static Verb pressing(String means) {
		return switch (means) {
			case "URGES" -> new Verb("urges", "urged");
			case "WARNS" -> new Verb("warns", "warned");
			case "BRIEFS" -> new Verb("briefs", "briefed");
			case "OFFERS_AID" -> new Verb("offers aid to", "offered aid to");
			case "THREATENS" -> new Verb("threatens", "threatened");
			case "CONSULTS" -> new Verb("consults with", "consulted with");
			default -> new Verb("addresses", "addressed");
		};
	}

	private static String pressure(TieSort sort) {
		return switch (sort.word()) {
			case "URGES" -> "urging";
			case "WARNS" -> "warnings";
			case "BRIEFS" -> "briefings";
			case "OFFERS_AID" -> "offers of aid";
			case "THREATENS" -> "threats";
			case "CONSULTS" -> "consultation";
			default -> TieForm.plain(sort.word());
		};
	}

}
