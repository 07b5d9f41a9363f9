package org.tieline.cascade;

import org.tieline.average.RememberedAverages;
import org.tieline.graph.DepthFirstOrder;

/**
 * The links of suppliers whose loss of orders is bounded, one row a supplier.
 *
 * @param first by row: its first place, with one more entry at the end
 * @param buyer by place: the index of the buyer's loss
 * @param cut by place: the place of the cut part among {@link Sales}
 * @param bounds by place: amounts and stated shares
 * @param most whether upper bounds are sought, or lower ones
 */
record OrderRows(int[] first, int[] buyer, int[] cut, LinkBounds bounds, boolean most) {

	/**
	 * The rows of all firms in an order.
	 * @param network the network
	 * @param order by row: the firm
	 * @param most whether upper bounds are sought, or lower ones
	 */
	static OrderRows of(SalesNetwork network, int[] order, boolean most) {
		Sales sales = network.sales;
		int[] row = LinkColumns.places(order);
		int[] first = new int[order.length + 1];
		int[] link = new int[network.links()];
		int[] buyer = new int[network.links()];
		int[] cut = new int[network.links()];
		int place = 0;
		for (int at = 0; at < order.length; at++) {
			first[at] = place;
			for (int from = sales.start(order[at]); from < sales.end(order[at]); from++) {
				link[place] = sales.link[from];
				buyer[place] = row[sales.buyer[from]];
				cut[place++] = from;
			}
		}
		first[order.length] = place;
		return new OrderRows(first, buyer, cut, LinkBounds.sold(network, link), most);
	}

	/** The firms, buyers before their suppliers as far as rings permit. */
	static int[] buyersFirst(SalesNetwork network) {
		int[] first = new int[network.firms() + 1];
		for (int firm = 0; firm < network.firms(); firm++) {
			first[firm + 1] = network.purchases.end(firm);
		}
		return DepthFirstOrder.of(first, network.purchases.supplier);
	}

	RememberedAverages newAverages() {
		return new RememberedAverages(this.bounds.low(), this.bounds.high(), this.first.length - 1, this.most);
	}

	/**
	 * The bound of a supplier's loss of orders.
	 * @param row the supplier's row
	 * @param losses losses of orders, by index of the buyer
	 * @param averages memory for averages of these rows
	 * @param run the run, for its cuts and buffers
	 */
	double loss(int row, double[] losses, RememberedAverages averages, CascadeState run) {
		int start = this.first[row];
		int count = this.first[row + 1] - start;
		if (!run.isCut() && !this.bounds.hasShares()) {
			return averages.of(row, losses, this.buyer, start, count, run.x);
		}
		boolean isCut = run.isCut();
		for (int i = 0; i < count; i++) {
			double loss = losses[this.buyer[start + i]];
			run.x[i] = isCut ? run.missing(loss, this.cut[start + i]) : loss;
		}
		double byAmount = averages.of(row, run.x, start, count);
		return this.bounds.withShares(byAmount, run.x, start, count, this.most, run.sorted);
	}

}
