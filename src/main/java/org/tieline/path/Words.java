package org.tieline.path;

import java.util.ArrayList;
import java.util.List;

import org.tieline.evidence.EntityKind;

/**
 * A path in plain words: what each hop says, and on what measure or legal basis. Where
 * the facts of a hop tell of different sorts of influence, restriction or pressure, each
 * is named with its own status.
 */
final class Words {

	private Words() {
	}

	/** One line: what each hop says, in the order of the path. */
	static String of(Hops hops, int[] arcs) {
		List<String> clauses = new ArrayList<>();
		for (int arc : arcs) {
			clauses.add(clause(hops, arc >> 1));
		}
		return String.join("; ", clauses) + ".";
	}

	private static String clause(Hops hops, int hop) {
		Nodes nodes = hops.network.nodes;
		String from = nodes.name(hops.from[hop]);
		String to = nodes.name(hops.to[hop]);
		if (hops.restsOnCountry(hop)) {
			return (nodes.kind(hops.from[hop]) == EntityKind.GOVERNMENT) ? from + " is the government of " + to
					: from + " is of " + to + " (its recorded country)";
		}
		List<Sort> sorts = Sort.of(hops, hop);
		String said = from + " " + verb(hops, hop, sorts) + " " + to;
		if (sorts.size() > 1) {
			return said + ": " + String.join(", ", sorts.stream().map(Sort::words).toList());
		}
		String country = hops.isOfCountry(hop) ? ", its recorded country" : "";
		return said + (sorts.isEmpty() ? "" : sorts.getFirst().detail()) + country + StageWords.of(hops, hop);
	}

	/** What is said of a status that is less than established. */
	static String inWords(int status) {
		return HopsBuilder.STATUSES[status].remark();
	}

	private static String verb(Hops hops, int hop, List<Sort> sorts) {
		boolean over = isOver(hops, hop);
		String sort = (sorts.size() == 1) ? sorts.getFirst().name() : "";
		return switch (TieKind.at(hops.kind[hop])) {
			case SUPPLIES -> over ? "supplied" : "supplies";
			case PRODUCES -> over ? "made" : "makes";
			case REQUIRES -> over ? "needed" : "needs";
			case OWNS -> over ? "held a stake in" : "holds a stake in";
			case INFLUENCES -> influence(sort, over);
			case FUNDS -> over ? "funded" : "funds";
			case INVESTS_IN -> over ? "invested in" : "invests in";
			case RESTRICTS -> restriction(sort, over);
			case PRESSES -> pressure(sort, over);
			case AFFILIATED -> affiliation(hops.roles[hop], over);
		};
	}

	private static String influence(String sort, boolean over) {
		return switch (sort) {
			case "compel-by-law" -> over ? "could compel by law" : "can compel by law";
			case "appoint" -> over ? "appointed people at" : "appoints people at";
			case "party-body" -> over ? "had a party body in" : "has a party body in";
			case "license" -> over ? "licensed" : "licenses";
			case "direct" -> over ? "directed" : "directs";
			case "procure" -> over ? "was a leading buyer of" : "is a leading buyer of";
			case "regulate" -> over ? "regulated" : "regulates";
			default -> over ? "had ties of influence to" : "has ties of influence to";
		};
	}

	private static String restriction(String sort, boolean over) {
		return switch (sort) {
			case "permission" -> over ? "permitted" : "permits";
			case "review" -> over ? "reviewed" : "reviews";
			case "conditions" -> over ? "set conditions for" : "sets conditions for";
			case "fine" -> over ? "fined" : "fines";
			case "indictment" -> over ? "indicted" : "indicts";
			case "designation" -> over ? "designated" : "designates";
			case "tariff", "export-licence", "network-ban", "procurement-ban", "import-ban", "investment-ban",
					"removal-order", "funding-ban" ->
				over ? "restricted" : "restricts";
			default -> over ? "had measures on" : "has measures on";
		};
	}

	private static String pressure(String sort, boolean over) {
		return switch (sort) {
			case "urges" -> over ? "urged" : "urges";
			case "warns" -> over ? "warned" : "warns";
			case "briefs" -> over ? "briefed" : "briefs";
			case "offers-aid" -> over ? "offered aid to" : "offers aid to";
			case "threatens" -> over ? "threatened" : "threatens";
			case "consults" -> over ? "consulted" : "consults";
			default -> over ? "addressed" : "addresses";
		};
	}

	private static String affiliation(int roles, boolean over) {
		String is = over ? "was " : "is ";
		if ((roles & Roles.of("SUBSIDIARY_OF")) != 0) {
			return is + "a subsidiary of";
		}
		if ((roles & Roles.of("HEADQUARTERED_IN")) != 0) {
			return (over ? "had" : "has") + " its headquarters in";
		}
		if ((roles & Roles.of("PART_OF")) != 0) {
			return is + "part of";
		}
		if ((roles & Roles.of("MEMBER_OF")) != 0) {
			return is + "a member of";
		}
		if ((roles & Roles.of("OFFICE_OF")) != 0) {
			return is + "in an office of";
		}
		if ((roles & Roles.of("EMPLOYED_BY")) != 0) {
			return over ? "worked for" : "works for";
		}
		return (over ? "hosted" : "hosts") + " bases of";
	}

	/** Whether every spell of it has ended, or what was supplied was removed. */
	private static boolean isOver(Hops hops, int hop) {
		for (int tie = hops.firstTie[hop]; tie < hops.endTie[hop]; tie++) {
			boolean ended = hops.network.spells[hops.network.spell[tie]].end() != null || hops.holding.removed.get(tie);
			if (hops.holding.ties.get(tie) && !ended) {
				return false;
			}
		}
		return true;
	}

}
