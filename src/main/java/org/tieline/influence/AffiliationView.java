package org.tieline.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;

/** Affiliations as facts, for {@link StateRule}: those that go on, by both ends. */
final class AffiliationView implements StateRule.View<String> {

	private final Map<String, Entity> entities = new HashMap<>();

	private final Map<String, List<FactView>> byWhole = new HashMap<>();

	private final Map<String, List<FactView>> byMember = new HashMap<>();

	/**
	 * Takes the affiliations under a lens.
	 * @param state the government that is asked about
	 */
	AffiliationView(Entity state, Collection<FactView> affiliations) {
		this.entities.put(state.id(), state);
		for (FactView fact : affiliations) {
			if (fact.goesOn() == Spell.Holds.YES) {
				add(part(fact, "of"), fact, this.byWhole);
				add(part(fact, "member"), fact, this.byMember);
			}
		}
	}

	private void add(Entity end, FactView fact, Map<String, List<FactView>> facts) {
		this.entities.putIfAbsent(end.id(), end);
		facts.computeIfAbsent(end.id(), (key) -> new ArrayList<>()).add(fact);
	}

	static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

	Entity entity(String id) {
		return Objects.requireNonNull(this.entities.get(id));
	}

	@Override
	public EntityKind kind(String id) {
		return entity(id).kind();
	}

	@Override
	public @Nullable String country(String id) {
		return entity(id).countryId();
	}

	@Override
	public Stream<String> members(String whole, Set<AffiliationRole> roles, Status worst) {
		return counted(this.byWhole.getOrDefault(whole, List.of()), roles, worst)
			.map((fact) -> part(fact, "member").id());
	}

	@Override
	public Stream<String> wholes(String member, Set<AffiliationRole> roles, Status worst) {
		return counted(this.byMember.getOrDefault(member, List.of()), roles, worst)
			.map((fact) -> part(fact, "of").id());
	}

	/** The facts in which a member has one of some roles in a whole. */
	Stream<FactView> facts(String member, String whole, Set<AffiliationRole> roles, Status worst) {
		return counted(this.byMember.getOrDefault(member, List.of()), roles, worst)
			.filter((fact) -> part(fact, "of").id().equals(whole));
	}

	private static Stream<FactView> counted(List<FactView> facts, Set<AffiliationRole> roles, Status worst) {
		return facts.stream()
			.filter((fact) -> fact.status().compareTo(worst) <= 0
					&& roles.stream().anyMatch((role) -> role.isOf(fact)));
	}

}
