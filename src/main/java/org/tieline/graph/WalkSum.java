package org.tieline.graph;

import java.util.Arrays;

import org.tieline.stop.Stop;

/**
 * The least or the greatest sum over all walks from a row to the targets: of the products
 * of the weights along each walk, of any length (Leontief 1936), with the targets
 * absorbing. Linear in the arcs, times the rounds that a cycle needs.
 * <p>
 * It is a least fixed point, solved component by component (strongly connected rows),
 * successors first. A row that is in no cycle is summed once. A component is approached
 * from below, so the least sum is never over the truth. For the greatest sum, all rows
 * whose whole weight can reach the greatest value outside first get the cap
 * ({@link AlmostSureReach}). In the end the sum is proved to be an upper bound
 * ({@link ValueIteration}). If few rows can reach that value with their whole weight,
 * {@link PinnedBound} saves most of the rounds. If it takes too long, the component gets
 * the greatest value outside, which no value in it exceeds.
 */
public final class WalkSum {

	/** A component has a core if so many of its rows, one in twenty, reach out wholly. */
	private static final int CORE = 20;

	private final WeightedRows rows;

	private final boolean most;

	private final double[] part;

	private final StronglyConnectedComponents components;

	private final int[] order;

	private final Precision precision;

	private final ValueIteration rounds;

	/**
	 * When a sum is near enough.
	 *
	 * @param change the change in a round that is too small to go on for
	 * @param slack by how much the greatest sum is raised first to prove it a bound
	 * @param near the greatest distance between the upper bound and the value from below
	 * at which the bound is accepted
	 */
	public record Precision(double change, double slack, double near) {

		/** For weights in binary fractions; answers have nine digits after the point. */
		public static final Precision NINE_DIGITS = new Precision(1e-12, 1e-10, 1e-7);

		/** For weights counted exactly; answers have ten digits after the point. */
		public static final Precision TEN_DIGITS = new Precision(1e-15, 1e-14, 1e-13);

	}

	/**
	 * Sums for some rows.
	 * @param rows the graph; the order of its successors changes
	 * @param asked the rows whose sums are asked for; a target is asked for what its own
	 * weights come to
	 * @param most whether the greatest sum is asked for, else the least, for which no
	 * weight has room
	 * @throws IndexOutOfBoundsException if a row that is asked for is none of the rows
	 */
	public WalkSum(WeightedRows rows, int[] asked, boolean most, Precision precision) {
		this(rows, components(rows, asked), most, precision);
	}

	private WalkSum(WeightedRows rows, StronglyConnectedComponents components, boolean most, Precision precision) {
		this.rows = rows;
		this.components = components;
		this.most = most;
		this.part = new double[rows.size()];
		Arrays.fill(this.part, 0, rows.targets(), 1);
		this.order = components.order;
		this.precision = precision;
		this.rounds = new ValueIteration(rows, this.part, this.order, precision);
		int from = 0;
		for (int component = 0; component < components.count; component++) {
			Stop.poll();
			solve(from, components.ends[component]);
			from = components.ends[component];
		}
	}

	/** The components that the rows lead to; a target is in none, its successors are. */
	private static StronglyConnectedComponents components(WeightedRows rows, int[] asked) {
		StronglyConnectedComponents components = new StronglyConnectedComponents(rows);
		for (int row : asked) {
			if (row >= rows.targets()) {
				components.search(row);
			}
			for (int at = rows.start(row); at < rows.end(row) && row < rows.targets(); at++) {
				components.search(rows.successor(at));
			}
		}
		return components;
	}

	/**
	 * The greatest sums of the same rows. The components are not searched again.
	 * @param rows the same graph and targets, with other weights
	 * @return the sums for the rows that these were asked for
	 */
	public WalkSum greatest(WeightedRows rows) {
		return new WalkSum(rows, this.components, true, this.precision);
	}

	/**
	 * The sum of one of the rows that were asked for, 0 to 1; nothing of
	 * {@link WeightedRows#NONE}.
	 */
	public double of(int row) {
		return (row != WeightedRows.NONE) ? this.rows.value(row, this.part, 1) : 0;
	}

	private void solve(int from, int to) {
		if (to - from == 1) {
			int row = this.order[from];
			double once = this.most ? this.rows.greatestOnce(row, this.part) : this.rows.leastOnce(row, this.part);
			if (once != WeightedRows.STAYS) {
				this.part[row] = once;
				return;
			}
		}
		double cap = wayOut(from, to);
		if (cap > 0 && this.most && to - from > 1) {
			AlmostSureReach reach = new AlmostSureReach(this.rows, this.part, this.order, this.rounds);
			int core = reach.set(from, to, cap, WeightedRows.NONE);
			if (core * CORE < to - from
					&& new PinnedBound(this.rows, this.part, this.order, this.rounds).bounds(reach, from, to, cap)) {
				return;
			}
		}
		boolean settled = this.rounds.settle(from, to, cap);
		if (this.most && !(settled && this.rounds.isRaised(from, to, cap))) {
			this.rounds.set(from, to, cap);
		}
	}

	/** The greatest value outside of the component: none in it exceeds that. */
	private double wayOut(int from, int to) {
		double cap = 0;
		boolean overfull = false;
		for (int i = from; i < to; i++) {
			// Within the component all parts are still nothing.
			cap = Math.max(cap, this.rows.furthestFirst(this.order[i], this.part));
			overfull |= this.rows.isOverfull(this.order[i]);
		}
		return (overfull && cap > 0) ? 1 : cap;
	}

}
