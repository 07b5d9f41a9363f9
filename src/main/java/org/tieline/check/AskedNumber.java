package org.tieline.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * A number that is asked about: the range of values that it may stand for.
 *
 * @param low the least of them; null: no bound
 * @param lowOpen whether {@code low} itself is outside
 * @param high the greatest of them; null: no bound
 * @param highOpen whether {@code high} itself is outside
 * @param unit its unit, as the record writes units: {@code percent}, {@code USD}
 * @param words the number in words; words that do not tell the range are replaced by
 * those of the range
 */
public record AskedNumber(@Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen,
		String unit, String words) {

	/** With fewer digits two ceilings are not taken for one. */
	private static final int LEAST_DIGITS = 2;

	private static final BigDecimal MILLION = new BigDecimal("1000000");

	public AskedNumber {
		words = NumberInWords.tells(words, low, lowOpen, high, highOpen, unit) ? words
				: NumberInWords.of(low, lowOpen, high, highOpen, unit, words);
	}

	/** How the number of a claim compares with the one that is asked about. */
	public enum Agreement {

		/** The recorded number lies in the range. */
		SUPPORTS,

		/** The recorded number is less exact, or bounds more than the range. */
		OPEN,

		/** With its own rounding the recorded number lies outside of the range. */
		CONTRADICTS

	}

	/**
	 * The range of a number.
	 * @param value the number
	 * @param printed the number as printed, so that its digits tell its rounding
	 * @param unit its unit
	 * @param how how exactly it is asked about
	 * @param tolerance how far the true value may be off, in the same unit; null: by its
	 * rounding
	 */
	public static AskedNumber of(BigDecimal value, String printed, String unit, Approximation how,
			@Nullable BigDecimal tolerance) {
		Quantity number = Quantity.exactly(value, unit);
		String words = how.prefix() + number.text();
		if (tolerance != null) {
			return new AskedNumber(value.subtract(tolerance), false, value.add(tolerance), false, unit, words);
		}
		return switch (how) {
			case EXACT -> rounded(number, printed, words);
			case ABOUT -> rounded(number, "about " + printed, words);
			case NEARLY -> {
				BigDecimal least = rounded(number, "about " + printed, words).low();
				yield new AskedNumber(least, false, value, false, unit, words);
			}
			case MORE_THAN -> new AskedNumber(value, true, null, false, unit, words);
			case AT_LEAST -> new AskedNumber(value, false, null, false, unit, words);
			case LESS_THAN -> new AskedNumber(null, false, value, true, unit, words);
			case AT_MOST -> new AskedNumber(null, false, value, false, unit, words);
		};
	}

	/**
	 * The range of a number that may have bounds.
	 * @param printed the number as printed, so that its digits tell its rounding
	 */
	public static AskedNumber of(Quantity number, String printed) {
		return number.exact() ? rounded(number, printed, number.text()) : new AskedNumber(number.low(),
				number.lowExclusive(), number.high(), number.highExclusive(), number.unit(), number.text());
	}

	/**
	 * A plain number as it is told. The zeros of whole millions are no digits:
	 * 859000000000 is told as "859 billion".
	 * @param plain the number as given
	 */
	public static String told(Quantity number, String plain) {
		BigDecimal value = number.low();
		if (!number.exact() || value == null || value.scale() > 0 || plain.contains(".")) {
			return plain;
		}
		if (number.isCurrency()) {
			return number.text();
		}
		return (value.signum() != 0 && value.remainder(MILLION).signum() == 0)
				? value.divide(MILLION).toPlainString() + " million" : plain;
	}

	private static AskedNumber rounded(Quantity number, String printed, String words) {
		Quantity range = StatedNumber.range(number, printed);
		return new AskedNumber(range.low(), false, range.high(), !range.exact(), number.unit(), words);
	}

	/**
	 * How the number of a claim compares.
	 * @param claim a claim with a number of the same unit
	 */
	public Agreement with(Claim claim) {
		Quantity recorded = claim.value();
		if (recorded == null || !recorded.unit().equals(this.unit)) {
			return Agreement.OPEN;
		}
		if (holds(recorded)) {
			return isWithinRounding(recorded, claim.asStated()) ? Agreement.OPEN : Agreement.SUPPORTS;
		}
		return meets(StatedNumber.range(recorded, claim.asStated()), recorded.exact()) ? Agreement.OPEN
				: Agreement.CONTRADICTS;
	}

	/**
	 * Whether it is a bound within the rounding of a recorded number, so that the true
	 * value may lie on either side of it: of what is printed as 22, nobody knows whether
	 * it is more than 21.9. The printed number itself is its own bound: it is "at least
	 * 22".
	 */
	private boolean isWithinRounding(Quantity recorded, @Nullable String asStated) {
		BigDecimal bound = (this.low == null) ? this.high : (this.high == null) ? this.low : null;
		BigDecimal number = recorded.low();
		if (bound == null || number == null || !recorded.exact() || number.compareTo(bound) == 0) {
			return false;
		}
		Quantity range = StatedNumber.range(recorded, asStated);
		return range.low() != null && range.high() != null && range.low().compareTo(bound) < 0
				&& bound.compareTo(range.high()) < 0;
	}

	/** Whether a recorded number of the same unit lies in the range. */
	boolean isHeldBy(Quantity recorded) {
		return recorded.unit().equals(this.unit) && holds(recorded);
	}

	/**
	 * Whether it has more digits than the number of a claim: "22.0%" beside "22%".
	 * @param claim a claim that supports it
	 */
	boolean isFinerThan(Claim claim) {
		Quantity recorded = claim.value();
		boolean rounded = this.low != null && this.high != null && this.highOpen && !this.lowOpen;
		if (!rounded || recorded == null || !recorded.exact()) {
			return false;
		}
		Quantity range = StatedNumber.range(recorded, claim.asStated());
		return !(fits(this.low, false, range.low(), false, 1) && fits(this.high, false, range.high(), false, -1));
	}

	/**
	 * Whether it is a ceiling, as the recorded one is: the same one, as far as the less
	 * exact of the two tells, or another; null: one of them is no ceiling.
	 */
	@Nullable Boolean isSameCeiling(Quantity recorded) {
		if (this.low != null || recorded.low() != null || this.high == null || recorded.high() == null
				|| !recorded.unit().equals(this.unit)) {
			return null;
		}
		int digits = Math.max(LEAST_DIGITS, Math.min(digits(this.high), digits(recorded.high())));
		MathContext rounding = new MathContext(digits, RoundingMode.HALF_UP);
		return this.high.round(rounding).compareTo(recorded.high().round(rounding)) == 0;
	}

	private static int digits(BigDecimal number) {
		return number.stripTrailingZeros().precision();
	}

	/** Whether no value between two numbers lies in the range. */
	public boolean isBeyond(BigDecimal least, BigDecimal greatest) {
		return !(reaches(least, false, this.high, this.highOpen) && reaches(this.low, this.lowOpen, greatest, false));
	}

	/** Whether all values of a quantity lie in the range. */
	private boolean holds(Quantity recorded) {
		return fits(this.low, this.lowOpen, recorded.low(), recorded.lowExclusive(), 1)
				&& fits(this.high, this.highOpen, recorded.high(), recorded.highExclusive(), -1);
	}

	private static boolean fits(@Nullable BigDecimal bound, boolean open, @Nullable BigDecimal number,
			boolean exclusive, int direction) {
		if (bound == null) {
			return true;
		}
		if (number == null) {
			return false;
		}
		int order = number.compareTo(bound) * direction;
		return order > 0 || (order == 0 && (!open || exclusive));
	}

	/** Whether some value of a range lies in this one. */
	private boolean meets(Quantity range, boolean rounded) {
		boolean upperOpen = range.highExclusive() || (rounded && !range.exact());
		return reaches(range.low(), range.lowExclusive(), this.high, this.highOpen)
				&& reaches(this.low, this.lowOpen, range.high(), upperOpen);
	}

	private static boolean reaches(@Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high,
			boolean highOpen) {
		if (low == null || high == null) {
			return true;
		}
		int order = low.compareTo(high);
		return order < 0 || (order == 0 && !lowOpen && !highOpen);
	}

}
