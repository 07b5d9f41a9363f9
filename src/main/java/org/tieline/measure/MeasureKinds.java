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
			.identity("effect", RestrictionEffect.words())
			.perClaim("scope")
			.flow("penalty", "penalty", false)
			.flow("deadline", "deadline", false)
			.tie("RESTRICTS", "authority", "target")
			.presumed(Presumption.LAW)
			.saying(MeasureKinds::sentence);
	}

	private static String sentence(FactWords fact) {
		RestrictionEffect effect = RestrictionEffect.of(fact.attribute("effect"));
		String named = effect.isNamedBeside() ? " (" + fact.plain("effect") + ")" : "";
		return fact.nameOf("authority") + " " + fact.verb(effect.verb(false), effect.verb(true)) + " "
				+ fact.nameOf("target") + fact.naming("jurisdiction", " in %s") + named
				+ fact.naming("measure", " by %s");
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
