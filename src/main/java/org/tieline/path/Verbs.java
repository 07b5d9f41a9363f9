package org.tieline.path;

import org.tieline.evidence.TieKind;
import org.tieline.measure.RestrictionEffect;

/** What somebody does, or did, to whom a hop leads. */
final class Verbs {

	private Verbs() {
	}

	/**
	 * The verb of a sort.
	 * @param kind the kind of tie
	 * @param sort the sort; blank: any
	 * @param over whether it is told in the past
	 */
	static String of(TieKind kind, String sort, boolean over) {
		return switch (kind) {
			case SUPPLIES -> over ? "supplied" : "supplies";
			case PRODUCES -> over ? "made" : "makes";
			case REQUIRES -> over ? "needed" : "needs";
			case OWNS -> (over ? "held " : "holds ") + stake(sort) + " in";
			case INFLUENCES -> influence(sort, over);
			case FUNDS -> over ? "funded" : "funds";
			case INVESTS_IN -> over ? "invested in" : "invests in";
			case RESTRICTS -> restriction(sort, over);
			case PRESSES -> pressure(sort, over);
			case AFFILIATED -> affiliation(sort, over);
		};
	}

	private static String stake(String sort) {
		return sort.endsWith("golden share") ? "a golden share"
				: sort.endsWith("votes") ? "some of the votes" : "a stake";
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
		return (sort.isEmpty() ? RestrictionEffect.OTHER : RestrictionEffect.of(sort)).verb(over);
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

	private static String affiliation(String role, boolean over) {
		String is = over ? "was " : "is ";
		return switch (role) {
			case "subsidiary-of" -> is + "a subsidiary of";
			case "headquartered-in" -> (over ? "had" : "has") + " its headquarters in";
			case "part-of" -> is + "part of";
			case "member-of" -> is + "a member of";
			case "office-of" -> is + "in an office of";
			case "employed-by" -> over ? "worked for" : "works for";
			default -> (over ? "hosted" : "hosts") + " bases of";
		};
	}

}
