package org.tieline.influence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell;

/**
 * Who acts for a state, by one rule for every state: its government; whoever is recorded
 * as an office or a part of it; and public bodies of its country. Parties and other
 * organizations of the country do not own for the state; where one is recorded as
 * influencing a company, that is the state's influence.
 */
public final class StateBodies {

	private final Entity state;

	/** The affiliation by which a body belongs, by the body's id. */
	private final Map<String, FactView> affiliations = new HashMap<>();

	/** Members of a group, by the group's id. */
	private final Map<String, Set<Entity>> members = new HashMap<>();

	public StateBodies(Entity state, Collection<FactView> affiliations) {
		this.state = state;
		List<FactView> standing = affiliations.stream()
			.filter((fact) -> fact.goesOn() == Spell.Holds.YES && fact.status().isEstablished())
			.toList();
		ArrayDeque<String> open = new ArrayDeque<>(new TreeSet<>(Set.of(state.id(), country())));
		Set<String> seen = new HashSet<>(open);
		while (!open.isEmpty()) {
			String of = open.remove();
			for (FactView fact : standing) {
				Entity member = part(fact, "member");
				boolean belongs = Set.of("OFFICE_OF", "PART_OF")
					.contains(fact.fact().attributes().getOrDefault("role", ""));
				if (belongs && part(fact, "of").id().equals(of) && seen.add(member.id())) {
					this.affiliations.put(member.id(), fact);
					open.add(member.id());
				}
			}
		}
		standing.stream()
			.filter((fact) -> "MEMBER_OF".equals(fact.fact().attributes().get("role")))
			.forEach((fact) -> this.members.computeIfAbsent(part(fact, "of").id(), (key) -> new HashSet<>())
				.add(part(fact, "member")));
	}

	private String country() {
		return Objects.requireNonNullElse(this.state.countryId(), this.state.id());
	}

	private static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

	/** Whether what it owns is the state's. */
	public boolean owns(Entity entity) {
		return switch (entity.kind()) {
			case GOVERNMENT -> entity.id().equals(this.state.id());
			case PUBLIC_BODY -> this.affiliations.containsKey(entity.id()) || isOfTheCountry(entity);
			case GROUP -> isOfTheState(entity);
			default -> false;
		};
	}

	/** Whether all recorded members of a group are the state's. */
	private boolean isOfTheState(Entity group) {
		Set<Entity> of = membersOf(group.id());
		return !of.isEmpty() && of.stream().allMatch((member) -> member.kind() != EntityKind.GROUP && owns(member));
	}

	/** Whether its influence is the state's. */
	boolean leans(Entity entity) {
		return owns(entity) || (entity.kind() == EntityKind.ORGANIZATION && isOfTheCountry(entity));
	}

	private boolean isOfTheCountry(Entity entity) {
		return this.state.countryId() != null && this.state.countryId().equals(entity.countryId());
	}

	Set<Entity> membersOf(String group) {
		return this.members.getOrDefault(group, Set.of());
	}

	/**
	 * The affiliation by which a body belongs to the state; null: by its country alone.
	 */
	@Nullable FactView affiliationOf(Entity body) {
		return this.affiliations.get(body.id());
	}

	Entity state() {
		return this.state;
	}

}
