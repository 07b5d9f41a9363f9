package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExposureBarsTest {

	private static Map<String, Object> range(String name, boolean disputed, String others, double low, double median,
			double high) {
		return Map.of("name", name, "disputed", disputed, "others", others, "part",
				Map.of("p05", low, "p50", median, "p95", high));
	}

	private static Map<String, Object> plausible(List<Map<String, Object>> ranges) {
		return Map.of("low", 0.1, "high", 0.8, "dependsOnCase", true, "ranges", ranges);
	}

	@Test
	void aPlausibleRangeStandsBesideTheBoundsThatItKeepsTo() {
		ExposureBars bars = ExposureBars.of(Map.of("lookThrough", Map.of("low", 0.05, "high", 1.0), "plausible",
				plausible(List.of(range("none", false, "NONE", 0.1, 0.2, 0.3),
						range("market", false, "LIKE_MARKET", 0.5, 0.6, 0.8)))));

		assertThat(bars.bounds().bars()).singleElement()
			.isEqualTo(new Bar("Whatever else is bought", null, new Bar.Range(0.05, 1),
					new Bar.Spread(0.1, List.of(0.2, 0.6), 0.8, true), null));
		ExposureBars.Cases cases = bars.cases().getFirst();
		assertThat(cases.dependsOnCase()).isTrue();
		assertThat(cases.bars().bars()).extracting(Bar::label).containsExactly("none", "market");
		assertThat(cases.bars().bars()).extracting(Bar::provable).containsOnly(new Bar.Range(0.05, 1));
		assertThat(cases.bars().bars().getLast().plausibleWords()).isEqualTo("50–80%, median 60%");
	}

	@Test
	void whereNothingElseIsBoughtItDoesNotMatterWhereItEnds() {
		ExposureBars bars = ExposureBars
			.of(Map.of("ifRecordIsComplete", Map.of("low", 0.05, "high", 0.9), "plausibleIfComplete",
					plausible(List.of(range("a", false, "NONE", 0.1, 0.2, 0.3),
							range("b", false, "LIKE_MARKET", 0.1, 0.2, 0.3), range("c", true, "NONE", 0.2, 0.3, 0.8),
							range("d", true, "LIKE_RECORDED", 0.2, 0.3, 0.8)))));

		assertThat(bars.cases()).singleElement()
			.satisfies((cases) -> assertThat(cases.bars().bars()).extracting(Bar::label)
				.containsExactly("only established ties to the state count",
						"contested, alleged and planned ties to the state count too"));
	}

	@Test
	void withoutAModelTheBoundsStandAlone() {
		ExposureBars bars = ExposureBars.of(Map.of("lookThrough", Map.of("low", 0.0, "high", 1.0)));

		assertThat(bars.bounds().isModelled()).isFalse();
		assertThat(bars.cases()).isEmpty();
		assertThat(ExposureBars.of(null).bounds().bars()).isEmpty();
	}

	@Test
	void aRecordedShareWithOneBoundIsOpenOnTheOtherSide() {
		ExposureBars bars = ExposureBars.of(Map.of("shares",
				List.of(Map.of("summary", "one", "share", Map.of("low", 62)),
						Map.of("summary", "two", "share", Map.of("high", 30)), Map.of("summary", "three")),
				"installedBase", List.of(Map.of("summary", "four", "share", Map.of("low", 40, "high", 40)))));

		assertThat(bars.shares().bars()).extracting(Bar::provable)
			.containsExactly(new Bar.Range(0.62, 1), new Bar.Range(0, 0.3), null);
		assertThat(bars.installed().bars().getFirst().provable()).isEqualTo(new Bar.Range(0.4, 0.4));
	}

}
