package org.tieline.table;

import org.tieline.evidence.Kinds;

/** Checks of tables against some facts, without a database. */
final class TestedTables {

	private final TestedClaims record;

	TestedTables(TestedClaims record) {
		this.record = record;
	}

	/** What the record says of a table. */
	CheckedTable check(String csv) {
		GivenTable table = GivenTable.of(csv);
		TableColumns columns = TableColumns.of(table.header(), null, Kinds.all().all());
		CellNames names = new CellNames(this.record.named(ReadTable.names(table, columns)),
				(name, kinds) -> "there is no entity '" + name + "'");
		ReadTable read = new ReadTable(table, columns).read(names);
		var rows = read.checked(this.record.check(read.claims()));
		return new CheckedTable(rows, new CheckedCsv(table, columns, "version", "").text(rows));
	}

}
