package org.tieline.importing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.tieline.importing.SkipLog.Spot;

/** Where the rows of the written tables come from, in 12 bytes a row. */
final class RowSpots {

	private static final int FIRST = 64;

	private final Map<String, Column> tables = new HashMap<>();

	/** The origins of the rows of one table, in their order. */
	private static final class Column {

		private int[] files = new int[FIRST];

		private long[] lines = new long[FIRST];

		private int size;

		void add(Spot spot) {
			if (this.size == this.files.length) {
				this.files = Arrays.copyOf(this.files, 2 * this.size);
				this.lines = Arrays.copyOf(this.lines, 2 * this.size);
			}
			this.files[this.size] = spot.file();
			this.lines[this.size++] = spot.line();
		}

	}

	/** Notes the origin of the next row of a table. */
	void add(String table, Spot spot) {
		this.tables.computeIfAbsent(table, (key) -> new Column()).add(spot);
	}

	/** The origin of a row, counted from 0. */
	Spot of(String table, int row) {
		Column column = this.tables.getOrDefault(table, new Column());
		return new Spot(column.files[row], column.lines[row]);
	}

	/** Keeps the origins of some rows of a table, which is written anew. */
	void keep(String table, BitSet rows) {
		Column kept = new Column();
		rows.stream().forEach((row) -> kept.add(of(table, row)));
		this.tables.put(table, kept);
	}

}
