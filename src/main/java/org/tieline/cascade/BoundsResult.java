package org.tieline.cascade;

import org.tieline.value.Interval;

/**
 * Bounds of what a cascade leaves behind, over all amounts within theirs. By firm, 0 to
 * 1; totals as in {@link CascadeResult}.
 *
 * @param downstreamLow least loss of production
 * @param downstreamHigh greatest loss of production
 * @param upstreamLow least loss of orders
 * @param upstreamHigh greatest loss of orders
 * @param esri the part of the network's sales that is lost, each firm by the worse of
 * both
 * @param esriDownstream likewise by production alone
 * @param esriUpstream likewise by orders alone
 * @param stepsLow steps of the lower iteration; on exact amounts those of {@link Cascade}
 * @param stepsHigh steps of the upper iteration
 * @param settled false if the iterations were given up: then the upper bound of every
 * loss is 0 or 1
 */
public record BoundsResult(double[] downstreamLow, double[] downstreamHigh, double[] upstreamLow, double[] upstreamHigh,
		Interval esri, Interval esriDownstream, Interval esriUpstream, int stepsLow, int stepsHigh, boolean settled) {

	public Interval downstream(int firm) {
		return new Interval(this.downstreamLow[firm], this.downstreamHigh[firm]);
	}

	public Interval upstream(int firm) {
		return new Interval(this.upstreamLow[firm], this.upstreamHigh[firm]);
	}

}
