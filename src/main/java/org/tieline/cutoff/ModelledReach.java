package org.tieline.cutoff;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.tieline.supply.SupplyNetwork;

/**
 * The firms that the model of a cut says anything about. The model leaves out ties that
 * are only alleged, planned or on trial. A firm whose own ties in the cut are all left
 * out, or that only such ties join to the cut, has no loss of zero: the model does not
 * tell.
 */
final class ModelledReach {

	private final Scenario scenario;

	private final SupplyNetwork network;

	/** Numbers of the ties in the model. */
	private final Set<Integer> ties;

	/** Those of them that it cuts. */
	private final Set<Integer> cut;

	/** Firms with a tie in the model. */
	private final BitSet inModel = new BitSet();

	ModelledReach(CutoffModel basis, Scenario scenario) {
		this.scenario = scenario;
		this.network = basis.network();
		this.ties = new HashSet<>(this.network.affirmed());
		this.cut = new HashSet<>(scenario.cut());
		this.cut.addAll(basis.countedWith(scenario));
		this.cut.retainAll(this.ties);
		this.ties.forEach((link) -> {
			this.inModel.set(this.network.supplier(link));
			this.inModel.set(this.network.customer(link));
		});
	}

	/** The numbers of these firms. */
	BitSet firms() {
		BitSet customers = parties(this.cut, true);
		BitSet suppliers = parties(this.cut, false);
		if (!this.scenario.input().suppliers().namesAll()) {
			customers.or(all(true));
		}
		if (this.scenario.cutsAllSales()) {
			suppliers.or(all(false));
		}
		BitSet told = reached(customers, true);
		told.or(reached(suppliers, false));
		told.andNot(leftOut());
		return told;
	}

	/** Firms whose own ties in the cut are all left out. */
	private BitSet leftOut() {
		BitSet leftOut = parties(this.scenario.cut(), true);
		leftOut.or(parties(this.scenario.cut(), false));
		leftOut.andNot(parties(this.cut, true));
		leftOut.andNot(parties(this.cut, false));
		if (this.scenario.cutsEverybody()) {
			leftOut.andNot(all(true));
		}
		if (this.scenario.cutsAllSales()) {
			leftOut.andNot(all(false));
		}
		return leftOut;
	}

	/** The parties of the cut on one side that are in the model. */
	private BitSet all(boolean customers) {
		BitSet all = parties(this.scenario.cut(), customers);
		all.and(this.inModel);
		return all;
	}

	private BitSet parties(Collection<Integer> links, boolean customers) {
		BitSet parties = new BitSet();
		links.forEach((link) -> parties.set(customers ? this.network.customer(link) : this.network.supplier(link)));
		return parties;
	}

	private BitSet reached(BitSet start, boolean downstream) {
		BitSet reached = (BitSet) start.clone();
		ArrayDeque<Integer> open = new ArrayDeque<>(start.stream().boxed().toList());
		while (!open.isEmpty()) {
			int firm = open.remove();
			for (int link : this.ties) {
				int from = downstream ? this.network.supplier(link) : this.network.customer(link);
				int to = downstream ? this.network.customer(link) : this.network.supplier(link);
				if (from == firm && !reached.get(to)) {
					reached.set(to);
					open.add(to);
				}
			}
		}
		return reached;
	}

}
