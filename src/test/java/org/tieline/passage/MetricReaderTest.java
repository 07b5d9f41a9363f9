package org.tieline.passage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.english.PassageText;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose figures are read, and of what, in a small invented world: the firms Albano and
 * Brissa, and the country Nordia. A statement is written as its metric, its company and
 * its number.
 */
class MetricReaderTest {

	private static final Entity ALBANO = entity("albano", EntityKind.COMPANY, "Albano");

	private static final PassageNames NAMES = new PassageNames(
			List.of(ALBANO, entity("brissa", EntityKind.COMPANY, "Brissa"),
					entity("delmare", EntityKind.COMPANY, "Delmare"), entity("nordia", EntityKind.COUNTRY, "Nordia"),
					entity("chip", EntityKind.PRODUCT, "Chips")),
			List.of(),
			Stream.of("revenue", "net_profit", "purchases", "semiconductor_purchases")
				.map(MetricReaderTest::metric)
				.toList());

	private static Entity entity(String id, EntityKind kind, String name) {
		return new Entity(id, kind, name, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	private static Fact metric(String metric) {
		return ClaimFixtures.fact(metric, "METRIC", "2016", Map.of("metric", metric), Map.of("subject", ALBANO),
				ClaimFixtures.claim(metric).value("1000000000", "USD", "1 billion dollars").by("house-one"));
	}

	// A name that is not on record is what was bought; some chips, or chips with other
	// goods,
	// are not all chips.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano bought Vontara for $6 billion in 2017.                     | -
					Albano bought goods for $6 billion in 2017.                       | purchases albano USD 6 billion
					Albano bought chips for $6 billion in 2017.                       | semiconductor_purchases albano USD 6 billion
					Albano spent $6 billion on semiconductors in 2017.                | semiconductor_purchases albano USD 6 billion
					Albano bought chips and software for $6 billion in 2017.          | -
					Albano bought Nordia chips for $6 billion in 2017.                | -
					Albano spent $6 billion on memory chips in 2017.                  | -
					""")
	void whatIsBoughtIsAllOfIt(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// The next sentence names nobody: it goes on about the company, if it tells a figure
	// of
	// the whole of it.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Net profit for 2016 was $1 billion.       | net_profit albano USD 1 billion
			Net profit came to $1 billion.            | net_profit albano USD 1 billion
			Sales of routers were $1 billion.         | -
			Profits in the market were $1 billion.    | -
			Prices rose to $1 billion.                | -
			""")
	void aSentenceWithoutANameGoesOnAboutTheCompany(String text, @Nullable String expected) {
		String first = "revenue albano USD 5 billion";

		assertThat(read("Albano's revenue was $5 billion in 2017. " + text))
			.isEqualTo((expected != null) ? first + "; " + expected : first);
		assertThat(read("Albano supplies Delmare. " + text)).isEqualTo("SUPPLY albano");
		assertThat(read(text)).isEmpty();
	}

	private static String read(String text) {
		return PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null)
			.statements()
			.stream()
			.map((one) -> words(one.readings().getFirst()))
			.collect(Collectors.joining("; "));
	}

	private static String words(AskedClaim claim) {
		AskedNumber number = claim.number();
		return claim.attributes().getOrDefault("metric", claim.kind().name()) + " " + claim.subject()
				+ ((number != null) ? " " + number.words() : "");
	}

}
