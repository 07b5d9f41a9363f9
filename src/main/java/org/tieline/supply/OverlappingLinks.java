package org.tieline.supply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds links that can report the same sales: under a wider and a narrower product, or
 * for a company and its subsidiary. Only one of them keeps its lower bounds.
 */
public final class OverlappingLinks {

	private final Parents parents;

	private final CorporateFamilies families;

	public OverlappingLinks(Parents parents) {
		this.parents = parents;
		this.families = new CorporateFamilies(parents, true);
	}

	/**
	 * The figures by which ties that can report the same sales are chosen: amounts,
	 * shares of purchases or shares of revenue. Each choice is sound.
	 */
	public enum Choice {

		AMOUNTS, PURCHASES, REVENUE

	}

	/** The same by amounts. */
	public List<SupplyLink> without(List<SupplyLink> links, Set<Integer> cut) {
		return without(links, cut, Choice.AMOUNTS);
	}

	/**
	 * The links, where no two that can report the same sales have lower bounds. Those
	 * that keep them have the greatest sum.
	 * @param links all links
	 * @param cut numbers of the links that a scenario cuts; they keep their lower bounds
	 * first, and an uncut wider link can consist of cut sales
	 * @param by the figures that decide
	 */
	public List<SupplyLink> without(List<SupplyLink> links, Set<Integer> cut, Choice by) {
		Map<String, List<Integer>> pairs = new LinkedHashMap<>();
		for (int link = 0; link < links.size(); link++) {
			pairs.computeIfAbsent(this.families.pair(links.get(link)), (key) -> new ArrayList<>()).add(link);
		}
		List<SupplyLink> result = new ArrayList<>(links);
		for (List<Integer> pair : pairs.values()) {
			Set<Integer> kept = new HashSet<>();
			List<Integer> able = pair.stream()
				.filter((link) -> links.get(link).hasLows() && pair.stream()
					.noneMatch((other) -> mayBeTheOther(links.get(link), cut.contains(link), links.get(other),
							cut.contains(other))))
				.toList();
			kept.addAll(heaviest(able.stream().filter(cut::contains).toList(), links, by));
			List<Integer> cutOfPair = pair.stream().filter(cut::contains).toList();
			kept.addAll(heaviest(able.stream()
				.filter((link) -> !cut.contains(link)
						&& cutOfPair.stream().noneMatch((other) -> links.get(link).overlaps(links.get(other))))
				.toList(), links, by));
			pair.stream()
				.filter((link) -> !kept.contains(link))
				.forEach((link) -> result.set(link, links.get(link).withoutLows()));
		}
		return result;
	}

	private static Set<Integer> heaviest(List<Integer> some, List<SupplyLink> links, Choice by) {
		List<HeaviestTies> ties = some.stream().map((number) -> {
			SupplyLink link = links.get(number);
			double amount = link.sales().low().doubleValue();
			return switch (by) {
				case AMOUNTS -> new HeaviestTies(number, amount, link.known());
				case PURCHASES -> new HeaviestTies(number, link.ofPurchases().low(), amount);
				case REVENUE -> new HeaviestTies(number, link.ofRevenue().low(), amount);
			};
		}).toList();
		return HeaviestTies.of(ties, (one, other) -> links.get(one).overlaps(links.get(other)));
	}

	/**
	 * Whether the sales of a company can be those of its subsidiary. If only one of the
	 * links is cut, it is not known which part is. What is recorded of a subsidiary is
	 * its own, so that it is cut with it, although its parent's is not.
	 */
	private boolean mayBeTheOther(SupplyLink link, boolean cut, SupplyLink other, boolean otherCut) {
		boolean own = cut && this.parents.contains(other, link);
		return cut != otherCut && !own && !link.pair().equals(other.pair()) && link.overlaps(other);
	}

}
