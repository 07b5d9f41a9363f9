package org.tieline.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit: known exactly (low equals high), within bounds, or open on a
 * side (null). Unknown is never zero: a quantity with neither bound does not exist. Units
 * are {@code percent}, ISO 4217 currency codes, {@code rank}, or a plain word
 * ({@code sites}).
 */
public record Quantity(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {

	private static final BigDecimal BILLION = new BigDecimal("1000000000");

	/** From five digits on, they are grouped. */
	private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

	private static final BigDecimal MILLION = new BigDecimal("1000000");

	public Quantity {
		if (low == null && high == null) {
			throw new IllegalArgumentException("a quantity needs a number");
		}
		if (low != null && high != null && low.compareTo(high) > 0) {
			throw new IllegalArgumentException("bounds run from low to high: " + low + ".." + high);
		}
		low = (low != null) ? plain(low) : null;
		high = (high != null) ? plain(high) : null;
	}

	public static Quantity exactly(BigDecimal number, String unit) {
		return new Quantity(number, number, unit);
	}

	/**
	 * Reads a number as the seed tables write it: {@code 22}, {@code 20..25},
	 * {@code 20..} (at least), {@code ..5} (at most).
	 * @param text the number or its bounds
	 * @param unit its unit
	 * @return the quantity
	 * @throws IllegalArgumentException if the text has another shape
	 */
	public static Quantity parse(String text, String unit) {
		int dots = text.indexOf("..");
		if (dots < 0) {
			return exactly(number(text), unit);
		}
		String low = text.substring(0, dots);
		String high = text.substring(dots + 2);
		return new Quantity(low.isEmpty() ? null : number(low), high.isEmpty() ? null : number(high), unit);
	}

	private static BigDecimal number(String text) {
		if (!text.matches("-?\\d{1,30}(\\.\\d{1,20})?")) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a number; write 22, 18700000000, 20..25, 20.. or ..5");
		}
		return new BigDecimal(text);
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	public boolean exact() {
		return this.low != null && this.low.equals(this.high);
	}

	/**
	 * What two figures for one thing say together. Where both have two bounds, or they
	 * contradict each other, the smallest quantity that holds both; where one is open and
	 * the other agrees with it ("at least 80" and "at most 85"), what both allow.
	 */
	public Quantity hull(Quantity other) {
		boolean open = this.low == null || this.high == null || other.low == null || other.high == null;
		BigDecimal least = greater(this.low, other.low);
		BigDecimal most = lesser(this.high, other.high);
		if (open && (least == null || most == null || least.compareTo(most) <= 0)) {
			return new Quantity(least, most, this.unit);
		}
		BigDecimal lower = (this.low != null && other.low != null) ? this.low.min(other.low) : null;
		BigDecimal upper = (this.high != null && other.high != null) ? this.high.max(other.high) : null;
		return (lower == null && upper == null) ? this : new Quantity(lower, upper, this.unit);
	}

	private static @Nullable BigDecimal greater(@Nullable BigDecimal a, @Nullable BigDecimal b) {
		if (a == null || b == null) {
			return (a != null) ? a : b;
		}
		return a.max(b);
	}

	private static @Nullable BigDecimal lesser(@Nullable BigDecimal a, @Nullable BigDecimal b) {
		if (a == null || b == null) {
			return (a != null) ? a : b;
		}
		return a.min(b);
	}

	/**
	 * The number in words: {@code 22%}, {@code at least 20%}, {@code USD 18.7 billion}.
	 */
	public String text() {
		BigDecimal lower = this.low;
		BigDecimal upper = this.high;
		if (lower == null) {
			return "at most " + withUnit(String.valueOf(shown(upper)));
		}
		if (upper == null) {
			return "at least " + withUnit(shown(lower));
		}
		return exact() ? withUnit(shown(lower)) : withUnit(shown(lower) + " to " + shown(upper));
	}

	private String withUnit(String number) {
		return switch (this.unit) {
			case "percent" -> number + "%";
			case "rank" -> "rank " + number;
			case "count", "year" -> number;
			default -> isCurrency() ? this.unit + " " + number : number + " " + this.unit.replace('_', ' ');
		};
	}

	/** Whether the unit is an ISO 4217 code. */
	public boolean isCurrency() {
		return this.unit.matches("[A-Z]{3}");
	}

	private String shown(@Nullable BigDecimal number) {
		if (number == null) {
			return "";
		}
		if (isCurrency() && number.abs().compareTo(MILLION) >= 0) {
			boolean billions = number.abs().compareTo(BILLION) >= 0;
			BigDecimal scaled = number.divide(billions ? BILLION : MILLION, 9, RoundingMode.HALF_EVEN);
			return plain(scaled).toPlainString() + (billions ? " billion" : " million");
		}
		boolean grouped = !this.unit.equals("year") && number.abs().compareTo(TEN_THOUSAND) >= 0;
		return grouped ? new DecimalFormat("#,##0.####################", DecimalFormatSymbols.getInstance(Locale.ROOT))
			.format(number) : number.toPlainString();
	}

}
