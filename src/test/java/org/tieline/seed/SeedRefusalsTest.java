package org.tieline.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the loader refuses, and how it names file, line and remedy. */
class SeedRefusalsTest {

	private static final String IN_2017 = "from=2017 | to=2017";

	private static final String SHARE = IN_2017 + " | unit=percent | value=";

	// Metrics.

	@Test
	void aMetricThatIsNotInTheVocabulary() {
		metric("metric=carrier_revenue",
				"metrics.csv:2: 'carrier_revenue' is no metric; the nearest is 'revenue' with the qualifier 'carrier'");
		metric("metric=revenues", "metrics.csv:2: 'revenues' is no metric; the nearest is 'revenue'");
		metric("metric=revenue | qualifier=carriers",
				"metrics.csv:2: 'carriers' is no qualifier of 'revenue'; the nearest is 'carrier'");
		metric("metric=growth",
				"metrics.csv:2: the metric 'growth' needs a qualifier; write one of purchases, orders, ");
		metric("metric=net_profit | qualifier=carrier",
				"metrics.csv:2: the metric 'net_profit' has no qualifiers; leave 'carrier' out");
	}

	private static void metric(String name, String message) {
		refused(Tables.small()
			.row("metrics.csv", "claim=paper.01 | subject=huawei | stance=STATES | value=7 | unit=USD | source=paper | "
					+ IN_2017 + " | " + name),
				message);
	}

	// Totals and their parts.

	/**
	 * 75 is at least 74.5 and below 75.5 as printed; 46, 25, 2 and 1.6 fit into it. 46,
	 * 25 and 7 are at least 76.5, so they do not.
	 */
	@Test
	void partsThatAddUpToMoreThanTheirTotal() {
		Tables fitting = fundings("GRANT=46", "LOAN=25", "SUBSIDY=2", "TAX_RELIEF=1.6");
		assertThat(fitting.read().facts()).hasSize(5);
		refused(fundings("GRANT=46", "LOAN=25", "SUBSIDY=7"),
				"fundings.csv:5: part_of_claim: the parts of 'paper.01' add up to at least 76.5, more than the total of ");
	}

	@Test
	void aPartOfNoTotal() {
		refused(Tables.small().row("fundings.csv", funding("paper.02", "GRANT", "46") + " | part_of_claim=paper.09"),
				"fundings.csv:2: part_of_claim: no funding has the claim 'paper.09'");
		refused(Tables.small()
			.row("fundings.csv", funding("paper.01", "OTHER", "75"))
			.row("fundings.csv",
					funding("paper.02", "GRANT", "46").replace("unit=USD", "unit=EUR") + " | part_of_claim=paper.01"),
				"fundings.csv:3: part_of_claim: 'paper.01' is no total of the same recipient and currency");
	}

	private static Tables fundings(String... parts) {
		Tables tables = Tables.small().row("fundings.csv", funding("paper.01", "OTHER", "75"));
		for (int i = 0; i < parts.length; i++) {
			String[] part = parts[i].split("=");
			tables.row("fundings.csv", funding("paper.0" + (i + 2), part[0], part[1]) + " | part_of_claim=paper.01");
		}
		return tables;
	}

	private static String funding(String claim, String instrument, String amount) {
		return "claim=" + claim + " | funder=gov-us | recipient=huawei | instrument=" + instrument
				+ " | stance=STATES | aspect=amount | value=" + amount + " | unit=USD | as_stated=" + amount
				+ " | source=paper | from=2017 | to=2017";
	}

	// Stakes.

	/**
	 * 60 and 41 are stated, which is too much whatever is alleged beside them. An alleged
	 * 70 beside a stated 60 is told, because what is alleged need not be so.
	 */
	@Test
	void statedStakesThatAddUpToMoreThanTheWholeThoughOthersAreAlleged() {
		assertThat(Tables.small()
			.row("stakes.csv", stake("paper.01", "gov-us", "STATES", "60"))
			.row("stakes.csv", stake("paper.02", "huawei-board", "ALLEGES", "70"))
			.row("stakes.csv", stake("paper.03", "qualcomm", "ALLEGES", "90"))
			.read()
			.facts()).hasSize(3);
		refused(Tables.small()
			.row("stakes.csv", stake("paper.01", "gov-us", "STATES", "60"))
			.row("stakes.csv", stake("paper.02", "huawei-board", "ALLEGES", "70"))
			.row("stakes.csv", stake("paper.03", "qualcomm", "STATES", "41")),
				"stakes.csv:4: the direct stakes in 'huawei' in 2017 add up to 101 percent (lines 2, 4); correct a value, a date or the directness");
	}

	private static String stake(String claim, String holder, String stance, String percent) {
		return "claim=" + claim + " | holder=" + holder + " | company=huawei | interest=EQUITY | directness=DIRECT"
				+ " | stance=" + stance + " | aspect=percent | value=" + percent + " | unit=percent | as_stated="
				+ percent + "% | source=paper | as_of=2017";
	}

