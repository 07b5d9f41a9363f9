package org.tieline.cascade;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.stop.Stop;
import org.tieline.stop.Stopping;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cascades end when they are asked to, on all threads, and give the same if they are not.
 */
class StoppedCascadeTest {

	/** Takes more than a minute if nobody stops it. */
	private static final SalesNetwork LARGE = new GeneratedSales(20_000, 100_000, 50).network(false);

	private static final Duration SOON = Duration.ofMillis(500);

	@Test
	void aSweepEndsSoonAndLeavesNoThread() throws Exception {
		CascadeBounds bounds = CascadeBounds.of(LARGE, true);
		SystemicSweep sweep = new SystemicSweep(LARGE, 2);

		Duration ended = Stopping.endsAfterRequest(Duration.ofMillis(300),
				() -> sweep.bounds(bounds, CascadeMode.CONVERGED));

		assertThat(ended).isLessThan(SOON);
		assertThat(Thread.getAllStackTraces().entrySet()).noneMatch((thread) -> List.of(thread.getValue())
			.stream()
			.anyMatch((frame) -> frame.getClassName().equals(SystemicSweep.class.getName())));
	}

	@Test
	void anEnsembleEndsSoon() throws Exception {
		Random random = new Random(7);
		double[][] amounts = new double[400][];
		for (int draw = 0; draw < amounts.length; draw++) {
			amounts[draw] = random.doubles(LARGE.links(), 0.5, 2).toArray();
		}
		CascadeEnsemble ensemble = new CascadeEnsemble(LARGE, Replaceability.PRO_RATA);

		assertThat(Stopping.endsAfterRequest(Duration.ofMillis(300), () -> {
			for (int firm = 0; firm < LARGE.firms(); firm++) {
				ensemble.run(Shock.defaultOf(firm), amounts);
			}
		})).isLessThan(SOON);
	}

	@Test
	void whatIsNotStoppedIsTheSameToTheLastBit() throws Exception {
		SalesNetwork network = new GeneratedSales(300, 1_200, 10).network(false);
		CascadeBounds bounds = CascadeBounds.of(network, true);
		List<Interval> alone = new SystemicSweep(network, 2).bounds(bounds, CascadeMode.CONVERGED);

		assertThat(new Stop().<List<Interval>, InterruptedException>call(
				() -> new SystemicSweep(network, 2).bounds(bounds, CascadeMode.CONVERGED)))
			.isEqualTo(alone);
	}

	@Test
	void aRunThatWasStoppedLeavesItsMemoryFitForTheNext() throws Exception {
		SalesNetwork network = new GeneratedSales(300, 1_200, 10).network(false);
		CascadeBounds bounds = CascadeBounds.of(network, true);
		CascadeBounds.Runs runs = bounds.newRuns();
		Interval fresh = bounds.esri(Shock.defaultOf(3), CascadeMode.CONVERGED, bounds.newRuns());

		assertThat(Stopping.endsAtOnce(() -> bounds.esri(Shock.defaultOf(5), CascadeMode.CONVERGED, runs))).isTrue();
		assertThat(bounds.esri(Shock.defaultOf(3), CascadeMode.CONVERGED, runs)).isEqualTo(fresh);
	}

}
