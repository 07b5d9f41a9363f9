package org.tieline.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chains of stakes by which an ownership rule reaches companies, from listed owners
 * down.
 */
final class CaughtChains {

	private final OwnershipGraph graph;

	private final boolean[] listed;

	/** The order in which companies were covered or reached; -1: never. */
	private final int[] rank;

	/**
	 * The share that explains best why a company is reached; -1: not computed.
	 */
	private final int[] via;

	CaughtChains(OwnershipGraph graph, boolean[] listed, int[] rank) {
		this.graph = graph;
		this.listed = listed;
		this.rank = rank;
		this.via = new int[graph.size()];
		Arrays.fill(this.via, -1);
	}

	/** One chain for each holder that counts, the largest share first. */
	List<List<Share>> of(String company) {
		int node = this.graph.numberOf(company);
		if (node < 0 || this.listed[node]) {
			return List.of();
		}
		List<Integer> holders = new ArrayList<>();
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			if (this.rank[this.graph.ownerOf(share)] >= 0 && this.graph.high(share) > 0) {
				holders.add(share);
			}
		}
		holders.sort(this::larger);
		return holders.stream()
			.map(this::chain)
			.filter((chain) -> chain.stream().noneMatch((step) -> step.owner().equals(company)))
			.toList();
	}

	private List<Share> chain(int last) {
		ArrayDeque<Share> chain = new ArrayDeque<>(List.of(this.graph.share(last)));
		for (int top = this.graph.ownerOf(last); !this.listed[top];) {
			int above = via(top);
			chain.addFirst(this.graph.share(above));
			top = this.graph.ownerOf(above);
		}
		return List.copyOf(chain);
	}

	/**
	 * Computed once for each company, so that long chains share their beginnings.
	 */
	private int via(int node) {
		if (this.via[node] < 0) {
			for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
				if (isBefore(share, node) && (this.via[node] < 0 || larger(share, this.via[node]) < 0)) {
					this.via[node] = share;
				}
			}
		}
		return this.via[node];
	}

	private boolean isBefore(int share, int node) {
		int rank = this.rank[this.graph.ownerOf(share)];
		return rank >= 0 && rank < this.rank[node] && this.graph.high(share) > 0;
	}

	private int larger(int a, int b) {
		Share one = this.graph.share(a);
		Share other = this.graph.share(b);
		int order = other.low().compareTo(one.low());
		order = (order != 0) ? order : other.high().compareTo(one.high());
		return (order != 0) ? order : Integer.compare(a, b);
	}

}
