package org.tieline.intake;

import java.util.List;

import org.tieline.claim.Entity;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;

/**
 * The whole record, read and checked, before it is written.
 *
 * @param entities with the entities that are linked to them
 * @param sources all sources
 * @param facts all facts with their claims
 */
public record ParsedRecord(List<LinkedEntity> entities, List<Source> sources, List<Fact> facts) {

	/** An entity and what links it to others. */
	public record LinkedEntity(Entity entity, List<Link> links) {
	}

	/** A link to another entity: {@code BROADER}, {@code UNDER}. */
	public record Link(String type, String to) {
	}

	/** How many claims there are. */
	public int claims() {
		return this.facts.stream().mapToInt((fact) -> fact.claims().size()).sum();
	}

}
