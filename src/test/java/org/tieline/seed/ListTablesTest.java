package org.tieline.seed;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.intake.ParsedRecord;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.listing.ListDoubt;
import org.tieline.listing.ListMatch;
import org.tieline.listing.ListMatch.Standing;
import org.tieline.listing.WholeList;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A list of three organizations on 2022-04-26, read from tables. Its rows: Huawei by its
 * legal name, a company whose name begins with Qualcomm's, and a stranger.
 */
class ListTablesTest {

	private static final String LIST = "id=el | list=entity-list | complete=2022-04-26 | source=register | effect=EXPORT_LICENCE";

	private static Tables world() {
		return Tables.small()
			.row("sources.csv", "id=register | title=The register | published_on=2022-04-27 | kind=DATASET")
			.row("lists.csv", LIST)
			.row("list_rows.csv", "id=el-1 | edition=el | name=HUAWEI Co., Ltd. | added=2019-05-21")
			.row("list_rows.csv", "id=el-2 | edition=el | name=Qualcomm Far East GmbH | aliases=QFE;Far East")
			.row("list_rows.csv", "id=el-3 | edition=el | name=Stranger");
	}

	private static Entity entity(Tables tables, String id) {
		return tables.read()
			.entities()
			.stream()
			.map(LinkedEntity::entity)
			.filter((entity) -> entity.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void theMeasureSaysForWhichDayItIsWhole() {
		assertThat(WholeList.of(entity(world(), "entity-list"))).containsExactly(new WholeList("el",
				LocalDate.of(2022, 4, 26), "register", LocalDate.of(2022, 4, 27), 3, Set.of(), false, null));
	}

	@Test
	void aRowThatNamesAnEntityIsAClaimOfTheSourceForThatDay() {
		ParsedRecord record = world().row("list_matches.csv", match("el-1", "huawei", "SAME")).read();
		Fact fact = record.facts().getFirst();
		Claim claim = fact.claims().getFirst();

		assertThat(record.facts()).hasSize(1);
		assertThat(fact.id()).contains("entity-list", "huawei");
		assertThat(claim.id()).isEqualTo("register.01");
		assertThat(String.valueOf(claim.asOf())).isEqualTo("2022-04-26");
		assertThat(claim.from()).isNull();
		assertThat(claim.note()).isEqualTo("The list of 2022-04-26 names it as \"HUAWEI Co., Ltd.\".");
	}

	/**
	 * Of the three rows one is Huawei, one begins with the name of Qualcomm, which nobody
	 * decided, and none is like another name.
	 */
	@Test
	void anOrganizationKeepsTheNamesThatAreItsOwnOrMayBe() {
		Tables tables = world().row("list_matches.csv", match("el-1", "huawei", "SAME"));

		assertThat(ListMatch.of(entity(tables, "huawei")))
			.containsExactly(new ListMatch("entity-list", "el", Standing.SAME, "HUAWEI Co., Ltd.", "Looked at."));
		assertThat(ListMatch.of(entity(tables, "qualcomm")))
			.containsExactly(new ListMatch("entity-list", "el", Standing.POSSIBLY_SAME, "Qualcomm Far East GmbH",
					"A name of it begins with one of Qualcomm; whether it is the same organization is not decided."));
	}

	@Test
	void aDecidedNameIsKeptWithItsReason() {
		assertThat(
				ListMatch.of(entity(world().row("list_matches.csv", match("el-2", "qualcomm", "DOUBTFUL")), "qualcomm"))
					.getFirst())
			.isEqualTo(
					new ListMatch("entity-list", "el", Standing.POSSIBLY_SAME, "Qualcomm Far East GmbH", "Looked at."));
		assertThat(
				ListMatch.of(entity(world().row("list_matches.csv", match("el-2", "qualcomm", "OTHER")), "qualcomm")))
			.extracting(ListMatch::standing)
			.containsExactly(Standing.ANOTHER);
	}

	/** The day on which a list names somebody is not the day on which it began to. */
	@Test
	void aListWithoutAnEffectRestrictsNobodyAndNamesThemAllTheSame() {
		Tables tables = Tables.small()
			.row("sources.csv", "id=register | title=The register | published_on=2022-04-27 | kind=DATASET")
			.row("lists.csv", LIST.replace(" | effect=EXPORT_LICENCE", ""))
			.row("list_rows.csv", "id=el-1 | edition=el | name=HUAWEI Co., Ltd.")
			.row("list_matches.csv", match("el-1", "huawei", "SAME"));

		assertThat(tables.read().facts()).isEmpty();
		assertThat(ListDoubt.isNamed(entity(tables, "huawei"), "el")).isTrue();
	}

	@Test
	void twoRowsOfOneOrganizationAreOneClaim() {
		Tables tables = world().row("list_rows.csv", "id=el-4 | edition=el | name=Huawei Technologies (Chengdu)")
			.row("list_matches.csv", match("el-1", "huawei", "SAME"))
			.row("list_matches.csv", match("el-4", "huawei", "SAME"));

		assertThat(tables.read().facts().getFirst().claims()).extracting(Claim::id)
			.containsExactlyInAnyOrder("register.01", "register.100001");
	}

	// The older of the two entries is of 2018, and no start: it may be an amendment.
	@Test
	void theDateOfTheOldestEntryShowsThatItStoodOnTheListThen() {
		Tables tables = world()
			.row("list_rows.csv", "id=el-4 | edition=el | name=Huawei Technologies (Chengdu) | added=2018-03")
			.row("list_matches.csv", match("el-1", "huawei", "SAME"))
			.row("list_matches.csv", match("el-4", "huawei", "SAME"));
		Claim entry = tables.read()
			.facts()
			.getFirst()
			.claims()
			.stream()
			.filter((claim) -> claim.id().equals("register.100004"))
			.findFirst()
			.orElseThrow();

		assertThat(String.valueOf(entry.asOf())).isEqualTo("2018-03");
		assertThat(entry.from()).isNull();
		assertThat(entry.note()).isEqualTo(
				"The list of 2022-04-26 gives 2018-03 as the date of its entry \"Huawei Technologies (Chengdu)\".");
	}

	@Test
	void anEntryOfTheDayOfTheListIsOneClaim() {
		Tables tables = world().row("list_rows.csv", "id=el-4 | edition=el | name=Qualcomm | added=2022-04-26")
			.row("list_matches.csv", match("el-4", "qualcomm", "SAME"));

		assertThat(tables.read().claims()).isEqualTo(1);
	}

	@Test
	void aNearNameThatNobodyDecidedIsADoubt() {
		assertThat(ListDoubt.of(entity(world(), "qualcomm"))).containsExactly(new ListDoubt("el",
				"It has a name near that of Qualcomm, such as \"Qualcomm Far East GmbH\"; whether one of them is the same organization is not decided."));
		assertThat(ListDoubt.of(entity(world(), "huawei"))).hasSize(1);
	}

	@Test
	void aDoubtfulMatchIsADoubtWithItsReason() {
		Tables tables = world().row("list_matches.csv", match("el-2", "qualcomm", "DOUBTFUL"));

		assertThat(ListDoubt.of(entity(tables, "qualcomm")))
			.containsExactly(new ListDoubt("el", "It names \"Qualcomm Far East GmbH\". Looked at."));
		assertThat(tables.read().facts()).isEmpty();
	}

	@Test
	void aNameOfSomebodyElseIsNoDoubt() {
		Tables tables = world().row("list_matches.csv", match("el-2", "qualcomm", "OTHER"));

		assertThat(ListDoubt.of(entity(tables, "qualcomm"))).isEmpty();
	}

	/** Names are compared without legal forms and in Latin letters; persons are not. */
	@Test
	void namesInOtherScriptsAndShortNamesAreFoundAndPersonsAreNot() {
		Tables tables = world().row("list_rows.csv", "id=el-4 | edition=el | name=Hua Wei (Macau)")
			.row("list_rows.csv", "id=el-5 | edition=el | name=Guo Ping Trading")
			.row("list_matches.csv", match("el-1", "huawei", "OTHER"));

		assertThat(ListDoubt.of(entity(tables, "huawei"))).extracting(ListDoubt::why)
			.singleElement()
			.asString()
			.contains("such as \"Hua Wei (Macau)\"");
		assertThat(ListDoubt.of(entity(tables, "guo-ping"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = ';', textBlock = """
			list=nothing; lists.csv:3: no list 'nothing'; add the measure to measures.csv
			list=huawei; lists.csv:3: no list 'huawei'
			complete=; 'complete' is blank
			complete=2022-04; complete: '2022-04' is not a day; a list is whole on a day
			complete=2022-04-31; complete:
			complete=2022-04-28; complete: 2022-04-28 is later than the source, which was published on 2022-04-27
			source=; 'complete' without 'source': that a list is whole needs a source; fill in its id
			source=nowhere; no source 'nowhere'; add it to sources.csv
			effect=LISTED; 'LISTED' is no effect; write one of EXPORT_LICENCE
			open_to=atlantis; open_to: 'atlantis' is no country of the record; write ids of countries
			affiliates=perhaps; 'affiliates' is 'perhaps'; write yes or no
			id=el; there already is a list 'el'
			""")
	void aListThatIsWrong(String cell, String message) {
		String column = cell.substring(0, cell.indexOf('='));
		String row = LIST.replace("id=el", "id=other");
		String changed = row.contains(column + "=") ? row.replaceFirst(column + "=[^|]*", cell + " ")
				: row + " | " + cell;
		refused(world().row("lists.csv", changed), message);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = ';',
			textBlock = """
					edition=nothing; list_rows.csv:5: no list 'nothing'; add it to lists.csv, or correct the id
					name=; 'name' is blank
					added=2022-04-27; added: 2022-04-27 is later than 2022-04-26, the day of the list; a list does not name who was added later
					removed=2022-04-26; removed: 2022-04-26 is not later than 2022-04-26, the day of the list
					added=2022-13; added:
					id=el-1; there already is a row 'el-1'
					""")
	void aRowThatIsWrong(String cell, String message) {
		String column = cell.substring(0, cell.indexOf('='));
		String row = "id=el-9 | edition=el | name=Somebody";
		refused(world().row("list_rows.csv",
				row.contains(column + "=") ? row.replaceFirst(column + "=[^|]*", cell + " ") : row + " | " + cell),
				message);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = ';',
			textBlock = """
					row=el-7; list_matches.csv:2: no row 'el-7'; add it to list_rows.csv, or correct the id
					entity=nobody; no entity 'nobody'; add it to entities.csv, or correct the id
					entity=guo-ping; 'guo-ping' is a PERSON; a list of organizations names a COMPANY, an ORGANIZATION or a PUBLIC_BODY
					verdict=PERHAPS; 'PERHAPS' is no verdict; write one of SAME, DOUBTFUL, OTHER
					reason=; 'reason' is blank
					measure=tariffs; measure: 'tariffs' is not entity-list and no act under it
					""")
	void aMatchThatIsWrong(String cell, String message) {
		String column = cell.substring(0, cell.indexOf('='));
		String row = match("el-1", "huawei", "SAME") + " | measure=entity-list";
		refused(world().row("measures.csv", "id=tariffs | name=Tariffs | authority=gov-us")
			.row("list_matches.csv", row.replaceFirst(column + "=[^|]*", cell + " ")), message);
	}

	@Test
	void oneRowForTwoOrganizationsAndAFindingThatIsGivenTwice() {
		refused(world().row("list_matches.csv", match("el-1", "huawei", "SAME"))
			.row("list_matches.csv", match("el-1", "qualcomm", "SAME"))
			.row("list_matches.csv", match("el-1", "huawei", "OTHER")),
				"list_matches.csv:3: 'el-1' is SAME as 'huawei' already (list_matches.csv:2); a row names one organization",
				"list_matches.csv:4: repeats list_matches.csv:2 (same row and entity); keep one of them");
	}

	private static String match(String row, String entity, String verdict) {
		return "id=" + row + "." + entity + " | row=" + row + " | entity=" + entity + " | verdict=" + verdict
				+ " | reason=Looked at.";
	}

	private static void refused(Tables tables, String... parts) {
		assertThatThrownBy(tables::read).isInstanceOf(Problem.class).hasMessageContainingAll(parts);
	}

}
