package org.tieline.graph;

/**
 * Items in numbered rows, as compressed sparse rows: one array of all items, row after
 * row, and one of where each row begins. Made by a counting sort, which is stable and
 * linear in the items and the rows (Knuth, The Art of Computer Programming, volume 3,
 * 5.2, algorithm D). It copies nothing: callers do not write into the arrays.
 */
public final class CompressedRows {

	/** Where each row begins among the items; one more at the end. */
	final int[] first;

	/** The items, row after row; within a row in the order in which they came. */
	final int[] items;

	private CompressedRows(int[] first, int[] items) {
		this.first = first;
		this.items = items;
	}

	/**
	 * Puts the positions of an array into rows.
	 * @param rows how many rows
	 * @param row the row of each position, 0 to {@code rows - 1}
	 * @throws IndexOutOfBoundsException if a row is outside of that range
	 */
	public static CompressedRows of(int rows, int[] row) {
		int[] first = first(rows, row);
		int[] next = first.clone();
		int[] items = new int[row.length];
		for (int position = 0; position < row.length; position++) {
			items[next[row[position]]++] = position;
		}
		return new CompressedRows(first, items);
	}

	/**
	 * Puts items into rows.
	 * @param rows how many rows
	 * @param row the row of each position, 0 to {@code rows - 1}
	 * @param item the item at each position
	 * @throws IndexOutOfBoundsException if a row is outside of that range
	 */
	public static CompressedRows of(int rows, int[] row, int[] item) {
		int[] first = first(rows, row);
		int[] next = first.clone();
		int[] items = new int[row.length];
		for (int position = 0; position < row.length; position++) {
			items[next[row[position]]++] = item[position];
		}
		return new CompressedRows(first, items);
	}

	/**
	 * Where each row would begin, if the positions of an array were put into rows.
	 * @param rows how many rows
	 * @param row the row of each position, 0 to {@code rows - 1}
	 * @return one more than there are rows; the last is the number of positions
	 * @throws IndexOutOfBoundsException if a row is outside of that range
	 */
	public static int[] first(int rows, int[] row) {
		int[] first = new int[rows + 1];
		for (int one : row) {
			first[one + 1]++;
		}
		for (int i = 0; i < rows; i++) {
			first[i + 1] += first[i];
		}
		return first;
	}

	/**
	 * Sorts items that have an order by a key. Items with equal keys stay in that order,
	 * so several sorts make an order by several keys: the last sort counts most.
	 * @param order the items; other items have a key but do not count
	 * @param key the key of each item, 0 to {@code keys - 1}
	 * @param keys how many keys
	 * @return the items in the new order
	 * @throws IndexOutOfBoundsException if a key is outside of that range
	 */
	public static int[] sorted(int[] order, int[] key, int keys) {
		int[] next = new int[keys + 1];
		for (int one : order) {
			next[key[one] + 1]++;
		}
		for (int i = 0; i < keys; i++) {
			next[i + 1] += next[i];
		}
		int[] sorted = new int[order.length];
		for (int one : order) {
			sorted[next[key[one]]++] = one;
		}
		return sorted;
	}

	/** Where each row begins among the items; one more at the end. */
	public int[] first() {
		return this.first;
	}

	/** All items, row after row. */
	public int[] items() {
		return this.items;
	}

}
