package org.tieline.profile;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

class ShareChartTest {

	@Test
	void rivalHousesKeepTheirOwnMarksAndAreNeverJoined() {
		ShareChart chart = ShareChart.of(List.of(figure("Ada", "2017", 20, 20), figure("Bell", "2018", 30, 30)));

		assertThat(chart.series()).containsExactly("Ada", "Bell");
		assertThat(chart.marks()).extracting(ShareChart.Mark::shape).containsExactly(0, 1);
		assertThat(chart.lines()).isEmpty();
	}

	/** There are six shapes. The seventh series has the first shape in another colour. */
	@Test
	void manySeriesLookUnlikeEachOther() {
		ShareChart chart = ShareChart.of(IntStream.range(0, 14)
			.mapToObj((number) -> figure("Series " + (char) ('a' + number), "2017", 20, 20))
			.toList());

		assertThat(chart.marks()).extracting((mark) -> mark.shape() + " " + mark.colour()).doesNotHaveDuplicates();
		assertThat(chart.marks().get(6).shape()).isZero();
		assertThat(chart.colour(6)).isEqualTo(chart.marks().get(6).colour()).isNotZero();
	}

	/** Ada and Bell say 20 percent of 2017, Cal 40 percent. */
	@Test
	void aMarkAtTheSamePlaceStandsBesideTheOther() {
		ShareChart chart = ShareChart
			.of(List.of(figure("Ada", "2017", 20, 20), figure("Bell", "2017", 20, 20), figure("Cal", "2017", 40, 40)));

		double ada = chart.marks().get(0).x();
		assertThat(chart.marks()).extracting(ShareChart.Mark::x).containsExactly(ada, ada + 7, ada);
		assertThat(chart.worthwhile()).isFalse();
	}

	@Test
	void aLineJoinsAdjoiningYearsAndNoGap() {
		// 2017 and 2018 adjoin; 2019 is missing before 2020.
		ShareChart chart = ShareChart
			.of(List.of(figure("Ada", "2020", 40, 40), figure("Ada", "2017", 20, 20), figure("Ada", "2018", 30, 30)));

		assertThat(chart.lines()).hasSize(1);
		assertThat(chart.marks()).extracting(ShareChart.Mark::label)
			.containsExactly("Ada, 2017: 20%", "Ada, 2018: 30%", "Ada, 2020: 40%");
		ShareChart.Line line = chart.lines().getFirst();
		assertThat(line.x1()).isEqualTo(chart.marks().get(0).x());
		assertThat(line.x2()).isEqualTo(chart.marks().get(1).x());
	}

	@Test
	void aYearIsNotJoinedToTheQuarterThatFollowsIt() {
		SeriesFigure quarter = new SeriesFigure("Ada", PartialDate.parse("2018-01"), PartialDate.parse("2018-03"), 30.0,
				30.0, "30%", false, "f", "SINGLE_ORIGIN");

		assertThat(ShareChart.of(List.of(figure("Ada", "2017", 20, 20), quarter)).lines()).isEmpty();
	}

	@Test
	void anIntervalIsAWhiskerFromItsLowerToItsUpperBound() {
		// The plot is 220 high with 14 above and 26 below: 180 for 0 to 40 percent.
		// 20% is at 194 - 90 = 104, 40% at 14.
		ShareChart.Mark mark = ShareChart.of(List.of(figure("Ada", "2017", 20, 40))).marks().getFirst();

		assertThat(mark.bottom()).isEqualTo(104);
		assertThat(mark.top()).isEqualTo(14);
		assertThat(mark.y()).isEqualTo(59);
	}

	@Test
	void aFigureWithoutAPeriodHasNoPlaceInTheDrawing() {
		SeriesFigure undated = new SeriesFigure("Ada", null, null, 20.0, 20.0, "20%", false, "f", "SINGLE_ORIGIN");

		assertThat(ShareChart.of(List.of(undated)).marks()).isEmpty();
		assertThat(undated.period()).isEqualTo("no period stated");
	}

	private static SeriesFigure figure(String house, String year, double low, double high) {
		return new SeriesFigure(house, PartialDate.parse(year), PartialDate.parse(year), low, high,
				Math.round(low) + "%", false, "f", "SINGLE_ORIGIN");
	}

}
