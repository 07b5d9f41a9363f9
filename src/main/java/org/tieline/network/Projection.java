package org.tieline.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Fact;
import org.tieline.hop.Tie;
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
		put(properties, TieProperty.FACT, tie.fact());
		properties.put(TieProperty.SPELL.key(), (long) tie.spell());
		addDates(properties, tie.when());
		put(properties, TieProperty.KNOWN_FROM, tie.knownFrom());
		put(properties, TieProperty.STATUS, tie.status().name());
		properties.put(TieProperty.ORIGINS.key(), (long) tie.origins());
		put(properties, TieProperty.PRODUCT, tie.product());
		put(properties, TieProperty.SORT, tie.sort());
		put(properties, TieProperty.BASIS, tie.basis());
		if (!tie.history().isSettled()) {
			put(properties, TieProperty.HISTORY, tie.history());
		}
		return properties;
	}

	private static void addDates(Map<String, Object> properties, Spell spell) {
		put(properties, TieProperty.START, spell.start());
		put(properties, TieProperty.START_BY, spell.startBy());
		put(properties, TieProperty.OBSERVED, spell.observed());
		if (!Objects.equals(spell.lastObserved(), spell.observed())) {
			put(properties, TieProperty.LAST_OBSERVED, spell.lastObserved());
		}
		put(properties, TieProperty.END, spell.end());
		put(properties, TieProperty.END_BY, spell.endBy());
		put(properties, TieProperty.PRESUMED_UNTIL, spell.presumedUntil());
		put(properties, TieProperty.PLANNED_ON, spell.plannedOn());
		if (!spell.reach().equals(Presumption.GENERAL)) {
			put(properties, TieProperty.REACH, spell.reach());
		}
	}

	private static void put(Map<String, Object> properties, TieProperty property, @Nullable Object value) {
		if (value != null) {
			properties.put(property.key(), value.toString());
		}
	}

}
