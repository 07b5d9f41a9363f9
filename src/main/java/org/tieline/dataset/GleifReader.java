package org.tieline.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.tieline.claim.CheckDigits;
import org.tieline.claim.EntityKind;

/**
 * Reads the golden copy of the Global LEI Index, level 1 (who is who) and level 2 (who
 * owns whom), as JSON, XML or CSV. The end of the file's name says which, before
 * {@code .gz} or {@code .zip}. A company that is consolidated by another is its
 * subsidiary; consolidation says nothing of a percentage.
 */
public final class GleifReader implements DatasetReader {

	private static final Map<String, String> ROLES = Map.of("IS_DIRECTLY_CONSOLIDATED_BY", "SUBSIDIARY_OF",
			"IS_ULTIMATELY_CONSOLIDATED_BY", "SUBSIDIARY_OF", "IS_INTERNATIONAL_BRANCH_OF", "PART_OF");

	private static final Set<String> VOID = Set.of("DUPLICATE", "ANNULLED", "CANCELLED", "TRANSFERRED");

	private static final Set<String> KNOWN = Set.of("LEI", "Entity.LegalName", "Entity.OtherEntityNames",
			"Entity.TransliteratedOtherEntityNames", "Entity.LegalJurisdiction", "Entity.LegalAddress.Country",
			"Entity.HeadquartersAddress.Country", "Entity.EntityCategory", "Entity.RegistrationAuthority",
			"Registration.RegistrationStatus", "Registration.LastUpdateDate", "Relationship.StartNode.NodeID",
			"Relationship.EndNode.NodeID", "Relationship.RelationshipType", "Relationship.RelationshipStatus",
			"Relationship.RelationshipPeriods", "Relationship.RelationshipQuantifiers", "Relationship.Quantifiers");

	/** A register without a name, or none. */
	private static final Set<String> NO_REGISTER = Set.of("RA777777", "RA888888", "RA999999");

	private final LeafFields fields = new LeafFields(KNOWN);

	private final boolean persons;

	/**
	 * A reader.
	 * @param persons whether persons, here sole proprietors, are asked for
	 */
	public GleifReader(boolean persons) {
		this.persons = persons;
	}

	@Override
	public void read(DatasetFile file, Target target) {
		String name = file.name().replaceAll("\\.(gz|zip)$", "");
		if (name.endsWith(".csv")) {
			GleifCsv.read(file, target, (record, line) -> record(record, line, target));
		}
		else if (name.endsWith(".xml")) {
			GleifXml.read(file, (record, line) -> record(record, line, target));
		}
		else {
			JsonRecords.read(file, (record, line) -> record(record, line, target));
		}
		this.fields.tell(target);
	}

	/** A record may stand within an object that names its level. */
	private void record(JsonNode outer, long line, Target target) {
		JsonNode record = outer.has("RelationshipRecord") ? outer.path("RelationshipRecord")
				: outer.has("LEIRecord") ? outer.path("LEIRecord") : outer;
		String status = String.valueOf(JsonRecords.text(record, "Registration", "RegistrationStatus"));
		if (VOID.contains(status)) {
			target.leftOut(line, "the registration is void: " + status);
		}
		else if (record.has("Relationship")) {
			this.fields.note(record);
			relationship(record, line, target);
		}
		else if (record.has("Entity")) {
			this.fields.note(record);
			entity(record, line, target);
		}
		else {
			target.broken(line, Fault.of("NO_RECORD", "the record is of neither level",
					"an object with Entity (level 1) or Relationship (level 2)"));
		}
	}

	private static Fault wrong(String field, String lei) {
		return new Fault("BAD_IDENTIFIER", "the check digits of an LEI do not fit (ISO 17442)", field, lei,
				"20 letters and digits, of which the last two are check digits");
	}

	private void entity(JsonNode record, long line, Target target) {
		JsonNode entity = record.path("Entity");
		String lei = JsonRecords.text(record, "LEI");
		String name = JsonRecords.text(entity, "LegalName");
		if (lei == null || name == null) {
			target.broken(line, Fault.missing("the record has no LEI or no legal name", "LEI, Entity.LegalName"));
			return;
		}
		if (!CheckDigits.isLei(lei)) {
			target.broken(line, wrong("LEI", lei));
			return;
		}
		String category = String.valueOf(JsonRecords.text(entity, "EntityCategory"));
		if (category.equals("FUND")) {
			target.leftOut(line, "a fund");
			return;
		}
		if (category.equals("SOLE_PROPRIETOR") && !this.persons) {
			target.leftOut(line, "persons were not asked for");
			return;
		}
		EntityKind kind = switch (category) {
			case "RESIDENT_GOVERNMENT_ENTITY" -> EntityKind.PUBLIC_BODY;
			case "INTERNATIONAL_ORGANIZATION" -> EntityKind.ORGANIZATION;
			case "SOLE_PROPRIETOR" -> EntityKind.PERSON;
			default -> EntityKind.COMPANY;
		};
		String law = Cells.country(country(entity), line, target);
		String seat = Cells.country(JsonRecords.text(entity, "HeadquartersAddress", "Country"));
		if (law != null && seat != null && !seat.equals(law)) {
			target.leftOut(line, "a headquarters in another country than that of its law");
		}
		target.thing(new Thing(OwnIds.of(lei), kind, name, others(entity), law, identifiers(lei, entity), line));
	}

