package org.tieline.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.TieKind;

/**
 * Roles of affiliations, and whether an influence is a power, as bits, so that a hop may
 * have several.
 */
public final class RoleBits {

	private static final List<String> NAMES = List.of("HEADQUARTERED_IN", "PART_OF", "MEMBER_OF", "SUBSIDIARY_OF",
			"OFFICE_OF", "EMPLOYED_BY", "HOSTS");

	/** Belongs to another, or to a place: what a state can reach through. */
	static final int BELONGS = of("HEADQUARTERED_IN") | of("PART_OF") | of("SUBSIDIARY_OF") | of("OFFICE_OF");

	/** Makes a company or body one of a country's. */
	public static final int AT_HOME = of("HEADQUARTERED_IN") | of("PART_OF") | of("OFFICE_OF");

	/** Makes an entity a member of an alliance or group. */
	public static final int MEMBER = of("MEMBER_OF") | of("PART_OF");

	/**
	 * Of an influence: it is a power over the company (to compel, direct or appoint), not
	 * only the dealings that any state has with companies.
	 */
	static final int POWER = 1;

	private static final List<String> POWERS = List.of("compel-by-law", "direct", "appoint", "party-body");

	private RoleBits() {
	}

	/**
	 * Which roles set the status of a hop that has some: where a power or a belonging is
	 * claimed, what is known as less does not bear it out. None: every fact counts.
	 * @param kind the kind of tie
	 * @param roles the roles that are claimed
	 */
	static int bearing(TieKind kind, int roles) {
		return switch (kind) {
			case INFLUENCES -> roles & POWER;
			case AFFILIATED -> roles & BELONGS;
			case SUPPLIES, PRODUCES, REQUIRES, OWNS, FUNDS, INVESTS_IN, RESTRICTS, PRESSES -> 0;
		};
	}

	/** The bit of a role; none for a tie that is no affiliation. */
	static int of(@Nullable String role) {
		int index = (role != null) ? NAMES.indexOf(role) : -1;
		return (index >= 0) ? 1 << index : 0;
	}

	/**
	 * What a tie is known as: the role of an affiliation, or the power of an influence.
	 */
	static int of(Tie tie) {
		if (tie.type().equals(TieKind.INFLUENCES.name())) {
			return POWERS.contains(tie.fact().substring(tie.fact().lastIndexOf(':') + 1)) ? POWER : 0;
		}
		return of(tie.role());
	}

}
