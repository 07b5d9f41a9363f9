package org.tieline.cascade;

import java.util.Arrays;

import org.tieline.graph.Worklist;
import org.tieline.stop.Stop;

/**
 * Cascades on several draws side by side, by synchronous steps, as {@link CascadeState}
 * runs one. A step computes the firms that a change in any draw can concern. A draw whose
 * cascade has stopped keeps its losses. A step allocates nothing.
 */
final class LaneState {

	private static final int LANES = LaneNetwork.LANES;

	private static final int MOST_STEPS = 1_000_000;

	/**
	 * If more than one link in this many leads to a firm to compute, all firms are
	 * computed.
	 */
	private static final int SPREAD = 8;

	private final LaneNetwork lanes;

	final LaneWeights weights;

	/** Losses of production and losses of orders. */
	final LaneLosses down;

	final LaneLosses up;

	private final LaneReplacement replacement;

	private final LaneOperator operator;

	private final Worklist buyers;

	private final Worklist suppliers;

	private final boolean[] goesOn = new boolean[LANES];

	private final double[] growth = new double[LANES];

	LaneState(LaneNetwork lanes, Replaceability replaceability) {
		SalesNetwork network = lanes.network;
		this.lanes = lanes;
		this.weights = new LaneWeights(lanes);
		this.down = new LaneLosses(network.firms());
		this.up = new LaneLosses(network.firms());
		this.replacement = new LaneReplacement(lanes, replaceability, this.weights, this.down.now);
		this.operator = new LaneOperator(lanes, this.weights, this.replacement);
		this.buyers = new Worklist(network.firms(), network.links() / SPREAD);
		this.suppliers = new Worklist(network.firms(), network.links() / SPREAD);
	}

	/**
	 * Runs the cascades of the draws that the weights hold, each until no loss grows by
	 * more than eps in a step.
	 */
	void run(double eps) {
		Shock shock = this.lanes.shock;
		this.buyers.clear();
		this.suppliers.clear();
		this.down.start(shock.firms(), shock.downstream());
		this.up.start(shock.firms(), shock.upstream());
		this.replacement.start(this.buyers);
		for (int link : shock.links()) {
			this.suppliers.add(this.lanes.network.supplier(link));
		}
		Arrays.fill(this.goesOn, true);
		int steps = 0;
		boolean any = true;
		while (any && steps < MOST_STEPS) {
			steps++;
			step();
			any = false;
			for (int lane = 0; lane < LANES; lane++) {
				this.goesOn[lane] &= this.growth[lane] > eps;
				any |= this.goesOn[lane];
			}
		}
	}

	private void step() {
		Stop.poll();
		spread();
		ofBuyers();
		ofSuppliers();
		Arrays.fill(this.growth, 0);
		this.down.apply(this.goesOn, this.growth);
		this.up.apply(this.goesOn, this.growth);
	}

	/** Finds the firms that the changes of the last step concern. */
	private void spread() {
		for (int i = 0; i < this.down.changes(); i++) {
			this.replacement.changed(this.down.changed(i), this.buyers);
		}
		this.replacement.settle(this.buyers);
		Purchases purchases = this.lanes.network.purchases;
		for (int i = 0; i < this.up.changes() && !this.suppliers.isAll(); i++) {
			int buyer = this.up.changed(i);
			this.suppliers.addAll(purchases.supplier, purchases.start(buyer), purchases.end(buyer));
		}
	}

	private void ofBuyers() {
		int[] all = this.lanes.buyers;
		boolean isAll = this.buyers.isAll();
		int count = isAll ? all.length : this.buyers.size();
		for (int i = 0; i < count; i++) {
			int buyer = isAll ? all[i] : this.buyers.get(i);
			if (!this.down.isWhole(buyer) && !this.lanes.network.isOutside(buyer)) {
				this.operator.ofBuyer(buyer, this.down.next);
				this.down.propose(buyer);
			}
		}
		this.buyers.clear();
	}

	private void ofSuppliers() {
		int[] all = this.lanes.suppliers;
		boolean isAll = this.suppliers.isAll();
		int count = isAll ? all.length : this.suppliers.size();
		for (int i = 0; i < count; i++) {
			int supplier = isAll ? all[i] : this.suppliers.get(i);
			if (!this.up.isWhole(supplier) && !this.lanes.network.isOutside(supplier)) {
				this.operator.ofSupplier(supplier, this.up.now, this.up.next);
				this.up.propose(supplier);
			}
		}
		this.suppliers.clear();
	}

	/** By lane: the lost part of the network's sales. */
	double[] totals(boolean ofProduction, boolean ofOrders) {
		double[] lost = new double[LANES];
		for (int at = 0; at < this.weights.output.length; at++) {
			double loss = Math.max(ofProduction ? this.down.now[at] : 0, ofOrders ? this.up.now[at] : 0);
			lost[at % LANES] += this.weights.output[at] * loss;
		}
		for (int lane = 0; lane < LANES; lane++) {
			double all = this.weights.outputs[lane];
			lost[lane] = (all > 0) ? Math.min(1, lost[lane] / all) : 0;
		}
		return lost;
	}

}
