package org.tieline.entity;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.tieline.seed.ShippedFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** Metrics have one name each, and who writes another is told the nearest. */
class MetricVocabularyTest {

	@Test
	void aMetricAndItsQualifierAreOneName() {
		assertThat(MetricVocabulary.named(Map.of("metric", "revenue", "qualifier", "carrier")))
			.containsEntry("metric", "carrier_revenue")
			.containsEntry("qualifier", "carrier");
		assertThat(MetricVocabulary.named(Map.of("metric", "revenue"))).containsEntry("metric", "revenue");
	}

	@Test
	void aWholeNameLeadsToMetricAndQualifier() {
		assertThat(MetricVocabulary.nearest("carrier_revenue")).isEqualTo("'revenue' with the qualifier 'carrier'");
		assertThat(MetricVocabulary.nearest("revenues")).isEqualTo("'revenue'");
		assertThat(MetricVocabulary.nearest("xyz")).isEmpty();
		assertThat(MetricVocabulary.nearestQualifier("revenue", "carriers")).isEqualTo("'carrier'");
	}

	/** A metric that is only used with a qualifier is no term by itself. */
	@Test
	void aMetricWithoutANameNeedsAQualifier() {
		assertThat(MetricVocabulary.term("growth", null)).isNull();
		assertThat(MetricVocabulary.isMetric("growth")).isTrue();
		assertThat(MetricVocabulary.qualifiers("growth")).contains("orders");
	}

	/** "money" in the list stands for any currency, and for nothing else. */
	@Test
	void aTermKnowsItsUnits() {
		MetricVocabulary.Term revenue = Objects.requireNonNull(MetricVocabulary.term("revenue"));
		MetricVocabulary.Term share = Objects.requireNonNull(MetricVocabulary.term("purchases_share"));
		assertThat(revenue.has("CNY")).isTrue();
		assertThat(revenue.has("percent")).isFalse();
		assertThat(share.has("percent")).isTrue();
		assertThat(share.has("USD")).isFalse();
	}

	/** The loader lets a source use a unit of its own; the tables of Tieline do not. */
	@Test
	void theShippedNumbersHaveTheUnitsOfTheirTerms() {
		assertThat(ShippedFacts.facts()).filteredOn((fact) -> fact.kind().name().equals(EntityKinds.METRIC))
			.isNotEmpty()
			.allSatisfy((fact) -> {
				String name = fact.attributes().get("metric");
				MetricVocabulary.Term term = MetricVocabulary.term(Objects.requireNonNull(name));
				assertThat(term).as(fact.id()).isNotNull();
				assertThat(fact.claims()).filteredOn((claim) -> claim.value() != null)
					.allSatisfy((claim) -> assertThat(Objects.requireNonNull(term).has(claim.value().unit()))
						.as("%s: %s in %s", claim.id(), name, claim.value().unit())
						.isTrue());
			});
	}

}
