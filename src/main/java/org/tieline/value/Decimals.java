package org.tieline.value;

import java.math.BigDecimal;

/**
 * Reads decimal numbers that are given from outside. A number of a billion digits can be
 * written in ten characters, so that its size is bounded before it is computed with or
 * printed: at most {@value #MOST} digits, and an exponent from -{@value #MOST} to
 * {@value #MOST}.
 */
public final class Decimals {

	/** The most digits, and the greatest exponent. */
	public static final int MOST = 40;

	/** No number within the bounds needs a longer text. */
	private static final int LONGEST = 100;

	private static final int SHOWN = 40;

	private Decimals() {
	}

	/**
	 * Reads a number.
	 * @param text the number, as in {@code 22}, {@code 18.7} or {@code 1.8e10}
	 * @throws IllegalArgumentException if it is none, or out of bounds
	 */
	public static BigDecimal parse(String text) {
		if (text.length() > LONGEST) {
			throw outOfBounds(text);
		}
		try {
			return bounded(new BigDecimal(text));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'" + shown(text) + "' is not a decimal number; write 22 or 18.7", ex);
		}
	}

	/**
	 * The same number.
	 * @throws IllegalArgumentException if it is out of bounds
	 */
	public static BigDecimal bounded(BigDecimal number) {
		long scale = number.scale();
		if (number.precision() > MOST || Math.abs(scale) > MOST || number.precision() - scale - 1 > MOST) {
			throw outOfBounds((number.precision() > LONGEST) ? number.precision() + " digits" : number.toString());
		}
		return number;
	}

	private static IllegalArgumentException outOfBounds(String text) {
		return new IllegalArgumentException("'" + shown(text) + "' is too long, too large or too small; write at most "
				+ MOST + " digits and an exponent from -" + MOST + " to " + MOST);
	}

	/** A text that is repeated in an answer, cut where it is long. */
	public static String shown(String text) {
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "\u2026" : text;
	}

}
