package org.tieline.network;

import java.util.List;

/** The different shares of hops, as columns: many hops have the same. */
public final class ShareTable {

	private static final int CUSTOMER = 0;

	private static final int SUPPLIER = 1;

	private final double[][] low;

	private final double[][] high;

	ShareTable(List<TieShare> shares) {
		this.low = new double[][] { shares.stream().mapToDouble((share) -> share.ofCustomer().low()).toArray(),
				shares.stream().mapToDouble((share) -> share.ofSupplier().low()).toArray() };
		this.high = new double[][] { shares.stream().mapToDouble((share) -> share.ofCustomer().high()).toArray(),
				shares.stream().mapToDouble((share) -> share.ofSupplier().high()).toArray() };
	}

	public int size() {
		return this.low[CUSTOMER].length;
	}

	/** The least part of the customer. */
	public double customerLow(int index) {
		return this.low[CUSTOMER][index];
	}

	/** The greatest part of the customer. */
	public double customerHigh(int index) {
		return this.high[CUSTOMER][index];
	}

	/**
	 * The least part of the supplier, where the tie is walked forward; else of the
	 * customer.
	 */
	double low(int index, boolean forward) {
		return this.low[forward ? SUPPLIER : CUSTOMER][index];
	}

	/** The greatest part; likewise. */
	double high(int index, boolean forward) {
		return this.high[forward ? SUPPLIER : CUSTOMER][index];
	}

}
