package org.tieline.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;

/**
 * How the columns of a CSV file are read. A cell is the name of a column, or a fixed text
 * after an equals sign ({@code =STATES}).
 *
 * @param separator between cells; null: a comma
 * @param record the cell that finds a row again; null: the number of the row
 * @param where which rows count, as column and cell; empty: all
 * @param things the things that a row names, by a word of their own
 * @param claims what a row says of them
 */
record Mapping(@Nullable String separator, @Nullable String record, Map<String, String> where,
		Map<String, ThingColumns> things, List<ClaimColumns> claims) {

	/**
	 * A thing of a row.
	 *
	 * @param id the cell of its id; null: its name
	 * @param split what is between the aliases in their cell; null: a semicolon
	 * @param identifiers cells by register
	 */
	record ThingColumns(EntityKind kind, @Nullable String id, String name, @Nullable String aliases,
			@Nullable String split, @Nullable String country, @Nullable Map<String, String> identifiers) {
	}

	/**
	 * A statement of a row.
	 *
	 * @param kind the kind of fact
	 * @param parts words of things, or ids of the record after an equals sign
	 * @param values cells by column of the table
	 */
	record ClaimColumns(String kind, Map<String, String> parts, Map<String, String> values) {
	}

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	Mapping {
		where = (where != null) ? new LinkedHashMap<>(where) : Map.of();
	}

	/**
	 * Reads a mapping.
	 * @throws Problem BAD_USER_INPUT if it has another shape
	 */
	static Mapping read(Path file) {
		try {
			Mapping mapping = MAPPER.readValue(Files.readString(file), Mapping.class);
			if (mapping.things() == null || mapping.claims() == null) {
				throw Problem.badInput("mapping",
						"has no 'things' or no 'claims'; the guide on datasets has an example");
			}
			mapping.claims().forEach((claim) -> mapping.check(claim));
			return mapping;
		}
		catch (JacksonException ex) {
			throw Problem.badInput("mapping", "cannot be read: " + ex.getOriginalMessage());
		}
		catch (IOException ex) {
			throw Problem.badInput("mapping", "cannot be read: " + ex.getMessage());
		}
	}

	/** The columns that a file must have: all that the mapping names. */
	List<String> columns() {
		Set<String> columns = new LinkedHashSet<>(this.where.keySet());
		Stream.Builder<@Nullable String> cells = Stream.builder();
		cells.add(this.record);
		this.things.values().forEach((thing) -> {
			cells.add(thing.id()).add(thing.name()).add(thing.aliases()).add(thing.country());
			if (thing.identifiers() != null) {
				thing.identifiers().values().forEach(cells::add);
			}
		});
		this.claims.forEach((claim) -> claim.values().values().forEach(cells::add));
		cells.build().forEach((cell) -> {
			if (cell != null && !cell.startsWith("=")) {
				columns.add(cell);
			}
		});
		return List.copyOf(columns);
	}

	private void check(ClaimColumns claim) {
		claim.parts().values().forEach((word) -> {
			if (!word.startsWith("=") && !this.things.containsKey(word)) {
				throw Problem.badInput("mapping", "no thing '" + word + "'; the things are " + this.things.keySet()
						+ ", and an id of the record is written with = before it");
			}
		});
	}

}
