package org.tieline.stop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work of one computation that another processor does ahead, if one is free. What is not
 * begun when its result is needed, whoever needs it does. It runs inside the stop of the
 * computation, so that it ends soon after that is requested. One thread uses it.
 *
 * @param <R> what the work gives
 */
public final class WorkAhead<R> {

	private final List<FutureTask<R>> tasks = new ArrayList<>();

	private final Stop stop = Stop.current();

	/** Does something ahead. */
	public void begin(Supplier<R> work) {
		FutureTask<R> task = new FutureTask<>(() -> {
			this.stop.check();
			return this.stop.<R, RuntimeException>call(work::get);
		});
		this.tasks.add(task);
		ForkJoinPool.commonPool().execute(task);
	}

	/**
	 * All results, in the order in which the work was begun.
	 * @throws Stopped if the stop was requested
	 */
	public List<R> results() {
		List<R> results = new ArrayList<>();
		// Whoever runs it first does it; for the other it is nothing.
		this.tasks.forEach(FutureTask::run);
		for (FutureTask<R> task : this.tasks) {
			results.add(result(task));
		}
		return results;
	}

	private R result(FutureTask<R> task) {
		try {
			return task.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.stop.check();
			throw new IllegalStateException("interrupted while another processor works", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException thrown) {
				throw thrown;
			}
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(ex.getCause());
		}
	}

}
