package org.tieline.stop;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Work that another processor does ahead. */
class WorkAheadTest {

	@Test
	void theResultsAreInTheOrderInWhichTheWorkWasBegun() {
		WorkAhead<Integer> ahead = new WorkAhead<>();
		for (int i = 0; i < 1000; i++) {
			int number = i;
			ahead.begin(() -> number);
		}

		List<Integer> results = ahead.results();

		assertThat(results).hasSize(1000).isSorted().endsWith(999);
		assertThat(new WorkAhead<Integer>().results()).isEmpty();
	}

	@Test
	void whatNobodyBeganIsDoneByWhoeverNeedsIt() {
		CountDownLatch end = new CountDownLatch(1);
		for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
			ForkJoinPool.commonPool().execute(() -> await(end));
		}
		WorkAhead<Thread> ahead = new WorkAhead<>();
		ahead.begin(Thread::currentThread);

		List<Thread> workers = ahead.results();

		end.countDown();
		assertThat(workers).containsExactly(Thread.currentThread());
	}

	private static void await(CountDownLatch end) {
		try {
			end.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void aRequestedStopEndsIt() {
		Stop stop = new Stop();

		assertThatExceptionOfType(Stopped.class).isThrownBy(() -> stop.run(() -> {
			WorkAhead<String> ahead = new WorkAhead<>();
			stop.request(Stop.Reason.GONE);
			ahead.begin(() -> "alba");
			ahead.results();
		})).extracting(Stopped::reason).isEqualTo(Stop.Reason.GONE);
	}

	@Test
	void whatFailsFailsForWhoeverNeedsIt() {
		WorkAhead<String> ahead = new WorkAhead<>();
		ahead.begin(() -> {
			throw new IllegalArgumentException("no such company");
		});

		assertThatIllegalArgumentException().isThrownBy(ahead::results).withMessage("no such company");
	}

}
