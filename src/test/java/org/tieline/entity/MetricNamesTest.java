package org.tieline.entity;

import org.junit.jupiter.api.Test;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names and units of metrics that are asked about. */
class MetricNamesTest {

	@Test
	void aMetricThatTheRecordCannotHaveIsRefused() {
		assertThatThrownBy(() -> MetricNames.require("claim.", "turnover", "USD")).isInstanceOf(Problem.class)
			.hasMessageContaining("claim.metric: 'turnover' is no metric");
		assertThatThrownBy(() -> MetricNames.require("claim.", "net_profits", "USD"))
			.hasMessageContaining("the nearest is 'net_profit'");
	}

	@Test
	void aMetricHasItsUnits() {
		assertThatThrownBy(() -> MetricNames.require("claim.", "revenue", "percent"))
			.hasMessageContaining("claim.unit: 'percent' does not fit revenue; its unit is a currency");
		assertThatCode(() -> MetricNames.require("claim.", "revenue", "SEK")).doesNotThrowAnyException();
		assertThatCode(() -> MetricNames.require("claim.", "revenue", null)).doesNotThrowAnyException();
	}

}
