package org.tieline.cascade;

/**
 * The losses of cascades on many draws of the amounts of one network.
 *
 * @param downstream by firm and draw: lost part of its production, 0 to 1; an empty row:
 * no draw has a loss
 * @param upstream by firm and draw: lost part of its orders, 0 to 1; an empty row: no
 * draw has a loss
 * @param esri by draw: lost part of the network's sales, by the greater loss of each firm
 * @param esriDownstream by draw: lost part of the network's sales, by loss of production
 * @param esriUpstream by draw: lost part of the network's sales, by loss of orders
 */
public record EnsembleResult(double[][] downstream, double[][] upstream, double[] esri, double[] esriDownstream,
		double[] esriUpstream) {
}
