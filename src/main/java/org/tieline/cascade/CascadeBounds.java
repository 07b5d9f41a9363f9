package org.tieline.cascade;

import java.util.Arrays;

import org.tieline.average.IntervalAverage;
import org.tieline.value.Interval;

/**
 * The cascade on amounts within bounds: one monotone iteration of the least losses and
 * one of the greatest. Immutable and safe for use by several threads, each with its own
 * {@link Runs}.
 * <p>
 * A cascade that stops early ({@link CascadeMode#PUBLISHED}) stops at a step that depends
 * on the amounts. Its lower bounds are those of the first step at which a cascade within
 * the bounds can have stopped. Its upper bounds are those of the step by which all have
 * stopped, or else the limit. For {@link CascadeMode#CONVERGED} both are limits. On exact
 * amounts both bounds equal the result of {@link Cascade}.
 */
public final class CascadeBounds {

	/**
	 * The change below which an upper iteration counts as converged. It must not stop too
	 * early.
	 */
	private static final double LIMIT = 1e-12;

	private final SalesNetwork network;

	private final BoundOperator lower;

	private final BoundOperator upper;

	private final boolean exact;

	/** The order of sweeps, and the links in that order. */
	private final int[] order;

	private final OrderRows rows;

	private final double[] outputLow;

	private final double[] outputHigh;

	private CascadeBounds(SalesNetwork network, boolean replaceable) {
		this.network = network;
		this.lower = new BoundOperator(network, false, replaceable);
		this.upper = new BoundOperator(network, true, replaceable);
		this.exact = network.isExact();
		this.order = OrderRows.buyersFirst(network);
		this.rows = OrderRows.of(network, this.order, true);
		this.outputLow = network.outputs(network.lows());
		this.outputHigh = network.outputs(network.highs());
	}

	/**
	 * Bounds for a network.
	 * @param network the network
	 * @param replaceable whether others of a product group replace a supplier, by market
	 * share
	 */
	public static CascadeBounds of(SalesNetwork network, boolean replaceable) {
		return new CascadeBounds(network, replaceable);
	}

	/** Memory for one thread: the two iterations and the totals. */
	static final class Runs {

		private final CascadeState lower;

		private final CascadeState upper;

		private final OrderSweeps sweeps;

		private final double[] losses;

		Runs(CascadeBounds of) {
			this.lower = new CascadeState(of.network, of.lower.newOrders());
			this.upper = new CascadeState(of.network, of.upper.newOrders());
			this.sweeps = new OrderSweeps(of.network, of.order, of.rows);
			this.losses = new double[of.network.firms()];
		}

	}

	Runs newRuns() {
		return new Runs(this);
	}

	public BoundsResult run(Shock shock, CascadeMode mode) {
		return run(shock, mode, newRuns());
	}

	public BoundsResult run(Shock shock, CascadeMode mode, Runs runs) {
		return run(shock, mode.eps(), mode == CascadeMode.PUBLISHED, runs);
	}

	/**
	 * Bounds after a shock.
	 * @param shock the shock
	 * @param eps the largest growth of a loss in a step that still stops a cascade
	 * @param early whether such a step can be far from the limit, so that bounds must
	 * hold at the step
	 * @param runs memory of this thread
	 * @throws IllegalArgumentException if the shock does not fit the network
	 */
	public BoundsResult run(Shock shock, double eps, boolean early, Runs runs) {
		spread(shock, eps, early, runs);
		CascadeState low = runs.lower;
		CascadeState high = runs.upper;
		double[] missingLow = this.lower.ignored(low);
		double[] missingHigh = this.upper.ignored(high);
		return new BoundsResult(lowerEnds(low.down, high.down), upperEnds(low.down, high.down),
				lowerEnds(low.up, high.up), upperEnds(low.up, high.up), lowerEnds(missingLow, missingHigh),
				upperEnds(missingLow, missingHigh), total(runs, true, true), total(runs, true, false),
				total(runs, false, true), low.steps, high.steps, !high.isGivenUp());
	}

	/** The total without a result by firm. */
	Interval esri(Shock shock, CascadeMode mode, Runs runs) {
		spread(shock, mode.eps(), mode == CascadeMode.PUBLISHED, runs);
		return total(runs, true, true);
	}

