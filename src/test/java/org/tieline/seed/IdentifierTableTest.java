package org.tieline.seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.Identifier;
import org.tieline.entity.FoldedName;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Identifiers of registers. The check digit of US7475251036 by hand: its letters are 30
 * and 28, so its digits are 3028747525103 and 6. From the right every second one is
 * doubled: 6 + 6 + 0 + 2 + 5 + 4 + 5 + 5 + 4 + 5 + 8 + 4 + 0 + 6 is 60, a multiple of 10.
 */
class IdentifierTableTest {

	private static final String ROW = "id=q | entity=qualcomm | source=paper | identifier=isin:US7475251036 | name=QUALCOMM Incorporated";

	private static Entity qualcomm(Tables tables) {
		return tables.read()
			.entities()
			.stream()
			.map(LinkedEntity::entity)
			.filter((entity) -> entity.id().equals("qualcomm"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void anIdentifierAndANameOfARegisterAreThoseOfTheEntity() {
		Entity qualcomm = qualcomm(Tables.small().row("identifiers.csv", ROW));

		assertThat(qualcomm.identifiers()).containsExactly(new Identifier("isin", "US7475251036"));
		assertThat(qualcomm.aliases()).containsExactly("QUALCOMM Incorporated");
		assertThat(FoldedName.allOf(qualcomm)).as("what search finds").contains("us7475251036");
	}

	@Test
	void aNameThatTheEntityHasIsNotGivenTwice() {
		assertThat(
				qualcomm(Tables.small().row("identifiers.csv", "id=q | entity=qualcomm | source=paper | name=Qualcomm"))
					.aliases())
			.isEmpty();
	}

	/** One digit or letter changed, or two exchanged, is found. */
	@ParameterizedTest
	@CsvSource({ "isin:US7475251037,no ISIN", "isin:US7475215036,no ISIN", "isin:us7475251036,no ISIN",
			"lei:529900T8BM49AURSDO56,no LEI", "lei:529900T8BM49AURSDO5,no LEI", "wikidata:160120,no item",
			"stock:NOKIA,no stock code", "duns:12,no register", "US7475251036,not an identifier" })
	void anIdentifierThatCannotBeRight(String identifier, String message) {
		refused(ROW.replace("isin:US7475251036", identifier), "identifiers.csv:2: ", message);
	}

	@ParameterizedTest
	@CsvSource({ "isin:FI0009000681", "isin:DE0005557508", "isin:GB00BH4HKS39", "lei:529900T8BM49AURSDO55",
			"wikidata:Q160120", "stock:XHEL-NOKIA", "stock:BVMF-VIVT3" })
	void anIdentifierThatIsRight(String identifier) {
		assertThat(qualcomm(Tables.small().row("identifiers.csv", ROW.replace("isin:US7475251036", identifier)))
			.identifiers()).containsExactly(Identifier.parse(identifier));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
			entity=nobody; no entity 'nobody'; add it to entities.csv, or correct the id
			source=nowhere; no source 'nowhere'; add it to sources.csv
			source=; 'source' is blank
			""")
	void aRowThatIsWrong(String cell, String message) {
		String column = cell.substring(0, cell.indexOf('='));
		refused(ROW.replaceFirst(column + "=[^|]*", cell + " "), message);
	}

	@Test
	void aRowThatSaysNothing() {
		refused("id=q | entity=qualcomm | source=paper", "neither 'identifier' nor 'name' is filled in");
	}

	@Test
	void oneIdentifierForTwoEntities() {
		assertThatThrownBy(Tables.small()
			.row("identifiers.csv", ROW)
			.row("identifiers.csv", ROW.replace("id=q | entity=qualcomm", "id=h | entity=huawei"))::read)
			.hasMessageContaining("identifiers.csv:3: 'isin:US7475251036' is an identifier of 'qualcomm' already");
	}

	private static void refused(String row, String... parts) {
		assertThatThrownBy(Tables.small().row("identifiers.csv", row)::read).isInstanceOf(Problem.class)
			.hasMessageContainingAll(parts);
	}

}
