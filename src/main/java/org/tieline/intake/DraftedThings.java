package org.tieline.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.Identifier;
import org.tieline.claim.Source;
import org.tieline.intake.ParsedRecord.LinkedEntity;

/**
 * The entities and sources that are handed in, by id and in the order in which they came,
 * each with the draft that it was read from.
 */
public final class DraftedThings {

	private final Map<String, LinkedEntity> entities = new LinkedHashMap<>();

	private final Map<String, Draft> entityDrafts = new HashMap<>();

	private final Map<String, Source> sources = new LinkedHashMap<>();

	private final Map<String, Draft> sourceDrafts = new HashMap<>();

	/**
	 * Adds an entity; of two with one id the first is kept.
	 * @return the draft that has the id already; null: none has
	 */
	public @Nullable Draft add(LinkedEntity linked, Draft draft) {
		this.entities.putIfAbsent(linked.entity().id(), linked);
		return this.entityDrafts.putIfAbsent(linked.entity().id(), draft);
	}

	/**
	 * Adds a source; of two with one id the first is kept.
	 * @return the draft that has the id already; null: none has
	 */
	public @Nullable Draft add(Source source, Draft draft) {
		this.sources.putIfAbsent(source.id(), source);
		return this.sourceDrafts.putIfAbsent(source.id(), draft);
	}

	/** Checks what entities and sources say of each other, once all are added. */
	public void check(IntakeErrors errors) {
		new SharedIds(this.sourceDrafts, this.entityDrafts, errors).check();
		new SourceCopies(this.sources, this.sourceDrafts, errors).check();
		new EntityLinks(this.entities, this.entityDrafts, errors).check();
	}

	/** Takes an entity away that is another one. */
	public void drop(String id) {
		this.entities.remove(id);
		this.entityDrafts.remove(id);
	}

	/** Gives an entity that is added one more detail. */
	public void detail(String id, String key, String value) {
		change(id, (entity) -> {
			Map<String, String> details = new HashMap<>(entity.details());
			details.put(key, value);
			return new Entity(id, entity.kind(), entity.name(), entity.aliases(), entity.identifiers(),
					entity.countryId(), entity.unnamed(), details, entity.related());
		});
	}

	/** Gives an entity that is added more aliases and identifiers. */
	public void name(String id, List<String> aliases, List<Identifier> identifiers) {
		change(id,
				(entity) -> new Entity(id, entity.kind(), entity.name(), joined(entity.aliases(), aliases),
						joined(entity.identifiers(), identifiers), entity.countryId(), entity.unnamed(),
						entity.details(), entity.related()));
	}

	private static <T> List<T> joined(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	private void change(String id, UnaryOperator<Entity> change) {
		this.entities.computeIfPresent(id,
				(same, linked) -> new LinkedEntity(change.apply(linked.entity()), linked.links()));
	}

	/** The entities by id, with their links, in the order in which they came. */
	public Map<String, LinkedEntity> entities() {
		return this.entities;
	}

	/** The sources by id, in the order in which they came. */
	public Map<String, Source> sources() {
		return this.sources;
	}

	/** The entity with that id; null: there is none. */
	public @Nullable Entity entity(String id) {
		LinkedEntity linked = this.entities.get(id);
		return (linked != null) ? linked.entity() : null;
	}

}
