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

	/**
	 * The same over established facts alone, and from an entity to its recorded country;
	 * of influence only where a power to compel, direct or appoint is established.
	 */
	static final Leg ESTABLISHED_INFLUENCE = (hops, arc) -> isEstablished(hops, arc >> 1) && influences(hops, arc);

	private Legs() {
	}

	/** Hops of some kinds, in either direction or only along the ties. */
	static Leg of(int kinds, boolean directed) {
		return (hops, arc) -> (kinds & hops.kindOf(arc).bit()) != 0 && (!directed || Hops.isForward(arc));
	}

	private static boolean isEstablished(Hops hops, int hop) {
		boolean power = hops.kind[hop] != TieKind.INFLUENCES.ordinal() || (hops.roles[hop] & Roles.POWER) != 0;
		return (hops.isEstablished(hop) && power) || hops.isOfCountry(hop);
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
