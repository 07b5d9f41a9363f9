package org.tieline.supply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds links that can report the same sales: under a wider and a narrower product, or
 * for a company and its subsidiary. Of those that overlap only one keeps its lower bound
 * of each kind: amount, share of purchases, share of revenue.
 */
public final class OverlappingLinks {

	/** Of more links than this not all subsets are compared. */
	private static final int MOST_COMPARED = 12;

	private final CorporateFamilies families;

	public OverlappingLinks(CorporateFamilies families) {
		this.families = families;
	}

	/**
	 * The links, where no two that can report the same sales have lower bounds of one
	 * kind.
	 * @param links all links
	 * @param cut numbers of the links that a scenario cuts; they keep their lower bounds
	 * first, and an uncut wider link can consist of cut sales
	 */
	public List<SupplyLink> without(List<SupplyLink> links, Set<Integer> cut) {
		Map<String, List<Integer>> pairs = new LinkedHashMap<>();
		for (int link = 0; link < links.size(); link++) {
			pairs.computeIfAbsent(this.families.pair(links.get(link)), (key) -> new ArrayList<>()).add(link);
		}
		Map<Integer, SupplyLink> kept = new HashMap<>();
		for (List<Integer> pair : pairs.values()) {
			List<Integer> counted = pair.stream().filter((link) -> counts(link, pair, links, cut)).toList();
			Set<Integer> sales = greatest(counted, links, cut, (link) -> link.sales().low().doubleValue());
			Set<Integer> purchases = greatest(counted, links, cut, (link) -> link.ofPurchases().low());
			Set<Integer> revenue = greatest(counted, links, cut, (link) -> link.ofRevenue().low());
			pair.forEach((link) -> kept.put(link,
					links.get(link).withLows(sales.contains(link), purchases.contains(link), revenue.contains(link))));
		}
		List<SupplyLink> result = new ArrayList<>(links.size());
		for (int link = 0; link < links.size(); link++) {
			result.add(Objects.requireNonNull(kept.get(link)));
		}
		return result;
	}

	/**
	 * Whether a link can have lower bounds: it is certainly no part of another one that
	 * the scenario treats differently.
	 */
	private static boolean counts(int link, List<Integer> pair, List<SupplyLink> links, Set<Integer> cut) {
		boolean isCut = cut.contains(link);
		return pair.stream().noneMatch((other) -> {
			boolean otherCut = cut.contains(other);
			boolean ofCutSales = !isCut && otherCut && links.get(link).overlaps(links.get(other));
			return ofCutSales || mayBeTheOther(links.get(link), isCut, links.get(other), otherCut);
		});
	}

	/**
	 * The links that keep one kind of lower bound: of the cut ones those with the
	 * greatest sum of which no two overlap, and of the others likewise. A wider cut
	 * therefore never has a smaller sum.
	 */
	private static Set<Integer> greatest(List<Integer> counted, List<SupplyLink> links, Set<Integer> cut,
			ToDoubleFunction<SupplyLink> low) {
		Set<Integer> greatest = new HashSet<>();
		for (boolean side : new boolean[] { true, false }) {
			List<Integer> told = counted.stream()
				.filter((link) -> cut.contains(link) == side && low.applyAsDouble(links.get(link)) > 0)
				.sorted(Comparator.comparing((Integer link) -> -low.applyAsDouble(links.get(link)))
					.thenComparing((link) -> link))
				.toList();
			greatest.addAll(apart(told, links, low));
		}
		return greatest;
	}

	/**
	 * The links with the greatest sum of which no two overlap: the best of all subsets,
	 * or for very many links one after the other, the greatest first.
	 */
	private static Set<Integer> apart(List<Integer> told, List<SupplyLink> links, ToDoubleFunction<SupplyLink> low) {
		int subsets = (told.size() <= MOST_COMPARED) ? 1 << told.size() : 0;
		Set<Integer> best = new HashSet<>();
		for (int link : told) {
			if (best.stream().noneMatch((other) -> links.get(link).overlaps(links.get(other)))) {
				best.add(link);
			}
		}
		double most = sum(best, links, low);
		for (int subset = 1; subset < subsets; subset++) {
			int of = subset;
			List<Integer> some = IntStream.range(0, told.size())
				.filter((i) -> (of >> i & 1) != 0)
				.mapToObj(told::get)
				.toList();
			double sum = sum(some, links, low);
			if (sum > most && areApart(some, links)) {
				most = sum;
				best = new HashSet<>(some);
			}
		}
		return best;
	}

	private static double sum(Collection<Integer> some, List<SupplyLink> links, ToDoubleFunction<SupplyLink> low) {
		return some.stream().mapToDouble((link) -> low.applyAsDouble(links.get(link))).sum();
	}

	private static boolean areApart(List<Integer> some, List<SupplyLink> links) {
		return some.stream()
			.allMatch((one) -> some.stream()
				.noneMatch((other) -> one < other && links.get(one).overlaps(links.get(other))));
	}

	/**
	 * Whether the sales of a company can be those of its subsidiary. If only one of the
	 * links is cut, it is not known which part is.
	 */
	private static boolean mayBeTheOther(SupplyLink link, boolean cut, SupplyLink other, boolean otherCut) {
		return cut != otherCut && !link.pair().equals(other.pair()) && link.overlaps(other);
	}

}
