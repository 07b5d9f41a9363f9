package org.tieline.effect;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;

/** The kind of fact about effects of cuts and measures. */
@Configuration(proxyBeanMethods = false)
class EffectKinds {

	static final String EFFECT = "EFFECT";

	static final String OUTCOME = "outcome";

	@Bean
	KindOfFact effect() {
		return KindOfFact.measurement(EFFECT, "effects.csv", "value")
			.participantAgain("affected", Role.SUBJECT, EntityKind.COMPANY, EntityKind.GOVERNMENT,
					EntityKind.PUBLIC_BODY, EntityKind.ORGANIZATION, EntityKind.COUNTRY, EntityKind.ALLIANCE,
					EntityKind.GROUP)
			.optional("measure", Role.MEASURE, EntityKind.MEASURE)
			.optional("supplier", Role.SUPPLIER)
			.optional("customer", Role.CUSTOMER)
			.optional("product", Role.PRODUCT, EntityKind.PRODUCT)
			.identity(OUTCOME, EffectOutcome.words())
			.attributed()
			.saying(EffectWords::of);
	}

}
