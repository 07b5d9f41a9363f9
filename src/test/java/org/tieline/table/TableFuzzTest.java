package org.tieline.table;

import java.util.List;
import java.util.Objects;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.tieline.Fuzzed;
import org.tieline.evidence.Lens;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/** Any table is checked row by row, and its answer is a table that is checked alike. */
class TableFuzzTest {

	private static final TestedTables TABLES = tables();

	private static TestedTables tables() {
		var record = Tables.small()
			.supply("paper.01", "")
			.share("wire.01", "from=2017 | to=2017 | value=22 | unit=percent")
			.read();
		return new TestedTables(new TestedClaims(record.entities().stream().map(LinkedEntity::entity).toList(),
				record.facts(), Lens.WIDE));
	}

	@FuzzTest
	void table(byte[] input) {
		String csv = Fuzzed.text(input);
		CheckedTable checked = Fuzzed.readOrRefused(() -> TABLES.check(csv));
		if (checked == null) {
			return;
		}
		assertThat(checked.rows()).hasSameSizeAs(GivenTable.of(csv).rows())
			.allSatisfy((row) -> assertThat(row.reason()).isNotBlank());
		CheckedTable again = TABLES.check(checked.csv());
		assertThat(verdicts(again)).isEqualTo(verdicts(checked));
		assertThat(TABLES.check(again.csv()).csv()).isEqualTo(again.csv());
	}

	private static List<String> verdicts(CheckedTable table) {
		return table.rows().stream().map((row) -> Objects.toString(row.verdict())).toList();
	}

}
