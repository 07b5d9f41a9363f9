package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.tieline.graph.WalkSum;
import org.tieline.ownership.Holdings.Touched;

/**
 * Integrated ownership with cross-holdings (Brioschi and others; Baldone): Y = diag((I -
 * W)^-1)^-1 (I - W)^-1 W. A row of Y sums the products of the shares along all walks that
 * never come back to the owner. It is the solution of y_j = sum of w_kj y_k over the
 * holders k of j, with y = 1 for the owner, whose own shareholders are left out.
 * <p>
 * The lower bound is the least sum, with the lower bounds of the shares. The upper bound
 * is the greatest sum, capped at 1. For it, the shares in each company are chosen so that
 * they add up to the whole at most (a fractional knapsack): the rest goes to the holder
 * of which the owner has most. Both are sums over walks ({@link WalkSum}). The lower
 * bound never exceeds the true value, and the upper bound is proved.
 */
public final class IntegratedOwnership {

	private final OwnerRows rows;

	private final WalkSum least;

	private final WalkSum greatest;

	private IntegratedOwnership(OwnerRows rows) {
		this.rows = rows;
		this.least = rows.least();
		this.greatest = rows.greatest(this.least);
	}

	private IntegratedOwnership(OwnerRows rows, WalkSum least) {
		this.rows = rows;
		this.least = least;
		this.greatest = rows.greatest(rows.least());
	}

	/**
	 * What owners have of each company, taken together as one owner.
	 * @param graph who holds what
	 * @param owners their ids; an id that takes no part counts for nothing
	 * @return the bounds for every company
	 */
	public static IntegratedOwnership of(OwnershipGraph graph, Collection<String> owners) {
		return new IntegratedOwnership(new OwnerRows(graph, owners));
	}

	static IntegratedOwnership of(Touched shares, Collection<String> owners) {
		OwnerRows rows = new OwnerRows(shares.graph(), owners);
		return (shares.least() == shares.graph()) ? new IntegratedOwnership(rows)
				: new IntegratedOwnership(rows, new OwnerRows(shares.least(), owners).least());
	}

	/** The least part of a company, 0 to 1; of an owner itself, what comes back to it. */
	public double low(String company) {
		return this.least.of(this.rows.rowOf(company));
	}

	/** The greatest part of a company, 0 to 1. */
	public double high(String company) {
		return this.greatest.of(this.rows.rowOf(company));
	}

	/**
	 * Companies that are wholly owned by each other. I - W has no inverse, and no owner
	 * outside has a part of them.
	 * @return their ids, each group in order
	 */
	public static List<List<String>> closedRings(OwnershipGraph graph) {
		boolean[] all = new boolean[graph.size()];
		Arrays.fill(all, true);
		List<List<String>> closed = new ArrayList<>();
		for (int[] ring : CrossHoldings.of(graph, all)) {
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
