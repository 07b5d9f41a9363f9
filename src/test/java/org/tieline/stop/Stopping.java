package org.tieline.stop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Stops computations, to see how soon they end. */
public final class Stopping {

	private Stopping() {
	}

	/** Something that may take very long. */
	public interface Work {

		void run() throws Exception;

	}

	/**
	 * Whether it ends by itself at once, because the stop was requested before it began.
	 */
	public static boolean endsAtOnce(Work work) throws Exception {
		Stop stop = new Stop();
		stop.request(Stop.Reason.DEADLINE);
		return isStopped(stop, work);
	}

	/**
	 * Runs something, requests its stop meanwhile, and waits for its end.
	 * @param after how long it runs before
	 * @return from the request to the end
	 */
	public static Duration endsAfterRequest(Duration after, Work work) throws Exception {
		Stop stop = new Stop();
		long[] requested = new long[1];
		CountDownLatch begun = new CountDownLatch(1);
		Thread other = Thread.ofPlatform().start(() -> {
			try {
				begun.await();
				TimeUnit.NANOSECONDS.sleep(after.toNanos());
			}
			catch (InterruptedException ex) {
				return;
			}
			requested[0] = System.nanoTime();
			stop.request(Stop.Reason.DEADLINE);
		});
		begun.countDown();
		boolean stopped = isStopped(stop, work);
		long ended = System.nanoTime();
		other.join();
		assertThat(stopped).as("it ended before it was stopped; make it larger").isTrue();
		return Duration.ofNanos(ended - requested[0]);
	}

	private static boolean isStopped(Stop stop, Work work) throws Exception {
		try {
			stop.call(() -> {
				work.run();
				return null;
			});
			return false;
		}
		catch (Stopped ex) {
			return true;
		}
	}

}
