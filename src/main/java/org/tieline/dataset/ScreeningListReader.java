package org.tieline.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;

/**
 * Reads the Consolidated Screening List of the United States as its publisher gives it,
 * as CSV or as JSON ({@code results}). Each row is a restriction by the authority of its
 * list. Most lists of the export authorities do not tell persons from organizations: a
 * row of these is an organization if its name says so, and is left out otherwise. Who
 * stands on the list was seen there on the day of its publication.
 */
public final class ScreeningListReader implements DatasetReader {

	private static final List<String> NEEDED = List.of("source", "name");

	/** Columns that the record has in words only. */
	private static final Map<String, String> OTHER_WORDS = new TreeMap<>(
			Map.of("programs", "Programs: ", "license_policy", "Licence policy: ", "remarks", "Remarks: "));

	private final boolean persons;

	/** The day of the list; null: it is not known. */
	private final @Nullable String published;

	/**
	 * A reader.
	 * @param persons whether persons are asked for
	 * @param published the day on which the list was published; null: it is not known
	 */
	public ScreeningListReader(boolean persons, @Nullable String published) {
		this.persons = persons;
		this.published = published;
	}

	@Override
	public void read(DatasetFile file, Target target) {
		if (file.name().replaceAll("\\.(gz|zip)$", "").endsWith(".json")) {
			JsonRecords.read(file, (row, line) -> row(ScreeningRow.of(row, line), target));
		}
		else {
			CsvFileRows.read(file, ',', NEEDED, target, (row, line) -> row(ScreeningRow.of(row, line), target));
		}
	}

	private void row(ScreeningRow row, Target target) {
		String list = row.cell("source");
		String name = row.cell("name");
		if (list == null || name == null) {
			target.broken(row.line(), Fault.missing("the row has no list or no name", "source, name"));
			return;
		}
		if (ScreeningRow.isGarbled(name)) {
			target.broken(row.line(), new Fault("GARBLED", "the name was written in another encoding and is garbled",
					"name", name, "the name in UTF-8"));
			return;
		}
		EntityKind kind = kind(row, name, target);
		if (kind == null) {
			return;
		}
		Cells cells = new Cells().put("stance", "STATES")
			.put("effect", ScreeningList.of(list).effect())
			.put("scope", scope(row, list))
			.date("from", row.cell("start_date"), "start_date")
			.date("to", row.cell("end_date"), "end_date")
			.seenUnlessOver(this.published);
		note(row, cells);
		Fault fault = cells.fault();
		if (fault != null) {
			target.broken(row.line(), fault);
			return;
		}
		restriction(row, new Named(name, kind, list), cells, target);
	}

	/** What a row says further, and the notices that it names. */
	private static void note(ScreeningRow row, Cells cells) {
		OTHER_WORDS.forEach((column, word) -> {
			String text = row.cell(column);
			cells.note((text != null) ? word + Cells.plain(text) + "." : null);
		});
		cells.note(NamedSource
			.words(Arrays.asList(row.cell("federal_register_notice"), row.cell("source_information_url"))));
	}

	/** Who is on which list. */
	private record Named(String name, EntityKind kind, String list) {
	}

	private static void restriction(ScreeningRow row, Named named, Cells cells, Target target) {
		if (row.isOfSeveralCountries()) {
			Cells.severalCountries(row.line(), target);
		}
		String id = named.kind() + ":" + Cells.plain(named.name());
		target.thing(new Thing(id, named.kind(), named.name(),
				row.names().stream().filter((one) -> !ScreeningRow.isGarbled(one)).toList(), row.country(), List.of(),
				row.line())
			.named());
		String authority = ScreeningList.authority(named.list());
		String title = ScreeningList.title(named.list());
		String by = "authority:" + (authority.isEmpty() ? title : authority);
		target.thing(new Thing(by, EntityKind.PUBLIC_BODY, by.substring("authority:".length()), List.of(), "US",
				List.of(), row.line())
			.namedForClaims());
		target.thing(new Thing("list:" + title, EntityKind.MEASURE, title, List.of(), null, List.of(), row.line())
			.namedForClaims());
		target.said(new Said("RESTRICTION",
				Map.of("authority", by, "measure", "list:" + title, "target", id, "jurisdiction", "country:US"),
				cells.values(), row.locator(), row.line()));
	}

	/** The licence that is needed, or the list where its effect has no word of ours. */
	private static @Nullable String scope(ScreeningRow row, String list) {
		String needed = row.cell("license_requirement");
		if (needed != null) {
			return needed;
		}
		return (ScreeningList.of(list) == ScreeningList.OTHER) ? ScreeningList.title(list) : null;
	}

	private @Nullable EntityKind kind(ScreeningRow row, String name, Target target) {
		String type = row.cell("type");
		if ("Individual".equals(type)) {
			if (!this.persons) {
				target.leftOut(row.line(), "persons were not asked for");
				return null;
			}
			return EntityKind.PERSON;
		}
		if ("Vessel".equals(type) || "Aircraft".equals(type)) {
			target.leftOut(row.line(), "the record has no kind for a vessel or an aircraft");
			return null;
		}
		EntityKind kind = OrganizationNames.kind(name);
		if (kind == null && "Entity".equals(type)) {
			return EntityKind.ORGANIZATION;
		}
		if (kind == null) {
			target.leftOut(row.line(), "the list does not say whether it is a person, and the name does not either");
		}
		return kind;
	}

}
