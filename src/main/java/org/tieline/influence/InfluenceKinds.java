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
import org.tieline.time.Presumption;
import org.tieline.value.Period;

/**
 * The kinds of fact about state influence: influence, funding, investment and pressure.
 */
@Configuration(proxyBeanMethods = false)
class InfluenceKinds {

	@Bean
	KindOfFact influence() {
		return KindOfFact.state("INFLUENCE", "influences.csv")
			.participant("state", Role.SUBJECT)
			.participant("company", Role.OBJECT)
			.identity("means", "COMPEL_BY_LAW", "APPOINT", "PARTY_BODY", "LICENSE", "DIRECT", "PROCURE", "REGULATE",
					"OTHER")
			.perClaim("legal_basis")
			.tie("INFLUENCES", "state", "company")
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
			case "COMPEL_BY_LAW" -> fact.verb("can compel", "could compel");
			case "APPOINT" -> fact.verb("appoints people at", "appointed people at");
			case "PARTY_BODY" -> fact.verb("has a party body in", "had a party body in");
			case "LICENSE" -> fact.verb("licenses", "licensed");
			case "DIRECT" -> fact.verb("directs", "directed");
			case "PROCURE" -> fact.verb("is a leading buyer of", "was a leading buyer of");
			case "REGULATE" -> fact.verb("regulates", "regulated");
			default -> fact.verb("can influence", "could influence");
		};
		return fact.nameOf("state") + how + fact.within("company") + (means.equals("COMPEL_BY_LAW") ? " by law" : "")
				+ fact.plannedFor();
	}

	@Bean
	KindOfFact funding() {
		return KindOfFact.state("FUNDING", "fundings.csv")
			.participant("funder", Role.SUBJECT)
			.participant("recipient", Role.OBJECT)
			.identity("instrument", "SUBSIDY", "GRANT", "LOAN", "CREDIT_LINE", "EXPORT_CREDIT", "TAX_RELIEF", "EQUITY",
					"OTHER")
			.flow("amount", "amount", false)
			.tie("FUNDS", "funder", "recipient")
			.presumed(Presumption.NONE)
			.saying(InfluenceKinds::fundingSentence);
	}

	/**
	 * Payments of one funder to one recipient differ by instrument, amount and time.
	 */
	private static String fundingSentence(FactWords fact) {
		String instrument = switch (fact.attribute("instrument")) {
			case "TAX_RELIEF", "EQUITY", "EXPORT_CREDIT" -> fact.plain("instrument");
			case "OTHER" -> "other support";
			default -> "a " + fact.plain("instrument");
		};
		Optional<Figure> amount = fact.figure("amount", false);
		String sum = amount.filter((one) -> !one.isAhead())
			.map((one) -> " of " + one.text() + when(one.measurement()))
			.orElse("");
		return fact.nameOf("funder") + fact.verb("funds", "funded") + fact.within("recipient") + " with " + instrument
				+ sum + (sum.isEmpty() ? fact.plannedFor() : "") + remark(amount);
	}

	private static String when(Measurement amount) {
		Period period = amount.period();
		return (period != null) ? " " + period.words() : "";
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
			.tie("INVESTS_IN", "investor", "into")
			.presumed(Presumption.NONE)
			.saying(InfluenceKinds::investmentSentence);
	}

	private static String investmentSentence(FactWords fact) {
		Optional<Figure> amount = fact.figure("amount", false);
		String sum = amount.filter((one) -> !one.isAhead()).map((one) -> one.text() + " ").orElse("");
		return fact.nameOf("investor") + fact.verb("invests", "invested") + sum + "in " + fact.within("into") + ": "
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
			.tie("PRESSES", "actor", "target")
			.presumed(Presumption.ofYears(1))
			.saying((fact) -> fact.nameOf("actor") + pressing(fact) + fact.within("target")
					+ fact.naming("about", " about %s") + fact.plannedFor());
	}

	private static String pressing(FactWords fact) {
		return switch (fact.attribute("means")) {
			case "URGES" -> fact.verb("urges", "urged");
			case "WARNS" -> fact.verb("warns", "warned");
			case "BRIEFS" -> fact.verb("briefs", "briefed");
			case "OFFERS_AID" -> fact.verb("offers aid to", "offered aid to");
			case "THREATENS" -> fact.verb("threatens", "threatened");
			default -> fact.verb("consults", "consulted");
		};
	}

}
