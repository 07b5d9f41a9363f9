package org.tieline.exchange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.graphfile.GraphField;
import org.tieline.graphfile.GraphField.Type;
import org.tieline.graphfile.GraphNode;

/** Entities as nodes of a graph. */
final class EntityNodes {

	/** The kind, country and state, which tools filter and color by. */
	static final List<GraphField> FIELDS = List.of(GraphField.text("kind"), GraphField.text("country"),
			GraphField.text("country_name"), GraphField.text("state"), new GraphField("unnamed", Type.FLAG),
			GraphField.text("aliases"), GraphField.text("identifiers"));

	private static final Map<EntityKind, String> COLORS = new EnumMap<>(
			Map.ofEntries(Map.entry(EntityKind.COMPANY, "4e79a7"), Map.entry(EntityKind.GOVERNMENT, "e15759"),
					Map.entry(EntityKind.PUBLIC_BODY, "f28e2b"), Map.entry(EntityKind.ORGANIZATION, "76b7b2"),
					Map.entry(EntityKind.COUNTRY, "59a14f"), Map.entry(EntityKind.PERSON, "edc948"),
					Map.entry(EntityKind.PRODUCT, "b07aa1"), Map.entry(EntityKind.MARKET, "ff9da7"),
					Map.entry(EntityKind.MEASURE, "9c755f"), Map.entry(EntityKind.ALLIANCE, "bab0ac"),
					Map.entry(EntityKind.GROUP, "8c8c8c")));

	private EntityNodes() {
	}

	static GraphNode node(Entity entity) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("kind", entity.kind().name());
		String country = (entity.kind() == EntityKind.COUNTRY) ? entity.id() : entity.countryId();
		put(values, "country", country);
		Entity named = entity.relatedBy("country");
		put(values, "country_name",
				(entity.kind() == EntityKind.COUNTRY) ? entity.name() : (named != null) ? named.name() : null);
		put(values, "state", state(entity, country));
		values.put("unnamed", entity.unnamed());
		put(values, "aliases", entity.aliases().isEmpty() ? null : String.join(" | ", entity.aliases()));
		put(values, "identifiers", entity.identifiers().isEmpty() ? null
				: String.join(" | ", entity.identifiers().stream().map(Objects::toString).toList()));
		return new GraphNode(entity.id(), entity.name(), COLORS.get(entity.kind()), values);
	}

	/** The country whose state it is, or is a part of; null: it is no part of a state. */
	private static @Nullable String state(Entity entity, @Nullable String country) {
		return switch (entity.kind()) {
			case GOVERNMENT, PUBLIC_BODY, COUNTRY -> country;
			case COMPANY, ORGANIZATION, PERSON, PRODUCT, MARKET, MEASURE, ALLIANCE, GROUP -> null;
		};
	}

	private static void put(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value);
		}
	}

}
