package org.tieline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.CheckDigits;
import org.tieline.claim.CountryIds;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.dataset.Fault;
import org.tieline.dataset.Said;
import org.tieline.dataset.Target;
import org.tieline.dataset.Thing;
import org.tieline.mark.Mark;
import org.tieline.mark.Marks;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.EntityTables;

/** The first reading of a file: its things become rows, everything left out is noted. */
final class DatasetThings implements Target {

	/** Control characters, and marks that turn the direction of what follows. */
	static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");

	/** Registers whose identifiers have a form that is checked. */
	private static final Set<String> CHECKED = Set.of("lei", "isin", "wikidata");

	private static final String COUNTRY = "country:";

	private static final String RECORD = "record:";

	private final String dataset;

	private final DatasetTables tables;

	private final SkipLog skipped;

	/** A hash of the row of each thing, by its id in the file. */
	private final Marks known = new Marks();

	/** Things that are there for claims only, by their id in the file. */
	private final Map<String, Waiting> waiting = new LinkedHashMap<>();

	/** The persons among the things. */
	private final Marks persons = new Marks();

	private final Set<String> kept = new HashSet<>();

	/** The ids that other things name. */
	private final Set<String> linked = new HashSet<>();

	private long records;

	/** A row that is written if a claim names its thing. */
	private record Waiting(String table, Map<String, String> row) {
	}

	private final Set<String> countries = new LinkedHashSet<>();

	DatasetThings(String dataset, DatasetTables tables, SkipLog skipped) {
		this.dataset = dataset;
		this.tables = tables;
		this.skipped = skipped;
	}

	@Override
	public void thing(Thing thing) {
		this.records++;
		String id = DatasetTables.id(this.dataset, thing.id());
		Map<String, String> row = new HashMap<>();
		row.put("id", id);
		row.put("name", plain(thing.name()));
		row.put("aliases", joined(thing.aliases()));
		row.put("identifiers", joined(thing.identifiers().stream().filter((one) -> fits(one, thing.line())).toList()));
		if (thing.country() != null) {
			row.put("country", country(thing.country()));
		}
		thing.links().forEach((column, other) -> row.put(column, DatasetTables.id(this.dataset, other)));
		if (isAgain(thing, row)) {
			ofItsOwn(thing);
			return;
		}
		String table = switch (thing.kind()) {
			case MEASURE -> "measures.csv";
			case PRODUCT -> "products.csv";
			case MARKET -> "markets.csv";
			default -> "entities.csv";
		};
		if (table.equals("entities.csv")) {
			row.put("kind", thing.kind().name());
		}
		if (thing.forClaims()) {
			this.waiting.put(thing.id(), new Waiting(table, row));
			return;
		}
		thing.links().values().forEach((other) -> this.linked.add(DatasetTables.id(this.dataset, other)));
		add(table, row);
	}

	/** Writes a thing that was there for claims only, and now has a line of its own. */
	private void ofItsOwn(Thing thing) {
		Waiting one = thing.forClaims() ? null : this.waiting.remove(thing.id());
		if (one != null) {
			add(one.table(), one.row());
		}
	}

	/** Keeps a thing that is there for claims only, because one names it. */
	void keep(String part) {
		if (this.waiting.containsKey(part)) {
			this.kept.add(part);
		}
	}

	/** Writes the things that are there for claims only, as far as a claim names them. */
	void writeKept() {
		this.waiting.forEach((id, one) -> {
			if (this.kept.contains(id)) {
				add(one.table(), one.row());
			}
		});
	}

