package org.tieline.measure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Presumption;
import org.tieline.value.Period;

/** Restrictions, and what measures said when. */
@Configuration(proxyBeanMethods = false)
class MeasureKinds {

	static final String RESTRICTION = "RESTRICTION";

	static final String MEASURE_VERSION = "MEASURE_VERSION";

	@Bean
	KindOfFact restriction() {
		return KindOfFact.state(RESTRICTION, "restrictions.csv")
			.participant("authority", Role.SUBJECT)
			.optional("measure", Role.MEASURE, EntityKind.MEASURE)
			.participant("target", Role.OBJECT)
			.optional("jurisdiction", Role.JURISDICTION, EntityKind.COUNTRY)
			.identity("effect", "EXPORT_LICENCE", "NETWORK_BAN", "PROCUREMENT_BAN", "IMPORT_BAN", "INVESTMENT_BAN",
					"DESIGNATION", "PERMISSION", "CONDITIONS", "REVIEW", "FINE", "INDICTMENT", "TARIFF",
					"REMOVAL_ORDER", "FUNDING_BAN", "OTHER")
			.perClaim("scope")
			.flow("penalty", "penalty", false)
			.flow("deadline", "deadline", false)
			.tie("RESTRICTS", "authority", "target")
			.presumed(Presumption.LAW)
			.saying(MeasureKinds::sentence);
	}

	private static String sentence(FactWords fact) {
		String effect = fact.plain("effect");
		boolean telling = false;
		String action;
		switch (effect) {
			case "permission" -> action = fact.verb(" permits ", " permitted ");
			case "review" -> action = fact.verb(" reviews ", " reviewed ");
			case "fine" -> action = fact.verb(" fines ", " fined ");
			case "indictment" -> action = fact.verb(" indicts ", " indicted ");
			case "designation" -> action = fact.verb(" designates ", " designated ");
			default -> {
				action = fact.verb(" restricts ", " restricted ");
				telling = !effect.equals("other");
			}
		}
		return fact.nameOf("authority") + action + fact.nameOf("target") + fact.naming("jurisdiction", " in %s")
				+ (telling ? " (" + effect + ")" : "") + fact.naming("measure", " by %s");
	}

	@Bean
	KindOfFact measureVersion() {
		return KindOfFact.state(MEASURE_VERSION, "measure_versions.csv")
			.participant("measure", Role.MEASURE, EntityKind.MEASURE)
			.identity("version")
			.identity("state", "IN_FORCE", "SUSPENDED", "REPEALED", "ANNOUNCED")
			.perClaim("ownership_threshold")
			.perClaim("affiliates_of")
			.presumed(Presumption.LAW)
			.saying((fact) -> {
				Period period = fact.view().period();
				String when = (period != null) ? " " + period.words() : "";
				return fact.nameOf("measure") + fact.verb(" is ", " was ") + fact.plain("state") + when;
			});
	}

}
