package org.tieline.value;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantityTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			22,           percent, 22%
			22.50,        percent, 22.5%
			20..25,       percent, 20 to 25%
			20..,         percent, at least 20%
			..5,          percent, at most 5%
			0,            percent, 0%
			18700000000,  USD,     USD 18.7 billion
			123000000000, USD,     USD 123 billion
			12500000,     EUR,     EUR 12.5 million
			999999,       USD,     'USD 999,999'
			-2500000,     USD,     USD -2.5 million
			1000000..2000000000, CNY, CNY 1 million to 2 billion
			1000000000..2000000000, CNY, CNY 1 billion to 2 billion
			>50..,        percent, more than 50%
			..<50,        percent, less than 50%
			0..<50,       percent, less than 50%
			>50..75,      percent, more than 50% and up to 75%
			20..<50,      percent, at least 20% and less than 50%
			>50..<75,     percent, more than 50% and less than 75%
			>1000000000.., USD,    more than USD 1 billion
			1,            rank,    rank 1
			30000,        base_stations, '30,000 base stations'
			""")
	void aNumberIsSaidInWords(String number, String unit, String words) {
		assertThat(Quantity.parse(number, unit).text()).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "22%", "1,000", "1e9", "20...25", "20-25", "", ".5", "22.", "+3", "NaN", "1 000" })
	void anotherShapeIsRefusedAndTheRightOnesNamed(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text, "percent"))
			.withMessageEndingWith("is not a number; write 22, 18700000000, 20..25, 20.. or ..5");
	}

	@ParameterizedTest
	@ValueSource(strings = { ">50", "<50", ">..50", "50..<", "50..>75" })
	void anotherShapeOfABoundThatIsNotReachedIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(text, "percent"))
			.withMessageEndingWith("write >50.. (more than 50), ..<50 (less than 50), >50..75 or 20..<50");
	}

	@Test
	void nothingIsMoreThanANumberAndAtMostIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(">50..50", "percent"))
			.withMessageEndingWith("leave out > and <");
	}

	@ParameterizedTest
	@CsvSource({ ">50.., 50.., >50..", ">50.., ..75, >50..75", ">50..60, 50..60, 50..60", ">50..60, 55..<60, >50..60",
			"..<50, ..50, ..<50", "20..<50, 10..<50, 10..<50" })
	void boundsThatAreNotReachedKeepThatTogether(String one, String other, String hull) {
		Quantity a = Quantity.parse(one, "percent");
		Quantity b = Quantity.parse(other, "percent");
		assertThat(a.hull(b)).isEqualTo(Quantity.parse(hull, "percent"));
		assertThat(b.hull(a)).isEqualTo(a.hull(b));
	}

	@Test
	void aQuantityNeedsANumber() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse("..", "percent"))
			.withMessage("a quantity needs a number");
	}

	@Test
	void boundsRunFromLowToHigh() {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse("25..20", "percent"))
			.withMessage("bounds run from low to high: 25..20");
	}

	@Test
	void quantitiesThatDifferInTrailingZerosAreEqual() {
		assertThat(Quantity.parse("22.0", "percent")).isEqualTo(Quantity.parse("22", "percent"));
		assertThat(Quantity.parse("100", "percent").low()).isEqualTo(new BigDecimal("100"));
	}

	@Test
	void onlyEqualBoundsAreExact() {
		assertThat(Quantity.parse("22..22.0", "percent").exact()).isTrue();
		assertThat(Quantity.parse("22..23", "percent").exact()).isFalse();
		assertThat(Quantity.parse("22..", "percent").exact()).isFalse();
		assertThat(Quantity.parse("..22", "percent").exact()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "22, 28, 22..28", "20..25, 22, 20..25", "80.., ..85, 80..85", "29, 28.., 29", "20.., 10..30, 20..30",
			"..5, 1..2, 1..2", "30.., 20, 20.." })
	void twoFiguresTogetherHoldBothAndWhatOneLeavesOpenTheOtherBounds(String one, String other, String hull) {
		Quantity a = Quantity.parse(one, "percent");
		Quantity b = Quantity.parse(other, "percent");
		assertThat(a.hull(b)).isEqualTo(Quantity.parse(hull, "percent"));
		assertThat(b.hull(a)).isEqualTo(a.hull(b));
	}

	@Test
	void threeCapitalsAreACurrency() {
		assertThat(Quantity.parse("1", "USD").isCurrency()).isTrue();
		assertThat(Quantity.parse("1", "percent").isCurrency()).isFalse();
		assertThat(Quantity.parse("1", "usd").isCurrency()).isFalse();
	}

}
