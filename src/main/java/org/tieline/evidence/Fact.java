package org.tieline.evidence;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tieline.value.Period;

/**
 * What claims are about: a kind, its participants and, for a number, its period. A fact
 * without a claim does not exist.
 *
 * @param id made from its identity:
 * {@code market-share:huawei:market-telecom-equipment-world:2017}
 * @param kind what kind of fact it is
 * @param participants the entities that take part, by the name of their part
 * @param attributes what else identifies or describes it ({@code means}, {@code text})
 * @param numberPeriod the period that a number belongs to; null for a state
 * @param claims all its claims
 */
public record Fact(String id, KindOfFact kind, Map<String, Entity> participants, Map<String, String> attributes,
		@Nullable Period numberPeriod, List<Claim> claims) {

	public Fact {
		participants = Map.copyOf(participants);
		attributes = Map.copyOf(attributes);
		claims = List.copyOf(claims);
		if (claims.isEmpty()) {
			throw new IllegalArgumentException("fact " + id + " has no claim");
		}
		if (kind.measurement() != (numberPeriod != null)) {
			throw new IllegalArgumentException("fact " + id + ": a number needs a period, a state has none");
		}
	}

	public @Nullable Entity participant(String name) {
		return this.participants.get(name);
	}

}
