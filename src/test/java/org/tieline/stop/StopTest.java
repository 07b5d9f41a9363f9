package org.tieline.stop;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What a stop reaches. */
class StopTest {

	@Test
	void outsideEveryScopeNothingStops() {
		Stop.current().request(Stop.Reason.GONE);

		assertThatNoException().isThrownBy(Stop::poll);
	}

	@Test
	void aRequestedStopEndsWhatItsScopeCalls() {
		Stop stop = new Stop();

		assertThatExceptionOfType(Stopped.class).isThrownBy(() -> stop.run(() -> {
			Stop.poll();
			stop.request(Stop.Reason.DEADLINE);
			Stop.poll();
		})).extracting(Stopped::reason).isEqualTo(Stop.Reason.DEADLINE);
		assertThatNoException().isThrownBy(Stop::poll);
	}

	@Test
	void theInnermostScopeCounts() {
		Stop outer = new Stop();
		outer.request(Stop.Reason.GONE);

		assertThatNoException().isThrownBy(() -> outer.run(() -> new Stop().run(Stop::poll)));
	}

	@Test
	void theFirstReasonStays() {
		Stop stop = new Stop();
		stop.request(Stop.Reason.GONE);
		stop.request(Stop.Reason.DEADLINE);

		assertThat(stop.reason()).isEqualTo(Stop.Reason.GONE);
	}

	@Test
	void otherThreadsThatWorkForAScopeAreReached() {
		Stop stop = new Stop();
		AtomicInteger steps = new AtomicInteger();

		assertThatExceptionOfType(Stopped.class).isThrownBy(() -> stop.run(() -> {
			Stop own = Stop.current();
			IntStream.range(0, 1_000_000).parallel().forEach((i) -> own.run(() -> {
				Stop.poll();
				if (steps.incrementAndGet() == 100) {
					stop.request(Stop.Reason.DEADLINE);
				}
			}));
		}));
		assertThat(steps.get()).isLessThan(10_000);
	}

	@Test
	void whoListensIsToldOnceAlsoAfterwards() {
		Stop stop = new Stop();
		AtomicInteger told = new AtomicInteger();
		stop.onRequest(told::incrementAndGet);
		stop.request(Stop.Reason.DEADLINE);
		stop.request(Stop.Reason.GONE);
		stop.onRequest(told::incrementAndGet);

		assertThat(told).hasValue(2);
	}

}