	/** The ids of the things that are there for claims only, and were written. */
	Set<String> forClaims() {
		return this.kept.stream()
			.map((id) -> DatasetTables.id(this.dataset, id))
			.collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * Takes out what was written for claims that were refused afterwards.
	 * @param named the ids that the claims which stay name
	 * @return the ids of what was taken out
	 */
	Set<String> dropUnnamed(Path folder, Set<String> named) throws IOException {
		Set<String> stay = new HashSet<>(named);
		stay.addAll(this.linked);
		boolean more = true;
		while (more) {
			more = false;
			for (String id : this.kept) {
				Collection<String> row = waiting(id).row().values();
				more |= stay.contains(DatasetTables.id(this.dataset, id)) && stay.addAll(row);
			}
		}
		Set<String> gone = forClaims();
		gone.removeAll(stay);
		Set<String> tables = this.kept.stream()
			.filter((id) -> gone.contains(DatasetTables.id(this.dataset, id)))
			.map((id) -> waiting(id).table())
			.collect(Collectors.toSet());
		for (String table : tables) {
			DatasetTables.dropThings(folder.resolve(table), gone);
		}
		this.kept.removeIf((id) -> gone.contains(DatasetTables.id(this.dataset, id)));
		return gone;
	}

	private Waiting waiting(String id) {
		return Objects.requireNonNull(this.waiting.get(id));
	}

	/** Whether the thing is there already; what the file says again is noted. */
	private boolean isAgain(Thing thing, Map<String, String> row) {
		Mark id = Mark.of(thing.id());
		long before = this.known.get(id);
		long now = Mark.of(thing.kind() + row.toString()).first() >>> 1;
		if (before == Marks.NONE) {
			this.known.put(id, now);
			if (thing.kind() == EntityKind.PERSON) {
				this.persons.add(id);
			}
			return false;
		}
		if (before == now && !thing.inPassing()) {
			this.skipped.leftOut(thing.line(), "an earlier line says the same");
		}
		else if (before != now && thing.inPassing()) {
			this.skipped.leftOut(thing.line(), "other names or another country of a thing that an earlier line names");
		}
		else if (before != now) {
			this.skipped.broken(thing.line(),
					new Fault("SAME_ID", "an earlier line has the same id and says something else", "id", thing.id(),
							"one line for each id, or an id of its own"));
		}
		return true;
	}

	/** Whether the check digits of an identifier fit; one that does not is named. */
	private boolean fits(String text, long line) {
		String plain = plain(text);
		Identifier identifier = plain.endsWith(":") ? null : Identifier.parse(plain);
		if (identifier != null && (!CHECKED.contains(identifier.scheme()) || CheckDigits.fault(identifier) == null)) {
			return true;
		}
		String scheme = text.substring(0, text.indexOf(':'));
		broken(line, new Fault("BAD_IDENTIFIER", "an identifier that its register cannot have given (" + scheme + ")",
				scheme, text.substring(scheme.length() + 1), "an identifier whose form and check digits fit"));
		return false;
	}

	/** A list has semicolons between its parts, so a part has none. */
	private static String joined(List<String> parts) {
		return parts.stream().map(DatasetThings::plain).distinct().collect(Collectors.joining(";"));
	}

	private static String plain(String text) {
		return UNSEEN.matcher(text.replace(';', ',')).replaceAll(" ").replaceAll("\\s+", " ").strip();
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
		this.records++;
		said.parts().values().forEach((part) -> {
			if (part.startsWith(COUNTRY)) {
				country(part.substring(COUNTRY.length()));
			}
		});
	}

	@Override
	public void leftOut(long line, String reason) {
		this.records++;
		this.skipped.leftOut(line, reason);
	}

	@Override
	public void broken(long line, Fault fault) {
		this.records++;
		this.skipped.broken(line, fault);
	}

	@Override
	public void notKept(String field, int times) {
		this.skipped.notKept(field, times);
	}

	/** How many things, statements and faults were read so far. */
	long records() {
		return this.records;
	}

	/** The id of a part in the record; null: the file has no such thing. */
	@Nullable String id(String part) {
		if (part.startsWith(COUNTRY)) {
			return CountryIds.of(part.substring(COUNTRY.length()));
		}
		if (part.startsWith(RECORD)) {
			return part.substring(RECORD.length());
		}
		return this.known.contains(Mark.of(part)) ? DatasetTables.id(this.dataset, part) : null;
	}

	boolean isPerson(String part) {
		return this.persons.contains(Mark.of(part));
	}

	int count() {
		return this.known.size() - this.waiting.size() + this.kept.size();
	}

}
