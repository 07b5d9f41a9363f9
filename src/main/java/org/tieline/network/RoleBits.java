package org.tieline.network;

import java.util.Set;
import java.util.stream.Collectors;

import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;

/**
 * The roles of affiliations that rules of exposure ask for, as bits, so that a hop may
 * have several. Which roles there are, and which of them set the status of a hop, a kind
 * of fact declares ({@link TieForm#roles()}, {@link TieForm#bearing()}).
 */
public final class RoleBits {

	private static final Set<AffiliationRole> PLACES = Set.of(AffiliationRole.HEADQUARTERED_IN, AffiliationRole.PART_OF,
			AffiliationRole.OFFICE_OF);

	private static final Set<AffiliationRole> PARTS = Set.of(AffiliationRole.MEMBER_OF, AffiliationRole.PART_OF);

	private RoleBits() {
	}

	/** The roles that make a company or body one of a country's. */
	public static int atHome(Hops hops) {
		return of(hops, PLACES);
	}

	/** The roles that make an entity a member of an alliance or group. */
	public static int member(Hops hops) {
		return of(hops, PARTS);
	}

	/** The bits of some roles of affiliations. */
	public static int of(Hops hops, Set<AffiliationRole> roles) {
		return affiliation(hops).roles(roles.stream().map(AffiliationRole::name).collect(Collectors.toSet()));
	}

	private static TieForm affiliation(Hops hops) {
		return hops.network.form(TieKind.AFFILIATED.ordinal());
	}

}
