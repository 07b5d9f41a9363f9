package org.tieline.network;

import java.util.Arrays;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HopReading;
import org.tieline.hop.PathMeaning;

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

	private static final int AFFILIATED = TieKind.AFFILIATED.ordinal();

	/** By the number of a kind of tie, along it and against it. */
	private static final int[] READINGS = new int[2 * Integer.SIZE];

	static {
		for (TieKind kind : TieKind.all()) {
			READINGS[2 * kind.ordinal()] = HopReading.of(kind, true, false, false);
			READINGS[2 * kind.ordinal() + 1] = HopReading.of(kind, false, false, false);
		}
	}

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
	public static KindsFilter of(int kinds, boolean directed) {
		return new KindsFilter(kinds, directed, 0);
	}

	/** The readings of a hop as it is walked, as bits of {@link HopReading}. */
	public static int readingOf(Hops hops, int arc) {
		int kind = hops.kind[arc >> 1];
		if (kind != AFFILIATED) {
			return READINGS[2 * kind + (arc & 1)];
		}
		return HopReading.of(TieKind.AFFILIATED, Hops.isForward(arc), belongs(hops, arc >> 1),
				isGovernment(hops, arc >> 1));
	}

	/** What a path says of its ends. */
	public static PathMeaning meaning(Hops hops, int[] arcs) {
		return HopReading.meaning(Arrays.stream(arcs).map((arc) -> readingOf(hops, arc)).toArray());
	}

	private static boolean influences(Hops hops, int arc) {
		return (readingOf(hops, arc) & HopReading.LED) != 0;
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
