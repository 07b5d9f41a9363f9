package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

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

	private final Threshold threshold;

	private final boolean[] listed;

	/** When it was caught for certain, or reached; -1: never. */
	private final int[] rank;

	private final boolean[] certain;

	private final boolean[] possible;

	private final @Nullable BigDecimal[] held;

	private final @Nullable BigDecimal[] elsewhere;

	private final List<Integer> order = new ArrayList<>();

	private final CaughtChains chains;

	private FiftyPercentRule(OwnershipGraph graph, Threshold threshold) {
		this.graph = graph;
		this.threshold = threshold;
		this.listed = new boolean[graph.size()];
		this.rank = new int[graph.size()];
		Arrays.fill(this.rank, -1);
		this.certain = new boolean[graph.size()];
		this.possible = new boolean[graph.size()];
		this.held = new @Nullable BigDecimal[graph.size()];
		this.elsewhere = new @Nullable BigDecimal[graph.size()];
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
		return this.order.stream()
			.filter((node) -> !this.listed[node])
			.map(this::finding)
			.sorted(Comparator.comparing((Finding finding) -> inOrder(finding.caught()))
				.thenComparing(Finding::company))
			.toList();
	}

	/** What the rule says of one company; empty: no chain of shares leads to it. */
	public Optional<Finding> of(String company) {
		int node = this.graph.numberOf(company);
		return (node < 0 || this.rank[node] < 0 || this.listed[node]) ? Optional.empty() : Optional.of(finding(node));
	}

	private static int inOrder(Ternary caught) {
		return switch (caught) {
			case YES -> 0;
			case UNDETERMINED -> 1;
			case NO -> 2;
		};
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
				BigDecimal sum = orZero(this.held[company]).add(this.graph.share(share).low());
				this.held[company] = sum;
				if (!this.certain[company] && this.threshold.isReachedBy(sum)) {
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
				this.elsewhere[company] = orZero(this.elsewhere[company]).subtract(this.graph.share(share).low());
				if (!this.possible[company] && isPossible(company)) {
					this.possible[company] = true;
					open.add(company);
				}
			}
		}
	}

	private boolean isPossible(int node) {
		return this.threshold.isReachedBy(Share.WHOLE.subtract(orZero(this.elsewhere[node])));
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
		BigDecimal low = BigDecimal.ZERO;
		BigDecimal high = BigDecimal.ZERO;
		BigDecimal allLow = BigDecimal.ZERO;
		BigDecimal allHigh = BigDecimal.ZERO;
		BigDecimal others = BigDecimal.ZERO;
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			Share one = this.graph.share(share);
			int owner = this.graph.ownerOf(share);
			allLow = allLow.add(one.low());
			allHigh = allHigh.add(one.high());
			low = this.certain[owner] ? low.add(one.low()) : low;
			high = this.possible[owner] ? high.add(one.high()) : high;
			others = this.possible[owner] ? others : others.add(one.low());
		}
		low = low.min(Share.WHOLE);
		high = high.min(Share.WHOLE.subtract(others)).max(low);
		Ternary caught = this.certain[node] ? Ternary.YES : this.possible[node] ? Ternary.UNDETERMINED : Ternary.NO;
		return new Finding(this.graph.id(node), caught, low, high, rest(allHigh), rest(allLow));
	}

	private static BigDecimal rest(BigDecimal sum) {
		return Share.WHOLE.subtract(sum).max(BigDecimal.ZERO);
	}

	/**
	 * Chains from a listed owner down to a company that one leads to: one for each holder
	 * that counts, the largest share first.
	 */
	public List<List<Share>> chains(String company) {
		return this.chains.of(company);
	}

	private static BigDecimal orZero(@Nullable BigDecimal number) {
		return (number != null) ? number : BigDecimal.ZERO;
	}

}
