package org.tieline.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.AskedClaim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.english.PassageText;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Kinds;
import org.tieline.passage.PassageReader.Reading;
import org.tieline.passage.PassageReader.Statement;
import org.tieline.unread.UnreadReason;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read in a small invented world: the firms Albano, Brissa, Cadorna and Delmare,
 * the states Nordia and Sudia, and the world market for routers. A statement is written
 * as its kind, its parties, its number and its stance.
 */
class PassageReaderTest {

	private static final Entity ROUTERS = entity("routers", EntityKind.PRODUCT, "Router", Map.of());

	private static final PassageNames NAMES = new PassageNames(
			List.of(entity("albano", EntityKind.COMPANY, "Albano", Map.of()),
					entity("brissa", EntityKind.COMPANY, "Brissa", Map.of()),
					entity("cadorna", EntityKind.COMPANY, "Cadorna", Map.of()),
					entity("delmare", EntityKind.COMPANY, "Delmare", Map.of()),
					new Entity("ermes", EntityKind.COMPANY, "Ermes", List.of(), List.of(), "nordia", false, Map.of(),
							Map.of()),
					entity("nordia", EntityKind.COUNTRY, "Nordia", Map.of()),
					entity("sudia", EntityKind.COUNTRY, "Sudia", Map.of()), ROUTERS,
					entity("network-act", EntityKind.MEASURE, "Network Act", Map.of()),
					entity("cable-act", EntityKind.MEASURE, "Cable Act 2021", Map.of()),
					entity("watch-list", EntityKind.MEASURE, "Watch List",
							Map.of("authority", entity("nordia-office", EntityKind.PUBLIC_BODY, "Office", Map.of())))),
			List.of(entity("market-routers-world", EntityKind.MARKET, "Routers, world", Map.of("product", ROUTERS)),
					entity("market-routers-nordia", EntityKind.MARKET, "Routers, Nordia", Map.of("product", ROUTERS,
							"geography", entity("nordia", EntityKind.COUNTRY, "Nordia", Map.of())))),
			List.of());

