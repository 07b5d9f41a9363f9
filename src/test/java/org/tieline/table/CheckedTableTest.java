package org.tieline.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.Difference;
import org.tieline.check.Verdict;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.entity;
import static org.tieline.evidence.ClaimFixtures.fact;

/** Tables beside a small invented record: the firm Alba, its market and its state. */
class CheckedTableTest {

	private static final Entity ALBA = new Entity("alba", EntityKind.COMPANY, "Alba Works",
			List.of("Alba", "\u963f\u5c14\u5df4", "\u0410\u043b\u044c\u0431\u0430"), List.of(), null, false, Map.of(),
			Map.of());

	private static final Entity BOREA = named("borea", EntityKind.COMPANY, "Borea");

	private static final Entity NORD_ONE = named("nord-one", EntityKind.COMPANY, "Nord");

	private static final Entity NORD_TWO = named("nord-two", EntityKind.ORGANIZATION, "Nord");

	private static final Entity HOUSE = named("house", EntityKind.COMPANY, "House of Numbers");

	private static final Entity STATE = named("gov-x", EntityKind.GOVERNMENT, "Government of X");

	private static final Entity LAND = named("x", EntityKind.COUNTRY, "Xland");

	private static final Entity RADIO = named("radio", EntityKind.PRODUCT, "Radios");

	private static final Entity CHIP = named("chip", EntityKind.PRODUCT, "Chips");

	private static final Entity MARKET = named("market-radio", EntityKind.MARKET, "Radios, world");

	private static final Entity ACT = named("act", EntityKind.MEASURE, "Radio Act");

	private static final List<Fact> FACTS = List.of(
			fact("share-2017", "MARKET_SHARE", "2017", Map.of(), Map.of("company", ALBA, "market", MARKET),
					claim("a").percent("22").by("house")),
			fact("share-2018", "MARKET_SHARE", "2018", Map.of(), Map.of("company", ALBA, "market", MARKET),
					claim("b").percent("30").by("house"), claim("c").percent("35").by("rival").publisher("Rival")),
			fact("rank", "MARKET_RANK", "2017", Map.of(), Map.of("company", ALBA, "market", MARKET),
					claim("d").value("2", "rank", "No. 2")),
			fact("effect", "EFFECT", "2019", Map.of("outcome", "REVENUE_LOST"),
					Map.of("affected", ALBA, "supplier", ALBA, "customer", BOREA),
					claim("eff").value("5000000", "USD", "$5 million")),
			fact("revenue", "METRIC", "2019", Map.of("metric", "revenue"), Map.of("subject", ALBA),
					claim("e").value("18700000000", "USD", "$18.7 billion")),
			fact("supply", "SUPPLY", null, Map.of(), Map.of("supplier", BOREA, "customer", ALBA, "product", CHIP),
					claim("f").asOf("2019-05"),
					claim("f2").about("amount").value("500000000", "USD", "$500 million").in("2018")),
			fact("plan", "SUPPLY", null, Map.of(), Map.of("supplier", ALBA, "customer", BOREA, "product", RADIO),
					claim("g").detail("supply_status", "PLANNED").says(Stance.PLANS)),
			fact("made", "PRODUCTION", null, Map.of(), Map.of("company", ALBA, "product", RADIO),
					claim("h").asOf("2019")),
			fact("needs", "REQUIREMENT", null, Map.of(), Map.of("product", RADIO, "input", CHIP),
					claim("i").asOf("2019").detail("essential", "yes")),
			fact("stake", "STAKE", null, Map.of("interest", "EQUITY", "directness", "DIRECT"),
					Map.of("holder", STATE, "company", ALBA), claim("j").about("percent").percent("5").asOf("2019")),
			fact("law", "INFLUENCE", null, Map.of("means", "COMPEL_BY_LAW"), Map.of("state", STATE, "company", ALBA),
					claim("k").says(Stance.ALLEGES).by("rival"), claim("k2").says(Stance.DENIES).by("alba")),
			fact("loan", "FUNDING", null, Map.of("instrument", "LOAN"), Map.of("funder", STATE, "recipient", ALBA),
					claim("l").from("2016")),
			fact("lab", "INVESTMENT", null, Map.of("purpose", "laboratory"), Map.of("investor", ALBA, "into", LAND),
					claim("m").from("2018-11")),
			fact("ban", "RESTRICTION", null, Map.of("effect", "NETWORK_BAN"),
					Map.of("authority", STATE, "measure", ACT, "target", BOREA), claim("n").from("2018-08-23")),
			fact("urge", "PRESSURE", null, Map.of("means", "URGES"), Map.of("actor", STATE, "target", BOREA),
					claim("o").asOf("2018")),
			fact("home", "AFFILIATION", null, Map.of("role", "HEADQUARTERED_IN"), Map.of("member", ALBA, "of", LAND),
					claim("p").asOf("2018")),
			fact("word", "ASSESSMENT", null, Map.of("topic", "reach", "text", "Alba is everywhere."),
					Map.of("subject", ALBA), claim("q").asOf("2018")),
			fact("version", "MEASURE_VERSION", null, Map.of("version", "2018", "state", "IN_FORCE"),
					Map.of("measure", ACT), claim("r").from("2018-08")));

