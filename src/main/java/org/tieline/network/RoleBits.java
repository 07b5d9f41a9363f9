package org.tieline.network;

import java.util.Set;

import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;

/**
 * The roles of affiliations that rules of exposure ask for, as bits, so that a hop may
 * have several. Which roles there are, and which of them set the status of a hop, a kind
 * of fact declares ({@link TieForm#roles()}, {@link TieForm#bearing()}).
 */
public final class RoleBits {

	private static final Set<String> PLACES = Set.of("HEADQUARTERED_IN", "PART_OF", "OFFICE_OF");

	private static final Set<String> PARTS = Set.of("MEMBER_OF", "PART_OF");

	private RoleBits() {
	}

	/** The roles that make a company or body one of a country's. */
	public static int atHome(Hops hops) {
		return affiliation(hops).roles(PLACES);
	}

	/** The roles that make an entity a member of an alliance or group. */
	public static int member(Hops hops) {
		return affiliation(hops).roles(PARTS);
	}

	private static TieForm affiliation(Hops hops) {
		return hops.network.form(TieKind.AFFILIATED.ordinal());
	}

}
