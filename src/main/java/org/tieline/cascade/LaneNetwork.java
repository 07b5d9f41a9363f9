package org.tieline.cascade;

/**
 * The parts of a network that a shock can reach, for cascades on several draws of the
 * amounts side by side. The draws share the topology. A number of a draw is kept at
 * {@code index * LANES + lane}.
 */
final class LaneNetwork {

	/** Draws side by side. */
	static final int LANES = 8;

	final SalesNetwork network;

	final Shock shock;

	/** Firms that may lack inputs, and firms that may lack orders, ascending. */
	final int[] buyers;

	final int[] suppliers;

	/** By place among the purchases and among the sales: the cut part of the link. */
	final double[] cutPurchases;

	final double[] cutSales;

	final LaneBarriers barriers;

	LaneNetwork(SalesNetwork network, Shock shock) {
		shock.refuseStrangersTo(network);
		this.network = network;
		this.shock = shock;
		this.cutPurchases = new double[network.links()];
		this.cutSales = new double[network.links()];
		for (int i = 0; i < shock.links().length; i++) {
			this.cutPurchases[network.purchases.place[shock.links()[i]]] = shock.cuts()[i];
			this.cutSales[network.sales.place[shock.links()[i]]] = shock.cuts()[i];
		}
		this.barriers = LaneBarriers.of(network, shock);
		this.buyers = numbers(reach(true));
		this.suppliers = numbers(reach(false));
	}

	/**
	 * Firms that a loss can reach. A loss of production goes from suppliers to buyers, a
	 * loss of orders from buyers to suppliers.
	 */
	private boolean[] reach(boolean downstream) {
		boolean[] reached = new boolean[this.network.firms()];
		int[] queue = new int[this.network.firms()];
		int size = 0;
		for (int firm : this.shock.firms()) {
			size = add(firm, reached, queue, size);
		}
		for (int link : this.shock.links()) {
			size = add(downstream ? this.network.buyer(link) : this.network.supplier(link), reached, queue, size);
		}
		for (int i = 0; i < size; i++) {
			int firm = queue[i];
			if (downstream) {
				for (int place = this.network.sales.start(firm); place < this.network.sales.end(firm); place++) {
					size = add(this.network.sales.buyer[place], reached, queue, size);
				}
			}
			else {
				for (int place = this.network.purchases.start(firm); place < this.network.purchases
					.end(firm); place++) {
					size = add(this.network.purchases.supplier[place], reached, queue, size);
				}
			}
		}
		return reached;
	}

	private int add(int firm, boolean[] reached, int[] queue, int size) {
		if (reached[firm] || this.network.isOutside(firm)) {
			return size;
		}
		reached[firm] = true;
		queue[size] = firm;
		return size + 1;
	}

	private static int[] numbers(boolean[] marks) {
		int count = 0;
		for (boolean mark : marks) {
			count += mark ? 1 : 0;
		}
		int[] numbers = new int[count];
		int size = 0;
		for (int i = 0; i < marks.length; i++) {
			if (marks[i]) {
				numbers[size++] = i;
			}
		}
		return numbers;
	}

}
