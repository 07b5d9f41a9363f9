package org.tieline.network;

import java.util.Arrays;
import java.util.List;

/** The properties of a stored tie. The query of ties returns them in this order. */
enum TieProperty {

	FACT("fact"),

	SPELL("spell"),

	START("from"),

	START_BY("startBy"),

	OBSERVED("observed"),

	/** Stored only where it is not the first observation. */
	LAST_OBSERVED("lastObserved"),

	END("to"),

	END_BY("endBy"),

	PRESUMED_UNTIL("presumedUntil"),

	PLANNED_ON("plannedOn"),

	/** Stored only where it is not the general one. */
	REACH("reach"),

	KNOWN_FROM("knownFrom"),

	STATUS("status"),

	ORIGINS("origins"),

	PRODUCT("product"),

	SORT("sort"),

	BASIS("basis"),

	/** Stored only where the spell, the status and the origins do not say all of it. */
	HISTORY("history");

	/** The keys of all, in their order. */
	static final List<String> KEYS = Arrays.stream(values()).map(TieProperty::key).toList();

	private final String key;

	TieProperty(String key) {
		this.key = key;
	}

	/** Its name in the store. */
	String key() {
		return this.key;
	}

}
