package org.tieline.table;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.Kinds;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is no table is refused as a whole, with line and column. */
class RefusedTableTest {

	@Test
	void anEmptyTableIsRefused() {
		refuses("  \n", "it is empty");
		refuses("\ncompany,product\na,b", "line 1, column 1: the first line is blank");
		refuses("company,product\n", "line 2, column 1: no row follows the header");
	}

	@Test
	void aTableWithoutAHeaderIsRefused() {
		refuses("alba,market-radio,22\nborea,market-radio,10", "line 1, column 1: 'alba' is no column");
	}

	@Test
	void aColumnIsUnknownMissingOrThereTwice() {
		refuses("company,markt,value\na,b,c", "line 1, column 2: 'markt' is no column");
		refuses("company,markt,value\na,b,c", "nearest are market");
		refuses("company,market,value,headline\na,b,c,d", "line 1, column 4: 'headline'");
		refuses("company,market,market\na,b,c", "line 1, column 3: the column 'market' is there twice");
		refuses("supplier,product\na,b", "needs the column customer");
		refuses("kind,company,vlue\nSTAKE,a,1", "nearest are value");
	}

	@Test
	void aNulIsRefusedWhereItStands() {
		refuses("company,product\na,b\nc,d\0e\n", "line 3, column 2: a NUL is no text");
		refuses("company,prod\0uct\na,b\n", "line 1, column 2: a NUL is no text");
	}

	@Test
	void brokenQuotingIsRefusedWhereItBreaks() {
		// The quote opens in the second cell of line 3 and is never closed.
		refuses("company,product\na,b\na,\"b\nc,d\n", "line 3, column 2: a quote opens here");
		// In line 4 a letter follows the closing quote; the cell before has a line break.
		refuses("company,product\n\"a\nb\",c\n\"a\"b,c\n", "line 4, column 1: 'b' follows a closing quote");
		assertThat(GivenTable.of("company,product\n\"a \"\"b\"\" c\",d").rows().getFirst().cells())
			.containsExactly("a \"b\" c", "d");
	}

	@Test
	void tooManyRowsAndCharactersAreRefused() {
		String full = "company,product\n" + "a,b\n".repeat(GivenTable.MOST_ROWS);
		assertThat(GivenTable.of(full).rows()).hasSize(GivenTable.MOST_ROWS);
		refuses(full + "a,b\n", "line 2002, column 1: more than 2,000 rows");
		refuses("company,product\n" + "a".repeat(GivenTable.LONGEST), "at most 1,000,000");
	}

	private static void refuses(String csv, String message) {
		assertThatThrownBy(() -> TableColumns.of(GivenTable.of(csv).header(), null, Kinds.all().all()))
			.isInstanceOfSatisfying(Problem.class, (problem) -> {
				assertThat(problem.field()).isEqualTo("csv");
				assertThat(problem).hasMessageContaining(message);
			});
	}

}
