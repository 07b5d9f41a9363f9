package org.tieline.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds links that can report the same sales: under a wider and a narrower product, or
 * for a company and its subsidiary. Only one of them keeps its lower bounds.
 */
public final class OverlappingLinks {

	private final CorporateFamilies families;

	public OverlappingLinks(CorporateFamilies families) {
		this.families = families;
	}

	/**
	 * The links, where no two that can report the same sales have lower bounds.
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
		Comparator<Integer> order = Comparator.comparing((Integer link) -> !cut.contains(link))
			.thenComparing((link) -> links.get(link).sales().low(), Comparator.reverseOrder())
			.thenComparing((link) -> links.get(link).known(), Comparator.reverseOrder())
			.thenComparing((link) -> link);
		for (List<Integer> pair : pairs.values()) {
			List<SupplyLink> counted = new ArrayList<>();
			pair.stream().sorted(order).forEach((number) -> {
				SupplyLink link = links.get(number);
				boolean repeats = counted.stream().anyMatch(link::overlaps) || pair.stream()
					.anyMatch((other) -> mayBeTheOther(link, cut.contains(number), links.get(other),
							cut.contains(other)));
				kept.put(number, repeats ? link.withoutLows() : link);
				counted.add(link);
			});
		}
		List<SupplyLink> result = new ArrayList<>(links.size());
		for (int link = 0; link < links.size(); link++) {
			result.add(Objects.requireNonNull(kept.get(link)));
		}
		return result;
	}

	/**
	 * Whether the sales of a company can be those of its subsidiary. If only one of the
	 * links is cut, it is not known which part is.
	 */
	private static boolean mayBeTheOther(SupplyLink link, boolean cut, SupplyLink other, boolean otherCut) {
		return cut != otherCut && !link.pair().equals(other.pair()) && link.overlaps(other);
	}

}
