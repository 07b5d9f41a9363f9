package org.tieline.table;

import java.util.Arrays;
import java.util.List;

import org.tieline.check.Verdict;

/**
 * What the record says of a table of claims.
 *
 * @param rows its rows, in their order
 * @param csv the table as given, with what was found in further columns
 */
public record CheckedTable(List<CheckedRow> rows, String csv) {

	public CheckedTable {
		rows = List.copyOf(rows);
	}

	/** How many rows have a verdict. */
	public record VerdictCount(Verdict verdict, int rows) {
	}

	/** How many rows have each verdict, those that none has with 0. */
	public List<VerdictCount> counts() {
		return Arrays.stream(Verdict.values())
			.map((verdict) -> new VerdictCount(verdict,
					(int) this.rows.stream().filter((row) -> row.verdict() == verdict).count()))
			.toList();
	}

	/** How many rows could not be read. */
	public int unreadRows() {
		return (int) this.rows.stream().filter((row) -> row.check() == null).count();
	}

}
