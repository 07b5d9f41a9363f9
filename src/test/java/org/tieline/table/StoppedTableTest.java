package org.tieline.table;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;

/** The check of a table ends between two rows if it is asked to. */
class StoppedTableTest {

	@Test
	void noRowIsRead() throws Exception {
		GivenTable table = GivenTable.of("supplier,customer\nalba,borea\nborea,alba");
		TableColumns columns = TableColumns.of(table.header(), null, org.tieline.evidence.Kinds.all().all());
		CellNames names = new CellNames(Map.of(), (name, kinds) -> "there is none");

		assertThat(new ReadTable(table, columns).read(names).claims()).isEmpty();
		assertThat(Stopping.endsAtOnce(() -> new ReadTable(table, columns).read(names))).isTrue();
	}

}
