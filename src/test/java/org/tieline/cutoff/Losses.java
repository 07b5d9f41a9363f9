package org.tieline.cutoff;

import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What tests ask of the losses in a report. */
public final class Losses {

	private Losses() {
	}

	/** The loss of somebody who must be among those who lose. */
	static Loss of(CutoffReport report, String id) {
		return report.allLosses()
			.stream()
			.filter((loss) -> loss.entity().id().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError(id + " is not among " + report.allLosses()));
	}

	/** That the bounds are these, but for rounding. */
	static void between(Interval interval, double low, double high) {
		assertThat(interval.low()).isCloseTo(low, within(1e-9));
		assertThat(interval.high()).isCloseTo(high, within(1e-9));
	}

}
