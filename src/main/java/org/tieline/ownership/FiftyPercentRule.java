package org.tieline.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tieline.ownership.Holdings.Touched;
import org.tieline.stop.Stop;

/**
 * The 50 percent rule (OFAC FAQ 398 and 401; BIS Affiliates Rule), computed as a least
 * fixed point. The rule covers a company if listed owners and covered companies together
 * hold at least the threshold. Shares are not multiplied along a chain. Companies that
 * only own each other are never covered. In exact decimals.
 * <p>
 * YES uses lower bounds only. NO requires that other holders hold so much that listed
 * owners stay below the threshold, even with all upper bounds and the whole unrecorded
 * rest. A holder without any recorded holder counts as another holder. If only some of
 * its holders are recorded and the rest reaches the threshold, any owner may hold the
 * rest. Companies that own each other count as other holders only as far as outside
 * owners do ({@link PossiblyCaught}).
 */
public final class FiftyPercentRule {

	private final OwnershipGraph graph;

	/** The same shares, each with its own lower bound. */
	private final OwnershipGraph stated;

	private final SeparateHoldings separate;

	/** In units of a share, like all sums of this class. */
	private final long threshold;

	private final boolean[] listed;

	/**
	 * The order in which companies were surely covered, or reached; -1: never.
	 */
	private final int[] rank;

	private final boolean[] certain;

	private boolean[] possible;

	private final long[] held;

	private final List<Integer> order = new ArrayList<>();

	private final CaughtChains chains;

	private FiftyPercentRule(Touched shares, Threshold threshold) {
		OwnershipGraph graph = shares.graph();
		this.graph = graph;
		this.stated = shares.stated();
		this.separate = shares.separate();
		this.threshold = threshold.units();
		this.listed = new boolean[graph.size()];
		this.rank = new int[graph.size()];
		Arrays.fill(this.rank, -1);
		this.certain = new boolean[graph.size()];
		this.possible = this.certain;
		this.held = new long[graph.size()];
		this.chains = new CaughtChains(graph, this.listed, this.rank);
	}

	/**
	 * Applies the rule.
	 * @param graph the shares
	 * @param listed ids of the listed owners
	 * @param threshold the least holding that the rule covers
	 */
	public static FiftyPercentRule apply(OwnershipGraph graph, Collection<String> listed, Threshold threshold) {
		return apply(Touched.of(graph), listed, threshold, Set.of());
	}

	/**
	 * Applies the rule to a part of the graph.
	 * @param shares the shares below the listed owners
	 * @param listed ids of the listed owners
	 * @param threshold the least holding that the rule covers
	 * @param open ids of holders of which, by the rest of the graph, anybody may hold the
	 * threshold's part
	 */
	static FiftyPercentRule apply(Touched shares, Collection<String> listed, Threshold threshold, Set<String> open) {
		OwnershipGraph graph = shares.graph();
		FiftyPercentRule rule = new FiftyPercentRule(shares, threshold);
		for (String id : listed.stream().distinct().sorted().toList()) {
			int node = graph.numberOf(id);
			if (node >= 0) {
				rule.listed[node] = true;
				rule.rank(node);
			}
		}
		rule.spreadCertain();
		rule.spreadReached();
		boolean[] sure = rule.certain.clone();
		if (!open.isEmpty()) {
			for (int node = 0; node < sure.length; node++) {
				sure[node] |= open.contains(graph.id(node));
			}
		}
		rule.possible = PossiblyCaught.of(graph, threshold, sure);
		return rule;
	}

