package org.tieline.path;

import org.tieline.evidence.EntityKind;

/** The ways in which hops are walked. */
final class Legs {

	/** From a buyer to its suppliers. */
	static final Leg UPSTREAM = (hops, arc) -> !Hops.isForward(arc) && hops.kindOf(arc) == TieKind.SUPPLIES;

	/** From a supplier to its buyers. */
	static final Leg DOWNSTREAM = (hops, arc) -> Hops.isForward(arc) && hops.kindOf(arc) == TieKind.SUPPLIES;

	/**
	 * From a company to those who can lean on it: its owners, who can compel or direct
	 * it, its funders, what it belongs to, and from its country to the government.
	 */
	static final Leg INFLUENCE = Legs::influences;

	private Legs() {
	}

	/**
	 * The same over ties that put a company within the sphere of a state for certain, as
	 * a rule has it, and from an entity to its recorded country.
	 */
	static Leg certainInfluence(SphereRule rule) {
		return (hops, arc) -> influences(hops, arc) && (hops.isOfCountry(arc >> 1) || rule.counts(hops, arc >> 1));
	}

	/** Hops of some kinds, in either direction or only along the ties. */
	static Leg of(int kinds, boolean directed) {
		return (hops, arc) -> (kinds & hops.kindOf(arc).bit()) != 0 && (!directed || Hops.isForward(arc));
	}

	private static boolean influences(Hops hops, int arc) {
		return switch (hops.kindOf(arc)) {
			case OWNS, INFLUENCES, FUNDS -> !Hops.isForward(arc);
			case AFFILIATED -> Hops.isForward(arc) ? belongs(hops, arc >> 1) : isGovernment(hops, arc >> 1);
			case SUPPLIES, PRODUCES, REQUIRES, INVESTS_IN, RESTRICTS, PRESSES -> false;
		};
	}

	private static boolean belongs(Hops hops, int hop) {
		return hops.isOfCountry(hop) || (hops.roles[hop] & Roles.BELONGS) != 0;
	}

	/** The way back from a country to its government. */
	private static boolean isGovernment(Hops hops, int hop) {
		Nodes nodes = hops.network.nodes;
		return nodes.kind(hops.from[hop]) == EntityKind.GOVERNMENT && nodes.country(hops.from[hop]) == hops.to[hop];
	}

}
