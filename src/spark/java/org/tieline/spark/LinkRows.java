package org.tieline.spark;

import java.util.Arrays;

import org.tieline.cascade.InputType;

/** Collects the rows of the links as columns. */
final class LinkRows {

	private int count;

	private int[] supplier;

	private int[] buyer;

	private int[] group;

	private byte[] type;

	private double[] low;

	/** Null-like: empty as long as every amount is known. */
	private double[] high = {};

	LinkRows(int expected) {
		int size = Math.max(16, expected);
		this.supplier = new int[size];
		this.buyer = new int[size];
		this.group = new int[size];
		this.type = new byte[size];
		this.low = new double[size];
	}

	int count() {
		return this.count;
	}

	void add(int from, int to, int of, InputType input, double least, double most) {
		if (this.count == this.supplier.length) {
			grow(Math.addExact(this.count, this.count >> 1));
		}
		if (least != most && this.high.length == 0) {
			this.high = this.low.clone();
		}
		this.supplier[this.count] = from;
		this.buyer[this.count] = to;
		this.group[this.count] = of;
		this.type[this.count] = (byte) input.ordinal();
		this.low[this.count] = least;
		if (this.high.length > 0) {
			this.high[this.count] = most;
		}
		this.count++;
	}

	private void grow(int size) {
		this.supplier = Arrays.copyOf(this.supplier, size);
		this.buyer = Arrays.copyOf(this.buyer, size);
		this.group = Arrays.copyOf(this.group, size);
		this.type = Arrays.copyOf(this.type, size);
		this.low = Arrays.copyOf(this.low, size);
		if (this.high.length > 0) {
			this.high = Arrays.copyOf(this.high, size);
		}
	}

	NetworkTables tables(String[] firms, boolean[] outside, LinkNotes notes) {
		grow(this.count);
		return new NetworkTables(firms, outside, this.supplier, this.buyer, this.group, this.type, this.low,
				(this.high.length > 0) ? this.high : this.low, notes.shares(), notes.caps(), notes.most(),
				notes.amounts());
	}

}
