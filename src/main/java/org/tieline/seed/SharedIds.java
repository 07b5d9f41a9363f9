package org.tieline.seed;

import java.util.Map;

import org.tieline.seed.SeedTable.SeedRow;

/**
 * An id leads to one thing, of whatever sort: {@code node} could not tell an entity, a
 * source and a claim of the same id apart. Those of facts have a colon, and are like no
 * other.
 *
 * @param sources the first row of each source, by its id
 * @param entities the same of entities
 * @param errors where faults are noted
 */
record SharedIds(Map<String, SeedRow> sources, Map<String, SeedRow> entities, SeedErrors errors) {

	void check() {
		this.sources.forEach((id, row) -> {
			SeedRow entity = this.entities.get(id);
			if (entity != null) {
				this.errors.add(row, "'" + id + "' is the id of an entity (" + entity.file() + ":" + entity.line()
						+ "); give the source another id");
			}
		});
		this.sources.forEach(this::checkShape);
		this.entities.forEach(this::checkShape);
	}

	private void checkShape(String id, SeedRow row) {
		if (ClaimNumbers.isClaim(id)) {
			this.errors.add(row,
					"'" + id + "' ends in a dot and a number, as ids of claims do; write it without the dot");
		}
	}

}
