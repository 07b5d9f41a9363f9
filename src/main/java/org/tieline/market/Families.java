package org.tieline.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.FactView;

/**
 * Companies of one market that are one firm: a parent and its recorded subsidiary, or
 * subsidiaries of one parent. A printed share of the parent may include that of the
 * subsidiary. Therefore there are two readings: the parent's share is that of the family,
 * or the shares are added. If the tie is not certain at the time, a third reading takes
 * them as two firms.
 */
final class Families {

	/** No companies are one firm. */
	static final Families NONE = new Families(List.of());

	/**
	 * A tie between a company and a parent above it.
	 *
	 * @param firm id of the company
	 * @param parent id of the parent
	 * @param certain whether the tie is established and held at the time
	 * @param fact the stake or affiliation
	 */
	record FirmTie(String firm, String parent, boolean certain, FactView fact) {
	}

	private final Map<String, List<FirmTie>> above = new HashMap<>();

	Families(List<FirmTie> ties) {
		ties.forEach((tie) -> this.above.computeIfAbsent(tie.firm(), (id) -> new ArrayList<>()).add(tie));
	}

	/** The ties from a company to everything above it. */
	private List<FirmTie> waysUp(String firm) {
		List<FirmTie> ways = new ArrayList<>();
		Set<String> seen = new HashSet<>(Set.of(firm));
		List<String> at = new ArrayList<>(List.of(firm));
		while (!at.isEmpty()) {
			for (FirmTie tie : this.above.getOrDefault(at.removeLast(), List.of())) {
				ways.add(tie);
				if (seen.add(tie.parent())) {
					at.add(tie.parent());
				}
			}
		}
		return ways;
	}

	private Set<String> selfAndAbove(String firm) {
		Set<String> above = new HashSet<>(Set.of(firm));
		waysUp(firm).forEach((tie) -> above.add(tie.parent()));
		return above;
	}

	/** The facts that join companies of the market, each once. */
	List<FactView> facts(List<NamedShare> shares) {
		Map<String, FactView> facts = new LinkedHashMap<>();
		families(shares).stream()
			.filter((family) -> family.size() > 1)
			.flatMap(List::stream)
			.flatMap((share) -> waysUp(share.firm()).stream())
			.forEach((tie) -> facts.put(tie.fact().id(), tie.fact()));
		return List.copyOf(facts.values());
	}

	/** The shares by family; most families have one member. */
	List<List<NamedShare>> families(List<NamedShare> shares) {
		List<List<NamedShare>> families = new ArrayList<>();
		for (NamedShare share : shares) {
			List<NamedShare> joined = new ArrayList<>(List.of(share));
			families.removeIf((family) -> {
				boolean ours = family.stream().anyMatch((one) -> areOne(one.firm(), share.firm()));
				if (ours) {
					joined.addAll(family);
				}
				return ours;
			});
			families.add(joined);
		}
		return families;
	}

	private boolean areOne(String one, String other) {
		Set<String> above = selfAndAbove(one);
		above.retainAll(selfAndAbove(other));
		return !above.isEmpty();
	}

	/** All readings of the shares as shares of separate firms. */
	List<List<NamedShare>> readings(List<NamedShare> shares) {
		List<List<NamedShare>> readings = List.of(List.of());
		for (List<NamedShare> family : families(shares)) {
			List<List<NamedShare>> more = new ArrayList<>();
			for (List<NamedShare> ofFamily : readingsOf(family)) {
				readings.forEach((reading) -> more.add(concat(reading, ofFamily)));
			}
			readings = more;
		}
		return readings;
	}

	private static List<NamedShare> concat(List<NamedShare> one, List<NamedShare> other) {
		List<NamedShare> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private List<List<NamedShare>> readingsOf(List<NamedShare> family) {
		List<List<NamedShare>> readings = new ArrayList<>();
		readings.add(List.of(family.stream().reduce(NamedShare::plus).orElseThrow()));
		if (family.size() > 1) {
			family.stream()
				.filter((parent) -> includesAll(parent, family))
				.forEach((parent) -> readings.add(List.of(parent)));
			if (family.stream().anyMatch((one) -> waysUp(one.firm()).stream().anyMatch((tie) -> !tie.certain()))) {
				readings.add(family);
			}
		}
		return readings;
	}

	/**
	 * Whether a company is above all others of its family, so that its share may include
	 * theirs.
	 */
	private boolean includesAll(NamedShare parent, List<NamedShare> family) {
		List<NamedShare> others = family.stream().filter((one) -> one != parent).toList();
		return others.stream().allMatch((one) -> selfAndAbove(one.firm()).contains(parent.firm())) && parent.rounded()
			.high()
			.compareTo(ShareRange.leastOf(others.stream().map(NamedShare::rounded).toList())) >= 0;
	}

}
