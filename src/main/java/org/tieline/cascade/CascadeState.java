package org.tieline.cascade;

import org.tieline.average.RememberedAverages;
import org.tieline.graph.Worklist;
import org.tieline.stop.Stop;

/**
 * The memory and the schedule of one cascade. In each synchronous step only firms are
 * computed whose suppliers, buyers or competitors changed in the step before. All others
 * would get the same value again, so that results equal those of the full schedule. The
 * memory is used again for the next cascade on the same network by the same thread; a
 * step allocates nothing.
 */
final class CascadeState {

	/**
	 * The limit of steps. The losses of each step add at least eps, so few cascades need
	 * many steps.
	 */
	private static final int MOST_STEPS = 1_000_000;

	/**
	 * If more than one link in this many leads to a firm to compute, all firms are
	 * computed.
	 */
	private static final int SPREAD = 8;

	private final SalesNetwork network;

	/** By firm: loss of production, 0 to 1. */
	final double[] down;

	/** By firm: loss of orders, 0 to 1. */
	final double[] up;

	final Replacement replacement;

	/**
	 * By place among the purchases and among the sales: the cut part of the link.
	 */
	double[] cutPurchases = {};

	double[] cutSales = {};

	private Shock shock = Shock.none();

	/** All firms with a loss. */
	final Worklist reached;

	private final Worklist buyers;

	private final Worklist suppliers;

	final PendingLosses downChanges;

	final PendingLosses upChanges;

	/** Two buffers for the values of one firm's links. */
	final double[] x;

	final double[] sorted;

	/** Averages of orders that {@link BoundOperator} remembers. */
	final RememberedAverages orders;

	int steps;

	CascadeState(SalesNetwork network) {
		this(network, new RememberedAverages(new double[0], new double[0], 0, false));
	}

	CascadeState(SalesNetwork network, RememberedAverages orders) {
		this.network = network;
		this.orders = orders;
		this.down = new double[network.firms()];
		this.up = new double[network.firms()];
		this.replacement = new Replacement(network, this.down);
		this.reached = new Worklist(network.firms());
		this.buyers = new Worklist(network.firms(), network.links() / SPREAD);
		this.suppliers = new Worklist(network.firms(), network.links() / SPREAD);
		this.downChanges = new PendingLosses(network.firms());
		this.upChanges = new PendingLosses(network.firms());
		int most = Math.max(network.purchases.mostLinks, network.sales.mostLinks);
		this.x = new double[most];
		this.sorted = new double[most];
	}

	/**
	 * Starts a new cascade.
	 * @throws IllegalArgumentException if a firm or link does not exist, or a firm
	 * outside fails
	 */
	void start(Shock with, Operator operator) {
		with.refuseStrangersTo(this.network);
		forget();
		this.shock = with;
		for (int i = 0; i < with.firms().length; i++) {
			int firm = with.firms()[i];
			this.downChanges.propose(firm, this.down[firm], with.downstream()[i]);
			this.upChanges.propose(firm, this.up[firm], with.upstream()[i]);
		}
		this.downChanges.apply(this.down, this.reached);
		this.orders.hasGrown(this.upChanges.apply(this.up, this.reached));
		if (with.bars().supplier().length > 0) {
			makeRoomForCuts();
		}
		for (int i = 0; i < with.links().length; i++) {
			cut(with.links()[i], with.cuts()[i]);
			this.suppliers.add(this.network.supplier(with.links()[i]));
		}
		this.replacement.start(operator.sigma(), ReplacementBarriers.of(this.network, with, operator), this.buyers);
		this.steps = 0;
	}

	private void forget() {
		for (int i = 0; i < this.reached.size(); i++) {
			this.down[this.reached.get(i)] = 0;
			this.up[this.reached.get(i)] = 0;
			this.replacement.forget(this.reached.get(i));
		}
		for (int link : this.shock.links()) {
			cut(link, 0);
		}
		this.reached.clear();
		this.downChanges.clear();
		this.upChanges.clear();
		this.buyers.clear();
		this.suppliers.clear();
		this.orders.forget();
	}

	private void makeRoomForCuts() {
		if (this.cutSales.length == 0) {
			this.cutPurchases = new double[this.network.links()];
			this.cutSales = new double[this.network.links()];
		}
	}

	private void cut(int link, double part) {
		makeRoomForCuts();
		this.cutPurchases[this.network.purchases.place[link]] = part;
		this.cutSales[this.network.sales.place[link]] = part;
	}

	/** Runs steps until no loss grows by more than eps. */
	void settle(Operator operator, double eps) {
		double drop;
		do {
			drop = step(operator);
		}
		while (drop > eps && this.steps < MOST_STEPS);
	}

	/** Whether any link is cut. */
	boolean isCut() {
		return this.shock.links().length > 0;
	}

	/** The missing part of an order, by its place among the sales. */
	double missing(double loss, int place) {
		return 1 - (1 - this.cutSales[place]) * (1 - loss);
	}

	boolean isGivenUp() {
		return this.steps >= MOST_STEPS;
	}

	/**
	 * Sets every positive loss to 1: if an iteration from below did not converge, there
	 * is no other upper bound.
	 */
	void expectTheWorst() {
		for (int i = 0; i < this.reached.size(); i++) {
			int firm = this.reached.get(i);
			this.down[firm] = Math.ceil(this.down[firm]);
			this.up[firm] = Math.ceil(this.up[firm]);
		}
	}

	/**
	 * One step of both channels.
	 * @return the largest growth of a loss
	 */
	double step(Operator operator) {
		Stop.poll();
		this.steps++;
		return Math.max(stepProduction(operator), stepOrders(operator));
	}

	/**
	 * One step of production and one sweep of orders.
	 * @return the largest growth of a loss
	 */
	double sweep(Operator operator, OrderSweeps sweeps) {
		Stop.poll();
		this.steps++;
		return Math.max(stepProduction(operator), sweeps.sweep(this));
	}

	private double stepProduction(Operator operator) {
		for (int i = 0; i < this.downChanges.size(); i++) {
			this.replacement.changed(this.downChanges.firm(i), this.buyers);
		}
		this.replacement.settle(this.buyers);
		this.downChanges.clear();
		for (int i = 0; i < this.buyers.size(); i++) {
			int buyer = this.buyers.get(i);
			if (this.down[buyer] < 1 && !this.network.isOutside(buyer)) {
				this.downChanges.propose(buyer, this.down[buyer], operator.ofBuyer(buyer, this));
			}
		}
		this.buyers.clear();
		return this.downChanges.apply(this.down, this.reached);
	}

	private double stepOrders(Operator operator) {
		Purchases purchases = this.network.purchases;
		for (int i = 0; i < this.upChanges.size() && !this.suppliers.isAll(); i++) {
			int buyer = this.upChanges.firm(i);
			this.suppliers.addAll(purchases.supplier, purchases.start(buyer), purchases.end(buyer));
		}
		this.upChanges.clear();
		for (int i = 0; i < this.suppliers.size(); i++) {
			int supplier = this.suppliers.get(i);
			if (this.up[supplier] < 1 && !this.network.isOutside(supplier)) {
				this.upChanges.propose(supplier, this.up[supplier], operator.ofSupplier(supplier, this));
			}
		}
		this.suppliers.clear();
		double growth = this.upChanges.apply(this.up, this.reached);
		this.orders.hasGrown(growth);
		return growth;
	}

}
