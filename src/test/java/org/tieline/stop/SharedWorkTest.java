package org.tieline.stop;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Work that several processors share. */
class SharedWorkTest {

	private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

	@Test
	void theResultsAreInTheOrderOfTheParts() {
		assertThat(SharedWork.each(MANY, (part) -> part + 1))
			.isEqualTo(IntStream.rangeClosed(1, 10_000).boxed().toList());
		assertThat(SharedWork.each(List.of("alba", "north"), String::length)).containsExactly(4, 5);
		assertThat(SharedWork.each(List.<String>of(), String::length)).isEmpty();
	}

	@Test
	void aRequestedStopEndsAllParts() {
		Stop stop = new Stop();
		AtomicInteger done = new AtomicInteger();

		assertThatExceptionOfType(Stopped.class).isThrownBy(() -> stop.run(() -> SharedWork.each(MANY, (part) -> {
			if (done.incrementAndGet() == 100) {
				Stop.current().request(Stop.Reason.DEADLINE);
			}
			return part;
		}))).extracting(Stopped::reason).isEqualTo(Stop.Reason.DEADLINE);
		assertThat(done.get()).isLessThan(1000);
	}

	@Test
	void eachPartPollsTheStopOfWhoeverCalls() {
		Stop stop = new Stop();
		List<Stop> seen = stop.call(() -> SharedWork.each(MANY, (part) -> Stop.current()));

		assertThat(seen).containsOnly(stop);
	}

}
