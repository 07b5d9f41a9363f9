package org.tieline.voice;

import java.math.BigDecimal;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/** How exactly claims give a number. */
public final class Exactness {

	private Exactness() {
	}

	/**
	 * Whether one of some claims is at least as exact as all of others and agrees with
	 * them, so that its number tells theirs more exactly. A bound is less exact than any
	 * figure.
	 */
	public static boolean isReachedBy(Collection<Claim> claims, Collection<Claim> others) {
		return claims.stream()
			.anyMatch((claim) -> others.stream().allMatch((other) -> isAsExact(claim, other) && agree(claim, other)));
	}

	private static boolean isAsExact(Claim claim, Claim other) {
		BigDecimal width = width(claim);
		BigDecimal wider = width(other);
		return width != null && (wider == null || width.compareTo(wider) <= 0);
	}

	private static boolean agree(Claim claim, Claim other) {
		Quantity one = claim.value();
		Quantity two = other.value();
		return one != null && two != null && StatedNumber.agree(one, claim.asStated(), two, other.asStated());
	}

	/** How far apart the values are that a claim allows; null: it gives a bound alone. */
	private static @Nullable BigDecimal width(Claim claim) {
		Quantity value = claim.value();
		if (value == null) {
			return null;
		}
		Quantity range = StatedNumber.range(value, claim.asStated());
		return (range.low() != null && range.high() != null) ? range.high().subtract(range.low()) : null;
	}

}
