package org.tieline.hop;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.ClaimFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/** How much a stake certainly is. */
class StakeFigureTest {

	// One share more than half is a majority; half is none.
	@Test
	void moreThanHalfIsMoreThanHalf() {
		assertThat(least(">50..")).isGreaterThan(50).isLessThan(50.001);
		assertThat(least("50..")).isEqualTo(50);
		assertThat(least("..50")).isZero();
	}

	private static double least(String percent) {
		return StakeFigure
			.of(ClaimFixtures.on("2018",
					ClaimFixtures.stake(claim("a").about("percent").percent(percent).asOf("2018"))))
			.least();
	}

}
