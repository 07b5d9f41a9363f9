package org.tieline.cascade;

/**
 * What a cascade leaves behind.
 *
 * @param downstream by firm: the part of its production that is lost for want of inputs,
 * 0 to 1
 * @param upstream by firm: the part of its orders that is lost
 * @param esri the part of the network's sales that is lost, each firm by the worse of
 * both
 * @param esriDownstream likewise by production alone
 * @param esriUpstream likewise by orders alone
 * @param steps synchronous steps, the last one, in which little changed, included
 * @param settled false if it was given up after a million steps; then losses are too low
 */
public record CascadeResult(double[] downstream, double[] upstream, double esri, double esriDownstream,
		double esriUpstream, int steps, boolean settled) {
}