	/** The LEI, and the number in the register of its country. */
	private static List<String> identifiers(String lei, JsonNode entity) {
		String register = JsonRecords.text(entity, "RegistrationAuthority", "RegistrationAuthorityID");
		String number = JsonRecords.text(entity, "RegistrationAuthority", "RegistrationAuthorityEntityID");
		if (register == null || number == null || !register.matches("RA\\d{6}") || NO_REGISTER.contains(register)) {
			return List.of("lei:" + lei);
		}
		return List.of("lei:" + lei, register.toLowerCase(Locale.ROOT) + ":" + number);
	}

	private static @Nullable String country(JsonNode entity) {
		String jurisdiction = JsonRecords.text(entity, "LegalJurisdiction");
		return (jurisdiction != null) ? jurisdiction : JsonRecords.text(entity, "LegalAddress", "Country");
	}

	/** Other names: a list, or an object with the list in it. */
	private static List<String> others(JsonNode entity) {
		List<String> names = new ArrayList<>();
		for (String group : List.of("OtherEntityNames", "TransliteratedOtherEntityNames")) {
			leaves(entity.path(group), names);
		}
		return names.stream().distinct().toList();
	}

	private static void leaves(JsonNode at, List<String> names) {
		if (at.isArray()) {
			at.forEach((one) -> leaves(one, names));
		}
		else if (at.isObject()) {
			String text = JsonRecords.text(at);
			if (text != null) {
				names.add(text);
				return;
			}
			at.properties()
				.stream()
				.filter((one) -> one.getKey().endsWith("OtherEntityName"))
				.forEach((one) -> leaves(one.getValue(), names));
		}
		else if (at.isString() && !at.asString().isBlank()) {
			names.add(at.asString().strip());
		}
	}

	private static void relationship(JsonNode record, long line, Target target) {
		JsonNode relationship = record.path("Relationship");
		String start = JsonRecords.text(relationship, "StartNode", "NodeID");
		String end = JsonRecords.text(relationship, "EndNode", "NodeID");
		String type = String.valueOf(JsonRecords.text(relationship, "RelationshipType"));
		String role = ROLES.get(type);
		if (start == null || end == null) {
			target.broken(line, Fault.missing("the relationship has one end only", "StartNode.NodeID, EndNode.NodeID"));
			return;
		}
		if (!CheckDigits.isLei(start) || !CheckDigits.isLei(end)) {
			target.broken(line,
					CheckDigits.isLei(start) ? wrong("EndNode.NodeID", end) : wrong("StartNode.NodeID", start));
			return;
		}
		if (role == null) {
			target.leftOut(line, "the record has no kind for " + type);
			return;
		}
		if (hasPercentage(relationship)) {
			target.leftOut(line, "a percentage of a consolidation, which is no stake");
		}
		List<JsonNode> periods = periods(relationship.path("RelationshipPeriods"));
		for (int i = 0; i < periods.size(); i++) {
			Cells cells = new Cells().put("stance", "STATES").put("role", role).put("note", note(type));
			Said about = new Said("AFFILIATION", Map.of("member", OwnIds.of(start), "of", OwnIds.of(end)), Map.of(),
					start + " " + type + " " + end + ((i > 0) ? ", period " + (i + 1) : ""), line);
			period(record, periods.get(i), cells, about, target);
		}
	}

	/** Hands on that the relationship held in one of its periods. */
	private static void period(JsonNode record, JsonNode period, Cells cells, Said about, Target target) {
		boolean active = "ACTIVE".equals(JsonRecords.text(record, "Relationship", "RelationshipStatus"));
		cells.date("from", JsonRecords.text(period, "StartDate"), "StartDate");
		String last = JsonRecords.text(period, "EndDate");
		if (!active && last == null) {
			target.leftOut(about.line(), "an inactive relationship does not say when it ended");
			return;
		}
		cells.date("to", last, "EndDate");
		String updated = JsonRecords.text(record, "Registration", "LastUpdateDate");
		if (active) {
			cells.seen(updated, "LastUpdateDate");
		}
		cells.date("said_on", (last != null) ? updated : null, "LastUpdateDate");
		Fault fault = cells.fault();
		if (fault != null) {
			target.broken(about.line(), fault);
			return;
		}
		target.said(new Said(about.kind(), about.parts(), cells.values(), about.locator(), about.line()));
	}

	/** Whether a quantifier is given, in whatever place the format has for it. */
	private static boolean hasPercentage(JsonNode at) {
		return at.properties()
			.stream()
			.anyMatch((one) -> one.getKey().equalsIgnoreCase("QuantifierAmount")
					? JsonRecords.text(one.getValue()) != null : hasPercentage(one.getValue()))
				|| (at.isArray() && at.valueStream().anyMatch(GleifReader::hasPercentage));
	}

	private static String note(String type) {
		return switch (type) {
			case "IS_DIRECTLY_CONSOLIDATED_BY" -> "The direct parent consolidates it in its accounts.";
			case "IS_ULTIMATELY_CONSOLIDATED_BY" -> "The ultimate parent consolidates it in its accounts.";
			default -> "A branch in another country.";
		};
	}

	/**
	 * The periods of the relationship itself, not those of accounts or documents; one
	 * without dates if there is none.
	 */
	private static List<JsonNode> periods(JsonNode periods) {
		JsonNode list = periods.isObject() ? periods.path("RelationshipPeriod") : periods;
		List<JsonNode> own = new ArrayList<>();
		for (JsonNode one : list.isArray() ? list : List.of(list)) {
			if ("RELATIONSHIP_PERIOD".equals(JsonRecords.text(one, "PeriodType"))) {
				own.add(one);
			}
		}
		return own.isEmpty() ? List.of(JsonRecords.MAPPER.missingNode()) : own;
	}

}
