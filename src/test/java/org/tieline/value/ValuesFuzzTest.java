package org.tieline.value;

import java.math.BigDecimal;
import java.util.function.Function;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jspecify.annotations.Nullable;

import org.tieline.Fuzzed;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be read as a value has the bounds of its kind, and reads back. */
class ValuesFuzzTest {

	/** The first line is the value, the second its printed words. */
	@FuzzTest
	void value(byte[] input) {
		String[] lines = Fuzzed.text(input).split("\n", 2);
		date(lines[0]);
		number(lines[0]);
		printed(lines[0], (lines.length > 1) ? lines[1] : null);
	}

	private static void date(String text) {
		PartialDate date = read(text, PartialDate::parse);
		if (date != null) {
			assertThat(date.year()).isBetween(1000, 9999);
			assertThat(date.firstDay()).isBeforeOrEqualTo(date.lastDay());
			assertThat(date.refines(date)).isTrue();
			assertThat(date).hasToString(text);
			assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
		}
	}

	private static void number(String text) {
		BigDecimal number = read(text, Decimals::parse);
		if (number != null) {
			assertThat(number.toPlainString()).hasSizeLessThan(3 * Decimals.MOST);
			assertThat(Decimals.parse(number.toString())).isEqualTo(number);
		}
		Quantity quantity = read(text, (one) -> Quantity.parse(one, "percent"));
		if (quantity != null) {
			assertThat(quantity.text()).isNotBlank();
			assertThat(quantity.hull(quantity)).isEqualTo(quantity);
			if (quantity.low() != null && quantity.high() != null) {
				assertThat(quantity.low()).isLessThanOrEqualTo(quantity.high());
			}
		}
	}

	private static void printed(String text, @Nullable String printed) {
		Quantity number = read(text, (one) -> Quantity.parse(one, "USD"));
		if (number == null) {
			return;
		}
		Quantity range = Fuzzed.readOrRefused(() -> StatedNumber.range(number, printed));
		if (number.low() != null) {
			assertThat(range.low()).isLessThanOrEqualTo(number.low());
		}
		if (number.high() != null) {
			assertThat(range.high()).isGreaterThanOrEqualTo(number.high());
		}
		assertThat(StatedNumber.agree(number, printed, number, printed)).isTrue();
	}

	/** The value; null: the text is none, which only this exception says. */
	private static <T> @Nullable T read(String text, Function<String, T> parse) {
		return Fuzzed.readOrRefused(() -> {
			try {
				return parse.apply(text);
			}
			catch (IllegalArgumentException ex) {
				assertThat(ex.getMessage()).isNotBlank();
				return null;
			}
		});
	}

}
