package org.tieline.record;

import org.tieline.claim.Entity;

/**
 * An entity with a name or a note like the text that is searched for.
 *
 * @param entity the entity, with its country
 * @param facts the number of facts that it takes part in
 */
public record Candidate(Entity entity, int facts) {

	/** The id of the entity. */
	public String id() {
		return this.entity.id();
	}

}
