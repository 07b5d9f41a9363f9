package org.tieline.budget;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;
import org.tieline.stop.Stop;

/**
 * The places of costly requests. Who finds none waits in a queue of bounded length, as
 * long as its deadline permits. Whatever the number of costly requests, the processors
 * have time for cheap ones.
 */
@Component
class CostlyPlaces {

	/** Between two looks at the deadline, in milliseconds. */
	private static final long LOOK = 50;

	private final Semaphore free;

	private final AtomicInteger waiting = new AtomicInteger();

	private final RequestLimits limits;

	CostlyPlaces(RequestLimits limits) {
		this.limits = limits;
		this.free = new Semaphore(limits.placesCounted(), true);
	}

	/** A place, to be given back once. */
	@FunctionalInterface
	interface Place extends AutoCloseable {

		@Override
		void close();

	}

	/**
	 * A place for this thread's request.
	 * @throws Problem RESOURCE_LIMIT if too many wait
	 * @throws org.tieline.stop.Stopped if the request was stopped while it waited
	 */
	Place take() {
		if (!this.free.tryAcquire()) {
			await();
		}
		return this.free::release;
	}

	private void await() {
		if (this.waiting.incrementAndGet() > this.limits.waiting()) {
			this.waiting.decrementAndGet();
			throw new Problem(Problem.Kind.RESOURCE_LIMIT, null,
					"as many costly questions as can be are being answered, and " + this.limits.waiting()
							+ " wait; ask again in " + retryAfter() + ((retryAfter() == 1) ? " second" : " seconds"),
					null);
		}
		try {
			while (!this.free.tryAcquire(LOOK, TimeUnit.MILLISECONDS)) {
				Stop.poll();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Problem(Problem.Kind.RESOURCE_LIMIT, null, "the server is stopping; ask again", ex);
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	/** After so many seconds, those that wait now have been answered or stopped. */
	long retryAfter() {
		return Math.max(1, this.limits.time().toSeconds());
	}

	/** Costly requests that wait now. */
	int waiting() {
		return this.waiting.get();
	}

	/** Places that nobody has. */
	int free() {
		return this.free.availablePermits();
	}

}
