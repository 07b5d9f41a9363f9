package org.tieline.influence;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.influence.StateRule.Reading;

/**
 * The bodies of a state, read from facts by the one {@link StateRule}: what they own is
 * the state's. Only established affiliations count. Parties and other organizations of
 * the country do not own for the state; where one is recorded as influencing a company,
 * that is the state's influence.
 */
public final class StateBodies {

	private final Entity state;

	private final AffiliationView affiliations;

	private final StateRule<String> rule;

	/**
	 * Finds the bodies of a state.
	 * @param state its government
	 * @param affiliations all affiliations under the lens
	 */
	public StateBodies(Entity state, Collection<FactView> affiliations) {
		this.state = state;
		this.affiliations = new AffiliationView(state, affiliations);
		this.rule = new StateRule<>(this.affiliations, state.id(), Reading.ESTABLISHED);
	}

	/** Whether what it owns is the state's. */
	public boolean owns(Entity entity) {
		return this.rule.isOf(entity.id(), entity.kind(), entity.countryId());
	}

	/** Whether its influence is the state's. */
	boolean leans(Entity entity) {
		return owns(entity)
				|| (entity.kind() == EntityKind.ORGANIZATION && this.rule.isOfTheCountry(entity.countryId()));
	}

	/** The members of a group whose membership is established. */
	Set<Entity> membersOf(String group) {
		return this.rule.membersOf(group).map(this.affiliations::entity).collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * The affiliation by which a body belongs to the state; null: by its country alone.
	 */
	@Nullable FactView affiliationOf(Entity body) {
		String place = this.rule.placeOf(body.id());
		return (place == null) ? null
				: this.affiliations.facts(body.id(), place, StateRule.PLACES, Reading.ESTABLISHED.worst())
					.findFirst()
					.orElse(null);
	}

	Entity state() {
		return this.state;
	}

}
