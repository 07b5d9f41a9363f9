package org.tieline.cascade;

/**
 * The losses after a cascade.
 *
 * @param downstream by firm: lost part of its production for lack of inputs, 0 to 1
 * @param upstream by firm: lost part of its orders, 0 to 1
 * @param esri lost part of the network's sales, by the greater loss of each firm
 * @param esriDownstream lost part of the network's sales, by loss of production
 * @param esriUpstream lost part of the network's sales, by loss of orders
 * @param steps synchronous steps, including the last one with little change
 * @param settled false if the iteration stopped at its limit of a million steps; then
 * losses are too low
 */
public record CascadeResult(double[] downstream, double[] upstream, double esri, double esriDownstream,
		double esriUpstream, int steps, boolean settled) {
}
