package org.tieline.network;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.TieKind;

/** The ways in which hops are walked. */
public final class HopFilters {

	/** From a buyer to its suppliers. */
	public static final HopFilter UPSTREAM = (hops, arc) -> !Hops.isForward(arc)
			&& hops.kindOf(arc) == TieKind.SUPPLIES;

	/** From a supplier to its buyers. */
	static final HopFilter DOWNSTREAM = (hops, arc) -> Hops.isForward(arc) && hops.kindOf(arc) == TieKind.SUPPLIES;

	/**
	 * From a company to every entity that can influence it: its owners, the holders of
	 * powers over it, its funders, and the entities that it belongs to. From its country
	 * to the government.
	 */
	public static final HopFilter INFLUENCE = HopFilters::influences;

	private HopFilters() {
	}

	/**
	 * The same, restricted to ties that a rule counts as certain influence, and to hops
	 * from an entity to its recorded country.
	 */
	public static HopFilter certainInfluence(SphereRule rule) {
		return (hops, arc) -> influences(hops, arc) && (hops.isOfCountry(arc >> 1) || rule.counts(hops, arc >> 1));
	}

	/** Hops of some kinds, in either direction or only along the ties. */
	public static HopFilter of(int kinds, boolean directed) {
		return (hops, arc) -> (kinds & hops.kindOf(arc).bit()) != 0 && (!directed || Hops.isForward(arc));
	}

	private static boolean influences(Hops hops, int arc) {
		TieKind kind = hops.kindOf(arc);
		if (kind == TieKind.AFFILIATED) {
			return Hops.isForward(arc) ? belongs(hops, arc >> 1) : isGovernment(hops, arc >> 1);
		}
		boolean leans = kind == TieKind.OWNS || kind == TieKind.INFLUENCES || kind == TieKind.FUNDS;
		return leans && !Hops.isForward(arc);
	}

	private static boolean belongs(Hops hops, int hop) {
		return hops.isOfCountry(hop) || hops.bearing(hop) != 0;
	}

	/** The way back from a country to its government. */
	private static boolean isGovernment(Hops hops, int hop) {
		Nodes nodes = hops.network.nodes;
		return nodes.kind(hops.from[hop]) == EntityKind.GOVERNMENT && nodes.country(hops.from[hop]) == hops.to[hop];
	}

}
