package org.tieline.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Prints a quantity in words: {@link Quantity#text()}. */
final class QuantityWords {

	private static final BigDecimal BILLION = new BigDecimal("1000000000");

	/** Numbers of five digits or more are printed in groups of three. */
	private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

	private static final BigDecimal MILLION = new BigDecimal("1000000");

	private QuantityWords() {
	}

	static String of(Quantity quantity) {
		BigDecimal lower = quantity.low();
		BigDecimal upper = quantity.high();
		if (upper == null) {
			return (lower != null) ? least(quantity, lower) : "";
		}
		if (lower == null) {
			return (quantity.highExclusive() ? "less than " : "at most ") + said(quantity, upper);
		}
		if (lower.signum() == 0 && quantity.highExclusive() && !quantity.lowExclusive()) {
			return "less than " + said(quantity, upper);
		}
		if (quantity.lowExclusive() || quantity.highExclusive()) {
			return least(quantity, lower) + " and " + (quantity.highExclusive() ? "less than " : "up to ")
					+ said(quantity, upper);
		}
		return quantity.exact() ? said(quantity, lower)
				: withUnit(quantity, shown(quantity, lower) + " to " + shown(quantity, upper));
	}

	private static String least(Quantity quantity, BigDecimal lower) {
		return (quantity.lowExclusive() ? "more than " : "at least ") + said(quantity, lower);
	}

	private static String said(Quantity quantity, BigDecimal number) {
		return withUnit(quantity, shown(quantity, number));
	}

	private static String withUnit(Quantity quantity, String number) {
		String unit = quantity.unit();
		return switch (unit) {
			case "percent" -> number + "%";
			case "rank" -> "rank " + number;
			case "count", "year" -> number;
			default -> quantity.isCurrency() ? unit + " " + number : number + " " + unit.replace('_', ' ');
		};
	}

	private static String shown(Quantity quantity, BigDecimal number) {
		if (quantity.isCurrency() && number.abs().compareTo(MILLION) >= 0) {
			boolean billions = number.abs().compareTo(BILLION) >= 0;
			BigDecimal scaled = number.divide(billions ? BILLION : MILLION, 9, RoundingMode.HALF_EVEN);
			return Quantity.plain(scaled).toPlainString() + (billions ? " billion" : " million");
		}
		boolean grouped = !quantity.unit().equals("year") && number.abs().compareTo(TEN_THOUSAND) >= 0;
		return grouped ? new DecimalFormat("#,##0.####################", DecimalFormatSymbols.getInstance(Locale.ROOT))
			.format(number) : number.toPlainString();
	}

}
