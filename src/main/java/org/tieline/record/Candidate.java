package org.tieline.record;

import org.tieline.claim.Entity;

/**
 * An entity whose names or note come near what is searched for.
 *
 * @param entity the entity, with its country
 * @param facts how many facts it takes part in
 */
public record Candidate(Entity entity, int facts) {

	/** The id of the entity. */
	public String id() {
		return this.entity.id();
	}

}
