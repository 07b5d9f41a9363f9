package org.tieline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.CountryIds;
import org.tieline.claim.EntityKind;
import org.tieline.dataset.Said;
import org.tieline.dataset.Target;
import org.tieline.dataset.Thing;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.EntityTables;

/** The first reading of a file: its things become rows, everything left out is noted. */
final class DatasetThings implements Target {

	private static final String COUNTRY = "country:";

	private static final String RECORD = "record:";

	private final String dataset;

	private final DatasetTables tables;

	private final SkipLog skipped;

	private final Map<String, String> ids = new HashMap<>();

	private final Set<String> countries = new LinkedHashSet<>();

	DatasetThings(String dataset, DatasetTables tables, SkipLog skipped) {
		this.dataset = dataset;
		this.tables = tables;
		this.skipped = skipped;
	}

	@Override
	public void thing(Thing thing) {
		String id = DatasetTables.id(this.dataset, thing.id());
		String name = this.ids.putIfAbsent(thing.id(), id);
		if (name != null) {
			return;
		}
		Map<String, String> row = new HashMap<>();
		row.put("id", id);
		row.put("name", plain(thing.name()));
		row.put("aliases", joined(thing.aliases()));
		row.put("identifiers", joined(thing.identifiers()));
		if (thing.country() != null) {
			row.put("country", country(thing.country()));
		}
		thing.links().forEach((column, other) -> row.put(column, DatasetTables.id(this.dataset, other)));
		String table = switch (thing.kind()) {
			case MEASURE -> "measures.csv";
			case PRODUCT -> "products.csv";
			case MARKET -> "markets.csv";
			default -> "entities.csv";
		};
		if (table.equals("entities.csv")) {
			row.put("kind", thing.kind().name());
		}
		add(table, row);
	}

	/** A list has semicolons between its parts, so a part has none. */
	private static String joined(List<String> parts) {
		return parts.stream().map(DatasetThings::plain).distinct().collect(Collectors.joining(";"));
	}

	private static String plain(String text) {
		return text.replace(';', ',').replaceAll("\\s+", " ").strip();
	}

	private String country(String code) {
		if (this.countries.add(code)) {
			add("entities.csv", Map.of("id", CountryIds.of(code), "kind", EntityKind.COUNTRY.name(), "name",
					Locale.of("", code).getDisplayCountry(Locale.ENGLISH), "identifiers", "iso3166-1:" + code));
		}
		return CountryIds.of(code);
	}

	private void add(String table, Map<String, String> row) {
		try {
			this.tables.add(table, EntityTables.columns().getOrDefault(table, Set.of()), row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void said(Said said) {
		said.parts().values().forEach((part) -> {
			if (part.startsWith(COUNTRY)) {
				country(part.substring(COUNTRY.length()));
			}
		});
	}

	@Override
	public void leftOut(long line, String reason) {
		this.skipped.leftOut(line, reason);
	}

	@Override
	public void broken(long line, String reason) {
		this.skipped.broken(line, reason);
	}

	/** The id of a part in the record; null: the file has no such thing. */
	@Nullable String id(String part) {
		if (part.startsWith(COUNTRY)) {
			return CountryIds.of(part.substring(COUNTRY.length()));
		}
		return part.startsWith(RECORD) ? part.substring(RECORD.length()) : this.ids.get(part);
	}

	int count() {
		return this.ids.size();
	}

}
