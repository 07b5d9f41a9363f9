package org.tieline.intake;

import java.util.Map;

/**
 * Checks that an entity, a source and a claim never have the same id, because
 * {@code node} finds them by the id alone. Ids of facts have a colon and differ from all
 * others.
 *
 * @param sources the first row of each source, by its id
 * @param entities the first row of each entity, by its id
 * @param errors where faults are noted
 */
record SharedIds(Map<String, Draft> sources, Map<String, Draft> entities, IntakeErrors errors) {

	void check() {
		this.sources.forEach((id, row) -> {
			Draft entity = this.entities.get(id);
			if (entity != null) {
				this.errors.add(row,
						"'" + id + "' is the id of an entity (" + entity.place() + "); give the source another id");
			}
		});
		this.sources.forEach(this::checkShape);
		this.entities.forEach(this::checkShape);
	}

	private void checkShape(String id, Draft row) {
		if (ClaimIds.isClaim(id)) {
			this.errors.add(row,
					"'" + id + "' ends in a dot and a number, as ids of claims do; write it without the dot");
		}
	}

}
