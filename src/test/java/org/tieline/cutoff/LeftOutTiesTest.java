package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.EntityFilter.EVERYBODY;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.ofRevenue;
import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * The model leaves out ties that are only alleged: it then says nothing, and not zero.
 */
class LeftOutTiesTest {

	private static ClaimFixtures alleged(String id) {
		return claim(id).says(Stance.ALLEGES).asOf("2019");
	}

	/**
	 * Alpha sells to phones only by an allegation, and phones to shop by a statement.
	 * Beta sells to tablets by a statement. Both are cut.
	 */
	@Test
	void whoIsHitOverAllegedTiesAloneHasNoModelledLoss() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones", alleged("a"))
			.supply("phones -phone-> shop")
			.supply("beta -chip-> tablets")
			.supply("tablets -tablet-> store")
			.report(cut(ids("alpha", "beta"), ids("phones", "tablets")));

		for (String left : List.of("alpha", "phones", "shop")) {
			assertThat(of(report, left).cases()).as(left).isNull();
			assertThat(of(report, left).plausible()).as(left).isNull();
			assertThat(of(report, left).outsideCases()).as(left).isNull();
		}
		for (String told : List.of("beta", "tablets", "store")) {
			assertThat(of(report, told).plausible()).as(told).isNotNull();
			assertThat(of(report, told).cases().greatest()).as(told).isPositive();
		}
		assertThat(of(report, "alpha").upstream()).isEqualTo(Interval.UNKNOWN);
		assertThat(report.plausible()).isNotNull();
	}

	/** A second, stated tie of alpha in the cut counts. */
	@Test
	void oneStatedTieIsEnough() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones", alleged("a"))
			.supply("alpha -chip-> tablets")
			.report(cut(ids("alpha"), EVERYBODY));

		assertThat(of(report, "alpha").plausible()).isNotNull();
		assertThat(of(report, "tablets").plausible()).isNotNull();
		assertThat(of(report, "phones").plausible()).isNull();
	}

	/**
	 * What is only alleged, of the time before last, or of places tells nothing of the
	 * loss: only a model says more.
	 */
	@Test
	void onlyAFigureOfThisTimeOrNearToItThatIsMoreThanAllegedIsKnown() {
		ClaimFixtures seen = claim("seen").asOf("2019");

		assertThat(known(ofRevenue("20", "2016"), seen)).isEqualTo(Loss.Known.RECORDED_SHARE);
		assertThat(known(ofRevenue("20", "2015"), seen)).isEqualTo(Loss.Known.MODEL_ONLY);
		assertThat(known(ofRevenue("20", "2020"), seen)).isEqualTo(Loss.Known.RECORDED_SHARE);
		assertThat(known(ofRevenue("20", "2019").says(Stance.ALLEGES), seen)).isEqualTo(Loss.Known.MODEL_ONLY);
	}

	private static Loss.Known known(ClaimFixtures... claims) {
		return of(Scene.in("2019").supply("alpha -chip-> phones", claims).report(cut(ids("alpha"), ids("phones"))),
				"alpha")
			.known();
	}

}
