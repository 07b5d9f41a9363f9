package org.tieline.cascade;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.tieline.average.SumCaps;
import org.tieline.graph.CompressedRows;

/**
 * The links as columns, by their number: what {@link Purchases} and {@link Sales} sort in
 * their own ways.
 *
 * @param firms how many firms
 * @param groups how many product groups
 * @param supplier who sells
 * @param buyer who buys
 * @param group product group
 * @param type what the buyer makes of it
 * @param low least amount
 * @param high greatest amount, infinite if unknown
 * @param shares stated shares, if there are any
 * @param amountCaps what amounts of several links add up to at most
 * @param shareCaps what shares of the buyer's purchases add up to at most
 */
record LinkColumns(int firms, int groups, int[] supplier, int[] buyer, int[] group, InputType[] type, double[] low,
		double[] high, @Nullable Shares shares, @Nullable CapColumn amountCaps, @Nullable CapColumn shareCaps) {

	/** Stated shares of the buyer's purchases and of the supplier's revenue, by link. */
	record Shares(double[] buyerLow, double[] buyerHigh, double[] supplierLow, double[] supplierHigh) {
	}

	/**
	 * The cap of each link, {@link SumCaps#NONE} if it has none, the cap around each cap,
	 * and what each cap allows.
	 */
	record CapColumn(int[] cap, int[] around, double[] most) {
	}

	int links() {
		return this.supplier.length;
	}

	/**
	 * The links sorted by three keys, the first counting most; equal ones stay in order.
	 */
	int[] sorted(int[] first, int[] second, int[] third) {
		int[] order = new int[links()];
		Arrays.setAll(order, (i) -> i);
		int range = Math.max(this.firms, InputType.values().length * this.groups);
		return CompressedRows.sorted(CompressedRows.sorted(CompressedRows.sorted(order, third, range), second, range),
				first, range);
	}

	/** The column in another order. */
	static double[] in(int[] order, double[] column) {
		double[] result = new double[order.length];
		Arrays.setAll(result, (i) -> column[order[i]]);
		return result;
	}

	static int[] in(int[] order, int[] column) {
		int[] result = new int[order.length];
		Arrays.setAll(result, (i) -> column[order[i]]);
		return result;
	}

	/** Where each link stands in an order. */
	static int[] places(int[] order) {
		int[] places = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			places[order[i]] = i;
		}
		return places;
	}

}
