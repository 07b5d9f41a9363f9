package org.tieline.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.dataset.Mapping.ClaimColumns;
import org.tieline.dataset.Mapping.ThingColumns;

/**
 * Reads any CSV file as a mapping tells. A row may name several things and say several.
 */
public final class MappedReader implements DatasetReader {

	private static final Set<String> DATES = Set.of("from", "to", "as_of", "said_on");

	/** Parts of a claim that nobody would name without one. */
	private static final Set<String> OF_CLAIMS = Set.of("speaker", "authority");

	private final Mapping mapping;

	private final boolean persons;

	/** The things that are there for claims only, as a speaker is. */
	private final Set<String> forClaims;

	/**
	 * A reader.
	 * @param mapping the file of the mapping
	 * @param persons whether persons are asked for
	 */
	public MappedReader(Path mapping, boolean persons) {
		this.mapping = Mapping.read(mapping);
		this.persons = persons;
		this.forClaims = this.mapping.things()
			.keySet()
			.stream()
			.filter((word) -> !partsOf(word).isEmpty() && OF_CLAIMS.containsAll(partsOf(word)))
			.collect(Collectors.toSet());
	}

	/** Which parts a thing takes in claims. */
	private Set<String> partsOf(String word) {
		return this.mapping.claims()
			.stream()
			.flatMap((claim) -> claim.parts().entrySet().stream())
			.filter((part) -> part.getValue().equals(word))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	@Override
	public void read(DatasetFile file, Target target) {
		String separator = this.mapping.separator();
		char between = (separator == null || separator.isEmpty()) ? ',' : separator.charAt(0);
		CsvFileRows.read(file, between, this.mapping.columns(), target, (row, line) -> row(row, line, target));
	}

	private void row(Map<String, String> row, long line, Target target) {
		boolean wanted = this.mapping.where()
			.entrySet()
			.stream()
			.allMatch((one) -> one.getValue().equals(row.getOrDefault(one.getKey(), "")));
		if (!wanted) {
			target.leftOut(line, "the mapping does not ask for such rows");
			return;
		}
		Map<String, String> ids = new HashMap<>();
		new TreeMap<>(this.mapping.things()).forEach((word, columns) -> {
			String id = thing(columns, this.forClaims.contains(word), row, line, target);
			if (id != null) {
				ids.put(word, id);
			}
		});
		this.mapping.claims().forEach((claim) -> claim(claim, ids, row, line, target));
	}

	/** A fixed text, or what the column holds; null: nothing. */
	private static @Nullable String cell(@Nullable String column, Map<String, String> row) {
		return (column == null) ? null : column.startsWith("=") ? column.substring(1) : row.get(column);
	}

	/** The column, or the word for a fixed text. */
	private static String field(String from) {
		return from.startsWith("=") ? "the mapping" : from;
	}

	private @Nullable String thing(ThingColumns columns, boolean forClaims, Map<String, String> row, long line,
			Target target) {
		String name = cell(columns.name(), row);
		if (name == null) {
			return null;
		}
		if (columns.kind() == EntityKind.PERSON && !this.persons) {
			target.leftOut(line, "persons were not asked for");
			return null;
		}
		String given = cell(columns.id(), row);
		String id = columns.kind() + ":" + ((given != null) ? given : Cells.plain(name));
		List<String> aliases = new ArrayList<>();
		String others = cell(columns.aliases(), row);
		if (others != null) {
			String split = (columns.split() != null) ? columns.split() : ";";
			Arrays.stream(others.split(java.util.regex.Pattern.quote(split)))
				.map(String::strip)
				.filter((one) -> !one.isEmpty())
				.forEach(aliases::add);
		}
		List<String> identifiers = new ArrayList<>();
		if (columns.identifiers() != null) {
			new TreeMap<>(columns.identifiers()).forEach((scheme, column) -> {
				String value = cell(column, row);
				if (value != null) {
					identifiers.add(scheme + ":" + value);
				}
			});
		}
		Thing thing = new Thing(id, columns.kind(), name, aliases,
				Cells.country(cell(columns.country(), row), line, target), identifiers, line);
		target.thing(forClaims ? thing.namedForClaims() : thing.named());
		return id;
	}

	private void claim(ClaimColumns claim, Map<String, String> ids, Map<String, String> row, long line, Target target) {
		Map<String, String> parts = new HashMap<>();
		for (Map.Entry<String, String> part : claim.parts().entrySet()) {
			String word = part.getValue();
			String id = word.startsWith("=") ? "record:" + word.substring(1) : ids.get(word);
			if (id == null) {
				target.leftOut(line, "the row does not name its " + part.getKey());
				return;
			}
			parts.put(part.getKey(), id);
		}
		Cells cells = new Cells();
		claim.values().forEach((column, from) -> {
			String value = cell(from, row);
			if (DATES.contains(column)) {
				cells.date(column, value, field(from));
			}
			else {
				cells.put(column, value);
			}
		});
		number(claim, cells);
		Fault fault = cells.fault();
		if (fault != null) {
			target.broken(line, fault);
			return;
		}
		String record = cell(this.mapping.record(), row);
		target.said(new Said(claim.kind(), parts, cells.values(), (record != null) ? "record " + record : "row " + line,
				line));
	}

	/** A number that is blank takes its unit and its aspect with it. */
	private static void number(ClaimColumns claim, Cells cells) {
		String value = cells.values().get("value");
		if (claim.values().containsKey("value") && value == null) {
			cells.values().remove("unit");
			cells.values().remove("aspect");
		}
		else if (value != null && "percent".equals(cells.values().get("unit"))) {
			String aspect = cells.values().get("aspect");
			StatedPercents.put(cells, value, field(claim.values().getOrDefault("value", "value")));
			cells.values().remove("aspect");
			cells.put("aspect", aspect);
		}
	}

}