	// Files and columns.

	@Test
	void aFileThatIsNoTable() {
		refused(Tables.small().text("suplies.csv", "a\n"),
				"suplies.csv:1: is no seed table; the tables are affiliations.csv, ");
	}

	@Test
	void aTableThatIsMissingAndNeeded() {
		refused(Tables.small().without("sources.csv"), "sources.csv:1: is missing; add it with the header id,title,");
		refused(Tables.small().without("entities.csv"), "entities.csv:1: is missing; add it with the header id,kind,");
	}

	/** 0xE9 is é in Latin-1 and the beginning of nothing here in UTF-8. */
	@Test
	void aTableInAnotherEncoding(@TempDir Path folder) throws IOException {
		Files.write(folder.resolve("products.csv"),
				"id,name\ncaf\u00e9,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		Files.write(folder.resolve("markets.csv"), "id,name\n".getBytes(StandardCharsets.UTF_16LE));
		Files.writeString(folder.resolve("measures.csv"), "id,name\ncaf\u00e9,Caf\u00e9\n");

		// "id,name\n" has 8 bytes, "caf" 3 more; in UTF-16 every second byte is 0.
		assertThatThrownBy(() -> SeedFiles.in(folder)).isInstanceOf(Problem.class)
			.hasMessageContaining(
					"products.csv:2: is not UTF-8: byte 0xE9 at offset 11, counted from 0; save the table as UTF-8")
			.hasMessageNotContaining("measures.csv");
		Files.write(folder.resolve("markets.csv"), "\ufeffid,name\n".getBytes(StandardCharsets.UTF_16LE));
		assertThatThrownBy(() -> SeedFiles.in(folder))
			.hasMessageContaining("markets.csv:1: is not UTF-8: byte 0xFF at offset 0");
	}

	@Test
	void aTableThatEndsWithinALetter(@TempDir Path folder) throws IOException {
		Files.write(folder.resolve("products.csv"), new byte[] { 'i', 'd', '\n', (byte) 0xc3 });
		assertThatThrownBy(() -> SeedFiles.in(folder))
			.hasMessageContaining("products.csv:2: is not UTF-8: byte 0xC3 at offset 3");
	}

	@Test
	void aTableWithoutAHeader() {
		refused(Tables.small().text("products.csv", ""), "products.csv:1: has no header; write id,name,");
	}

	@Test
	void anUnknownColumn() {
		Tables tables = Tables.small();
		refused(tables.text("stakes.csv", tables.header("stakes.csv") + ",colour\n"),
				"stakes.csv:1: unknown column [colour]; the columns are claim,holder,");
	}

	@Test
	void aMissingColumn() {
		Tables tables = Tables.small();
		refused(tables.text("stakes.csv", tables.header("stakes.csv").replace(",locator", "") + "\n"),
				"stakes.csv:1: column [locator] is missing; add it, even if all its cells are blank");
	}

	@Test
	void aColumnThatIsThereTwice() {
		Tables tables = Tables.small();
		refused(tables.text("stakes.csv", tables.header("stakes.csv") + ",note\n"),
				"stakes.csv:1: column [note] is there twice; keep one of them");
	}

	@Test
	void aRowWithTooManyCells() {
		refused(Tables.small()
			.text("products.csv", "id,name,aliases,broader,use,catch_all,identifiers,note\nchips,Chips,,,,,,a,b\n"),
				"products.csv:2: 9 cells where the header has 8; quote a cell that holds a comma");
	}

	@Test
	void aQuoteWithinACell() {
		refused(Tables.small()
			.text("products.csv", "id,name,aliases,broader,use,catch_all,identifiers,note\nchips,\"Chips\"s,,,,,,\n"),
				"products.csv:1: is not CSV as RFC 4180 has it: ",
				" line 2; quote a cell that holds a comma or a quote");
	}

	@Test
	void aRowWithTooFewCells() {
		refused(Tables.small()
			.text("products.csv", "id,name,aliases,broader,use,catch_all,identifiers,note\nchips,Chips\n"),
				"products.csv:2: 2 cells where the header has 8");
	}

	@Test
	void aLineIsCountedInTheFileAndNotInRows() {
		// The second row starts on line 4: the first has a cell of two lines.
		refused(Tables.small()
			.text("products.csv",
					"id,name,aliases,broader,use,catch_all,identifiers,note\nchips,Chips,,,,,,\"two\nlines\"\nchipsets,,,,,,,\n"),
				"products.csv:4: 'name' is blank; fill it in");
	}

	@Test
	void anEntityThatTakesBothParts() {
		refused(Tables.small()
			.row("supplies.csv", "claim=paper.90 | supplier=huawei | customer=huawei | stance=STATES | source=paper"),
				"supplies.csv:", "the same entity takes two parts; name the other one");
	}

	// Things.

	@Test
	void anIdThatIsNoSlug() {
		refused(Tables.small().row("entities.csv", "id=ZTE Corp | kind=COMPANY | name=ZTE"),
				"entities.csv:7: 'ZTE Corp' is not an id; write lower-case letters, digits and hyphens");
	}

	@Test
	void anIdThatIsTaken() {
		refused(Tables.small().row("entities.csv", "id=huawei | kind=COMPANY | name=Huawei again"),
				"entities.csv:7: there already is 'huawei' (entities.csv:3); keep one row, or give this one another id");
		refused(Tables.small().row("products.csv", "id=huawei | name=A product"),
				"products.csv:4: there already is 'huawei' (entities.csv:3)");
		refused(Tables.small().row("sources.csv", "id=paper | title=Another | kind=OTHER"),
				"sources.csv:4: there already is a source 'paper'; keep one row, or give this one another id");
	}

	@Test
	void anUnknownKindOfEntityOrSource() {
		refused(Tables.small().row("entities.csv", "id=zte | kind=FIRM | name=ZTE"),
				"entities.csv:7: 'FIRM' is no kind; write one of COMPANY, GOVERNMENT, ");
		refused(Tables.small().row("sources.csv", "id=blog | title=Blog | kind=BLOG"),
				"sources.csv:4: 'BLOG' is no kind; write one of NEWS_ARTICLE, ");
	}

	@Test
	void aProductAmongTheEntities() {
		refused(Tables.small().row("entities.csv", "id=radios | kind=PRODUCT | name=Radios"),
				"entities.csv:7: a PRODUCT belongs in products.csv; move the row there");
	}

	@Test
	void aFlagThatIsNeitherYesNorNo() {
		refused(Tables.small().row("entities.csv", "id=zte | kind=COMPANY | name=ZTE | unnamed=true"),
				"entities.csv:7: 'unnamed' is 'true'; write yes or no");
	}

	@Test
	void anExtentOfSomethingElseThanAGroupWithACountry() {
		refused(Tables.small().row("entities.csv", "id=zte | kind=COMPANY | name=ZTE | covers=COUNTRY"),
				"entities.csv:7: 'covers' is for a GROUP with a country: all its suppliers together; leave it empty");
		refused(Tables.small().row("entities.csv", "id=makers | kind=GROUP | name=Makers | covers=COUNTRY"),
				"entities.csv:7: 'covers' is for a GROUP with a country: all its suppliers together; leave it empty");
		refused(Tables.small().row("entities.csv", "id=makers | kind=GROUP | name=Makers | covers=ALL"),
				"entities.csv:7: 'covers' is 'ALL'; write COUNTRY, or leave it empty");
	}

	@Test
	void anIdentifierWithoutItsScheme() {
		refused(Tables.small().row("entities.csv", "id=zte | kind=COMPANY | name=ZTE | identifiers=Q123"),
				"entities.csv:7: 'Q123' is not an identifier; write scheme:value");
	}

	@Test
	void aLinkToNothing() {
		refused(Tables.small().row("entities.csv", "id=zte | kind=COMPANY | name=ZTE | country=xx"),
				"entities.csv:7: no entity 'xx'; add it to entities.csv, or correct the id");
	}

	@Test
	void aLinkToTheWrongKind() {
		refused(Tables.small().row("entities.csv", "id=zte | kind=COMPANY | name=ZTE | country=huawei"),
				"entities.csv:7: 'huawei' is a COMPANY where a COUNTRY is needed");
	}

	@Test
	void aCircleOfProducts() {
		refused(Tables.small()
			.row("products.csv", "id=a | name=A | broader=b")
			.row("products.csv", "id=b | name=B | broader=a"),
				"products.csv:4: 'a' is broader itself by a circle; cut the circle", "products.csv:5: 'b' is ");
	}

	@Test
	void aMeasureUnderItself() {
		refused(Tables.small().row("measures.csv", "id=act | name=Act | under=act"),
				"measures.csv:3: 'act' is under itself by a circle; cut the circle");
	}

	@Test
	void aCopyOfNothing() {
		refused(Tables.small().row("sources.csv", "id=copy | title=Copy | kind=OTHER | republished_from=gone"),
				"sources.csv:4: no source 'gone'; add it to sources.csv");
	}

	@Test
	void aCopyOfItself() {
		refused(Tables.small()
			.row("sources.csv", "id=one | title=One | kind=OTHER | republished_from=two")
			.row("sources.csv", "id=two | title=Two | kind=OTHER | republished_from=one"),
				"sources.csv:4: 'one' is a copy of itself; name the original");
	}

	@Test
	void aCopyOfACopyOfItselfIsNotNamedWithIt() {
		refused(Tables.small()
			.row("sources.csv", "id=one | title=One | kind=OTHER | republished_from=two")
			.row("sources.csv", "id=two | title=Two | kind=OTHER | republished_from=one")
			.row("sources.csv", "id=three | title=Three | kind=OTHER | republished_from=two"),
				"sources.csv:4: 'one' is a copy of itself", "sources.csv:5: 'two' is a copy of itself")
			.hasMessageNotContaining("sources.csv:6");
	}

	@Test
	void anIdOfAThingOfAnotherSort() {
		refused(Tables.small().row("sources.csv", "id=huawei | title=A page | kind=OTHER"),
				"sources.csv:4: 'huawei' is the id of an entity (entities.csv:3); give the source another id");
		refused(Tables.small().row("entities.csv", "id=paper.01 | kind=COMPANY | name=Paper"),
				"entities.csv:7: 'paper.01' ends in a dot and a number, as ids of claims do");
	}

	@Test
	void whatTheFirstOfTwoRowsSaysIsNamedByItsOwnLine() {
		refused(Tables.small()
			.row("entities.csv", "id=zte | kind=COMPANY | name=ZTE | country=xx")
			.row("entities.csv", "id=zte | kind=COMPANY | name=ZTE again"), "entities.csv:7: no entity 'xx'",
				"entities.csv:8: there already is 'zte' (entities.csv:7)");
	}

	// Effects.

	private static final String LOST = "value=5 | unit=USD | from=2019 | to=2019 | outcome=REVENUE_LOST";

	private static Tables effect(String more) {
		return Tables.small()
			.row("effects.csv", "claim=paper.01 | stance=STATES | source=paper | affected=qualcomm | " + more);
	}

	@Test
	void anEffectOnTheSupplierItself() {
		assertThat(effect(LOST + " | supplier=qualcomm | customer=huawei | measure=entity-list").read().facts())
			.hasSize(1);
		refused(effect(LOST + " | supplier=huawei | customer=huawei"),
				"effects.csv:2: the same entity takes two parts; name the other one");
	}

	@Test
	void anEffectWithoutACause() {
		refused(effect(LOST),
				"effects.csv:2: an effect has a cause; name the measure, or the supplier and the customer");
		refused(effect(LOST + " | supplier=qualcomm"), "effects.csv:2: customer is missing: a cut has two sides");
		refused(effect(LOST + " | customer=huawei | measure=entity-list"),
				"effects.csv:2: supplier is missing: a cut has two sides");
		refused(effect(LOST + " | measure=entity-list | product=chips"),
				"effects.csv:2: product: it says what the supplier no longer sells to the customer; name both");
	}

	@Test
	void anEffectWithoutAPeriodOrAnOutcome() {
		refused(effect("value=5 | unit=USD | outcome=REVENUE_LOST | measure=entity-list"),
				"effects.csv:2: a number of this kind belongs to a period; fill in from and to, or as_of");
		refused(effect("value=5 | unit=USD | as_of=2019 | outcome=GRIEF | measure=entity-list"),
				"effects.csv:2: 'GRIEF' is no outcome; write one of REVENUE_LOST, ");
		refused(effect("value=5 | unit=USD | as_of=2019 | measure=entity-list"),
				"effects.csv:2: 'outcome' is blank; fill it in");
	}

	@ParameterizedTest
	@CsvSource({ "SHARE_OF_SALES, 5, USD, is in percent",
			"REVENUE_LOST, 5, percent, is in an ISO 4217 code such as USD", "JOBS_LOST, 5, count, is in jobs",
			"DELAY, 5, years, is in months",
			"UNITS_REMOVED, 5, percent, 'is in what is counted, such as units, sites or antennas'",
			"REVENUE_LOST, -5, USD, says by its name which way it goes" })
	void anEffectWithANumberThatDoesNotFit(String outcome, String value, String unit, String remedy) {
		refused(effect(
				"measure=entity-list | as_of=2019 | outcome=" + outcome + " | value=" + value + " | unit=" + unit),
				outcome + " " + remedy);
	}

	// Claims.

	@Test
	void anUnknownParticipant() {
		refused(Tables.small().supply("paper.01", "customer=hauwei"),
				"supplies.csv:2: no entity 'hauwei'; add it to entities.csv (or products, markets, measures), or correct the id");
	}

	@Test
	void aParticipantOfTheWrongKind() {
		refused(Tables.small().supply("paper.01", "product=huawei"),
				"supplies.csv:2: product: 'huawei' is a COMPANY where one of [PRODUCT] is needed");
	}

	@Test
	void aParticipantThatIsBlank() {
		refused(Tables.small().supply("paper.01", "customer="), "supplies.csv:2: 'customer' is blank; fill it in");
	}

	@Test
	void anUnknownSource() {
		refused(Tables.small().supply("times.01", ""), "supplies.csv:2: no source 'times'; add it to sources.csv");
		refused(Tables.small().supply("paper.01", "source="), "supplies.csv:2: 'source' is blank; fill it in");
	}

	@Test
	void anUnknownSpeaker() {
		refused(Tables.small().supply("paper.01", "speaker=nobody"),
				"supplies.csv:2: no entity 'nobody' to be the speaker; add it to entities.csv, or correct the id");
	}

	@ParameterizedTest
	@CsvSource({ "from", "to", "as_of", "said_on" })
	void aBadDate(String column) {
		refused(Tables.small().supply("paper.01", column + "=23.11.2018"), "supplies.csv:2: " + column
				+ ": '23.11.2018' is not a date; write 2017, 2018-08 or 2018-08-23 (ISO 8601)");
		refused(Tables.small().supply("paper.01", column + "=2018-02-30"),
				"supplies.csv:2: " + column + ": '2018-02-30' is not a day of the calendar");
	}

	@Test
	void aPeriodThatEndsBeforeItStarts() {
		refused(Tables.small().supply("paper.01", "from=2018 | to=2017"),
				"supplies.csv:2: a period cannot end (2017) before it starts (2018)");
	}

	@Test
	void aBadNumber() {
		refused(Tables.small().share("paper.01", IN_2017 + " | value=22% | unit=percent"),
				"market_shares.csv:2: value: '22%' is not a number; write 22, 18700000000, 20..25, 20.. or ..5");
		refused(Tables.small().share("paper.01", IN_2017 + " | value=25..20 | unit=percent"),
				"market_shares.csv:2: value: bounds run from low to high: 25..20");
	}

	@ParameterizedTest
	@CsvSource({ "101, 101%", "90..120, 90 to 120%", "-1, -1%", "..100.1, at most 100.1%" })
	void aPercentThatCannotBe(String value, String text) {
		refused(Tables.small().share("paper.01", IN_2017 + " | unit=percent | value=" + value),
				"market_shares.csv:2: value: " + text + " is not between 0 and 100 percent");
		refused(Tables.small().supply("paper.01", "aspect=share_of_supplier_revenue | unit=percent | value=" + value),
				"supplies.csv:2: value: " + text + " is not between 0 and 100 percent");
	}

	@Test
	void theWrongUnit() {
		refused(Tables.small().share("paper.01", IN_2017 + " | value=22 | unit=USD"),
				"market_shares.csv:2: unit is 'USD'; this number is in percent");
		refused(Tables.small().supply("paper.01", "aspect=share_of_contract | value=22 | unit=USD"),
				"supplies.csv:2: unit is 'USD'; this number is in percent");
		refused(Tables.small().rank("paper.01", "value=2 | unit=percent"),
				"market_ranks.csv:2: unit is 'percent'; this number is in rank");
	}

	@Test
	void aRankBelowTheFirst() {
		refused(Tables.small().rank("paper.01", "value=0"), "market_ranks.csv:2: value: ranks start at 1");
	}

	@Test
	void aValueWithoutAUnitAndAUnitWithoutAValue() {
		refused(Tables.small().share("paper.01", IN_2017 + " | value=22"),
				"market_shares.csv:2: a value without a unit; fill in unit (percent, USD, ...)");
		refused(Tables.small().share("paper.01", IN_2017 + " | unit=percent"),
				"market_shares.csv:2: a unit without a value; fill in value, or leave both blank");
	}

	@Test
	void aMeasurementWithoutANumber() {
		refused(Tables.small().share("paper.01", IN_2017),
				"market_shares.csv:2: gives no number; fill in value and unit");
		refused(Tables.small().supply("paper.01", "aspect=amount"),
				"supplies.csv:2: gives no number; fill in value and unit");
	}

	@Test
	void aMeasurementWithoutAPeriod() {
		refused(Tables.small().share("paper.01", "value=22 | unit=percent"),
				"market_shares.csv:2: a number of this kind belongs to a period; fill in from and to, or as_of");
	}

	@Test
	void aNumberWithoutAnAspect() {
		refused(Tables.small().supply("paper.01", "value=5 | unit=USD"),
				"supplies.csv:2: has a number without an aspect; write which one it is: [amount, ");
	}

	@Test
	void anUnknownAspect() {
		refused(Tables.small().supply("paper.01", "aspect=price | value=5 | unit=USD"),
				"supplies.csv:2: 'price' is no aspect of SUPPLY; leave it blank or write one of [amount, ");
	}

	@Test
	void aStartOrEndAsTheAspectOfWhatIsNoDenial() {
		refused(Tables.small().supply("paper.01", "aspect=end | to=2018"),
				"supplies.csv:2: 'end' is no aspect of SUPPLY;", ", for a denial also start or end");
	}

	@Test
	void unknownWords() {
		refused(Tables.small().supply("paper.01", "stance=SAYS"),
				"supplies.csv:2: 'SAYS' is no stance; write one of STATES, ESTIMATES, ");
		refused(Tables.small().supply("paper.01", "supply_status=USED"),
				"supplies.csv:2: 'USED' is no supply_status; write one of IN_USE, PLANNED, TRIAL, REMOVING, REMOVED");
		refused(Tables.small().supply("paper.01", "derivation=GUESSED"),
				"supplies.csv:2: 'GUESSED' is no derivation; write one of CONVERTED, COMPUTED, FORECAST");
		refused(Tables.small().affiliation("paper.01", "guo-ping", "BOSS_OF", "huawei", ""),
				"affiliations.csv:2: 'BOSS_OF' is no role; write one of HEADQUARTERED_IN, ");
	}

	@Test
	void onlyNoComment() {
		refused(Tables.small().supply("paper.01", "stance=NO_COMMENT | speaker=huawei"),
				"supplies.csv:2: nobody says or denies this fact itself", "; add the claim that was asked about");
	}

	@Test
	void onlyADenialOfAPart() {
		refused(Tables.small().supply("paper.01", "stance=DENIES | aspect=end | speaker=huawei"),
				"supplies.csv:2: nobody says or denies this fact itself", "; add the claim that was asked about");
	}

	@Test
	void aRepeatedClaim() {
		refused(Tables.small().supply("paper.01", "as_of=2018").supply("paper.02", "as_of=2018"),
				"supplies.csv:3: repeats supplies.csv:2 (same fact, source, speaker, aspect, stance, period and unit); keep one of them");
	}

	@Test
	void aTextThatDiffersWithinOneFact() {
		String about = "subject=huawei | topic=reach | stance=STATES | source=paper | speaker=";
		refused(Tables.small()
			.row("assessments.csv", "claim=paper.01 | text=The largest vendor | " + about + "huawei")
			.row("assessments.csv", "claim=paper.02 | text=The only vendor | " + about + "qualcomm"),
				"assessments.csv:3: this row is about the fact 'assessment:huawei:reach' and describes it as ",
				"; use the same words in all its rows");
	}

	@Test
	void sharesThatAddUpToMoreThanTheWhole() {
		refused(market().share("paper.01", SHARE + "60").share("paper.02", SHARE + "42 | company=qualcomm"),
				"market_shares.csv:3: the parts of 'market-telecom-equipment-world' in 2017 that 'paper' gives add up to 102 percent (lines 2, 3); correct a value, a period or the market");
	}

	@Test
	void sharesThatAddUpToMoreThanTheWholeBeyondTheirRounding() {
		// Two whole percents may be 101 together, which were 59.5 and 40.5; three may be
		// 101.5. Printed to a tenth, two may be 100.1.
		assertThat(market().share("paper.01", SHARE + "60")
			.share("paper.02", SHARE + "41 | company=qualcomm")
			.read()
			.claims()).isEqualTo(2);
		assertThat(market().share("paper.01", SHARE + "60.0 | as_stated=60.0%")
			.share("paper.02", SHARE + "40.1 | as_stated=40.1% | company=qualcomm")
			.read()
			.claims()).isEqualTo(2);
		refused(market().share("paper.01", SHARE + "60.0 | as_stated=60.0%")
			.share("paper.02", SHARE + "40.2 | as_stated=40.2% | company=qualcomm"),
				"market_shares.csv:3: the parts of 'market-telecom-equipment-world' in 2017 that 'paper' gives add up to 100.2 percent (lines 2, 3)");
	}

	@Test
	void sharesOfTwoSpeakersTwoPeriodsOrAGroupAreNoPartsOfOneWhole() {
		assertThat(market().share("paper.01", SHARE + "60")
			.share("paper.02", SHARE + "40.5 | company=qualcomm")
			.share("paper.03", SHARE + "41 | company=qualcomm | speaker=gov-us")
			.share("paper.04", SHARE + "41 | company=qualcomm | from=2016 | to=2016")
			.share("paper.05", SHARE + "80 | company=top-seven")
			.read()
			.claims()).isEqualTo(5);
	}

	// Dates and numbers against the page.

	/** A page of 14 May 2020. */
	private static Tables dated() {
		return Tables.small()
			.row("sources.csv", "id=dated | title=A dated page | kind=NEWS_ARTICLE | published_on=2020-05-14");
	}

	@Test
	void aStartOrAnEndThatIsStillToComeOnTheDayOfThePage() {
		refused(dated().supply("dated.01", "to=2020-05-15"),
				"supplies.csv:2: to: 2020-05-15 is later than the page (2020-05-14); write the stance PLANS or CONSIDERS");
		refused(dated().supply("dated.01", "from=2021"),
				"supplies.csv:2: from: 2021 is later than the page (2020-05-14)");
		refused(dated().share("dated.01", "from=2020-06 | to=2020-08 | value=22 | unit=percent"),
				"market_shares.csv:2: from: 2020-06 is later", "market_shares.csv:2: to: 2020-08 is later");
	}

	@Test
	void aPlanOrAForecastMayBeLaterThanItsPage() {
		// A month that the page lies in may have begun, and a page of a year may be of
		// its
		// last day.
		assertThat(dated().row("sources.csv", "id=year | title=A page of 2020 | kind=OTHER | published_on=2020")
			.supply("dated.01", "to=2020-05")
			.supply("dated.02", "to=2021 | stance=PLANS")
			.supply("dated.03", "from=2022 | supply_status=PLANNED | customer=gov-us")
			.supply("year.01", "to=2020-12-31")
			.share("dated.04", "from=2021 | to=2021 | value=22 | unit=percent | derivation=FORECAST")
			.read()
			.claims()).isEqualTo(5);
	}

	@Test
	void aWholeYearOnAPageOfThatYear() {
		String year = "from=2020 | to=2020 | value=22 | unit=percent";
		refused(dated().share("dated.01", year),
				"market_shares.csv:2: a number of the whole year 2020 from a page of 2020-05-14; write a derivation");
		assertThat(dated().share("dated.01", year + " | note=The year is inferred.")
			.share("dated.02", year + " | derivation=FORECAST | company=qualcomm")
			.share("dated.03", "from=2019 | to=2019 | value=22 | unit=percent")
			.read()
			.claims()).isEqualTo(3);
	}

	private static Tables printed(String value, String unit, String asStated) {
		return Tables.small()
			.row("metrics.csv", "claim=paper.01 | subject=huawei | metric=revenue | stance=STATES | source=paper | "
					+ IN_2017 + " | value=" + value + " | unit=" + unit + " | as_stated=" + asStated);
	}

	@ParameterizedTest
	@CsvSource({ "0.6, percent, 60%, 60", "18.7, USD, $18.7 billion, 18700000000",
			"25..30, percent, 25% to 35%, 25 to 35", "86900000, CNY, CNY86.9bn, 86900000000",
			"12, count, 'about 1,200', 1200", "40, percent, a third of sales, 33.3", "2, rank, No. 3, 3",
			"40.., percent, over 50%, 50", "2025, year, end of 2026, 2026" })
	void aNumberBesideAnotherPrintedOne(String value, String unit, String asStated, String number) {
		String bound = value.startsWith("25..") ? "30" : value.replace("..", "");
		refused(printed(value, unit, asStated), "metrics.csv:2: value: " + bound + " where as_stated, '" + asStated
				+ "', prints " + number + "; correct one of them");
	}

	@ParameterizedTest
	@CsvSource({ "60, percent, 60%", "18700000000, USD, $18.7 billion", "862100000000, CNY, C\u00a5862.1-billion",
			"10000000000..15000000000, USD, $10-15 billion", "25..30, percent, 25% to 30%",
			"50.., percent, more than half of it", "30, percent, about 30%", "33.3, percent, a third of sales",
			"2, rank, second-largest", "3..8, years, 3 to 8 years", "-2523000000, EUR, '-\u20ac2,523 million'",
			"5, USD, a handful", "636800000000, CNY, '6368\u4ebf (about 636.8 billion yuan)'" })
	void aNumberAsItIsPrinted(String value, String unit, String asStated) {
		assertThat(printed(value, unit, asStated).read().claims()).isEqualTo(1);
	}

	@Test
	void aNumberThatIsNotThePrintedOneTellsHowItCameAbout() {
		assertThat(printed("7.5", "USD", "50 yuan | derivation=CONVERTED").read().claims()).isEqualTo(1);
	}

	// Measures.

	@ParameterizedTest
	@CsvSource({ "fifty", "50%", "0", "-5", "100.1", "1e1", "50..60" })
	void aThresholdThatIsNoPercent(String threshold) {
		refused(version("ownership_threshold=" + threshold + " | affiliates_of=entity-list"),
				"measure_versions.csv:2: ownership_threshold: '" + threshold
						+ "' is no percent above 0, up to 100; write 50, or leave it blank if it is not recorded");
	}

	@Test
	void aThresholdWithoutItsList() {
		refused(version("ownership_threshold=50"), "measure_versions.csv:2: ownership_threshold without affiliates_of:",
				"fill in the id of that measure");
	}

	@Test
	void aListThatIsNoOtherMeasure() {
		refused(version("affiliates_of=entity-lst"),
				"measure_versions.csv:2: affiliates_of: no measure 'entity-lst'; add it to measures.csv, or correct the id");
		refused(version("affiliates_of=huawei"),
				"measure_versions.csv:2: affiliates_of: 'huawei' is a COMPANY where a MEASURE is needed");
		refused(version("affiliates_of=rule"),
				"measure_versions.csv:2: affiliates_of: 'rule' is the measure itself; name the one whose listed owners it is about");
	}

	@Test
	void aStepOfAMeasureThatIsInForce() {
		refused(version("step=SIGNED"),
				"measure_versions.csv:2: step: 'SIGNED' tells how far a measure had come before",
				"use it with the state ANNOUNCED");
	}

	@Test
	void aThresholdAndItsListAreRead() {
		assertThat(
				version("ownership_threshold=33.3 | affiliates_of=entity-list").fact("measure-version:rule:v1:in-force")
					.claims()
					.getFirst()
					.details())
			.containsEntry("ownership_threshold", "33.3")
			.containsEntry("affiliates_of", "entity-list");
	}

	private static Tables version(String more) {
		return Tables.small()
			.row("measures.csv", "id=rule | name=A rule")
			.row("measure_versions.csv",
					"claim=paper.01 | measure=rule | version=v1 | state=IN_FORCE | stance=STATES | source=paper | from=2020-01-01 | "
							+ more);
	}

	@Test
	void aDeadlineThatIsNoYear() {
		String order = "claim=paper.01 | authority=gov-us | measure=entity-list | target=huawei | effect=REMOVAL_ORDER"
				+ " | stance=STATES | source=paper | aspect=deadline | ";
		refused(Tables.small().row("restrictions.csv", order + "value=2027 | unit=USD"),
				"restrictions.csv:2: unit is 'USD'; a deadline is in year");
		refused(Tables.small().row("restrictions.csv", order + "value=27 | unit=year"),
				"restrictions.csv:2: value: '27' is no year; write 2027, 2026..2028 or ..2027");
	}

	@Test
	void aStakeOfWhatCannotOwn() {
		refused(Tables.small()
			.row("stakes.csv",
					"claim=paper.01 | holder=chips | company=huawei | interest=EQUITY | directness=DIRECT | stance=STATES | source=paper"),
				"stakes.csv:2: holder: 'chips' is a PRODUCT where one of [COMPANY, GOVERNMENT, PUBLIC_BODY, ORGANIZATION, PERSON, GROUP] is needed");
	}

	private static Tables market() {
		return Tables.small().row("entities.csv", "id=top-seven | kind=GROUP | name=Top seven");
	}

	// Ids of claims.

	@Test
	void aBlankClaimId() {
		refused(Tables.small().supply("paper.07", "").supply("paper.08", "claim= | as_of=2018"),
				"supplies.csv:3: 'claim' is blank; the next free number is paper.08");
	}

	@Test
	void theNextFreeNumberIsFreeInAllTablesAndOnAllLines() {
		// affiliations.csv is read before supplies.csv, which already has paper.04.
		refused(Tables.small()
			.affiliation("paper.01", "guo-ping", "EMPLOYED_BY", "huawei", "claim=")
			.affiliation("paper.01", "guo-ping", "EMPLOYED_BY", "huawei", "claim= | as_of=2018")
			.supply("paper.04", ""), "affiliations.csv:2: 'claim' is blank; the next free number is paper.05",
				"affiliations.csv:3: 'claim' is blank; the next free number is paper.06");
	}

	@Test
	void aClaimIdThatIsTaken() {
		refused(Tables.small()
			.supply("paper.01", "")
			.share("paper.01", IN_2017 + " | value=22 | unit=percent")
			.supply("paper.09", "as_of=2018"), "claim 'paper.01' is taken (", "; the next free number is paper.10");
	}

	@ParameterizedTest
	@CsvSource({ "wire.01", "paper.1", "paper-01", "paper", "paper.x1", "paper.99999999999" })
	void aClaimThatIsNotNamedForItsSource(String claim) {
		refused(Tables.small().supply("paper.03", "").supply("paper.04", "as_of=2018 | claim=" + claim),
				"supplies.csv:3: claim '" + claim + "' is not named for its source; the next free number is paper.04");
	}

	@Test
	void aRepeatOfNothing() {
		refused(Tables.small().supply("paper.01", "repeats=wire.01"),
				"supplies.csv:2: no claim 'wire.01' to repeat; correct the id, or leave it blank");
	}

	@Test
	void aCircleOfRepeats() {
		refused(Tables.small()
			.supply("paper.01", "as_of=2017 | repeats=paper.02")
			.supply("paper.02", "as_of=2018 | repeats=paper.01")
			.supply("paper.03", "as_of=2019 | repeats=paper.01"),
				"supplies.csv:2: claim 'paper.01' repeats itself by a circle; cut the circle",
				"supplies.csv:3: claim 'paper.02' repeats itself by a circle; cut the circle")
			.hasMessageNotContaining("supplies.csv:4");
	}

	// All faults at once.

	@Test
	void severalFaultsAreNamedAtOnce() {
		refused(Tables.small()
			.row("entities.csv", "id=zte | kind=FIRM | name=ZTE")
			.supply("paper.01", "from=2018-13 | speaker=nobody")
			.share("paper.02", IN_2017 + " | value=122 | unit=percent"), "entities.csv:7: ", "supplies.csv:2: from: ",
				"supplies.csv:2: no entity 'nobody'", "market_shares.csv:2: value: ");
	}

	@Test
	void afterTwentyFaultsTheRestIsCounted() {
		Tables tables = Tables.small();
		for (int i = 1; i <= 25; i++) {
			tables.supply("paper.%02d".formatted(i), "stance=SAYS");
		}
		refused(tables, "supplies.csv:2: ", "supplies.csv:21: ", "and 5 more")
			.hasMessageNotContaining("supplies.csv:22");
	}

	private static AbstractThrowableAssert<?, ?> refused(Tables tables, String... parts) {
		return assertThatThrownBy(tables::read)
			.isInstanceOfSatisfying(Problem.class,
					(problem) -> assertThat(problem.kind()).isEqualTo(Problem.Kind.BAD_USER_INPUT))
			.hasMessageStartingWith("the seed tables cannot be loaded; nothing was changed. ")
			.hasMessageContainingAll(parts);
	}

}
