package org.tieline.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.tieline.claim.EntityKind;

/**
 * Reads the Beneficial Ownership Data Standard 0.2, 0.3 and 0.4, as one JSON array.
 * Shareholdings and voting rights become stakes. In 0.2 their words have hyphens
 * ({@code voting-rights}) and the directness is {@code interestLevel}; in 0.4 statements
 * are about records, and entity types are objects.
 */
public final class BodsReader implements DatasetReader {

	private static final Map<String, String> INTERESTS = Map.of("shareholding", "EQUITY", "votingrights", "VOTING",
			"unknowninterest", "UNKNOWN");

	/** The paths that are read, without the details of a record before them. */
	private static final Set<String> KNOWN = Set.of("statementID", "statementId", "statementType", "statementDate",
			"recordId", "recordType", "recordStatus", "declarationSubject", "replacesStatements",
			"publicationDetails.bodsVersion", "source.assertedBy", "source.description", "source.url", "annotations",
			"entityType", "name", "names.fullName", "alternateNames", "jurisdiction", "incorporatedInJurisdiction",
			"identifiers", "unspecifiedEntityDetails", "nationalities", "personType", "subject", "interestedParty",
			"interests.type", "interests.directOrIndirect", "interests.interestLevel", "interests.startDate",
			"interests.endDate", "interests.share", "interests.details");

	private final LeafFields fields = new LeafFields(KNOWN);

	private final boolean persons;

	/**
	 * A reader.
	 * @param persons whether persons are asked for
	 */
	public BodsReader(boolean persons) {
		this.persons = persons;
	}

	@Override
	public void read(DatasetFile file, Target target) {
		BodsIndex index = new BodsIndex(file);
		JsonRecords.read(file, index::note);
		index.check();
		JsonRecords.read(file, (statement, line) -> statement(statement, line, index, target));
		this.fields.tell(target);
	}

	private void statement(JsonNode statement, long line, BodsIndex index, Target target) {
		index.next();
		String id = BodsIndex.id(statement);
		if (id == null || JsonRecords.text(statement, "publicationDetails", "bodsVersion") == null) {
			target.broken(line, Fault.missing("the statement has no id or no bodsVersion", BodsIndex.isOld(statement)
					? "statementID, publicationDetails.bodsVersion" : "recordId, publicationDetails.bodsVersion"));
		}
		else if (!index.counts(id)) {
			target.leftOut(line, "a later statement replaces it");
		}
		else if (BodsIndex.isEntity(statement)) {
			note(statement);
			entity(id, BodsIndex.details(statement), line, index, target);
		}
		else if (BodsIndex.isPerson(statement)) {
			if (this.persons) {
				note(statement);
			}
			person(id, BodsIndex.details(statement), line, target);
		}
		else if (BodsIndex.isRelationship(statement)) {
			note(statement);
			relationship(id, statement, line, index, target);
		}
		else {
			target.broken(line,
					new Fault("NO_RECORD", "the statement is about no entity, person or relationship",
							BodsIndex.isOld(statement) ? "statementType" : "recordType",
							JsonRecords.text(statement, BodsIndex.isOld(statement) ? "statementType" : "recordType"),
							"entity, person or relationship"));
		}
	}

	/** Notes the fields of a statement, and those of its details by their own names. */
	private void note(JsonNode statement) {
		if (statement instanceof ObjectNode all && !BodsIndex.isOld(statement)) {
			this.fields.note(all.deepCopy().without("recordDetails"));
			this.fields.note(BodsIndex.details(statement));
		}
		else {
			this.fields.note(statement);
		}
	}

	/** What an interest says in words, and where the statement has it from. */
	private static String words(JsonNode statement, JsonNode interest) {
		JsonNode source = statement.path("source");
		List<@Nullable String> parts = new ArrayList<>();
		source.path("assertedBy").forEach((one) -> parts.add(JsonRecords.text(one, "name")));
		parts.add(JsonRecords.text(source, "description"));
		parts.add(JsonRecords.text(source, "url"));
		return NamedSource.note(JsonRecords.text(interest, "details"), NamedSource.words(parts));
	}

	private static void entity(String id, JsonNode details, long line, BodsIndex index, Target target) {
		String name = JsonRecords.text(details, "name");
		JsonNode type = details.path("entityType");
		String word = type.isObject() ? JsonRecords.text(type, "type") : JsonRecords.text(type);
		EntityKind kind = switch (String.valueOf(word)) {
			case "registeredEntity", "legalEntity" -> EntityKind.COMPANY;
			case "state" -> EntityKind.GOVERNMENT;
			case "stateBody" -> EntityKind.PUBLIC_BODY;
			case "arrangement" -> EntityKind.ORGANIZATION;
			default -> null;
		};
		kind = BodsOwnWords.kind(details, kind);
		if (kind == null || name == null) {
			target.leftOut(line, "an entity without a name, or of an unknown type");
			return;
		}
		List<String> aliases = new ArrayList<>();
		details.path("alternateNames").forEach((one) -> aliases.add(one.asString()));
		index.otherNames(id, name).stream().filter((one) -> !aliases.contains(one)).forEach(aliases::add);
		JsonNode jurisdiction = details.has("jurisdiction") ? details.path("jurisdiction")
				: details.path("incorporatedInJurisdiction");
		target.thing(new Thing(id, kind, name, aliases,
				Cells.country(JsonRecords.text(jurisdiction, "code"), line, target), identifiers(details), line));
	}

