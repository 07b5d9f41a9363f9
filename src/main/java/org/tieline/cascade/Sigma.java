package org.tieline.cascade;

/**
 * The part of a supplier's loss that its product group cannot replace: the supplier's
 * sales of the group, divided by what the group can still sell, at most 1. The supplier's
 * own sales are in both terms of the fraction. Therefore
 * {@code own / (own * left + others)} grows with its own sales and falls with the sales
 * of others; the bounds use another bound for each.
 *
 * @param on whether suppliers are replaced at all
 * @param own by {@link Sales sale}: the amount of the losing supplier
 * @param standing by sale: the amount as a replacement; the same array if amounts are
 * exact
 */
record Sigma(boolean on, double[] own, double[] standing) {

	/** No supplier is replaced. */
	static final Sigma OFF = new Sigma(false, new double[0], new double[0]);

	boolean isExact() {
		return this.own == this.standing;
	}

	/**
	 * The part that cannot be replaced.
	 * @param own sales of the losing supplier
	 * @param left the part of its own sales that can still be sold
	 * @param others what others can still sell; may be infinite
	 */
	static double of(double own, double left, double others) {
		if (own == Double.POSITIVE_INFINITY) {
			return 1;
		}
		return ofWhole(own, own * left + others);
	}

	/** The part that cannot be replaced; 1 if the group can sell nothing. */
	static double ofWhole(double own, double whole) {
		return (whole <= own) ? 1 : own / whole;
	}

}
