package org.tieline.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.tieline.mark.Mark;
import org.tieline.mark.Marks;

/**
 * Reads FollowTheMoney: an entity a line ({@code id}, {@code schema},
 * {@code properties}), or a statement a line ({@code canonical_id}, {@code prop},
 * {@code value}). Statements of one entity stand together, as exports write them. Both
 * forms are those of the followthemoney library, version 3 and 4.
 */
public final class FtmReader implements DatasetReader {

	/** Schemas of things, the narrowest first. */
	private static final List<String> SCHEMAS = List.of("Person", "Company", "PublicBody", "Organization",
			"LegalEntity", "Thing");

	private static final String BETWEEN = ":";

	private final FtmEntityReader things;

	private final FtmLinks links;

	private ReadFields fields = new ReadFields();

	/**
	 * A reader.
	 * @param persons whether persons are asked for
	 */
	public FtmReader(boolean persons) {
		this.things = new FtmEntityReader(persons);
		this.links = new FtmLinks(persons);
	}

	@Override
	public void read(DatasetFile file, Target target) {
		this.fields = new ReadFields();
		Statements statements = new Statements(file, target);
		JsonRecords.lines(file, target, (json, line) -> {
			if (json.has("canonical_id") || json.has("entity_id")) {
				statements.add(json, line);
				return;
			}
			String id = JsonRecords.text(json, "id");
			String schema = JsonRecords.text(json, "schema");
			if (id == null || schema == null || !json.path("properties").isObject()) {
				target.broken(line,
						Fault.missing("the line has no id, schema or properties", "id, schema, properties"));
				return;
			}
			Map<String, List<String>> properties = new HashMap<>();
			json.path("properties").properties().forEach((one) -> properties.put(one.getKey(), values(one.getValue())));
			entity(new FtmRecord(id, schema, JsonRecords.text(json, "caption"),
					this.fields.watch(properties, schema + BETWEEN), line), target);
		});
		statements.flush();
		this.fields.tellOfTaken(target, BETWEEN);
	}

	private static List<String> values(JsonNode values) {
		List<String> texts = new ArrayList<>();
		for (JsonNode value : values.isArray() ? values : List.of(values)) {
			// Nested entities come as objects; their id is the reference.
			String text = value.isObject() ? JsonRecords.text(value, "id") : JsonRecords.text(value);
			if (text != null) {
				texts.add(text);
			}
		}
		return texts;
	}

	private void entity(FtmRecord record, Target target) {
		if (!this.things.take(record, target) && !this.links.take(record, target)) {
			target.leftOut(record.line(), "the record has no kind for the schema " + record.schema());
		}
	}

	/** Puts the statements of each entity together. */
	private final class Statements {

		private final DatasetFile file;

		private final Target target;

		private final Marks done = new Marks();

		private final Map<String, List<String>> properties = new LinkedHashMap<>();

		/** The value of each claim, by property. */
		private final Map<String, Map<String, String>> origins = new HashMap<>();

		private @Nullable String id;

		private String schema = "";

		private long line;

		Statements(DatasetFile file, Target target) {
			this.file = file;
			this.target = target;
		}

		void add(JsonNode json, long at) {
			String canonical = JsonRecords.text(json, "canonical_id");
			String entity = (canonical != null) ? canonical : JsonRecords.text(json, "entity_id");
			String property = JsonRecords.text(json, "prop");
			String value = JsonRecords.text(json, "value");
			String schemaOf = JsonRecords.text(json, "schema");
			if (entity == null || property == null || value == null || schemaOf == null) {
				this.target.broken(at, Fault.missing("the statement has no entity, schema, prop or value",
						"canonical_id, schema, prop, value"));
				return;
			}
			if (json.path("external").asBoolean(false)) {
				this.target.leftOut(at, "a statement from outside, which the file does not assert");
				return;
			}
			if (!entity.equals(this.id)) {
				flush();
				if (!this.done.add(Mark.of(entity))) {
					throw this.file.refused(at, "has more statements about '" + entity
							+ "', which stands further up; sort the file by canonical_id");
				}
				this.id = entity;
				this.schema = schemaOf;
				this.line = at;
			}
			this.schema = narrower(this.schema, schemaOf);
			if (!property.equals("id")) {
				this.properties.computeIfAbsent(property, (name) -> new ArrayList<>()).add(value);
				String origin = JsonRecords.text(json, "origin");
				if (origin != null) {
					this.origins.computeIfAbsent(property, (name) -> new HashMap<>()).put(origin, value);
				}
			}
		}

		/**
		 * The narrower of two schemas of one entity. What one statement calls a person is
		 * one, whatever others say.
		 */
		private static String narrower(String one, String other) {
			int mine = SCHEMAS.indexOf(one);
			int its = SCHEMAS.indexOf(other);
			return (its >= 0 && (mine < 0 || its < mine)) ? other : one;
		}

		void flush() {
			if (this.id != null) {
				figureDate();
				entity(new FtmRecord(this.id, this.schema, null,
						FtmReader.this.fields.watch(this.properties, this.schema + BETWEEN), this.line), this.target);
			}
			this.properties.clear();
			this.origins.clear();
			this.id = null;
		}

		/** The only date of the claims that give the percentage. */
		private void figureDate() {
			Map<String, String> dates = this.origins.getOrDefault("date", Map.of());
			List<String> own = this.origins.getOrDefault("percentage", Map.of())
				.keySet()
				.stream()
				.flatMap((origin) -> Stream.ofNullable(dates.get(origin)))
				.distinct()
				.toList();
			if (own.size() == 1) {
				this.properties.put(FtmRecord.FIGURE_DATE, own);
			}
		}

	}

}