	private static Entity entity(String id, EntityKind kind, String name, Map<String, Entity> related) {
		return new Entity(id, kind, name, List.of(), List.of(), null, false, Map.of(),
				related.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (one) -> List.of(one.getValue()))));
	}

	// Nobody is named who keeps the list: its authority is on record.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Albano was added to the Watch List in 2016.             | RESTRICTION nordia-office watch-list albano
			Albano was placed on Nordia's Watch List.               | RESTRICTION nordia-office watch-list albano
			Albano is on the Watch List.                            | RESTRICTION nordia-office watch-list albano
			Albano has been on the Watch List since 2016.           | RESTRICTION nordia-office watch-list albano
			Albano remains on the Watch List.                       | RESTRICTION nordia-office watch-list albano
			Albano is not on the Watch List.                        | RESTRICTION nordia-office watch-list albano DENIES
			Albano was taken off the Watch List in 2017.            | RESTRICTION nordia-office watch-list albano
			Albano has not been removed from the Watch List.        | -
			Albano's supplier was added to the Watch List.          | -
			Albano is on the Guest List.                            | -
			""")
	void aListingIsOneByWhoeverKeepsTheList(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// A company that a clause does not name beside its owner is the one of the stake
	// before.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Brissa owned 12% of Albano in 2019. Cadorna held 14% of it in 2019.              | STAKE brissa albano 12%; STAKE cadorna albano 14%
					Brissa owned 12% of Albano in 2019. The state bank Cadorna had 14% in 2019.      | STAKE brissa albano 12%; STAKE cadorna albano 14%
					Brissa, Albano's largest shareholder, held 12% of the company in 2019.           | STAKE brissa albano 12%
					According to Albano, Brissa held 12% of its shares in 2019.                      | STAKE brissa albano 12%
					Brissa held 12% of Albano in 2019; the stake of Cadorna fell to 5%.              | STAKE brissa albano 12%; STAKE cadorna albano 5%
					Albano is owned by a consortium: Brissa has 60%, Cadorna 30%.                    | STAKE brissa albano 60%; STAKE cadorna albano 30%
					Brissa, for its part, owned 12% of Albano in 2019.                               | STAKE brissa albano 12%
					Brissa itself owned 12% of Albano in 2019.                                       | STAKE brissa albano 12%
					Cadorna held 14% of it in 2019.                                                  | -
					""")
	void aCompanyThatAClauseDoesNotNameIsTheOneOfTheStakeBefore(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// "The Nordian company" is the one with its seat there: Ermes alone has one.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano and Ermes were rivals in 2019. The Nordia company owned 12% of Brissa in 2019. | STAKE ermes brissa 12%
					Albano was a rival in 2019. The Nordia company owned 12% of Brissa in 2019.           | -
					Ermes was a rival in 2019. The Sudia company owned 12% of Brissa in 2019.             | -
					""")
	void aCompanyIsMeantByTheCountryOfItsSeat(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// Where a number is of is told by its own sentence.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			In Nordia it had 30%.                  | market-routers-world 20%; market-routers-nordia 30%
			It had 30% in Nordia.                  | market-routers-world 20%; market-routers-nordia 30%
			In Nordia the proportion was 30%.      | market-routers-world 20%; market-routers-nordia 30%
			In Sudia it had 30%.                   | market-routers-world 20%
			In rural areas it had 30%.             | market-routers-world 20%
			Elsewhere it had 30%.                  | market-routers-world 20%
			By units, it had 30%.                  | market-routers-world 20%
			Outside the country it had 30%.        | market-routers-world 20%
			It had had 30% in 2016.                | market-routers-world 20%; market-routers-world 30%
			""")
	void aNumberIsOfThePlaceThatItsSentenceNames(String text, String expected) {
		List<String> found = reading("Albano held 20% of the world market for routers in 2019. " + text, null)
			.statements()
			.stream()
			.map((one) -> one.readings().getFirst())
			.map((one) -> one.participants().get("market") + " " + Objects.requireNonNull(one.number()).words())
			.toList();
		assertThat(String.join("; ", found)).isEqualTo(expected);
	}

	// Brissa counts Albano's share and Cadorna counts it too: Cadorna has none.
	@Test
	void anotherCountIsNoShareOfWhoeverCounts() {
		assertThat(read("Brissa puts Albano's share of the router market in 2019 at 22%; Cadorna has 21%."))
			.doesNotContain("cadorna");
	}

	// A part of the revenue of a firm is no part of the market of the sentence before.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					In 2017 Albano had 22% of the router market. Brissa accounted for 47% of the revenue of Cadorna.      | MARKET_SHARE albano 22%; SUPPLY cadorna brissa 47%
					In 2017 Albano had 22% of the router market. It accounts for 47% of the annual sales of Cadorna.      | MARKET_SHARE albano 22%; SUPPLY cadorna albano 47%
					In 2017 Albano had 22% of the router market. Brissa accounted for 13% of the purchases of Cadorna.    | MARKET_SHARE albano 22%; SUPPLY brissa cadorna 13%
					In 2017 Albano had 22% of the router market. Brissa accounted for 13% of sales.                       | MARKET_SHARE albano 22%; MARKET_SHARE brissa 13%
					""")
	void aPartOfTheRevenueOfAFirmIsNotOneOfAMarket(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// A removal by a year, a charge, an appeal and a version, whoever is named first.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Nordia wants existing Albano gear gone from its networks by 2027.  | RESTRICTION nordia albano 2027
					Albano gear must be out of the core of Nordia's networks by 2027.  | RESTRICTION nordia albano 2027
					Operators in Nordia have until 2027 to remove Albano.              | -
					Nordia gave its operators until 2027 to remove Albano.             | RESTRICTION nordia albano 2027
					In 2019 Nordia indicted Albano, Brissa and Cadorna.                | RESTRICTION nordia albano; RESTRICTION nordia brissa; RESTRICTION nordia cadorna
					Nordia kept Albano and Brissa out of its 5G networks.              | RESTRICTION nordia albano; RESTRICTION nordia brissa
					Nordia dropped its charges against Albano.                         | -
					Sudia urged Nordia in late May to abandon the Watch List.          | PRESSURE sudia nordia
					Nordia was urged by Sudia to withdraw the Watch List.              | PRESSURE sudia nordia
					The Watch List has been suspended since 2019.                      | MEASURE_VERSION watch-list
					Nordia suspended the Watch List in 2019.                           | MEASURE_VERSION watch-list
					Nordia suspended Albano in 2019.                                   | -
					""")
	void anActIsReadInItsManyBuilds(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void aListThatIsNotOnRecordIsNamedAsTheReason() {
		assertThat(reading("Albano is on the Guest List.", null).skipped()).extracting(PassageReader.Skipped::reason)
			.containsExactly("it names a list that is not on record");
	}

	// The subject of a verb is the party that the clause is about, not the nearest one.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			In 2017 Albano held 22% of the router market.                              | MARKET_SHARE albano 22%
			In 2017 Albano was ahead of Brissa with 22% of the router market.          | -
			In 2017 Brissa trailed Albano with 13% of the router market.               | -
			Brissa, which competes with Albano, had 13% of the router market.          | MARKET_SHARE brissa 13%
			Cadorna, overtaking Albano, held 22% of the router market in 2017.         | MARKET_SHARE cadorna 22%
			In 2017 Brissa came after Albano, which had 22% of the router market.      | MARKET_SHARE albano 22%
			Albano's rival Brissa held 13% of the router market.                       | MARKET_SHARE brissa 13%
			Albano's rivals held 13% of the router market.                             | -
			Albano Marine Systems held 13% of the router market.                       | -
			Albano bore 13% of the fees for testing routers in 2017.                   | -
			Of the routers that Albano sold in 2017, 13% were white.                   | -
			Albano-backed Brissa held 13% of the router market.                        | MARKET_SHARE brissa 13%
			Albano's customers use Brissa equipment.                                   | -
			Nordia banned Albano from its networks in 2019.                            | RESTRICTION nordia albano
			Nordia urged Sudia to ban Albano.                                          | PRESSURE nordia sudia
			Nordia threatened to ban Albano in 2019.                                   | -
			Nordia wants Sudia to ban Albano.                                          | -
			For years critics demanded that Nordia ban Albano.                         | -
			I cannot find a report in which Albano held 22% of the router market.      | -
			The court refrained from saying that Albano supplies Brissa.               | -
			Albano was banned by Nordia in 2019.                                       | RESTRICTION nordia albano
			""")
	void theSubjectOfTheVerbIsMeant(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// Words that no rule accounts for, names in a role that they cannot have, and several
	// who may have it, leave a statement alone.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			In 2017 Albano was number four in the router market.              | MARKET_RANK albano rank 4
			In 2017 Albano was number four among the sponsors of a router fair. | -
			Albano is based in Nordia.                                        | AFFILIATION albano nordia
			Nordia is based in Sudia.                                         | -
			Albano now works for Brissa.                                      | -
			Albano built a router network for Brissa.                         | SUPPLY albano brissa
			Albano and Cadorna built a router network for Brissa.             | -
			John Albano supplies Brissa.                                      | -
			Nordia warned Sudia.                                              | PRESSURE nordia sudia
			Nordia's lawmakers warned Sudia.                                  | -
			Albano held 22% of the router market in 2017, a claim that is invented. | -
			""")
	void whatIsNotSureIsLeftAlone(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// Lists of parties and their numbers, in either order, and places that are told by an
	// order of names.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Delmare ascribes 22% of the router market in 2017 to Albano, 13% to Brissa and 10% to Cadorna. | MARKET_SHARE albano 22%; MARKET_SHARE brissa 13%; MARKET_SHARE cadorna 10%
					Delmare's table for 2017 has Albano at 22% of the router market and Brissa at 13%.             | MARKET_SHARE brissa 13%; MARKET_SHARE albano 22%
					In 2017 some 22% of all routers sold were Albano's, Delmare found.                             | MARKET_SHARE albano about 22%
					A quarter of the router market, or 24%, belonged to Albano in 2017.                            | MARKET_SHARE albano 24%
					In 2017 the market shares of Albano and Brissa in routers were 22% and 13%.                    | MARKET_SHARE albano 22%; MARKET_SHARE brissa 13%
					In 2017 Albano led the router market, followed by Brissa and Cadorna.                          | MARKET_RANK albano rank 1; MARKET_RANK brissa rank 2; MARKET_RANK cadorna rank 3
					In 2017 Albano, Brissa and Cadorna, in that order, were the three biggest router makers.       | MARKET_RANK albano rank 1; MARKET_RANK brissa rank 2; MARKET_RANK cadorna rank 3
					Of the routers of Delmare's tender in 2017, 22% went to Albano. | SUPPLY albano delmare 22%
					In 2017 Albano, Brissa and Cadorna were the three biggest router makers.                       | -
					""")
	void aListIsReadInTheOrderOfItsParts(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano, Brissa and Cadorna held 22%, 13% and 10% of the router market in 2017. | MARKET_SHARE albano 22%; MARKET_SHARE brissa 13%; MARKET_SHARE cadorna 10%
					Albano and Brissa held 22% and 13% respectively of the router market.          | MARKET_SHARE albano 22%; MARKET_SHARE brissa 13%
					Albano and Brissa each held 20% of the router market.                          | MARKET_SHARE albano 20%; MARKET_SHARE brissa 20%
					Albano and Brissa together held 35% of the router market.                      | -
					Albano and Brissa held 35% of the router market.                               | -
					Albano, Brissa and Cadorna held 22% and 13% of the router market.              | -
					In 2017 Albano held 22% of the router market, Brissa 13% and Cadorna 10%.      | MARKET_SHARE albano 22%; MARKET_SHARE brissa 13%; MARKET_SHARE cadorna 10%
					Albano and Brissa supply Delmare.                                              | SUPPLY albano delmare; SUPPLY brissa delmare
					Nordia and Sudia banned Albano.                                                | RESTRICTION nordia albano; RESTRICTION sudia albano
					Delmare buys from Albano and Brissa buys from Cadorna.                         | SUPPLY albano delmare; SUPPLY cadorna brissa
					Albano owns 51% of Delmare and Brissa 49%.                                     | STAKE albano delmare 51%; STAKE brissa delmare 49%
					Albano and Brissa own 51% and 49% of Delmare.                                  | STAKE albano delmare 51%; STAKE brissa delmare 49%
					Albano and Brissa met. They supply Delmare.                                    | SUPPLY albano delmare; SUPPLY brissa delmare
					Albano and Brissa met. Both companies supply Delmare.                          | SUPPLY albano delmare; SUPPLY brissa delmare
					Albano met Brissa. They supply Delmare.                                        | -
					""")
	void whatIsEnumeratedIsReadOneByOne(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// A growth rate, a difference and a part are no shares.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Albano's share of the router market rose 22% in 2017.                    | -
			Albano's share of the router market grew by 3 percentage points in 2017. | -
			Albano's share of the router market rose from 18% to 22% in 2017.        | MARKET_SHARE albano 22%
			Albano's share of the router market fell 2% to 28% in 2022.              | MARKET_SHARE albano 28%
			Albano held 20% to 25% of the router market in 2017.                     | MARKET_SHARE albano 20 to 25%
			Albano had 22 percent of router patents in 2017.                         | -
			Albano took 5% of the router market from Brissa in 2017.                 | -
			Albano's share price in the router market fell to 28%.                   | -
			Albano is one of the largest router makers.                              | -
			Albano is the largest router maker.                                      | MARKET_RANK albano rank 1
			Albano is the largest customer for routers.                              | -
			Albano bought another 4% of Brissa.                                      | -
			Albano raised its stake in Brissa from 6% to 10%.                        | STAKE albano brissa 10%
			Albano sold its 12% stake in Brissa.                                     | -
			Albano bought 14% of Brissa's chips.                                     | -
			""")
	void onlyTheLevelOfAShareIsRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			It is not true that Albano held 22% of the router market.         | -
			Neither Albano nor Brissa held 22% of the router market.          | -
			Nobody disputes that Albano held 22% of the router market.        | -
			Albano held 22%, not 28%, of the router market.                   | -
			Delmare uses no Albano equipment.                                 | -
			Delmare does not use Albano equipment.                            | SUPPLY albano delmare DENIES
			Delmare does not fully use Albano equipment.                      | -
			Delmare will not use Albano equipment.                            | -
			Only Albano supplies Delmare.                                     | -
			Albano was nearly banned by Nordia.                               | -
			Delmare did not use Albano equipment in 2019.                     | SUPPLY albano delmare DENIES
			Albano has not supplied Delmare since 2019.                       | SUPPLY albano delmare DENIES
			Albano did not deny that Nordia can compel it.                    | -
			Albano denies that Nordia can compel it.                          | INFLUENCE nordia albano DENIES
			Albano denies being controlled by Nordia.                         | INFLUENCE nordia albano DENIES
			Albano was accused of being controlled by Nordia.                 | INFLUENCE nordia albano ALLEGES
			Sudia accused Albano of being controlled by Nordia.               | INFLUENCE nordia albano ALLEGES
			Albano plans to supply Delmare.                                   | SUPPLY albano delmare PLANS
			Albano, which plans to grow, supplies Delmare.                    | SUPPLY albano delmare
			Nordia lifted its ban on Albano.                                  | -
			Had Albano supplied Delmare, it would be different.               | -
			""")
	void negationDenialAccusationAndPlanAreReadAsSuchOrNotAtAll(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano has held 22% of the router market since 2017.             | it tells of a number over several years
					Albano supplied Delmare until 2019.                              | it tells of a time before or after a date
					Albano held 22% of the router market in fiscal 2019.             | a fiscal year need not be the calendar year
					Albano held 22% of the router market in late 2019.               | its time is told too roughly
					Albano held 22% of the router market last year.                  | its time is told by the date of the passage; give that date
					""")
	void aTimeThatCannotBeComparedIsNamed(String text, String reason) {
		Reading reading = reading(text, null);

		assertThat(reading.statements()).isEmpty();
		assertThat(reading.skipped()).extracting(PassageReader.Skipped::reason).containsExactly(reason);
	}

	// Goods that no recorded product names must not vanish from the statement.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Albano sold coffee machines to Delmare.             | -
			Albano sold Delmare coffee machines.                | -
			Albano supplied Delmare with laptop processors.     | -
			Albano is the main lens supplier of Delmare.        | -
			Delmare bought coffee machines from Albano.         | -
			Albano sold routers to Delmare.                     | SUPPLY albano delmare routers
			Albano supplied Delmare with Router units.          | SUPPLY albano delmare routers
			Albano supplied Router chips to Delmare.            | -
			Albano sold equipment and parts to Delmare.         | SUPPLY albano delmare
			Delmare picked Albano to supply its routers.        | SUPPLY albano delmare routers
			Delmare picked Albano for routers in Sudia.         | SUPPLY albano delmare routers
			Delmare picked Albano to supply coffee machines.    | -
			Delmare picked Albano to build its data centre.     | -
			Delmare picked Albano to build its new network.     | SUPPLY albano delmare
			Albano built Delmare's routers.                     | SUPPLY albano delmare routers
			Delmare handed Albano an order for routers.         | SUPPLY albano delmare routers
			Albano was chosen by Delmare to build its routers.  | SUPPLY albano delmare routers
			Delmare chose Albano as supplier of its routers.    | SUPPLY albano delmare routers
			Albano sold 5G routers to Delmare.                  | -
			Albano makes routers for Delmare.                   | SUPPLY albano delmare
			Albano supplies Delmare, which sells routers.       | SUPPLY albano delmare
			Albano is the main supplier of Delmare.             | SUPPLY albano delmare
			Albano supplied Delmare in Sudia.                   | SUPPLY albano delmare
			Albano supplied Ermes in Nordia.                    | SUPPLY albano ermes
			Albano supplied Ermes in Sudia.                     | -
			Albano sold routers to Ermes in Sudia.              | -
			""")
	void whatIsSuppliedIsARecordedProductOrTheStatementIsSkipped(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Two years later Albano held 22% of the router market.      | its time is told by another time
					Albano held 22% of the router market the year before.      | its time is told by another time
					Nordia must be rid of Albano by 2027.                      | no statement was recognised that the record could hold: it names Nordia, Albano; it seems to tell a restriction, and it is not clear who restricts whom
					Nordia ordered the removal of Albano by early 2027.        | a deadline is not the time at which it holds
					Albano will supply Delmare by 2027.                        | a deadline is not the time at which it holds
					Albano's share of the router market rose from 22% to 18%.  | its numbers do not fit the rise or fall that it tells
					Albano sold coffee machines to Delmare in 2019.            | it names a product that the record does not know
					""")
	void whatIsToldByAnotherTimeAsADeadlineOrAgainstItsNumbersIsSkipped(String text, String reason) {
		Reading reading = reading(text, null);

		assertThat(reading.statements()).isEmpty();
		assertThat(reading.skipped()).extracting(PassageReader.Skipped::reason).contains(reason);
	}

	// The verdict is about the value, so that the rise is not in the part that is quoted.
	@Test
	void aRiseIsNotQuotedWithTheValueThatItReached() {
		String text = "Albano's share of the router market rose to 22% in 2017.";

		assertThat(reading(text, null).statements()).singleElement()
			.satisfies((one) -> assertThat(text.substring(one.start(), one.end())).isEqualTo("22%"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Albano held -22% of the router market in 2017.
			Albano held minus 22% of the router market in 2017.
			""")
	void aNumberBelowZeroIsNoShare(String text) {
		assertThat(read(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"Albano held 22% of the router market in 2017," Brissa said.   | brissa
			"Albano held 22% of the router market in 2017," said Brissa.   | brissa
			Brissa: Albano held 22% of the router market in 2017.          | brissa
			""")
	void aSpeakerBesideAQuotationIsRead(String text, String speaker) {
		assertThat(reading(text, null).statements()).singleElement()
			.extracting((one) -> one.readings().getFirst().speaker())
			.isEqualTo(speaker);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Albano supplies Delmare.                          | 2020-06-01
			Albano has 22% of the router market.              | 2020-06-01
			Nordia banned Albano in 2019.                     | 2019-12-31
			""")
	void thePresentIsTheDateOfThePassage(String text, LocalDate last) {
		assertThat(reading(text, LocalDate.of(2020, 6, 1)).statements()).singleElement()
			.extracting((one) -> one.readings().getFirst().period().lastDay())
			.isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nordia banned Albano in 2019.                     | BEGAN
			Nordia has banned Albano since 2019.              | SINCE
			Albano was banned by Nordia in 2019.              | NONE
			Albano supplies Delmare.                          | PRESENT
			Albano supplied Delmare.                          | NONE
			Albano is the largest router maker.               | PRESENT_FIGURE
			Albano held 22% of the router market in 2017.     | NONE
			""")
	void theTenseTellsWhatTheTimeOnRecordMustBe(String text, String demand) {
		assertThat(reading(text, null).statements()).singleElement()
			.extracting((one) -> one.timing().demand().name())
			.isEqualTo(demand);
	}

	// Owning is equity, also where only votes are on record.
	@Test
	void whatIsOwnedIsEquity() {
		assertThat(reading("Albano owns 51% of Delmare.", null).statements()).singleElement()
			.extracting((one) -> one.readings().getFirst().attributes().get("interest"))
			.isEqualTo("EQUITY");
	}

	@Test
	void eachNumberIsOfTheMarketOfItsOwnClause() {
		Reading reading = reading("In 2020 Albano held 61% of the router market in Nordia and Brissa 33% worldwide.",
				null);

		assertThat(reading.statements()).extracting((one) -> one.readings().getFirst().participants().get("market"))
			.containsExactly("market-routers-nordia", "market-routers-world");
	}

	@Test
	void aPronounAfterSeveralCompaniesIsNotHeldAgainstTheFirst() {
		Reading reading = reading("Albano competes with Brissa. It held 13% of the router market in 2017.", null);

		assertThat(reading.statements()).singleElement()
			.extracting(Statement::unless)
			.isEqualTo("it is not clear whom the pronoun means");
	}

	// The year is asked as the deadline, and no time is asked beside it.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nordia plans to ban Albano by the end of 2030.                         | RESTRICTION nordia albano 2030
			Nordia ordered the removal of Albano by 2027.                          | RESTRICTION nordia albano 2027
			Nordia ordered carriers to remove Albano by 31 December 2027.          | RESTRICTION nordia albano 2027
			Nordia told carriers that Albano's equipment must be removed by 2024.  | RESTRICTION nordia albano 2024
			""")
	void theYearOfARestrictionThatMustBeMetIsItsDeadline(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
		assertThat(reading(text, null).statements().getFirst().readings()).allMatch((one) -> one.period() == null);
	}

	// On 15 May 2021: that day, the month, the quarter, the half-year, the year, and the
	// year up to the day.
	@Test
	void theDateOfAPassageLiesInAMonthAQuarterAHalfYearAndAYear() {
		Reading reading = reading("Albano holds 22% of the world router market.", LocalDate.of(2021, 5, 15));

		assertThat(reading.statements().getFirst().readings()).extracting((one) -> one.period().key())
			.containsExactly("2021-05-15", "2021-05", "2021-04..2021-06", "2021-01..2021-06", "2021",
					"2020-05-15..2021-05-15");
	}

	// Whoever accuses, calls or warns says it; a denial and a search without result deny
	// it.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Brissa accused Albano of evading sanctions.                        | ASSESSMENT albano
			Brissa called Albano a threat to national security.                | ASSESSMENT albano
			Brissa warned that Albano and Cadorna were a security risk.        | ASSESSMENT albano; ASSESSMENT cadorna
			Albano was accused by Brissa of stealing intellectual property.    | ASSESSMENT albano
			Albano was accused of stealing intellectual property.              | ASSESSMENT albano ALLEGES
			Albano denies that it steals intellectual property.                | ASSESSMENT albano DENIES
			Brissa found no evidence that Albano evades sanctions.             | ASSESSMENT albano DENIES
			Brissa did not call Albano a threat to national security.          | -
			Brissa called Albano a friend of the arts.                         | -
			The harbour master called Albano a threat to national security.    | -
			Albano is a threat to national security.                           | -
			""")
	void whatSomebodySaysOfSomebodyIsRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// A time before the party is that of the saying. One behind may be that of the
	// conduct.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			In 2010 Brissa called Albano a threat to national security.         | 2010
			Brissa said in 2010 that Albano was a threat to national security.  | 2010
			In March 2013 Albano was accused of stealing intellectual property. | 2013-03
			Brissa accused Albano of evading sanctions in 2012.                 | -
			Brissa called Albano a threat to national security.                 | -
			""")
	void whatSomebodySaysOfSomebodyIsOfTheTimeOfTheSaying(String text, @Nullable String expected) {
		assertThat(reading(text, null).statements()).isNotEmpty()
			.flatExtracting(Statement::readings)
			.extracting((one) -> (one.period() != null) ? one.period().key() : null)
			.containsOnly(expected);
	}

	// A state that tells of "the company" tells of no state; of two companies it is not
	// clear.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Albano denies that it steals intellectual property. The government of Nordia says that the company is a threat to national security. | ASSESSMENT albano DENIES; ASSESSMENT albano
					Albano denies that it steals intellectual property. The government of Nordia admits that the company evades sanctions.               | ASSESSMENT albano DENIES; ASSESSMENT albano
					""")
	void whatAStateSaysOfTheCompanyIsNotSaidOfTheState(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@Test
	void whatIsForecastOfOneIsForecastOfTheNextWithoutAVerb() {
		assertThat(
				read("Brissa forecasts that Albano will have 28% of the world router market in 2030 and Cadorna 8%."))
			.isEqualTo("MARKET_SHARE albano 28% PLANS; MARKET_SHARE cadorna 8% PLANS");
	}

	// A denial, an allegation or a saying of one clause is none of another clause.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano held 22% of the world router market in 2017, while it denies that Nordia can compel it.             | MARKET_SHARE albano 22%; INFLUENCE nordia albano DENIES
					Albano supplies Delmare, but Brissa denies being controlled by Nordia.                                     | SUPPLY albano delmare; INFLUENCE nordia brissa DENIES
					Albano held 22% of the world router market in 2017, and Delmare says Brissa held 13%.                      | MARKET_SHARE albano 22%; MARKET_SHARE brissa 13%
					Although Sudia alleges that Albano is controlled by Nordia, Albano held 22% of the world router market.    | INFLUENCE nordia albano ALLEGES; MARKET_SHARE albano 22%
					Albano supplies Delmare, but Albano denies it.                                                             | -
					Albano supplies Delmare, a claim that Albano denies.                                                       | -
					""")
	void whatIsSaidIsThatOfItsOwnClause(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void aClauseBesideWhatSomebodySaysIsTheWordOfTheAuthor() {
		assertThat(reading(
				"Albano held 22% of the world router market in 2017, and Delmare says Brissa held 13%. Although Delmare says that Albano supplies Brissa, Cadorna held 5% of the world router market.",
				null)
			.statements()).extracting((one) -> one.readings().getFirst().speaker())
			.containsExactly(null, "delmare", "delmare", null);
	}

	// 2019 is the year of the supply, 2017 that of the market.
	@Test
	void aShareWithoutATimeIsSkippedWhereTwoTimesWereToldBefore() {
		Reading reading = reading(
				"Albano held 22% of the world router market in 2017. It supplied Delmare in 2019. Brissa had 13%.",
				null);

		assertThat(reading.statements()).extracting((one) -> words(one.readings().getFirst()))
			.containsExactly("MARKET_SHARE albano 22%", "SUPPLY albano delmare");
		assertThat(reading.skipped()).extracting((one) -> one.reason()).contains(StatementDoubts.EITHER_TIME);
	}

	@Test
	void aShareWithoutATimeGoesOnWithTheOneTimeToldBefore() {
		assertThat(read(
				"Albano held 22% of the world router market in 2017. It supplied Delmare in 2017. Brissa had 13%."))
			.isEqualTo("MARKET_SHARE albano 22%; SUPPLY albano delmare; MARKET_SHARE brissa 13%");
	}

	// The sentences may still be about Albano.
	@Test
	void aPronounAfterAShareThatGoesOnIsUnclear() {
		List<Statement> read = reading(
				"Albano held 22% of the world router market in 2017. Brissa had 13%. The company supplies Delmare.",
				null)
			.statements();

		assertThat(read).hasSize(3);
		assertThat(read.get(2).unless()).isEqualTo(StatementDoubts.PRONOUN);
	}

	@Test
	void aTimeOfAContrastedClauseIsNotThatOfThePresent() {
		assertThat(reading("Albano holds 22% of Brissa, while Cadorna supplied Delmare in 2019.", null).statements())
			.extracting((one) -> one.readings().getFirst().period() != null)
			.containsExactly(false, true);
	}

	@ParameterizedTest
	@CsvSource({ "'Albano held 28% of the world router market in 2019, up from 29% in 2018.', 0",
			"'Albano held 28% of the world router market in 2019, down from 29% in 2018.', 2",
			"'Albano held 28% of the world router market in 2019, up from 27% in 2018.', 2" })
	void numbersThatDoNotFitTheirRiseOrFallAreNotChecked(String text, int statements) {
		assertThat(reading(text, null).statements()).hasSize(statements);
	}

	@ParameterizedTest
	@CsvSource({ "The Network Act 2021 is in force.", "The Network Act of 2021 is in force.",
			"The Cable Act 2021 is in force." })
	void theYearInTheNameOfAnActIsNotTheTimeOfTheStatement(String text) {
		assertThat(reading(text, null).statements()).singleElement()
			.satisfies((one) -> assertThat(one.readings().getFirst().period()).isNull());
	}

	@Test
	void aYearAfterTheNameOfAnActWithAPrepositionIsItsTime() {
		assertThat(reading("The Network Act took effect in 2021.", null).statements()).singleElement()
			.satisfies((one) -> assertThat(one.readings().getFirst().period()).isNotNull());
	}

	// What had been ordered had not come to be so.
	@Test
	void aYearByWhichSomethingHadBeenOrderedIsADeadline() {
		assertThat(reading("In 2023 Nordia had ordered Albano equipment to be removed by the end of 2027.", null)
			.statements()).isNotEmpty()
			.allMatch((one) -> one.readings().stream().allMatch((it) -> it.period() == null));
	}

	@Test
	void ofTwoCompaniesItIsNotClearWhichOneAStateMeans() {
		assertThat(
				reading("Albano competes with Cadorna. The government of Nordia says that the vendor evades sanctions.",
						null)
					.statements())
			.isNotEmpty()
			.allMatch((one) -> StatementDoubts.PRONOUN.equals(one.unless()));
	}

	// The operator may be whoever was told to be held.
	@Test
	void whatIsHeldGoesOnWithTheSentenceBefore() {
		Reading reading = reading(
				"Cadorna has raised its holding in Delmare to 9%. Albano owns 12% of the operator, and Brissa 5%.",
				null);

		assertThat(reading.statements().get(1).readings()).extracting((one) -> one.participants().get("company"))
			.contains("delmare");
		assertThat(reading.statements().stream().skip(1)).allMatch((one) -> one.readings().size() > 1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Albano holds 22% of Delmare.,               EQUITY UNKNOWN
			Albano owned 22% of Delmare in 2019.,       EQUITY UNKNOWN
			Albano holds 22% of the votes in Delmare.,  VOTING
			Albano has 22% of Delmare's votes.,         VOTING
			Albano owns voting shares in Delmare.,      VOTING
			Albano owns shares in Delmare.,             EQUITY UNKNOWN
			Albano controls 22% of Delmare.,            any
			""")
	void aPartThatIsHeldIsEquityUnlessVotesAreNamed(String text, String sorts) {
		String asked = reading(text, null).statements()
			.getFirst()
			.readings()
			.stream()
			.map((one) -> one.attributes().getOrDefault("interest", "any"))
			.distinct()
			.collect(Collectors.joining(" "));

		assertThat(asked).isEqualTo(sorts);
	}

	@Test
	void sinceTellsOfATimeUpToTheDateOfThePassage() {
		Reading reading = reading("Albano has supplied Delmare since 2015.", LocalDate.of(2020, 6, 1));

		assertThat(reading.statements()).singleElement()
			.extracting((one) -> one.readings().getFirst().period().lastDay())
			.isEqualTo(LocalDate.of(2020, 6, 1));
	}

	// What is wanted, weighed, lost, owned by another or told of once is no fact.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Albano seeks 22% of the router market.                            | -
			Albano lacks 22% of the router market.                            | -
			Albano missed 22% of the router market in 2017.                   | -
			Albano surrendered 22% of the router market in 2017.              | -
			Albano once held 22% of the router market.                        | -
			At its peak, Albano held 22% of the router market.                | -
			Albano held 22% of the router market when Brissa held 13%.        | -
			Albano lost number one in the router market to Brissa in 2017.    | -
			Albano challenges number one Brissa in the router market.         | -
			Albano, if approved, supplies Delmare.                            | -
			Albano, pending a review, supplies Delmare.                       | -
			Albano, along with Brissa, supplies Delmare.                      | SUPPLY albano delmare
			Albano wants to supply Delmare.                                   | -
			Albano can supply Delmare.                                        | -
			Albano must supply Delmare.                                       | -
			It is feared that Albano supplies Delmare.                        | -
			Few believe Albano supplies Delmare.                              | -
			Albano supplies a customer of Delmare.                            | -
			Albano won a contract from a unit of Delmare.                     | -
			Delmare considers buying from Albano.                             | -
			Albano and Brissa supply Delmare and Cadorna respectively.        | -
			Delmare paid Albano 1 billion dollars to remove its equipment.    | -
			Delmare bought Albano equipment for 1 billion dollars.            | SUPPLY albano delmare USD 1 billion
			Nordia debates a ban on Albano.                                   | -
			Albano supplied Delmare in 2005 and Cadorna in 2009.              | -
			Albano ranked second in complaints about the router market.       | -
			A lawmaker in Nordia called for a ban on Albano.                  | -
			A Nordia ban forces Albano to buy from Brissa.                    | -
			A draft law in Nordia bans Albano.                                | -
			Nordia joined Sudia in banning Albano.                            | -
			""")
	void whatIsNotSoIsNotRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void theTimeOfAnotherClauseIsNotThatOfADeed() {
		assertThat(reading(
				"Albano was fined by Nordia in 2019, and Delmare switched on its network with equipment from Brissa.",
				null)
			.statements()).map((one) -> one.readings().getFirst())
			.filteredOn((one) -> one.kind().name().equals("SUPPLY"))
			.singleElement()
			.extracting(AskedClaim::period)
			.isNull();
	}

	// A pronoun that cannot mean the other party, and statements that go on with those of
	// the sentence before.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Albano is up for sale. Brissa owns 24% of it, and Cadorna 12%.          | STAKE brissa albano 24%; STAKE cadorna albano 12%
					Albano is up for sale. Delmare accounts for 12% of its revenue.          | SUPPLY albano delmare 12%
					Brissa owns 24% of Albano. It owned 20% in 2014.                         | STAKE brissa albano 24%; STAKE brissa albano 20%
					Ermes has debts. Brissa owns 24% of it.                                  | STAKE brissa ermes 24%
					Nordia has banned Albano. Operators must remove Albano equipment by 2027.  | RESTRICTION nordia albano; RESTRICTION nordia albano 2027
					Operators must remove Albano equipment by 2027.                          | -
					Brissa has completed its purchase of 24% of Albano.                      | STAKE brissa albano 24%
					Nordia has banned new purchases of Albano equipment.                     | RESTRICTION nordia albano
					Nordia revoked the authority of Albano to provide services.              | RESTRICTION nordia albano
					""")
	void sentencesGoOnWithThoseBeforeThem(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// What states and lenders do, told in words of law and of banks.
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Nordia warned against the use of equipment made by Albano and Brissa.                  | RESTRICTION nordia albano; RESTRICTION nordia brissa
					Nordia warned against trusting the rivals of Albano.                                   | -
					Nordia declared Albano and Brissa threats to national security.                        | RESTRICTION nordia albano; RESTRICTION nordia brissa
					Nordia declared Albano threats hollow.                                                 | -
					Nordia did not admit Albano to its 5G trials. Brissa was allowed to take part.         | RESTRICTION nordia albano; RESTRICTION nordia brissa
					Nordia did not admit Albano to its 5G trials. Brissa was allowed to rest.              | RESTRICTION nordia albano
					Nordia let Albano, Brissa and Cadorna take part in its 5G trials.                      | RESTRICTION nordia albano; RESTRICTION nordia brissa; RESTRICTION nordia cadorna
					Nordia has banned Albano. Brissa equipment in central functions must be removed by 2027. | RESTRICTION nordia albano; RESTRICTION nordia brissa 2027
					Nordia lent Albano 5 million dollars in 2018. Brissa's grant was 7 million dollars.    | FUNDING nordia albano USD 5 million; FUNDING nordia brissa USD 7 million
					Nordia lent Albano 5 million dollars in 2018. Brissa's loan was 7 million dollars from a bank. | FUNDING nordia albano USD 5 million
					Nordia agreed to provide Albano with a 5 million dollar credit facility.               | FUNDING nordia albano USD 5 million
					Albano counts Brissa and Cadorna among its customers.                                  | SUPPLY albano brissa; SUPPLY albano cadorna
					Albano puts the value of its Brissa contract at 5 million dollars.                     | SUPPLY albano brissa USD 5 million
					Albano is to supply Brissa with its routers and Cadorna with its routers.              | SUPPLY albano brissa routers PLANS; SUPPLY albano cadorna routers PLANS
					""")
	void whatStatesAndLendersDoIsRead(String text, @Nullable String expected) {
		assertThat(read(text)).isEqualTo((expected != null) ? expected : "");
	}

	// A second place has its own deadline, and is no part of the first.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Nordia requires Albano equipment to be removed from 5G networks by the end of 2027 and from network cores by 31 December 2025. | 2027 5g; 2025 core
					Albano has to be gone from Nordia's 5G networks by the end of 2027 and from the network core by the end of 2024.               | 2027 5g; 2024 core
					""")
	void aDeadlineIsThatOfItsOwnPlace(String text, String expected) {
		List<String> found = reading(text, null).statements()
			.stream()
			.map((one) -> one.readings().getFirst())
			.map((one) -> Objects.requireNonNull(one.number()).words() + " "
					+ Objects.requireNonNull(one.scope())
						.words()
						.stream()
						.filter((word) -> !word.startsWith("network"))
						.collect(Collectors.joining(" ")))
			.sorted(Comparator.reverseOrder())
			.toList();
		assertThat(String.join("; ", found)).isEqualTo(expected);
	}

	@Test
	void aSignedContractDoesNotTellWhoSupplies() {
		assertThat(reading("Delmare signed a contract with Albano.", null).statements())
			.allMatch((one) -> StatementDoubts.EITHER_WAY.equals(one.unless()));
	}

	private static Reading reading(String text, @Nullable LocalDate today) {
		return PassageReader.read(PassageText.of(text), NAMES, Kinds.all(), today);
	}

	private static String read(String text) {
		List<String> found = new ArrayList<>();
		reading(text, null).statements().stream().map((one) -> words(one.readings().getFirst())).forEach(found::add);
		return String.join("; ", found);
	}

	private static String words(AskedClaim claim) {
		List<String> words = new ArrayList<>(List.of(claim.kind().name()));
		claim.kind().participants().stream().filter((one) -> one.role() != Role.MARKET).forEach((one) -> {
			if (claim.participants().containsKey(one.name())) {
				words.add(claim.participants().get(one.name()));
			}
		});
		if (claim.number() != null) {
			words.add(claim.number().words());
		}
		if (claim.stance() != Stance.STATES) {
			words.add(claim.stance().name());
		}
		return String.join(" ", words);
	}

	/** What is read of a sentence is not all that it tells: the rest is skipped. */
	@Test
	void whatIsNotReadBesideAStatementIsSkipped() {
		Reading reading = reading("Albano owns 20% of Brissa, while Ermes bought 5% of Zeta from Cadorna.", null);

		assertThat(reading.statements()).hasSize(1);
		assertThat(reading.skipped()).extracting(PassageReader.Skipped::reason)
			.singleElement()
			.asString()
			.startsWith(UnreadReason.START)
			.contains("Ermes");
	}

	/** A rank in patents is none in a market, and the same words without it are one. */
	@Test
	void aRankInPatentsIsNoneInAMarket() {
		assertThat(reading("In patents Albano was third in the router market.", null).statements()).isEmpty();
		assertThat(reading("By number of patents, Albano was third in the router market.", null).statements())
			.isEmpty();
		assertThat(reading("In 2020 Albano was third in the router market.", null).statements()).hasSize(1);
	}

}
