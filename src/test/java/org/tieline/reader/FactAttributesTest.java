package org.tieline.reader;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.reader.FactAttributes.Shown;

import static org.assertj.core.api.Assertions.assertThat;

class FactAttributesTest {

	private static List<Shown> shown(KindOfFact kind, Map<String, String> attributes) {
		return FactAttributes.of(kind, attributes, (id) -> id.equals("entity-list") ? "Entity List" : id);
	}

	/** The order is that of the kind, whatever the order of the values. */
	@Test
	void codesAndIdsAreWordsAndTextsStayAsTheyAre() {
		KindOfFact kind = KindOfFact.state("RULE", "rules.csv")
			.event((fact) -> "")
			.participant("subject", Role.SUBJECT)
			.identity("topic")
			.identity("effect", "EXPORT_LICENCE", "OTHER")
			.perClaim("scope")
			.perClaim("affiliates_of")
			.saying((fact) -> "");

		assertThat(shown(kind,
				Map.of("scope", "5G core of the EU (anti-dumping)", "topic", "sanctions-evasion-in-us", "effect",
						"EXPORT_LICENCE", "affiliates_of", "entity-list")))
			.containsExactly(new Shown("Topic", "sanctions evasion in US", null),
					new Shown("Effect", "export licence", null),
					new Shown("Scope", "5G core of the EU (anti-dumping)", null),
					new Shown("Affiliates of", "Entity List", "entity-list"));
	}

	@Test
	void whatIsNotGivenIsNotShown() {
		KindOfFact kind = KindOfFact.state("RULE", "rules.csv")
			.event((fact) -> "")
			.participant("subject", Role.SUBJECT)
			.identity("topic")
			.perClaim("scope")
			.saying((fact) -> "");

		assertThat(shown(kind, Map.of("topic", "fairness", "scope", ""))).extracting(Shown::name)
			.containsExactly("Topic");
	}

}
