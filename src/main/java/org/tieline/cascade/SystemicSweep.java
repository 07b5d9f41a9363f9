package org.tieline.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

import org.tieline.stop.Stop;
import org.tieline.value.Interval;

/**
 * The ESRI of every firm: each firm fails alone, and the cascades run in parallel. Each
 * cascade uses the memory of one thread, so that results do not depend on the number of
 * threads. Firms outside have no ESRI.
 */
public final class SystemicSweep {

	/**
	 * Firms that a thread takes at a time: few, so that all threads end together.
	 */
	private static final int PORTION = 32;

	private final SalesNetwork network;

	private final int threads;

	/**
	 * A sweep over a network.
	 * @param network the network
	 * @param threads number of threads, usually that of the processors
	 */
	public SystemicSweep(SalesNetwork network, int threads) {
		this.network = network;
		this.threads = threads;
	}

	/**
	 * The total of every firm on known amounts; NaN for firms outside.
	 * @throws InterruptedException if the thread was interrupted; the sweep has ended
	 * then
	 */
	public double[] exact(Cascade cascade, CascadeMode mode) throws InterruptedException {
		double[] totals = new double[this.network.firms()];
		Arrays.fill(totals, Double.NaN);
		all(() -> {
			CascadeState run = cascade.newRun();
			return (firm) -> totals[firm] = cascade.esri(Shock.defaultOf(firm), mode.eps(), run);
		});
		return totals;
	}

	/**
	 * Bounds of the total of every firm; {@link Interval#UNKNOWN} for firms outside.
	 * @throws InterruptedException if the thread was interrupted; the sweep has ended
	 * then
	 */
	public List<Interval> bounds(CascadeBounds bounds, CascadeMode mode) throws InterruptedException {
		Interval[] totals = new Interval[this.network.firms()];
		Arrays.fill(totals, Interval.UNKNOWN);
		all(() -> {
			CascadeBounds.Runs runs = bounds.newRuns();
			return (firm) -> totals[firm] = bounds.esri(Shock.defaultOf(firm), mode, runs);
		});
		return List.of(totals);
	}

	/**
	 * The total of one firm after another on known amounts, each the same number as in
	 * {@link #exact(Cascade, CascadeMode)}. The memory of a cascade is used again and
	 * again, so that one thread at a time may call it.
	 * @return the total by the number of a firm that is not outside
	 */
	public static IntToDoubleFunction oneByOne(Cascade cascade, CascadeMode mode) {
		CascadeState run = cascade.newRun();
		return (firm) -> cascade.esri(Shock.defaultOf(firm), mode.eps(), run);
	}

	/**
	 * The same for bounds, each the same as in
	 * {@link #bounds(CascadeBounds, CascadeMode)}.
	 * @return bounds of the total by the number of a firm that is not outside
	 */
	public static IntFunction<Interval> oneByOne(CascadeBounds bounds, CascadeMode mode) {
		CascadeBounds.Runs runs = bounds.newRuns();
		return (firm) -> bounds.esri(Shock.defaultOf(firm), mode, runs);
	}

	private void all(Supplier<IntConsumer> worker) throws InterruptedException {
		AtomicInteger next = new AtomicInteger();
		Stop stop = Stop.current();
		List<Callable<Boolean>> tasks = new ArrayList<>();
		for (int i = 0; i < this.threads; i++) {
			tasks.add(() -> stop.call(() -> portions(next, worker.get())));
		}
		// If this thread is interrupted, invokeAll interrupts the workers.
		try (ExecutorService pool = Executors.newFixedThreadPool(this.threads)) {
			for (Future<Boolean> done : pool.invokeAll(tasks)) {
				done.get();
			}
		}
		catch (ExecutionException ex) {
			stop.check();
			throw new IllegalStateException("a cascade failed", ex.getCause());
		}
	}

	private boolean portions(AtomicInteger next, IntConsumer each) {
		int firms = this.network.firms();
		for (int from = next.getAndAdd(PORTION); from < firms; from = next.getAndAdd(PORTION)) {
			for (int firm = from; firm < Math.min(firms, from + PORTION); firm++) {
				if (Thread.currentThread().isInterrupted()) {
					return false;
				}
				if (!this.network.isOutside(firm)) {
					each.accept(firm);
				}
			}
		}
		return true;
	}

}
