package org.tieline.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entity of FollowTheMoney: a thing, or a link between things.
 *
 * @param id letters, digits and hyphens
 * @param schema such as {@code Company} or {@code Ownership}
 * @param values the values of its properties; a property may have several
 */
public record FtmEntity(String id, String schema, List<Value> values) {

	/** The name of the record as a dataset. */
	public static final String DATASET = "tieline";

	public FtmEntity {
		values = List.copyOf(values);
	}

	/**
	 * A value of a property.
	 *
	 * @param property such as {@code name}
	 * @param type of the property, such as {@code name}, {@code entity} or {@code date}
	 * @param value the value
	 * @param origin id of the claim that says it; null: the record says it
	 */
	public record Value(String property, String type, String value, @Nullable String origin) {
	}

	/** As an entity in JSON: each value of a property once. */
	public Map<String, Object> json() {
		Map<String, List<String>> properties = new LinkedHashMap<>();
		for (Value value : this.values) {
			List<String> all = properties.computeIfAbsent(value.property(), (name) -> new ArrayList<>());
			if (!all.contains(value.value())) {
				all.add(value.value());
			}
		}
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", this.id);
		json.put("schema", this.schema);
		json.put("properties", properties);
		json.put("datasets", List.of(DATASET));
		return json;
	}

	/**
	 * Its statements: one for each value of each claim, and the one by which the entity
	 * is known at all.
	 */
	public List<Map<String, Object>> statements() {
		List<Map<String, Object>> statements = new ArrayList<>();
		statements.add(statement(new Value("id", "checksum", FtmIds.hash(this.id), null)));
		this.values.stream().distinct().map(this::statement).forEach(statements::add);
		return statements;
	}

	private Map<String, Object> statement(Value value) {
		Map<String, Object> statement = new LinkedHashMap<>();
		String origin = (value.origin() != null) ? "." + value.origin() : "";
		statement.put("id",
				FtmIds.hash(DATASET + "." + this.id + "." + value.property() + "." + value.value() + origin));
		statement.put("entity_id", this.id);
		statement.put("canonical_id", this.id);
		statement.put("schema", this.schema);
		statement.put("prop", value.property());
		statement.put("prop_type", value.type());
		statement.put("value", value.value());
		statement.put("dataset", DATASET);
		statement.put("external", false);
		if (value.origin() != null) {
			statement.put("origin", value.origin());
		}
		return statement;
	}

}
