package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;

/** The 50 percent rule and sums of ownership end when they are asked to. */
class StoppedOwnershipTest {

	private static final OwnershipGraph GRAPH = new OwnershipGraph(
			List.of(Share.exactly("a", "b", "60"), Share.exactly("b", "c", "60"), Share.exactly("c", "b", "20")));

	@Test
	void nobodyIsCaught() throws Exception {
		Threshold half = Threshold.atLeast(new BigDecimal("50"));

		assertThat(Stopping.endsAtOnce(() -> FiftyPercentRule.apply(GRAPH, List.of("a"), half).findings())).isTrue();
	}

	@Test
	void nothingIsSummedUp() throws Exception {
		assertThat(Stopping.endsAtOnce(() -> IntegratedOwnership.of(GRAPH, List.of("a")))).isTrue();
	}

}
