package org.tieline.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Fact;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;

/** Draws ties from facts, as the writer of the record stores them. */
public final class Projection {

	private Projection() {
	}

	/** The ties as they are written: type, ends and properties, by fact and spell. */
	public static List<Map<String, Object>> rows(List<Fact> facts) {
		List<Map<String, Object>> rows = new ArrayList<>();
		facts.stream()
			.flatMap((fact) -> Tie.of(fact).stream())
			.sorted(Comparator.comparing(Tie::fact).thenComparing(Tie::spell))
			.forEach((tie) -> rows
				.add(Map.of("type", tie.type(), "from", tie.from(), "to", tie.to(), "properties", properties(tie))));
		return rows;
	}

	private static Map<String, Object> properties(Tie tie) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("fact", tie.fact());
		properties.put("spell", (long) tie.spell());
		addDates(properties, tie.when());
		put(properties, "knownFrom", tie.knownFrom());
		properties.put("status", tie.status().name());
		properties.put("origins", (long) tie.origins());
		put(properties, "product", tie.product());
		put(properties, "role", tie.role());
		put(properties, "basis", tie.basis());
		return properties;
	}

	private static void addDates(Map<String, Object> properties, Spell spell) {
		put(properties, "from", spell.start());
		put(properties, "startBy", spell.startBy());
		put(properties, "observed", spell.observed());
		if (!Objects.equals(spell.lastObserved(), spell.observed())) {
			put(properties, "lastObserved", spell.lastObserved());
		}
		put(properties, "to", spell.end());
		put(properties, "endBy", spell.endBy());
		put(properties, "presumedUntil", spell.presumedUntil());
		if (!spell.reach().equals(Presumption.GENERAL)) {
			put(properties, "reach", spell.reach());
		}
	}

	private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value.toString());
		}
	}

}
