package org.tieline.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.TieKind;

/**
 * Roles of affiliations, and whether an influence is a power, as bits, so that a hop may
 * have several.
 */
public final class RoleBits {

	/** Belongs to another, or to a place: what a state can reach through. */
	static final int BELONGS = of(Set.of(AffiliationRole.HEADQUARTERED_IN, AffiliationRole.PART_OF,
			AffiliationRole.SUBSIDIARY_OF, AffiliationRole.OFFICE_OF));

	/** Makes a company or body one of a country's. */
	public static final int AT_HOME = of(
			Set.of(AffiliationRole.HEADQUARTERED_IN, AffiliationRole.PART_OF, AffiliationRole.OFFICE_OF));

	/** Makes an entity a member of an alliance or group. */
	public static final int MEMBER = of(Set.of(AffiliationRole.MEMBER_OF, AffiliationRole.PART_OF));

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
		return Stream.of(AffiliationRole.values())
			.filter((one) -> one.name().equals(role))
			.mapToInt((one) -> 1 << one.ordinal())
			.sum();
	}

	/** The bits of some roles. */
	public static int of(Set<AffiliationRole> roles) {
		return roles.stream().mapToInt((role) -> 1 << role.ordinal()).reduce(0, (one, other) -> one | other);
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
