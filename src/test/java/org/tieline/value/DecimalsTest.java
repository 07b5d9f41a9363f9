package org.tieline.value;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Decimal numbers from outside: forty digits and exponents to forty, no more. */
class DecimalsTest {

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "1e-999999999", "0e999999999", "1e900000000", "1e1000000", "1e41", "1e-41",
			"99e40", "-1e50" })
	void aHugeOrTinyNumberIsRefusedAndNotWrittenOut(String text) {
		assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("' is too long, too large or too small")
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(200));
	}

	@Test
	void tooManyDigitsAreCutInTheRefusal() {
		String digits = "7".repeat(1_000_000);

		assertThatThrownBy(() -> Decimals.parse(digits)).hasMessageContaining("at most 40 digits")
			.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(200));
		assertThatThrownBy(() -> Decimals.parse("7".repeat(41))).hasMessageContaining("at most 40 digits");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "0", "22", "-18.7", "1.8e10", "1e40", "1e-40", "1234567890123456789012345678901234567890" })
	void whatLiesWithinIsReadAsItIs(String text) {
		assertThat(Decimals.parse(text)).isEqualTo(new BigDecimal(text));
	}

	@Test
	void whatIsNoNumberIsRefused() {
		assertThatThrownBy(() -> Decimals.parse("many")).hasMessageStartingWith("'many' is not a decimal number");
	}

}
