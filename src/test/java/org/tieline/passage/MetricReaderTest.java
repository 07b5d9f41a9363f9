package org.tieline.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.tieline.passage.PassageReader.Reading;

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
					entity("delmare", EntityKind.COMPANY, "Delmare"), entity(
							"nordia", EntityKind.COUNTRY, "Nordia"),
					entity("chip", EntityKind.PRODUCT, "Chips")),
			List.of(),
			Stream.concat(
					Stream.of("revenue", "net_profit", "purchases", "semiconductor_purchases", "r_and_d_expenditure")
						.map((one) -> metric(one, "USD")),
					Stream.concat(
							Stream.of("r_and_d_share_of_revenue", "nordia_share_of_sales")
								.map((one) -> metric(one, "percent")),
							Stream.of("core_suppliers_total", "core_suppliers_from_nordia")
								.map((one) -> metric(one, "count"))))
				.toList());

	private static Entity entity(String id, EntityKind kind, String name) {
		return new Entity(id, kind, name, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	private static Fact metric(String metric, String unit) {
		return ClaimFixtures.fact(metric, "METRIC", "2016", Map.of("metric", metric), Map.of("subject", ALBANO),
				ClaimFixtures.claim(metric).value("1000000000", unit, "1 billion").by("house-one"));
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

	// What somebody is asked to do is not done, and what is sold to somebody is a part.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano was asked to spend $6 billion on research and development.      | -
					Albano spent $6 billion on research and development.                   | r_and_d_expenditure albano USD 6 billion
					Albano set aside sales of $6 billion in 2017.                          | -
					Albano's sales of routers to Delmare came to $6 billion in 2017.       | SUPPLY albano USD 6 billion
					Albano's sales came to $6 billion in 2017.                             | revenue albano USD 6 billion
					""")
	void aWordThatNothingAccountsForLeavesAFigureAlone(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Albano spent $6 billion on research and development in 2017, or 12 percent of its revenue. | r_and_d_expenditure albano USD 6 billion; r_and_d_share_of_revenue albano 12%
					Albano spent $6 billion, or 12 percent of its revenue, on research and development.        | r_and_d_expenditure albano USD 6 billion; r_and_d_share_of_revenue albano 12%
					Albano counted 92 core suppliers in 2017, among them 33 from Nordia.                       | core_suppliers_total albano 92; core_suppliers_from_nordia albano 33
					Nordia accounted for 12 percent of Albano's sales in 2017.                                 | nordia_share_of_sales albano 12%
					After a net loss of $6 billion in 2016, Albano made a net profit of $2 billion in 2017.    | net_profit albano USD -6 billion; net_profit albano USD 2 billion
					Albano lost $6 billion in 2016.                                                            | net_profit albano USD -6 billion
					Albano's revenue was $6 billion in 2017 by Brissa's count and $5 billion by that of Delmare. | revenue albano USD 6 billion; revenue albano USD 5 billion
					""")
	void partsPlacesAndCountersOfAFigureAreTold(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	// A company that is not named again, the time of the sentence before, and numbers
	// that
	// are compared.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Albano published its accounts. Revenue for 2017 was $6 billion; net profit, however, fell to $1 billion. | revenue albano USD 6 billion in 2017; net_profit albano USD 1 billion in 2017
					Albano's net profit fell to $2 billion in 2017. A year earlier it had been $3 billion.  | net_profit albano USD 2 billion in 2017; net_profit albano USD 3 billion in 2016
					Albano's revenue was $6 billion in 2017. It reported a net loss of $1 billion.          | revenue albano USD 6 billion in 2017; net_profit albano USD -1 billion in 2017
					Albano had revenue of $6 billion in 2017, up from $5 billion in 2016, while its net profit fell to $1 billion. | revenue albano USD 6 billion in 2017; revenue albano USD 5 billion in 2016; net_profit albano USD 1 billion in 2017
					In 2017 we spent $6 billion on research and development, Albano writes in its annual report. That was 12 percent of its revenue. | r_and_d_expenditure albano USD 6 billion in 2017; r_and_d_share_of_revenue albano 12% in 2017
					The year surprised Brissa: Albano's revenue was $6 billion in 2017.                     | revenue albano USD 6 billion in 2017
					""")
	void figuresOfSeveralSentencesHaveTheirCompanyAndTime(String text, String expected) {
		assertThat(dated(text, null)).isEqualTo(expected);
	}

	// A figure that something is compared with keeps its own time, and a figure without
	// one is the newest by the date of the passage.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Albano was left with a net loss of $6 billion, against a net profit of $2 billion in 2016. | net_profit albano USD -6 billion until 2018-05-02; net_profit albano USD 2 billion in 2016
					Albano's revenue was $6 billion, compared with $5 billion in 2016.                          | revenue albano USD 6 billion until 2018-05-02; revenue albano USD 5 billion in 2016
					Albano's revenue was $6 billion, an increase of 3.8% over 2016.                             | revenue albano USD 6 billion until 2018-05-02
					Albano's revenue was $6 billion, whereas in 2016 it was $5 billion.                         | revenue albano USD 6 billion until 2018-05-02; revenue albano USD 5 billion in 2016
					Albano's revenue was $6 billion (2016: $5 billion).                                         | revenue albano USD 6 billion until 2018-05-02; revenue albano USD 5 billion in 2016
					Against $5 billion in 2016, Albano's revenue was $6 billion.                                | revenue albano USD 6 billion until 2018-05-02
					Albano's revenue was $6 billion, from $5 billion in 2016.                                   | revenue albano USD 6 billion until 2018-05-02; revenue albano USD 5 billion in 2016
					Albano's revenue was $6 billion in 2017, 9 percent more than the year before, and its net profit that year came to $1 billion. | revenue albano USD 6 billion in 2017; net_profit albano USD 1 billion in 2017
					""")
	void aComparisonKeepsItsTime(String text, String expected) {
		assertThat(dated(text, LocalDate.of(2018, 5, 2))).isEqualTo(expected);
	}

	// What is left out or adjusted is no figure of the whole.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Excluding Nordia, Albano's revenue was $6 billion in 2017.
			Albano's revenue was $6 billion in 2017 at constant exchange rates.
			Albano's adjusted net profit was $6 billion in 2017.
			Albano had revenue of $6 billion in 2017, not counting Brissa.
			""")
	void aFigureOnAnotherBasisIsNotRead(String text) {
		Reading reading = PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null);

		assertThat(reading.statements()).isEmpty();
		assertThat(reading.skipped()).first().satisfies((one) -> assertThat(one.reason()).contains("another basis"));
	}

	// What is taken in beside the company is no figure of it alone; a list of parts is.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Including Brissa, Albano's revenue was $6 billion in 2017.                        |
					With Brissa included, Albano's revenue was $6 billion in 2017.                    |
					Including licensing income of earlier years, Albano's revenue was $6 billion in 2017. |
					Albano's revenue in 2017 was $6 billion including Brissa.                         |
					Albano's revenue in 2017 was $6 billion.                                          | revenue albano USD 6 billion
					""")
	void aFigureThatTakesInAnotherIsNotRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// Analysts of others, orders that bring money, and a company that is only a genitive.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Brissa's bankers are glad. Revenue was $6 billion in 2017.
			Albano's orders brought it $6 billion in 2017.
			""")
	void figuresOfOthersAreNotThoseOfACompany(String text) {
		assertThat(read(text)).isEmpty();
	}

	private static String dated(String text, @Nullable LocalDate today) {
		return PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), today)
			.statements()
			.stream()
			.map((one) -> one.readings().getFirst())
			.map((one) -> words(one) + ((one.period() != null) ? " " + one.period().words() : ""))
			.collect(Collectors.joining("; "));
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Albano had revenue of $1 billion in 2016, while it denies that Nordia can compel it.          | STATES
			Although Nordia alleges that Brissa is a risk, Albano had revenue of $1 billion in 2016.      | STATES
			Albano had revenue of $1 billion in 2016, but Albano denies it.                               | -
			""")
	void aFigureIsTheWordOfItsOwnClause(String text, @Nullable String stance) {
		assertThat(PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null).statements())
			.filteredOn((one) -> one.readings().getFirst().kind().name().equals("METRIC"))
			.extracting((one) -> one.readings().getFirst().stance().name() + one.readings().getFirst().speaker())
			.isEqualTo((stance != null) ? List.of(stance + "null") : List.of());
	}

	// The sentence before tells of two companies.
	@Test
	void aFigureOfAPronounThatMayMeanTwoIsUnclear() {
		assertThat(PassageReader
			.read(PassageText.of("Albano competes with Brissa. It had revenue of $1 billion in 2016."), NAMES,
					Kinds.all(), null)
			.statements()).extracting((one) -> one.unless()).containsExactly(StatementDoubts.PRONOUN);
	}

	@ParameterizedTest
	@CsvSource({ "Albano's revenue fell to $1 billion in 2016.,Albano's revenue fell to",
			"Albano's revenue doubled to $1 billion in 2016.,Albano's revenue doubled to" })
	void aFallIsSkippedWhereItsNumberIsChecked(String text, String part) {
		Reading reading = PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), null);

		assertThat(reading.statements()).extracting((one) -> text.substring(one.start(), one.end()))
			.containsExactly("$1 billion");
		assertThat(reading.skipped()).extracting((one) -> text.substring(one.start(), one.end()).strip())
			.containsExactly(part);
	}

}
