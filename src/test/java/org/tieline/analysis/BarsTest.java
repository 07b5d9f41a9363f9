package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarsTest {

	private static Bar bar(double low, double high) {
		return new Bar("one", null, new Bar.Range(low, high), null, null);
	}

	@Test
	void theAxisIsTheShortestThatHoldsEveryBar() {
		assertThat(Bars.of(List.of(bar(0, 0.03), bar(0, 0.18))).end()).isEqualTo(0.2);
		assertThat(Bars.of(List.of(bar(0, 0.2))).end()).isEqualTo(0.2);
		assertThat(Bars.of(List.of(bar(0, 0.004), bar(0, 1))).end()).isEqualTo(1);
		assertThat(Bars.of(List.of()).end()).isEqualTo(1);
	}

	@Test
	void aPlausibleRangeBeyondTheBoundsStillFitsTheAxis() {
		Bar model = new Bar("one", null, new Bar.Range(0, 0.1), new Bar.Spread(0.2, List.of(0.3), 0.45, false), null);

		assertThat(Bars.of(List.of(model)).end()).isEqualTo(0.5);
	}

	@Test
	void placesOnTheAxisFollowItsLength() {
		// The axis of 0.2 is 400 units long and starts 4 units from the edge.
		Bars bars = Bars.of(List.of(bar(0.05, 0.2)));

		assertThat(bars.x(0)).isEqualTo(4);
		assertThat(bars.x(0.05)).isEqualTo(104);
		assertThat(bars.x(0.2)).isEqualTo(404);
		assertThat(bars.x(0.9)).as("beyond the axis").isEqualTo(404);
		assertThat(bars.length(new Bar.Range(0.05, 0.2))).isEqualTo(300);
		assertThat(bars.ticks()).containsExactly(4.0, 104.0, 204.0, 304.0, 404.0);
	}

	@Test
	void aSingleNumberCanStillBeSeen() {
		assertThat(Bars.one(bar(0.3, 0.3)).length(new Bar.Range(0.3, 0.3))).isEqualTo(2);
	}

	@Test
	void printedBoundsHold() {
		// 1.54% is at least 1.5%, and 40.01% is at most 40.1%.
		assertThat(bar(0.0154, 0.4001).provableWords()).isEqualTo("1.5–40.1%");
		assertThat(bar(0, 1).provableWords()).isEqualTo("not bounded (0 to 100%)");
		assertThat(bar(0.667, 0.667).provableWords()).isEqualTo("66.7%");
		assertThat(bar(0, 0).provableWords()).isEqualTo("0%");
		assertThat(bar(0, 0.00001).provableWords()).isEqualTo("0–0.1%");
		assertThat(bar(0.9999, 1).provableWords()).isEqualTo("99.9–100%");
		assertThat(new Bar("one", null, null, null, null).provableWords()).isEqualTo("no bound");
	}

	// A source gives two digits after the point at most. More come of a division.
	@Test
	void aStatedNumberIsPrintedAsItIsAndAComputedOneIsRounded() {
		assertThat(bar(0.1234, 0.1234).provableWords()).isEqualTo("12.34%");
		assertThat(bar(0.15714286, 0.15714286).provableWords()).isEqualTo("15.7%");
		assertThat(bar(0.12345, 0.12345).provableWords()).isEqualTo("12.3%");
		assertThat(bar(0.0012345, 0.0012345).provableWords()).isEqualTo("0.123%");
	}

	@Test
	void numbersOfAModelHaveTwoDigits() {
		assertThat(Percents.about(0.012871)).isEqualTo("1.3%");
		assertThat(Percents.about(0.5)).isEqualTo("50%");
		assertThat(Percents.about(0.996)).as("not all").isEqualTo("above 99.5%");
		assertThat(Percents.about(0.9949)).isEqualTo("99%");
		assertThat(Percents.about(1)).isEqualTo("100%");
		assertThat(Percents.about(0)).isEqualTo("0%");
		assertThat(Percents.about(0.00001)).isEqualTo("below 0.01%");
		assertThat(Percents.about(0.0212, 0.0208)).isEqualTo("2.1%");
	}

	@Test
	void aSpreadHasTheMediansOfItsCases() {
		Bar.Spread spread = Bar.Spread.of(Map.of("low", 0.01, "high", 0.2, "dependsOnCase", true, "ranges",
				List.of(Map.of("loss", Map.of("p50", 0.1)), Map.of("loss", Map.of("p50", 0.02)))));

		assertThat(spread).isEqualTo(new Bar.Spread(0.01, List.of(0.02, 0.1), 0.2, true));
		assertThat(new Bar("one", null, null, spread, null).plausibleWords())
			.isEqualTo("1–20%, medians 2–10%; it depends on the case");
	}

	@Test
	void nothingIsNoSpread() {
		assertThat(Bar.Spread.of(null)).isNull();
		assertThat(Bar.Spread.of(Map.of("low", 0.1))).isNull();
	}

	@Test
	void theGreaterOfTwoQuantitiesHasTheGreaterBounds() {
		assertThat(Bar.Range.greater(new Bar.Range(0, 0), new Bar.Range(0.015, 1))).isEqualTo(new Bar.Range(0.015, 1));
		assertThat(Bar.Range.greater(new Bar.Range(0.2, 0.3), new Bar.Range(0, 0.9)))
			.isEqualTo(new Bar.Range(0.2, 0.9));
	}

}
