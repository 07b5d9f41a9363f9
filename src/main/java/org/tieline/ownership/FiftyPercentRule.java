package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The 50 percent rule (OFAC FAQ 398 and 401; BIS Affiliates Rule) as a least fixed point:
 * a company is caught when owners that are listed or caught hold, together, at least the
 * threshold of it. Shares are not multiplied along a chain, and companies that only own
 * each other never catch themselves. In exact decimals.
 * <p>
 * YES rests on lower bounds alone. NO needs so much in recorded other hands that even the
 * upper bounds and the whole unrecorded rest stay below the threshold. A holder whose own
 * owners are not recorded is another hand.
 */
public final class FiftyPercentRule {

	private final OwnershipGraph graph;

	/** In units of a share, as all sums here. */
	private final long threshold;

	private final boolean[] listed;

	/** When it was caught for certain, or reached; -1: never. */
	private final int[] rank;

	private final boolean[] certain;

	private final boolean[] possible;

	private final long[] held;

	private final long[] elsewhere;

	private final List<Integer> order = new ArrayList<>();

	private final CaughtChains chains;

	private FiftyPercentRule(OwnershipGraph graph, Threshold threshold) {
		this.graph = graph;
		this.threshold = threshold.units();
		this.listed = new boolean[graph.size()];
		this.rank = new int[graph.size()];
		Arrays.fill(this.rank, -1);
		this.certain = new boolean[graph.size()];
		this.possible = new boolean[graph.size()];
		this.held = new long[graph.size()];
		this.elsewhere = new long[graph.size()];
		this.chains = new CaughtChains(graph, this.listed, this.rank);
	}

	/**
	 * Applies the rule.
	 * @param graph who holds what
	 * @param listed the ids of the listed owners
	 * @param threshold from how much on a company is caught
	 */
	public static FiftyPercentRule apply(OwnershipGraph graph, Collection<String> listed, Threshold threshold) {
		FiftyPercentRule rule = new FiftyPercentRule(graph, threshold);
		for (String id : listed.stream().distinct().sorted().toList()) {
			int node = graph.numberOf(id);
			if (node >= 0) {
				rule.listed[node] = true;
				rule.rank(node);
			}
		}
		rule.spreadCertain();
		rule.spreadReached();
		rule.spreadPossible();
		return rule;
	}

	/**
	 * Every company that a chain of shares leads to from a listed owner; caught ones
	 * first, then undetermined ones.
	 */
	public List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		for (Ternary verdict : List.of(Ternary.YES, Ternary.UNDETERMINED, Ternary.NO)) {
			for (int node = 0; node < this.rank.length; node++) {
				if (this.rank[node] >= 0 && !this.listed[node] && verdict(node) == verdict) {
					findings.add(finding(node));
				}
			}
		}
		return findings;
	}

	/** What the rule says of one company; empty: no chain of shares leads to it. */
	public Optional<Finding> of(String company) {
		int node = this.graph.numberOf(company);
		return (node < 0 || this.rank[node] < 0 || this.listed[node]) ? Optional.empty() : Optional.of(finding(node));
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

	/** With lower bounds: a work list, so each share is added once. */
	private void spreadCertain() {
		ArrayDeque<Integer> open = new ArrayDeque<>(this.order);
		open.forEach((node) -> this.certain[node] = true);
		while (!open.isEmpty()) {
			int owner = open.remove();
			for (int place = this.graph.firstOf(owner); place < this.graph.endOf(owner); place++) {
				int share = this.graph.shareAt(place);
				int company = this.graph.companyOf(share);
				this.held[company] += this.graph.lowUnits(share);
				if (!this.certain[company] && this.held[company] >= this.threshold) {
					this.certain[company] = true;
					rank(company);
					open.add(company);
				}
			}
		}
	}

	/** Whatever is not recorded in other hands may be in listed ones. */
	private void spreadPossible() {
		ArrayDeque<Integer> open = new ArrayDeque<>();
		for (int node : this.order) {
			this.elsewhere[node] = this.graph.recordedIn(node);
			if (this.certain[node] || isPossible(node)) {
				this.possible[node] = true;
				open.add(node);
			}
		}
		while (!open.isEmpty()) {
			int owner = open.remove();
			for (int place = this.graph.firstOf(owner); place < this.graph.endOf(owner); place++) {
				int share = this.graph.shareAt(place);
				int company = this.graph.companyOf(share);
				if (this.graph.high(share) == 0) {
					continue;
				}
				this.elsewhere[company] -= this.graph.lowUnits(share);
				if (!this.possible[company] && isPossible(company)) {
					this.possible[company] = true;
					open.add(company);
				}
			}
		}
	}

	private boolean isPossible(int node) {
		return Share.WHOLE_UNITS - this.elsewhere[node] >= this.threshold;
	}

	private void spreadReached() {
		for (int next = 0; next < this.order.size(); next++) {
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
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			int owner = this.graph.ownerOf(share);
			allLow += this.graph.lowUnits(share);
			allHigh += this.graph.highUnits(share);
			low += this.certain[owner] ? this.graph.lowUnits(share) : 0;
			high += this.possible[owner] ? this.graph.highUnits(share) : 0;
			others += this.possible[owner] ? 0 : this.graph.lowUnits(share);
		}
		low = Math.min(low, Share.WHOLE_UNITS);
		high = Math.max(low, Math.min(high, Share.WHOLE_UNITS - others));
		return new Finding(this.graph.id(node), verdict(node), Share.percent(low), Share.percent(high), rest(allHigh),
				rest(allLow));
	}

	private static BigDecimal rest(long sum) {
		return Share.percent(Math.max(0, Share.WHOLE_UNITS - sum));
	}

	/**
	 * Chains from a listed owner down to a company that one leads to: one for each holder
	 * that counts, the largest share first.
	 */
	public List<List<Share>> chains(String company) {
		return this.chains.of(company);
	}

}
