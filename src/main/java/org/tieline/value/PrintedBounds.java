package org.tieline.value;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads from the printed words whether a bound is exclusive. "More than half" and "over
 * 20%" exclude the number; "at least 20%" and "up to 5%" include it.
 */
public final class PrintedBounds {

	private static final String A_NUMBER = "\\s+(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3}\\s)?\\s*(?:\\d|half\\b|an?\\b|one\\b|two\\b|three\\b)";

	private static final Pattern MORE = Pattern
		.compile("(?i)\\b(?:more than|over|above|exceed(?:s|ing)?|in excess of|greater than)" + A_NUMBER
				+ "|^an? (?:absolute )?majority\\b");

	private static final Pattern LESS = Pattern
		.compile("(?i)\\b(?:less than|under|below|fewer than|short of)" + A_NUMBER + "|^an? minority\\b");

	private PrintedBounds() {
	}

	/**
	 * Marks the bound of a quantity as exclusive if the printed words exclude it. A
	 * quantity with no bound or two bounds is returned as it is.
	 * @param value the quantity as recorded
	 * @param asStated the printed words; null: not known
	 */
	public static Quantity of(Quantity value, @Nullable String asStated) {
		if (asStated == null || (value.low() != null && value.high() != null)) {
			return value;
		}
		boolean more = value.high() == null && MORE.matcher(asStated).find();
		boolean less = value.low() == null && LESS.matcher(asStated).find();
		return new Quantity(value.low(), value.high(), value.unit(), value.lowExclusive() || more,
				value.highExclusive() || less);
	}

}
