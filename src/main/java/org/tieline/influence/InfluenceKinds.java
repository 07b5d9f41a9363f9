package org.tieline.influence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.Fact;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Presumption;

/** How states lean: influence, funding, investment and pressure. */
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

	/** A power by law goes on as law does. */
	private static Presumption presumption(Fact influence) {
		return "COMPEL_BY_LAW".equals(influence.attributes().get("means")) ? Presumption.LAW : Presumption.GENERAL;
	}

	private static String influenceSentence(FactWords fact) {
		String how = switch (fact.attribute("means")) {
			case "COMPEL_BY_LAW" -> fact.verb(" can compel %s by law", " could compel %s by law");
			case "APPOINT" -> fact.verb(" appoints people at %s", " appointed people at %s");
			case "PARTY_BODY" -> fact.verb(" has a party body in %s", " had a party body in %s");
			case "LICENSE" -> fact.verb(" licenses %s", " licensed %s");
			case "DIRECT" -> fact.verb(" directs %s", " directed %s");
			case "PROCURE" -> fact.verb(" is a leading buyer of %s", " was a leading buyer of %s");
			case "REGULATE" -> fact.verb(" regulates %s", " regulated %s");
			default -> fact.verb(" can influence %s", " could influence %s");
		};
		return fact.nameOf("state") + how.formatted(fact.nameOf("company"));
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
			.saying((fact) -> fact.nameOf("funder") + fact.verb(" funds ", " funded ") + fact.nameOf("recipient") + " ("
					+ fact.plain("instrument") + amount(fact, ", ") + ")");
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
			.saying((fact) -> fact.nameOf("investor") + fact.verb(" invests", " invested") + amount(fact, " ") + " in "
					+ fact.nameOf("into") + ": " + fact.attribute("purpose"));
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
			.saying((fact) -> fact.nameOf("actor")
					+ (fact.plain("means").equals("offers aid") ? " offers aid to " : " " + fact.plain("means") + " ")
					+ fact.nameOf("target") + fact.naming("about", " about %s"));
	}

	private static String amount(FactWords fact, String before) {
		return fact.number("amount", false).map((one) -> before + one).orElse("");
	}

}