	/**
	 * All companies that a chain of shares from a listed owner leads to: covered ones
	 * first, then undetermined ones.
	 */
	public List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		for (Ternary verdict : List.of(Ternary.YES, Ternary.UNDETERMINED, Ternary.NO)) {
			for (int node = 0; node < this.rank.length; node++) {
				if (this.rank[node] >= 0 && !this.listed[node] && verdict(node) == verdict) {
					Stop.poll();
					findings.add(finding(node));
				}
			}
		}
		return findings;
	}

	/**
	 * The finding for one company; empty: no chain of shares from a listed owner leads to
	 * it.
	 */
	public Optional<Finding> of(String company) {
		int node = this.graph.numberOf(company);
		return (node < 0 || this.rank[node] < 0 || this.listed[node]) ? Optional.empty() : Optional.of(finding(node));
	}

	/**
	 * Whether the rule may cover a company without a recorded chain from a listed owner:
	 * enough of it, or of companies above it, has no recorded holder.
	 */
	boolean mayBeCaught(String company) {
		int node = this.graph.numberOf(company);
		return node < 0 || this.possible[node] || Share.WHOLE_UNITS - this.graph.recordedIn(node) >= this.threshold;
	}

	private Ternary verdict(int node) {
		return this.certain[node] ? Ternary.YES : this.possible[node] ? Ternary.UNDETERMINED : Ternary.NO;
	}

	private void rank(int node) {
		if (this.rank[node] < 0) {
			this.rank[node] = this.order.size();
			this.order.add(node);
		}
	}

	/**
	 * The least fixed point of lower bounds, with a work list; each share is added once.
	 */
	private void spreadCertain() {
		ArrayDeque<Integer> open = new ArrayDeque<>(this.order);
		open.forEach((node) -> this.certain[node] = true);
		while (!open.isEmpty()) {
			Stop.poll();
			int owner = open.remove();
			for (int place = this.graph.firstOf(owner); place < this.graph.endOf(owner); place++) {
				int share = this.graph.shareAt(place);
				int company = this.graph.companyOf(share);
				this.held[company] = this.separate.mayOverlap(company)
						? this.separate.least(this.stated, company, this.certain)
						: this.held[company] + this.stated.lowUnits(share);
				if (!this.certain[company] && this.held[company] >= this.threshold) {
					this.certain[company] = true;
					rank(company);
					open.add(company);
				}
			}
		}
	}

	private void spreadReached() {
		for (int next = 0; next < this.order.size(); next++) {
			Stop.poll();
			int owner = this.order.get(next);
			for (int place = this.graph.firstOf(owner); place < this.graph.endOf(owner); place++) {
				if (this.graph.high(this.graph.shareAt(place)) > 0) {
					rank(this.graph.companyOf(this.graph.shareAt(place)));
				}
			}
		}
	}

	private Finding finding(int node) {
		long low = 0;
		long high = 0;
		long allLow = 0;
		long allHigh = 0;
		long others = 0;
		long openLow = 0;
		long openHigh = 0;
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			int owner = this.graph.ownerOf(share);
			boolean reached = this.rank[owner] >= 0;
			allLow += this.graph.lowUnits(share);
			allHigh += this.graph.highUnits(share);
			low += this.certain[owner] ? this.stated.lowUnits(share) : 0;
			high += (this.possible[owner] && reached) ? this.graph.highUnits(share) : 0;
			others += (this.possible[owner] && reached) ? 0 : this.graph.lowUnits(share);
			openLow += (this.possible[owner] && !reached) ? this.graph.lowUnits(share) : 0;
			openHigh += (this.possible[owner] && !reached) ? this.graph.highUnits(share) : 0;
		}
		low = Math.min(this.separate.mayOverlap(node) ? this.separate.least(this.stated, node, this.certain) : low,
				Share.WHOLE_UNITS);
		high = Math.max(low, Math.min(high, Share.WHOLE_UNITS - others));
		long rest = Math.max(0, Share.WHOLE_UNITS - allLow);
		return new Finding(this.graph.id(node), verdict(node), Share.percent(low), Share.percent(high),
				Share.percent(Math.max(0, Share.WHOLE_UNITS - allHigh)),
				Share.percent(Math.min(rest + openLow, Math.min(Share.WHOLE_UNITS - low, rest + openHigh))));
	}

	/**
	 * The chains from listed owners to a company: one for each holder that counts, the
	 * largest share first.
	 */
	public List<List<Share>> chains(String company) {
		return this.chains.of(company);
	}

}