	private static final TestedTables TABLES = new TestedTables(new TestedClaims(Set.of(ALBA, BOREA, NORD_ONE, NORD_TWO,
			HOUSE, STATE, LAND, RADIO, CHIP, MARKET, ACT, ClaimFixtures.company("rival")), FACTS, Lens.WIDE));

	private static Entity named(String id, EntityKind kind, String name) {
		return new Entity(id, kind, name, List.of(), List.of(), null, false, Map.of(), Map.of());
	}

	/** Each row as the record has it: in each kind of fact once. */
	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = {
			"MARKET_SHARE|company,market,value,from,to|alba,market-radio,22%,2017,2017",
			"MARKET_RANK|company,market,value,from,to|Alba,`\"Radios, world\"`,No. 2,2017,2017",
			"METRIC|subject,metric,value,unit,from,to|alba,revenue,18.7,billion USD,2019,2019",
			"EFFECT|affected,supplier,customer,outcome,value,unit,from,to|alba,alba,borea,revenue lost,5,million USD,2019,2019",
			"SUPPLY|supplier,customer,product,as_of|Borea,Alba Works,Chips,2019-05",
			"SUPPLY|supplier,customer,product,aspect,as_stated,from,to|borea,alba,chip,amount,$500 million,2018,2018",
			"SUPPLY|supplier,customer,product,supply_status|alba,borea,radio,PLANNED",
			"PRODUCTION|company,product|alba,radio", "REQUIREMENT|product,input|radio,chip",
			"STAKE|holder,company,interest,directness,value,as_of|gov-x,alba,equity,direct,5%,2019",
			"FUNDING|funder,recipient,instrument,from|gov-x,alba,loan,2016",
			"INVESTMENT|investor,into,purpose|alba,x,laboratory",
			"RESTRICTION|authority,measure,target,effect,from|gov-x,Radio Act,borea,network ban,2018-08-23",
			"PRESSURE|actor,target,means|gov-x,borea,URGES", "AFFILIATION|member,of,role|alba,Xland,headquartered in",
			"ASSESSMENT|subject,topic|alba,reach", "MEASURE_VERSION|measure,version,state|Radio Act,2018,in force" },
			delimiter = '|')
	void whatIsRecordedIsSupportedInEveryKind(String kind, String header, String row) {
		CheckedRow checked = only(header.replace("`", "") + "\n" + row.replace("`", ""));

		assertThat(checked.reason()).isNotBlank();
		assertThat(checked.verdict()).as(checked.reason()).isEqualTo(Verdict.SUPPORTED);
		assertThat(checked.kind()).isEqualTo(kind);
		assertThat(checked.line()).isEqualTo(2);
		assertThat(checked.recorded()).isNotEmpty();
	}

	@Test
	void theKindsOfTheRecordAreAllOfThem() {
		Set<String> kinds = FACTS.stream().map((one) -> one.kind().name()).collect(Collectors.toSet());
		assertThat(kinds).isEqualTo(Kinds.all().names());
	}

	/**
	 * Recorded for 2017: 22%. For 2018: 30% and 35%, disputed. Of 2019: nothing. The
	 * denied allegation of a power is contested.
	 */
	@Test
	void eachRowHasTheVerdictOfItsClaim() {
		List<CheckedRow> rows = TABLES.check("""
				company,market,value,unit,from,to
				alba,market-radio,22,percent,2017,2017
				alba,market-radio,30,percent,2018,2018
				alba,market-radio,27,percent,2017,2017
				alba,market-radio,22,percent,2018,2018
				borea,market-radio,22,percent,2017,2017
				""").rows();

		assertThat(rows).extracting(CheckedRow::verdict)
			.containsExactly(Verdict.SUPPORTED, Verdict.CONTESTED, Verdict.CONTRADICTED, Verdict.SCOPE_MISMATCH,
					Verdict.NOT_COVERED);
		assertThat(rows.get(0).recorded()).containsExactly("22% in 2017 (house, source-of-a)");
		assertThat(rows.get(1).recorded()).containsExactly("30% in 2018 (house, source-of-b)",
				"35% in 2018 (rival, source-of-c)");
		assertThat(rows.get(2).reason()).contains("22%");
		assertThat(rows.get(2).factIds()).containsExactly("share-2017");
		assertThat(rows.get(3).differences()).extracting(Difference::scope).containsExactly(Difference.Scope.PERIOD);
		assertThat(rows.get(4).factIds()).isEmpty();
		assertThat(only("state,company,means,stance\ngov-x,alba,COMPEL_BY_LAW,ALLEGES").verdict())
			.isEqualTo(Verdict.CONTESTED);
	}

	/**
	 * The recorded number of 2017 is 22%, which stands for 21.5 to 22.5. What lies within
	 * that, and a bound within it, is neither held nor contradicted, though more is
	 * recorded of 2018. The printed number is its own bound. A bound beyond it is
	 * contradicted.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "22%||SUPPORTED", "22|percent|SUPPORTED", "22|%|SUPPORTED", "22 per cent||SUPPORTED",
					"about 20%||SUPPORTED", "more than 20%||SUPPORTED", "more than 22%||NOT_COVERED",
					"21..23|percent|SUPPORTED", "23%||CONTRADICTED", ">22..|percent|NOT_COVERED",
					"at least 22%||SUPPORTED", "more than 22.6%||CONTRADICTED", "22\u2009%||SUPPORTED",
					"22,0|percent|SUPPORTED", "21,3|percent|CONTRADICTED", "22,4%||NOT_COVERED" })
	void numbersFollowTheToleranceOfTheirPrint(String value, String unit, Verdict verdict) {
		CheckedRow row = only("company,market,value,unit,from,to\nalba,market-radio,\"" + value + "\","
				+ ((unit != null) ? unit : "") + ",2017,2017");

		assertThat(row.verdict()).as(row.reason()).isEqualTo(verdict);
	}

	/**
	 * Recorded: 18.7 billion dollars. The same digits in euros are told as another
	 * currency; other digits in euros are not compared.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "$18.7 billion||SUPPORTED", "18.7|bn USD|SUPPORTED", "18.7|USD billion|SUPPORTED",
					"18.7|billion dollars|SUPPORTED", "18,700 million dollars||SUPPORTED", "18700000000|USD|SUPPORTED",
					"19|billion USD|SUPPORTED", "18.8|billion USD|CONTRADICTED", "18.7|million USD|CONTRADICTED",
					"18.7|billion EUR|SCOPE_MISMATCH", "18.6|billion EUR|NOT_COVERED" })
	void unitsMayHaveAScale(String value, String unit, Verdict verdict) {
		CheckedRow row = only("subject;metric;value;unit;as_of\nalba;revenue;\"" + value.replace("18,700", "18700")
				+ "\";" + ((unit != null) ? unit : "") + ";2019");

		assertThat(row.verdict()).as(row.reason()).isEqualTo(verdict);
	}

	@Test
	void aNumberAndItsPrintMustBeOne() {
		CheckedRow row = only(
				"company,market,value,unit,as_stated,from,to\nalba,market-radio,22,percent,31%,2017,2017");

		assertThat(row.verdict()).isNull();
		assertThat(row.unread()).singleElement().extracting(CheckedRow.UnreadCell::column).isEqualTo("as_stated");
	}

	@Test
	void anEntityMayBeNamedInAnyScriptAndIsNeverGuessed() {
		String header = "company,product\n";

		assertThat(only(header + "\u963f\u5c14\u5df4,radio").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(only(header + "\u0410\u043b\u044c\u0431\u0430,RADIOS").verdict()).isEqualTo(Verdict.SUPPORTED);
		CheckedRow two = only(header + "Nord,radio");
		assertThat(two.verdict()).isNull();
		assertThat(two.reason()).contains("nord-one", "nord-two", "write the id");
		CheckedRow none = only(header + "Zephyr,radio");
		assertThat(none.verdict()).isNull();
		assertThat(none.unread()).singleElement()
			.isEqualTo(new CheckedRow.UnreadCell("company", "Zephyr", "there is no entity 'Zephyr'"));
		CheckedRow product = only(header + "alba,borea");
		assertThat(product.reason()).contains("company Borea", "PRODUCT");
	}

	@Test
	void aRowThatCannotBeReadLeavesTheOthersAsTheyAre() {
		List<CheckedRow> rows = TABLES.check("""
				company,market,value,unit,from,to
				alba,market-radio,22,percent,2017,2017
				alba,market-radio,many,percent,2017,2017
				alba,market-radio,22,USD,2017,2017
				alba,market-radio,22,percent,2017
				alba,market-radio,22,percent,12/11/2017,2017
				,market-radio,22,percent,2017,2017
				alba,market-radio,122,percent,2017,2017
				alba,market-radio,,,2017,2017
				alba,market-radio,22,,2017,2017
				alba,market-radio,22,percent,2017,2016

				,,,,,
				alba,market-radio,22,percent,2017,2017
				""").rows();

		assertThat(rows).extracting(CheckedRow::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14);
		assertThat(rows.getFirst().verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(rows.getLast().verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(rows.subList(1, 10)).allSatisfy((row) -> {
			assertThat(row.verdict()).isNull();
			assertThat(row.reason()).startsWith("Not checked: ");
		});
		assertThat(rows.subList(1, 10)).extracting(CheckedRow::reason)
			.satisfiesExactly((text) -> assertThat(text).contains("value: 'many'"),
					(text) -> assertThat(text).contains("unit: 'USD' does not fit"),
					(text) -> assertThat(text).contains("5 cells where the header has 6"),
					(text) -> assertThat(text).contains("from: '12/11/2017'", "2018-08-23"),
					(text) -> assertThat(text).contains("company: it is blank"),
					(text) -> assertThat(text).contains("out of range"),
					(text) -> assertThat(text).contains("value: it is blank"),
					(text) -> assertThat(text).contains("MARKET_RANK or a MARKET_SHARE", "give the unit"),
					(text) -> assertThat(text).contains("to: "));
	}

	@Test
	void aTableOfSeveralKindsNamesTheKindOfEachRow() {
		List<CheckedRow> rows = TABLES.check("""
				kind,company,market,product,value,from,to
				market share,alba,market-radio,,22%,2017,2017
				PRODUCTION,alba,,radio,,,
				PRODUCTION,alba,market-radio,radio,,,
				NOTHING,alba,,,,,
				""").rows();

		assertThat(rows).extracting(CheckedRow::kind).containsExactly("MARKET_SHARE", "PRODUCTION", null, null);
		assertThat(rows).extracting(CheckedRow::verdict)
			.containsExactly(Verdict.SUPPORTED, Verdict.SUPPORTED, null, null);
		assertThat(rows.get(2).reason()).contains("market", "PRODUCTION has no such column");
		assertThat(rows.get(3).reason()).contains("ASSESSMENT");
	}

	@Test
	void whatIsNotComparedIsTold() {
		CheckedRow essential = only("product,input,essential\nradio,chip,no");
		assertThat(essential.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(essential.unread()).singleElement().extracting(CheckedRow.UnreadCell::column).isEqualTo("essential");

		CheckedRow ended = only("authority,measure,target,effect,from,to\ngov-x,act,borea,NETWORK_BAN,2018-08-23,2019");
		assertThat(ended.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(ended.unread()).singleElement().extracting(CheckedRow.UnreadCell::column).isEqualTo("to");

		CheckedRow silent = only("company,product,stance\nalba,radio,NO_COMMENT");
		assertThat(silent.verdict()).isNull();
	}

	/** The ban is recorded from 23 August 2018; the radios are seen made in 2019. */
	@Test
	void anotherStartIsADifferenceAndOneThatIsNotRecordedIsNotCompared() {
		CheckedRow later = only("authority,target,effect,from\ngov-x,borea,NETWORK_BAN,2018-08-24");
		assertThat(later.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(later.differences()).extracting(Difference::recorded).containsExactly("from 2018-08-23");
		assertThat(later.reason()).contains("(from 2018-08-23)", "not from 2018-08-24");
		CheckedRow made = only("company,product,from,as_of\nalba,radio,2010,2019");
		assertThat(made.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(made.unread()).singleElement().extracting(CheckedRow.UnreadCell::column).isEqualTo("from");
	}

	@Test
	void theTableComesBackWithColumnsAddedAndCanBeCheckedAgain() {
		String csv = "\uFEFFcompany;market;value;from;note\r\nAlba;market-radio;22%;2017;=1+1\r\nalba;;;;\r\n";
		CheckedTable checked = TABLES.check(csv);
		String again = TABLES.check(checked.csv()).csv();

		assertThat(checked.csv()).startsWith("\uFEFFcompany;market;value;from;note;tieline_line;tieline_kind;");
		assertThat(again).isEqualTo(checked.csv());
		List<NamedCsvRecord> rows = rows(checked.csv(), ';');
		assertThat(rows.getFirst().getField("note")).isEqualTo("'=1+1");
		assertThat(rows.getFirst().getField("tieline_verdict")).isEqualTo("SUPPORTED");
		assertThat(rows.getFirst().getField("tieline_recorded")).isEqualTo("22% in 2017 (house, source-of-a)");
		assertThat(rows.getFirst().getField("tieline_facts")).isEqualTo("share-2017");
		assertThat(rows.get(1).getField("tieline_verdict")).isEmpty();
		assertThat(rows.get(1).getField("tieline_unread")).contains("market: it is blank");
	}

	@Test
	void tabsAndSemicolonsSeparateCellsAndTwoReadingsOfANumberAreRefused() {
		assertThat(only("company\tproduct\nalba\tradio").verdict()).isEqualTo(Verdict.SUPPORTED);
		CheckedRow row = only("subject;metric;value;unit;as_of\nalba;revenue;18.700;million USD;2019");
		assertThat(row.verdict()).isNull();
		assertThat(row.reason()).contains("thousands");
	}

	private static CheckedRow only(String csv) {
		List<CheckedRow> rows = TABLES.check(csv).rows();
		assertThat(rows).hasSize(1);
		return rows.getFirst();
	}

	private static List<NamedCsvRecord> rows(String csv, char separator) {
		return CsvReader.builder()
			.fieldSeparator(separator)
			.detectBomHeader(false)
			.ofNamedCsvRecord(csv.substring(1))
			.stream()
			.toList();
	}

}
