package org.tieline.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.tieline.claim.EntityKind;

/**
 * What Tieline's own files of the Beneficial Ownership Data Standard say in annotations
 * and details, where the standard has no field: the claims of a stake, each with its
 * dates as they are known, and kinds of entities.
 */
final class BodsOwnWords {

	private static final String US = "Tieline";

	private static final Map<String, String> INTERESTS = Map.of("shareholding", "EQUITY", "votingRights", "VOTING",
			"controlViaCompanyRulesOrArticles", "GOLDEN_SHARE", "unknownInterest", "UNKNOWN");

	private static final Map<String, EntityKind> KINDS = Map.of("organization", EntityKind.ORGANIZATION, "alliance",
			EntityKind.ALLIANCE, "country", EntityKind.COUNTRY, "public_body", EntityKind.PUBLIC_BODY);

	private static final String GROUP = "A group that a source names, not one legal person.";

	private static final String UNNAMED = "The source does not name it.";

	private static final List<String> COPIED = List.of("stance", "aspect", "value", "unit", "as_stated", "derivation");

	private static final List<String> DATES = List.of("from", "to", "as_of", "said_on");

	private BodsOwnWords() {
	}

	/** The kind of an entity. The standard has fewer kinds than the record. */
	static @Nullable EntityKind kind(JsonNode details, @Nullable EntityKind kind) {
		String why = String.valueOf(JsonRecords.text(details, "unspecifiedEntityDetails", "description"));
		if (kind == null && why.equals(GROUP)) {
			return EntityKind.GROUP;
		}
		String word = String.valueOf(JsonRecords.text(details, "entityType", "details"));
		if (kind == null && why.equals(UNNAMED)) {
			return KINDS.getOrDefault(word, EntityKind.COMPANY);
		}
		return (kind == null) ? null : KINDS.getOrDefault(word, kind);
	}

	/** The register of an identifier; null: it has no name that is short. */
	static @Nullable String scheme(JsonNode identifier) {
		String scheme = JsonRecords.text(identifier, "scheme");
		String name = JsonRecords.text(identifier, "schemeName");
		return (scheme == null && name != null && name.matches("[a-z][a-z0-9-]{1,39}")) ? name : scheme;
	}

	/**
	 * Hands on the claims of a stake, if the file has them. They say more than the
	 * interest, which is then not read.
	 * @return whether there are any
	 */
	static boolean claims(String record, JsonNode statement, Map<String, String> parts, long line, Target target) {
		List<JsonNode> claims = statement.path("annotations")
			.valueStream()
			.filter((note) -> US.equals(JsonRecords.text(note, "createdBy", "name")) && note.path("claim").isObject())
			.map((note) -> note.path("claim"))
			.toList();
		JsonNode interest = BodsIndex.details(statement).path("interests").path(0);
		String word = INTERESTS.get(String.valueOf(JsonRecords.text(interest, "type")));
		if (claims.isEmpty() || word == null) {
			return false;
		}
		String directness = String.valueOf(JsonRecords.text(interest, "directOrIndirect"));
		for (JsonNode claim : claims) {
			Cells cells = new Cells().put("interest", word)
				.put("directness", List.of("direct", "indirect").contains(directness)
						? directness.toUpperCase(java.util.Locale.ROOT) : "UNKNOWN");
			COPIED.forEach((column) -> cells.put(column, JsonRecords.text(claim, column)));
			DATES.forEach((column) -> cells.date(column, JsonRecords.text(claim, column)));
			cells.put("note", note(claim));
			Map<String, String> all = new HashMap<>(parts);
			all.remove("speaker");
			String speaker = JsonRecords.text(claim, "speaker");
			if (speaker != null) {
				all.put("speaker", OwnIds.of(speaker));
			}
			said(new Said("STAKE", all, cells.values(), "record " + record + ", claim " + JsonRecords.text(claim, "id"),
					line), cells.fault(), target);
		}
		return true;
	}

	private static void said(Said said, @Nullable Fault fault, Target target) {
		if (fault != null) {
			target.broken(said.line(), fault);
		}
		else {
			target.said(said);
		}
	}

	/** The words of a claim, who says it, and the page that it is printed on. */
	private static String note(JsonNode claim) {
		JsonNode source = claim.path("source");
		String page = NamedSource
			.words(Arrays.asList(JsonRecords.text(claim, "speaker_name"), JsonRecords.text(source, "publisher"),
					JsonRecords.text(source, "title"), JsonRecords.text(source, "published_on"),
					JsonRecords.text(source, "url"), JsonRecords.text(claim, "locator")));
		return NamedSource.note(JsonRecords.text(claim, "note"), page);
	}

}
