package org.tieline.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.NounPhrase;
import org.tieline.intake.ParsedRecord.Link;
import org.tieline.intake.ParsedRecord.LinkedEntity;

/**
 * Checks what entities say of each other: that every link leads to something of the right
 * kind, and that trees are trees.
 */
final class EntityLinks {

	/** What a link must lead to; the others may lead to anything. */
	private static final Map<String, EntityKind> KINDS = Map.of("IN_COUNTRY", EntityKind.COUNTRY, "BROADER",
			EntityKind.PRODUCT, "OF_PRODUCT", EntityKind.PRODUCT, "UNDER", EntityKind.MEASURE);

	private final Map<String, LinkedEntity> entities;

	private final Map<String, Draft> rows;

	private final IntakeErrors errors;

	/**
	 * The entities as they were read.
	 * @param entities by id
	 * @param rows where each stands, by its id
	 * @param errors where faults are noted
	 */
	EntityLinks(Map<String, LinkedEntity> entities, Map<String, Draft> rows, IntakeErrors errors) {
		this.entities = entities;
		this.rows = rows;
		this.errors = errors;
	}

	void check() {
		this.entities.values().forEach((from) -> from.links().forEach((link) -> check(from, link)));
		refuseCircles("BROADER");
		refuseCircles("UNDER");
	}

	private void check(LinkedEntity from, Link link) {
		LinkedEntity to = this.entities.get(link.to());
		if (to == null) {
			fault(from, "no entity '" + link.to() + "'; add it to entities.csv, or correct the id");
			return;
		}
		EntityKind kind = KINDS.get(link.type());
		if (kind != null && to.entity().kind() != kind) {
			fault(from, "'" + link.to() + "' is " + NounPhrase.withArticle(to.entity().kind().name()) + " where a "
					+ kind + " is needed");
		}
	}

	private void refuseCircles(String type) {
		for (LinkedEntity start : this.entities.values()) {
			Set<String> seen = new HashSet<>();
			LinkedEntity at = start;
			while (at != null && seen.add(at.entity().id())) {
				at = next(at, type);
			}
			if (at == start) {
				fault(start, "'" + start.entity().id() + "' is " + type.toLowerCase(Locale.ROOT)
						+ " itself by a circle; cut the circle");
			}
		}
	}

	private @Nullable LinkedEntity next(LinkedEntity at, String type) {
		return at.links()
			.stream()
			.filter((link) -> link.type().equals(type))
			.findFirst()
			.map((link) -> this.entities.get(link.to()))
			.orElse(null);
	}

	private void fault(LinkedEntity linked, String message) {
		this.errors.add(Objects.requireNonNull(this.rows.get(linked.entity().id())), message);
	}

}
