package org.tieline.plausible;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;

/** Which recorded figure is the size of a company. */
class FirmSizeTest {

	private static FactView metric(String name, String period, String value, String unit) {
		return ClaimFixtures.wide(ClaimFixtures.fact(name + period + unit, "METRIC", period, Map.of("metric", name),
				Map.of("subject", company("alba")), claim(name).value(value, unit, null)));
	}

	private static double purchases(FactView... metrics) {
		return Objects
			.requireNonNull(FirmSize.purchases(List.of(metrics), PartialDate.parse("2019"),
					AssumptionSets.of("set", AssumptionSets.DEFAULT)))
			.low();
	}

	// By hand: 60 million are a part of the 100 million that the source calls all.
	@Test
	void allPurchasesAreTheSizeAndNotThePurchasesBesideThem() {
		FactView part = metric("purchases", "2019", "60000000", "USD");

		assertThat(purchases(part)).isEqualTo(60);
		assertThat(purchases(part, metric("total_procurement", "2019", "100000000", "USD"))).isEqualTo(100);
		assertThat(purchases(part, metric("total_procurement", "2018", "100000000", "USD"))).as("of another year")
			.isEqualTo(60);
		assertThat(purchases(part, metric("total_procurement", "2019", "700000000", "CNY"))).as("in another currency")
			.isEqualTo(60);
	}

}
