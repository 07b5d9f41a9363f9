package org.tieline.cite;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.tieline.claim.Source;
import org.tieline.claim.SourceKind;
import org.tieline.evidence.Lens;
import org.tieline.record.DataVersion;
import org.tieline.time.LastDays;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Items are as the schema of CSL-JSON (csl-data.json, draft 07) allows them. */
class CslItemTest {

	private static final DataVersion VERSION = new DataVersion("0123456789abcdef",
			OffsetDateTime.parse("2026-11-29T10:00:00Z"), 1, 1, 1, 1, LastDays.UNKNOWN);

	private static final Publisher PUBLISHER = new Publisher("Tieline", "https://tieline.example.org");

	/** Those of the types and fields of the schema that could be used here. */
	private static final Set<String> TYPES = Set.of("article", "article-journal", "article-magazine",
			"article-newspaper", "dataset", "document", "entry", "legislation", "post", "regulation", "report",
			"review", "webpage");

	private static final Set<String> TEXTS = Set.of("id", "title", "publisher", "container-title", "URL", "version",
			"note", "archive", "archive_location");

	@ParameterizedTest
	@EnumSource(SourceKind.class)
	void aPageOfEveryKindIsAnItemOfTheSchema(SourceKind kind) {
		Source page = new Source("wsj-2018", "A title", "A paper", "A. Author", PartialDate.parse("2018-11"),
				"https://example.org/1", kind, null, null);

		Map<String, Object> item = item(new Reference(Reference.Sort.CLAIM, "wsj-2018.1", Map.of(), Lens.WIDE), page);

		assertFits(item);
		assertThat(item).containsEntry("URL", "https://example.org/1")
			.containsEntry("author", List.of(Map.of("literal", "A. Author")))
			.containsEntry("archive_location", "https://tieline.example.org/claim/wsj-2018.1?data=0123456789abcdef");
		assertThat(item.get("issued")).isEqualTo(Map.of("date-parts", List.of(List.of(2018, 11))));
	}

	@Test
	void whatIsNotKnownOfAPageIsLeftOut() {
		Source page = new Source("x", "A title", null, null, null, null, SourceKind.OTHER, null, null);

		Map<String, Object> item = item(Reference.ofSource("x"), page);

		assertFits(item);
		assertThat(item).doesNotContainKeys("author", "issued", "publisher", "container-title")
			.containsEntry("URL", "https://tieline.example.org/source/x?data=0123456789abcdef");
	}

	@Test
	void aFactAndACheckArePartsOfTheRecord() {
		for (Reference reference : List.of(new Reference(Reference.Sort.FACT, "f:1", Map.of(), Lens.WIDE),
				Reference.ofCheck(Map.of("text", "50% & more + \u4e2d"), Lens.WIDE))) {
			Map<String, Object> item = item(reference, null);
			assertFits(item);
			assertThat(item).containsEntry("version", "0123456789abcdef")
				.containsEntry("issued", Map.of("date-parts", List.of(List.of(2026, 11, 29))));
		}
		assertThat(Reference.ofCheck(Map.of("text", "50% & more + \u4e2d"), Lens.WIDE).address("", "v"))
			.isEqualTo("/check?text=50%25%20%26%20more%20%2B%20%E4%B8%AD&data=v");
	}

	@ParameterizedTest
	@CsvSource({ "2018, 1", "2018-08, 2", "2018-08-23, 3" })
	void aDateHasAsManyPartsAsAreKnown(String text, int parts) {
		assertThat(((List<?>) ((List<?>) java.util.Objects
			.requireNonNull(CslItem.date(PartialDate.parse(text)).get("date-parts"))).getFirst())).hasSize(parts);
	}

	private static Map<String, Object> item(Reference reference, Source page) {
		Answer answer = new Answer(reference, VERSION, Map.of("status", "CONTESTED"), "A sentence.", "CONTESTED", page,
				Map.of());
		return CslItem.of(answer, reference.address(PUBLISHER.address(), VERSION.id()), PUBLISHER);
	}

	/** As the schema: type and id are required, no other fields are allowed. */
	private static void assertFits(Map<String, Object> item) {
		assertThat(item).containsKeys("id", "type");
		assertThat(item.get("type")).isIn(TYPES);
		item.forEach((field, value) -> {
			switch (field) {
				case "type" -> {
				}
				case "author" -> assertThat((List<?>) value).allSatisfy((name) -> assertThat(name)
					.isEqualTo(Map.of("literal", String.valueOf(((Map<?, ?>) name).get("literal")))));
				case "issued" -> {
					assertThat(((Map<?, ?>) value).keySet()).hasToString("[date-parts]");
					List<?> dates = (List<?>) java.util.Objects.requireNonNull(((Map<?, ?>) value).get("date-parts"));
					assertThat(dates).hasSize(1);
					assertThat((List<?>) dates.getFirst()).hasSizeBetween(1, 3).allMatch(Integer.class::isInstance);
				}
				default -> {
					assertThat(TEXTS).contains(field);
					assertThat(value).isInstanceOf(String.class);
				}
			}
		});
	}

}
