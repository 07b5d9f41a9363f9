package org.tieline.cascade;

/**
 * Which part of a supplier's loss its group cannot replace: its sales of the group over
 * what the group can still sell, at most 1. The supplier's own sales stand above and
 * below the line, so {@code own / (own * left + others)} grows with its own sales and
 * falls with those of others; the bounds use another bound for each.
 *
 * @param on whether anybody stands in at all
 * @param own by {@link Sales sale}: amount as the one that loses
 * @param standing by sale: amount as one that stands in; the same array if exact
 */
record Sigma(boolean on, double[] own, double[] standing) {

	/** Nobody stands in for anybody. */
	static final Sigma OFF = new Sigma(false, new double[0], new double[0]);

	boolean isExact() {
		return this.own == this.standing;
	}

	/**
	 * The part that cannot be replaced.
	 * @param left the part of its own sales that can still be sold
	 * @param others what others can still sell; may be infinite
	 */
	static double of(double own, double left, double others) {
		if (own == Double.POSITIVE_INFINITY) {
			return 1;
		}
		return ofWhole(own, own * left + others);
	}

	/** Nobody stands in where nothing is left. */
	static double ofWhole(double own, double whole) {
		return (whole <= own) ? 1 : own / whole;
	}

}
