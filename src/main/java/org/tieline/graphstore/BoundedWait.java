package org.tieline.graphstore;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;
import org.tieline.stop.Stop;

/**
 * Waits for the database no longer than a time, and no longer than somebody waits for the
 * answer. A connection through which nothing comes any more raises no error by itself.
 * The work has a thread of its own. An interrupt of that thread makes the driver close
 * the connection. The server then ends the transaction, at the latest at its time limit.
 */
final class BoundedWait {

	private BoundedWait() {
	}

	/**
	 * The result of a call of the driver. What is called polls its stop before each
	 * query, because the driver tries a query again whose connection was closed.
	 * @param longest the time after which the database counts as lost
	 * @throws Problem DATABASE_UNAVAILABLE after that time
	 * @throws org.tieline.stop.Stopped if the stop of the innermost scope is requested
	 */
	static <T> T call(Duration longest, Supplier<T> work) {
		Stop stop = Stop.current();
		stop.check();
		Stop inside = new Stop();
		FutureTask<T> task = new FutureTask<>(() -> inside.call(work::get));
		try (Stop.Listening _ = stop.listen(() -> giveUp(task, inside))) {
			Thread.ofVirtual().name("database").start(task);
			return task.get(longest.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			giveUp(task, inside);
			throw lost(ex);
		}
		catch (CancellationException ex) {
			stop.check();
			throw lost(ex);
		}
		catch (InterruptedException ex) {
			giveUp(task, inside);
			Thread.currentThread().interrupt();
			throw lost(ex);
		}
		catch (ExecutionException ex) {
			stop.check();
			throw thrown(ex.getCause());
		}
	}

	/**
	 * Lets the waiting thread go and ends the work: the query that runs, and what would
	 * try it again.
	 */
	private static void giveUp(FutureTask<?> task, Stop inside) {
		inside.request(Stop.Reason.GONE);
		task.cancel(true);
	}

	private static Problem lost(Exception cause) {
		return new Problem(Kind.DATABASE_UNAVAILABLE, null, "the database does not answer; try again shortly", cause);
	}

	private static RuntimeException thrown(@Nullable Throwable cause) {
		if (cause instanceof Error error) {
			throw error;
		}
		if (cause instanceof IOException network) {
			// The driver throws it as it is if a name cannot be looked up.
			return lost(network);
		}
		return (cause instanceof RuntimeException unchecked) ? unchecked
				: Problem.internal("the database could not run the query", cause);
	}

}
