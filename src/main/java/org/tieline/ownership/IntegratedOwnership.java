package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Integrated ownership with cross-holdings (Brioschi and others; Baldone): Y = diag((I -
 * W)^-1)^-1 (I - W)^-1 W. A row of Y sums the products of the shares along all walks that
 * never come back to the owner, so it is found by letting the owner's part of each
 * company flow down, with the owner's own shareholders left out: y_j = sum of w_kj y_k
 * over the holders k of j, y of the owner 1.
 * <p>
 * Bounds: the least sum with the lower bounds; the greatest with shares chosen, company
 * by company, so that they add up to the whole at most (a fractional knapsack: the rest
 * goes to the holder of which the owner has most), capped at 1. Both are least fixed
 * points and are approached from below, ring by ring, owners before what they own: linear
 * in the shares that are reached, times the sweeps that a ring needs.
 */
public final class IntegratedOwnership {

	private static final double CLOSE_ENOUGH = 1e-15;

	private static final int MOST_SWEEPS = 20_000;

	private final OwnershipGraph graph;

	private final boolean[] source;

	private final double[] low;

	private final double[] high;

	private IntegratedOwnership(OwnershipGraph graph) {
		this.graph = graph;
		this.source = new boolean[graph.size()];
		this.low = new double[graph.size()];
		this.high = new double[graph.size()];
	}

	/**
	 * What owners have of each company, taken together as one owner.
	 * @param graph who holds what
	 * @param owners their ids
	 * @return the bounds for every company
	 */
	public static IntegratedOwnership of(OwnershipGraph graph, Collection<String> owners) {
		IntegratedOwnership ownership = new IntegratedOwnership(graph);
		owners.stream().map(graph::numberOf).filter((node) -> node >= 0).forEach((node) -> {
			ownership.source[node] = true;
			ownership.low[node] = 1;
			ownership.high[node] = 1;
		});
		boolean[] reached = graph.below(owners);
		for (int node = 0; node < graph.size(); node++) {
			reached[node] &= !ownership.source[node];
		}
		Components.of(graph, reached).forEach(ownership::settle);
		return ownership;
	}

	/** The least part of a company, 0 to 1; of an owner itself, what comes back to it. */
	public double low(String company) {
		int node = this.graph.numberOf(company);
		return (node < 0) ? 0 : this.source[node] ? least(node) : this.low[node];
	}

	/** The greatest part of a company, 0 to 1. */
	public double high(String company) {
		int node = this.graph.numberOf(company);
		return (node < 0) ? 0 : this.source[node] ? most(node) : this.high[node];
	}

	private void settle(int[] ring) {
		for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
			double change = 0;
			for (int node : ring) {
				double least = least(node);
				double most = most(node);
				change = Math.max(change, Math.max(least - this.low[node], most - this.high[node]));
				this.low[node] = least;
				this.high[node] = most;
			}
			if (ring.length == 1 && !ownsItself(ring[0]) || change <= CLOSE_ENOUGH) {
				return;
			}
		}
		// What is reached from below stays a lower bound; above, nothing is certain.
		for (int node : ring) {
			this.high[node] = 1;
		}
	}

	private boolean ownsItself(int node) {
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			if (this.graph.ownerOf(share) == node) {
				return true;
			}
		}
		return false;
	}

	private double least(int node) {
		double sum = 0;
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			sum += this.graph.low(share) * this.low[this.graph.ownerOf(share)];
		}
		return Math.min(1, sum);
	}

	private double most(int node) {
		double sum = 0;
		double room = 1;
		List<Integer> open = List.of();
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			double part = this.high[this.graph.ownerOf(share)];
			sum += this.graph.low(share) * part;
			room -= this.graph.low(share);
			if (part > 0 && this.graph.high(share) > this.graph.low(share)) {
				open = open.isEmpty() ? new ArrayList<>() : open;
				open.add(share);
			}
		}
		if (open.size() > 1) {
			open.sort((a, b) -> Double.compare(this.high[this.graph.ownerOf(b)], this.high[this.graph.ownerOf(a)]));
		}
		for (int share : open) {
			double more = Math.max(0, Math.min(room, this.graph.high(share) - this.graph.low(share)));
			sum += more * this.high[this.graph.ownerOf(share)];
			room -= more;
		}
		return Math.min(1, sum);
	}

	/**
	 * Companies wholly owned by each other: I - W has no inverse, and nobody outside owns
	 * any of them.
	 * @return their ids, each group in order
	 */
	public static List<List<String>> closedRings(OwnershipGraph graph) {
		boolean[] all = new boolean[graph.size()];
		java.util.Arrays.fill(all, true);
		List<List<String>> closed = new ArrayList<>();
		for (int[] ring : Components.of(graph, all)) {
			TreeSet<String> ids = new TreeSet<>();
			for (int node : ring) {
				ids.add(graph.id(node));
			}
			if (ids.stream().allMatch((id) -> whollyOwned(graph, id, ids))) {
				closed.add(List.copyOf(ids));
			}
		}
		return closed;
	}

	private static boolean whollyOwned(OwnershipGraph graph, String id, Collection<String> by) {
		return graph.sharesIn(id)
			.stream()
			.filter((share) -> by.contains(share.owner()))
			.map(Share::low)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.compareTo(Share.WHOLE) >= 0;
	}

}
