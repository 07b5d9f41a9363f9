package org.tieline.path;

import java.util.ArrayList;
import java.util.List;

import org.tieline.evidence.EntityKind;

/** A path in plain words. */
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
		return from + " " + verb(hops, hop, isOver(hops, hop)) + " " + to + switch (hops.statusOf(hop)) {
			case CONTESTED -> " (contested)";
			case ALLEGED -> " (alleged)";
			case PLANNED -> " (planned)";
			case CORROBORATED, SINGLE_ORIGIN, DENIED, NOT_RECORDED -> "";
		};
	}

	private static String verb(Hops hops, int hop, boolean over) {
		return switch (TieKind.at(hops.kind[hop])) {
			case SUPPLIES -> over ? "supplied" : "supplies";
			case PRODUCES -> over ? "made" : "makes";
			case REQUIRES -> over ? "needed" : "needs";
			case OWNS -> over ? "held a stake in" : "holds a stake in";
			case INFLUENCES -> over ? "had influence over" : "has influence over";
			case FUNDS -> over ? "funded" : "funds";
			case INVESTS_IN -> over ? "invested in" : "invests in";
			case RESTRICTS -> over ? "restricted" : "restricts";
			case PRESSES -> over ? "pressed" : "presses";
			case AFFILIATED -> affiliation(hops.roles[hop], over);
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

	/** Whether an end is stated for every spell of it. */
	private static boolean isOver(Hops hops, int hop) {
		for (int tie = hops.firstTie[hop]; tie < hops.endTie[hop]; tie++) {
			if (hops.holding.get(tie) && hops.network.spells[hops.network.spell[tie]].end() == null) {
				return false;
			}
		}
		return true;
	}

}
