package org.tieline.cascade;

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

}
