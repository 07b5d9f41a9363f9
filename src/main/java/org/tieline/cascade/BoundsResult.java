package org.tieline.cascade;

import java.util.stream.IntStream;

import org.tieline.value.Interval;

/**
 * Bounds of the losses of a cascade over all amounts within their bounds. Losses are by
 * firm, 0 to 1; totals as in {@link CascadeResult}.
 *
 * @param downstreamLow least loss of production
 * @param downstreamHigh greatest loss of production
 * @param upstreamLow least loss of orders
 * @param upstreamHigh greatest loss of orders
 * @param ignoredLow least missing part of the inputs whose loss has no effect on
 * production; 0 without such inputs
 * @param ignoredHigh greatest missing part of these inputs
 * @param esri lost part of the network's sales, by the greater loss of each firm
 * @param esriDownstream lost part of the network's sales, by loss of production
 * @param esriUpstream lost part of the network's sales, by loss of orders
 * @param stepsLow steps of the lower iteration; on exact amounts those of {@link Cascade}
 * @param stepsHigh steps of the upper iteration
 * @param settled false if the iteration reached its limit of steps; then every upper
 * bound is 0 or 1
 */
public record BoundsResult(double[] downstreamLow, double[] downstreamHigh, double[] upstreamLow, double[] upstreamHigh,
		double[] ignoredLow, double[] ignoredHigh, Interval esri, Interval esriDownstream, Interval esriUpstream,
		int stepsLow, int stepsHigh, boolean settled) {

	public Interval downstream(int firm) {
		return new Interval(this.downstreamLow[firm], this.downstreamHigh[firm]);
	}

	/** The missing part of the inputs whose loss has no effect on production. */
	public Interval ignored(int firm) {
		return new Interval(this.ignoredLow[firm], this.ignoredHigh[firm]);
	}

	public Interval upstream(int firm) {
		return new Interval(this.upstreamLow[firm], this.upstreamHigh[firm]);
	}

	/**
	 * The bounds that follow from both: each is sound for the same amounts.
	 */
	public BoundsResult and(BoundsResult other) {
		double[] downHigh = lesser(this.downstreamHigh, other.downstreamHigh);
		double[] upHigh = lesser(this.upstreamHigh, other.upstreamHigh);
		double[] ignoredHigh = lesser(this.ignoredHigh, other.ignoredHigh);
		return new BoundsResult(lesser(greater(this.downstreamLow, other.downstreamLow), downHigh), downHigh,
				lesser(greater(this.upstreamLow, other.upstreamLow), upHigh), upHigh,
				lesser(greater(this.ignoredLow, other.ignoredLow), ignoredHigh), ignoredHigh,
				both(this.esri, other.esri), both(this.esriDownstream, other.esriDownstream),
				both(this.esriUpstream, other.esriUpstream), Math.max(this.stepsLow, other.stepsLow),
				Math.max(this.stepsHigh, other.stepsHigh), this.settled || other.settled);
	}

	private static double[] greater(double[] one, double[] other) {
		return IntStream.range(0, one.length).mapToDouble((i) -> Math.max(one[i], other[i])).toArray();
	}

	private static double[] lesser(double[] one, double[] other) {
		return IntStream.range(0, one.length).mapToDouble((i) -> Math.min(one[i], other[i])).toArray();
	}

	private static Interval both(Interval one, Interval other) {
		double high = Math.min(one.high(), other.high());
		return new Interval(Math.min(Math.max(one.low(), other.low()), high), high);
	}

}
