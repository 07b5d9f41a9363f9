package org.tieline.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One sort of influence, restriction or pressure that facts of a hop tell of: the last
 * part of their ids.
 *
 * @param kind the kind of tie
 * @param name the sort: {@code network-ban}
 * @param status the status of the best of its facts
 * @param bases the measures, or legal bases, that they rest on
 */
record Sort(TieKind kind, String name, int status, List<String> bases) {

	/** The sorts of a hop, the best first; none: its kind of tie has no sorts. */
	static List<Sort> of(Hops hops, int hop) {
		TieKind kind = TieKind.at(hops.kind[hop]);
		if (kind != TieKind.INFLUENCES && kind != TieKind.RESTRICTS && kind != TieKind.PRESSES) {
			return List.of();
		}
		Map<String, Integer> statuses = new LinkedHashMap<>();
		Map<String, TreeSet<String>> bases = new LinkedHashMap<>();
		for (int tie = hops.firstTie[hop]; tie < hops.endTie[hop]; tie++) {
			if (hops.holding.ties.get(tie)) {
				String fact = hops.network.facts.get(hops.network.fact[tie]);
				String name = fact.substring(fact.lastIndexOf(':') + 1);
				statuses.merge(name, hops.holding.standing(tie), Math::min);
				String basis = hops.network.basis(tie);
				bases.computeIfAbsent(name, (one) -> new TreeSet<>());
				if (basis != null) {
					bases.get(name).add(basis.replace(';', ','));
				}
			}
		}
		List<Sort> sorts = new ArrayList<>();
		statuses.forEach((name, status) -> sorts.add(new Sort(kind, name, status, List.copyOf(bases.get(name)))));
		sorts.sort(java.util.Comparator.comparingInt(Sort::status).thenComparing(Sort::name));
		return sorts;
	}

	/** It alone, where a hop has several. */
	String words() {
		return noun() + rest() + Words.inWords(this.status);
	}

	/** What follows the words of a hop that has no other. */
	String detail() {
		String effect = switch (this.name) {
			case "tariff", "export-licence", "network-ban", "procurement-ban", "import-ban", "investment-ban",
					"removal-order", "funding-ban" ->
				" (" + noun() + ")";
			default -> "";
		};
		return effect + rest();
	}

	private String rest() {
		if (this.bases.isEmpty()) {
			return "";
		}
		return (this.kind == TieKind.RESTRICTS) ? " by " + String.join(" and ", this.bases)
				: " (basis: " + String.join(" and ", this.bases) + ")";
	}

	private String noun() {
		return switch (this.name) {
			case "compel-by-law" -> "power to compel by law";
			case "appoint" -> "appointments";
			case "party-body" -> "a party body";
			case "license" -> "licensing";
			case "direct" -> "direction";
			case "procure" -> "purchases";
			case "regulate" -> "regulation";
			case "urges" -> "urging";
			case "warns" -> "warnings";
			case "briefs" -> "briefings";
			case "offers-aid" -> "offers of aid";
			case "threatens" -> "threats";
			case "consults" -> "consultation";
			case "other" -> (this.kind == TieKind.RESTRICTS) ? "other measures" : "other influence";
			default -> this.name.replace('-', ' ');
		};
	}

}
