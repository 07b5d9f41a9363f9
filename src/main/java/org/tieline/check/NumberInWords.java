package org.tieline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * The words of a number that is asked about. They are repeated in the answer and in its
 * citation, so that they must say no other number than the range that was compared.
 */
final class NumberInWords {

	private static final BigDecimal TWO = new BigDecimal(2);

	/** So much a fraction in words ("a third") may be off, in percent. */
	private static final BigDecimal LOOSE = new BigDecimal("2.5");

	private static final BigDecimal FIVE = new BigDecimal(5);

	/** Thirds, as fractions in words are read. */
	private static final Set<BigDecimal> THIRDS = Set.of(new BigDecimal("33.3"), new BigDecimal("66.7"));

	private NumberInWords() {
	}

	/** The words of a range. */
	static String of(@Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen,
			String unit, String words) {
		return isRange(low, lowOpen, high, highOpen) ? new Quantity(low, high, unit, lowOpen, highOpen).text() : words;
	}

	/**
	 * Whether words tell a range: they are its own, or those of a number that is rounded
	 * to it.
	 */
	static boolean tells(String words, @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high,
			boolean highOpen, String unit) {
		if (words.equals(of(low, lowOpen, high, highOpen, unit, words))) {
			return true;
		}
		if (low == null || high == null) {
			return false;
		}
		BigDecimal middle = low.add(high).divide(TWO);
		for (Approximation how : List.of(Approximation.EXACT, Approximation.ABOUT)) {
			if (words.equals(how.prefix() + Quantity.exactly(middle, unit).text())
					&& middle.subtract(low).compareTo(off(middle, unit)) <= 0) {
				return true;
			}
		}
		return words.equals(Approximation.NEARLY.prefix() + Quantity.exactly(high, unit).text())
				&& high.subtract(low).compareTo(off(high, unit).multiply(TWO)) <= 0;
	}

	/** How far the true value may be off from a number that is printed. */
	private static BigDecimal off(BigDecimal value, String unit) {
		Quantity number = Quantity.exactly(value, unit);
		BigDecimal least = StatedNumber.range(number, Approximation.ABOUT.prefix() + number.low()).low();
		BigDecimal off = (least != null) ? value.subtract(least) : BigDecimal.ZERO;
		return (unit.equals("percent") && isFraction(value)) ? off.max(LOOSE) : off;
	}

	private static boolean isFraction(BigDecimal percent) {
		return percent.remainder(FIVE).signum() == 0 || THIRDS.contains(percent.stripTrailingZeros());
	}

	private static boolean isRange(@Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high,
			boolean highOpen) {
		int order = (low != null && high != null) ? low.compareTo(high) : -1;
		return (low != null || high != null) && (order < 0 || (order == 0 && !lowOpen && !highOpen));
	}

}
