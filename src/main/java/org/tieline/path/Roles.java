package org.tieline.path;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Roles of affiliations as bits, so that a hop may have several. */
final class Roles {

	private static final List<String> NAMES = List.of("HEADQUARTERED_IN", "PART_OF", "MEMBER_OF", "SUBSIDIARY_OF",
			"OFFICE_OF", "EMPLOYED_BY", "HOSTS");

	/** Belongs to another, or to a place: what a state can reach through. */
	static final int BELONGS = of("HEADQUARTERED_IN") | of("PART_OF") | of("SUBSIDIARY_OF") | of("OFFICE_OF");

	/** Makes a company or body one of a country's. */
	static final int AT_HOME = of("HEADQUARTERED_IN") | of("PART_OF") | of("OFFICE_OF");

	/** Makes an entity a member of an alliance or group. */
	static final int MEMBER = of("MEMBER_OF") | of("PART_OF");

	private Roles() {
	}

	/** The bit of a role; none for a tie that is no affiliation. */
	static int of(@Nullable String role) {
		int index = (role != null) ? NAMES.indexOf(role) : -1;
		return (index >= 0) ? 1 << index : 0;
	}

}
