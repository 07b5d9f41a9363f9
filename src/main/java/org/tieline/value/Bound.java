package org.tieline.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One end of a quantity.
 *
 * @param number the bound
 * @param exclusive whether the number itself lies outside the quantity
 */
record Bound(BigDecimal number, boolean exclusive) {

	/** The bound that allows fewer numbers; null: neither is a bound. */
	static @Nullable Bound tighter(@Nullable Bound one, @Nullable Bound other, boolean upper) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		int order = one.number.compareTo(other.number);
		if (order == 0) {
			return one.exclusive ? one : other;
		}
		return ((order > 0) != upper) ? one : other;
	}

	/** The bound that allows more numbers; null: one of the sides is open. */
	static @Nullable Bound looser(@Nullable Bound one, @Nullable Bound other, boolean upper) {
		if (one == null || other == null) {
			return null;
		}
		int order = one.number.compareTo(other.number);
		if (order == 0) {
			return one.exclusive ? other : one;
		}
		return ((order < 0) != upper) ? one : other;
	}

	/** Whether at least one number lies between two bounds. */
	static boolean leaveRoom(@Nullable Bound lower, @Nullable Bound upper) {
		if (lower == null || upper == null) {
			return true;
		}
		int order = lower.number.compareTo(upper.number);
		return order < 0 || (order == 0 && !lower.exclusive && !upper.exclusive);
	}

}
