package org.tieline.cascade;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SystemicSweepTest {

	@Test
	void theGoldenFirmsHaveTheirGoldenRisks() throws InterruptedException {
		SalesNetwork network = new GoldenNetwork("hand6").network(1, 1);
		double[] totals = new SystemicSweep(network, 2).exact(Cascade.of(network, true), CascadeMode.CONVERGED);
		assertThat(totals).containsExactly(new double[] { 0.6, 0.311111, 1, 0.433333, 0.566667, 1 }, within(1e-6));
	}

	@Test
	void threadsChangeNothing() throws InterruptedException {
		SalesNetwork network = new GeneratedSales(300, 1200, 10).network(false);
		CascadeBounds bounds = CascadeBounds.of(network, true);
		List<Interval> alone = new SystemicSweep(network, 1).bounds(bounds, CascadeMode.PUBLISHED);
		assertThat(new SystemicSweep(network, 4).bounds(bounds, CascadeMode.PUBLISHED)).isEqualTo(alone);
		assertThat(alone).anyMatch((risk) -> risk.low() > 0.01 && risk.high() < 1);
	}

	@Test
	void firmsOutsideHaveNoRiskOfTheirOwn() throws InterruptedException {
		SalesNetwork network = SalesNetwork.builder(2).outside(1).link(0, 1, 0, InputType.ESSENTIAL, 1).build();
		SystemicSweep sweep = new SystemicSweep(network, 1);
		assertThat(sweep.exact(Cascade.of(network, true), CascadeMode.PUBLISHED)).containsExactly(1, Double.NaN);
		assertThat(sweep.bounds(CascadeBounds.of(network, true), CascadeMode.PUBLISHED))
			.containsExactly(new Interval(1, 1), Interval.UNKNOWN);
	}

}