	private static List<String> identifiers(JsonNode details) {
		List<String> identifiers = new ArrayList<>();
		for (JsonNode one : details.path("identifiers")) {
			String value = JsonRecords.text(one, "id");
			String scheme = BodsOwnWords.scheme(one);
			if (value != null && scheme != null) {
				identifiers
					.add((scheme.equals("XI-LEI") ? "lei" : scheme.toLowerCase(java.util.Locale.ROOT)) + ":" + value);
			}
		}
		return identifiers;
	}

	private void person(String id, JsonNode details, long line, Target target) {
		if (!this.persons) {
			target.leftOut(line, "persons were not asked for");
			return;
		}
		List<String> names = new ArrayList<>();
		for (JsonNode name : details.path("names")) {
			String full = JsonRecords.text(name, "fullName");
			if (full != null && !names.contains(full)) {
				names.add(full);
			}
		}
		if (names.isEmpty()) {
			target.leftOut(line, "a person without a name");
			return;
		}
		JsonNode nations = details.path("nationalities");
		String country = (nations.size() == 1) ? Cells.country(JsonRecords.text(nations.path(0), "code"), line, target)
				: null;
		if (nations.size() > 1) {
			Cells.severalCountries(line, target);
		}
		target.thing(new Thing(id, EntityKind.PERSON, names.getFirst(), names.subList(1, names.size()), country,
				List.of(), line));
	}

	private static @Nullable String party(JsonNode details, String name) {
		JsonNode party = details.path(name);
		if (!party.isObject()) {
			return JsonRecords.text(party);
		}
		String entity = JsonRecords.text(party, "describedByEntityStatement");
		return (entity != null) ? entity : JsonRecords.text(party, "describedByPersonStatement");
	}

	private static void relationship(String id, JsonNode statement, long line, BodsIndex index, Target target) {
		JsonNode details = BodsIndex.details(statement);
		String company = party(details, "subject");
		String holder = party(details, "interestedParty");
		if (company == null || holder == null) {
			target.leftOut(line, "a relationship whose other side is not specified");
			return;
		}
		Map<String, String> parts = new HashMap<>(
				Map.of("company", index.current(OwnIds.of(company)), "holder", index.current(OwnIds.of(holder))));
		String speaker = index.named(JsonRecords.text(statement.path("source").path("assertedBy").path(0), "name"));
		if (speaker != null) {
			parts.put("speaker", speaker);
		}
		if (BodsOwnWords.claims(id, statement, parts, line, target)) {
			return;
		}
		boolean closed = "closed".equals(JsonRecords.text(statement, "recordStatus"));
		int number = 0;
		for (JsonNode interest : details.path("interests")) {
			number++;
			interest(
					new Said("STAKE", parts,
							Map.of("stance", isDisputed(statement) ? "ALLEGES" : "STATES", "note",
									words(statement, interest)),
							"record " + id + ", interest " + number, line),
					interest, closed, JsonRecords.text(statement, "statementDate"), target);
		}
		if (number == 0) {
			target.leftOut(line, "a relationship without an interest");
		}
	}

	/**
	 * Exports of Tieline say how a stake stands. What sources dispute is not stated anew.
	 */
	private static boolean isDisputed(JsonNode statement) {
		for (JsonNode note : statement.path("annotations")) {
			String words = String.valueOf(JsonRecords.text(note, "description"));
			if ("Tieline".equals(JsonRecords.text(note, "createdBy", "name"))
					&& (words.startsWith("Status: contested.") || words.startsWith("Status: alleged."))) {
				return true;
			}
		}
		return false;
	}

	private static void interest(Said about, JsonNode interest, boolean closed, @Nullable String day, Target target) {
		String type = String.valueOf(JsonRecords.text(interest, "type"));
		String word = INTERESTS.get(type.replace("-", "").toLowerCase(java.util.Locale.ROOT));
		String end = JsonRecords.text(interest, "endDate");
		if (type.equals("null")) {
			target.leftOut(about.line(), "an interest without a type");
			return;
		}
		if (word == null) {
			target.leftOut(about.line(), "the record has no kind for the interest " + type);
			return;
		}
		if (closed && end == null) {
			target.leftOut(about.line(), "a closed record does not say when the interest ended");
			return;
		}
		String level = JsonRecords.text(interest, "directOrIndirect");
		String directness = String.valueOf((level != null) ? level : JsonRecords.text(interest, "interestLevel"));
		Cells cells = new Cells().put("stance", about.values().get("stance"))
			.put("note", about.values().get("note"))
			.put("interest", word)
			.put("directness",
					directness.equals("direct") ? "DIRECT" : directness.equals("indirect") ? "INDIRECT" : "UNKNOWN")
			.date("from", JsonRecords.text(interest, "startDate"), "startDate")
			.date("to", end, "endDate")
			.seen(day, "statementDate")
			.date("said_on", day, "statementDate");
		StatedPercents.share(cells, interest.path("share"));
		Fault fault = cells.fault();
		if (fault != null) {
			target.broken(about.line(), fault);
			return;
		}
		Stakes.said(target, new Said(about.kind(), about.parts(), cells.values(), about.locator(), about.line()));
	}

}
