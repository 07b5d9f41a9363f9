package org.tieline.entity;

import java.util.Map;

import org.junit.jupiter.api.Test;

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

}