	private void spread(Shock shock, double eps, boolean early, Runs runs) {
		CascadeState low = runs.lower;
		CascadeState high = runs.upper;
		low.start(shock, this.lower);
		high.start(shock, this.upper);
		boolean highGoesOn = early ? spreadTogether(eps, low, high) : spreadApart(eps, low, high);
		if (highGoesOn && this.exact) {
			high.settle(this.upper, LIMIT);
		}
		else if (highGoesOn) {
			settle(high, runs.sweeps);
		}
		if (high.isGivenUp()) {
			high.expectTheWorst();
		}
	}

	/** Goes to the limit. It may differ by rounding from that of synchronous steps. */
	private void settle(CascadeState high, OrderSweeps sweeps) {
		sweeps.start(high);
		double growth;
		do {
			growth = high.sweep(this.upper, sweeps);
		}
		while (growth > LIMIT && !high.isGivenUp());
		sweeps.end(high);
	}

	/**
	 * Steps of both side by side, until the lower bounds are those of the first step at
	 * which a cascade can have stopped.
	 * @return whether the upper bounds are those of the limit
	 */
	private boolean spreadTogether(double eps, CascadeState low, CascadeState high) {
		boolean highGoesOn = true;
		boolean lowGoesOn = true;
		while (lowGoesOn) {
			low.step(this.lower);
			lowGoesOn = !low.isGivenUp() && allGoOn(low, high, eps);
			if (highGoesOn) {
				double drop = high.step(this.upper);
				highGoesOn = drop > LIMIT && !high.isGivenUp() && !allHaveStopped(low, high, eps);
			}
		}
		return highGoesOn;
	}

	/** Lower bounds by steps, and the first step of the upper ones. */
	private boolean spreadApart(double eps, CascadeState low, CascadeState high) {
		low.settle(this.lower, eps);
		return high.step(this.upper) > LIMIT;
	}

	/**
	 * Whether the last step was larger than eps for all amounts, so that every cascade
	 * goes on.
	 */
	private static boolean allGoOn(CascadeState low, CascadeState high, double eps) {
		return low.downChanges.exceed(high.down, eps) || low.upChanges.exceed(high.up, eps);
	}

	/**
	 * Whether the last step was within eps for all amounts, so that every cascade has
	 * stopped.
	 */
	private static boolean allHaveStopped(CascadeState low, CascadeState high, double eps) {
		for (int i = 0; i < high.reached.size(); i++) {
			int firm = high.reached.get(i);
			if (high.down[firm] - low.down[firm] > eps || high.up[firm] - low.up[firm] > eps) {
				return false;
			}
		}
		return !low.downChanges.fallShort(high.down, eps) && !low.upChanges.fallShort(high.up, eps);
	}

	/**
	 * Bounds of the lost part of all sales; the loss of a firm is weighted by its sales.
	 */
	private Interval total(Runs runs, boolean down, boolean up) {
		double least = average(runs.lower, runs.losses, down, up, false);
		double most = average(runs.upper, runs.losses, down, up, true);
		return new Interval(Math.clamp(Math.min(least, most), 0, 1), Math.clamp(Math.max(least, most), 0, 1));
	}

	private double average(CascadeState run, double[] losses, boolean down, boolean up, boolean most) {
		for (int i = 0; i < run.reached.size(); i++) {
			int firm = run.reached.get(i);
			losses[firm] = Math.max(down ? run.down[firm] : 0, up ? run.up[firm] : 0);
		}
		double average = most ? IntervalAverage.greatest(losses, 0, this.outputLow, this.outputHigh, 0, losses.length)
				: IntervalAverage.least(losses, 0, this.outputLow, this.outputHigh, 0, losses.length);
		for (int i = 0; i < run.reached.size(); i++) {
			losses[run.reached.get(i)] = 0;
		}
		return average;
	}

	/**
	 * Lower bounds, cut at the upper ones: contradictions between shares and amounts
	 * could push them higher.
	 */
	private static double[] lowerEnds(double[] low, double[] high) {
		double[] ends = low.clone();
		Arrays.setAll(ends, (firm) -> Math.min(low[firm], high[firm]));
		return ends;
	}

	private static double[] upperEnds(double[] low, double[] high) {
		double[] ends = high.clone();
		Arrays.setAll(ends, (firm) -> Math.max(low[firm], high[firm]));
		return ends;
	}

}
