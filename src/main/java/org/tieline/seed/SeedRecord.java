package org.tieline.seed;

import java.util.List;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;

/**
 * The whole record as the tables have it.
 *
 * @param entities with the entities that are linked to them
 * @param sources all sources
 * @param facts all facts with their claims
 */
record SeedRecord(List<LinkedEntity> entities, List<Source> sources, List<Fact> facts) {

	/** An entity and what links it to others. */
	record LinkedEntity(Entity entity, List<Link> links) {
	}

	/** A link to another entity: {@code BROADER}, {@code UNDER}. */
	record Link(String type, String to) {
	}

	int claims() {
		return this.facts.stream().mapToInt((fact) -> fact.claims().size()).sum();
	}

}
