package org.tieline.value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatedNumberTest {

	/** Recorded value, as printed, least and greatest true value it may stand for. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22           | 22%                        | 21.5         | 22.5
			22           | 22 percent                 | 21.5         | 22.5
			22           | 22.0%                      | 21.95        | 22.05
			0.5          | 0.5%                       | 0.45         | 0.55
			0            | 0%                         | -0.5         | 0.5
			18700000000  | $18.7 billion              | 18650000000  | 18750000000
			18700000000  | $18.70bn                   | 18695000000  | 18705000000
			123000000000 | $123 billion               | 122500000000 | 123500000000
			100000000000 | $100 billion               | 99500000000  | 100500000000
			1500000      | €1.5m                      | 1450000      | 1550000
			1500000      | €1.5-million               | 1450000      | 1550000
			11000        | 11,000                     | 10999.5      | 11000.5
			22           | 22% in 2017, up from 21.4% | 21.5         | 22.5
			""")
	void halfAUnitOfTheLastPrintedDigitIsLeftOpen(String value, String asStated, String low, String high) {
		assertThat(range(value, asStated)).isEqualTo(Quantity.parse(low + ".." + high, "percent"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			30          | about 30%            | 25          | 35
			30          | ~30%                 | 25          | 35
			30          | Nearly 30 percent    | 25          | 35
			22          | about 22%            | 21.5        | 22.5
			18700000000 | some $18.7 billion   | 18650000000 | 18750000000
			20000000000 | roughly $20 billion  | 15000000000 | 25000000000
			170         | close to 170         | 165         | 175
			""")
	void afterAboutTrailingZerosAreRoundedToo(String value, String asStated, String low, String high) {
		assertThat(range(value, asStated)).isEqualTo(Quantity.parse(low + ".." + high, "percent"));
	}

	@Test
	void aRoundNumberWithoutAboutIsAsExactAsItIsPrinted() {
		assertThat(range("30", "30%")).isEqualTo(Quantity.parse("29.5..30.5", "percent"));
	}

	@Test
	void aNumberInWordsIsExactToOneUnit() {
		assertThat(range("66.7", "two-thirds")).isEqualTo(Quantity.parse("65.7..67.7", "percent"));
	}

	@Test
	void withoutThePrintedNumberTheLastDigitThatIsNotZeroCounts() {
		// 18 700 000 000: the 7 stands for hundreds of millions, so half of that.
		assertThat(range("18700000000", null)).isEqualTo(Quantity.parse("18650000000..18750000000", "percent"));
	}

	@Test
	void withoutThePrintedNumberASmallOneIsExactToItsUnit() {
		assertThat(range("20", null)).isEqualTo(Quantity.parse("19.5..20.5", "percent"));
		assertThat(range("22.5", null)).isEqualTo(Quantity.parse("22.45..22.55", "percent"));
	}

	@Test
	void anotherNumberInThePrintedTextIsNoMeasureOfThisOne() {
		// "a fifth of 5G contracts": the 5 is not the 20.
		assertThat(range("20", "a fifth of 5G contracts")).isEqualTo(Quantity.parse("19.5..20.5", "percent"));
	}

	@Test
	void boundsEachHaveTheirOwnRounding() {
		assertThat(range("20..25", "20% to 25%")).isEqualTo(Quantity.parse("19.5..25.5", "percent"));
		assertThat(range("20..", "more than 20%")).isEqualTo(Quantity.parse("19.5..", "percent"));
		assertThat(range("..40", "up to 40%")).isEqualTo(Quantity.parse("..40.5", "percent"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			$10-15 billion
			$10 to $15 billion
			between 10 and 15 billion dollars
			""")
	void theFirstOfTwoNumbersMayLeaveItsScaleToTheSecond(String asStated) {
		// 9.5 to 15.5 billion: both are printed to the billion.
		assertThat(range("10000000000..15000000000", asStated))
			.isEqualTo(Quantity.parse("9500000000..15500000000", "percent"));
	}

	@Test
	void touchingBoundsAgree() {
		// 22% reaches up to 22.5, 23% down to 22.5.
		assertThat(agree("22", "22%", "23", "23%")).isTrue();
		assertThat(agree("22", "22%", "24", "24%")).isFalse();
	}

	@Test
	void aRoundedNumberAgreesWithTheExactOneBehindIt() {
		assertThat(agree("18700000000", "$18.7 billion", "18684000000", "$18.684 billion")).isTrue();
		assertThat(agree("18700000000", "$18.7 billion", "18600000000", "$18.60 billion")).isFalse();
		assertThat(agree("66.7", "two-thirds", "67", "67%")).isTrue();
		assertThat(agree("30", "about 30%", "28", "28%")).isTrue();
		assertThat(agree("30", "30%", "28", "28%")).isFalse();
	}

	@Test
	void anOpenSideAgreesWithAllThatLiesOnIt() {
		assertThat(agree("20..", "more than 20%", "28", "28%")).isTrue();
		assertThat(agree("20..", "more than 20%", "18", "18%")).isFalse();
		assertThat(agree("20..", "at least 20%", "..40", "up to 40%")).isTrue();
		assertThat(agree(">50..", "more than half", "40", "40%")).isFalse();
		assertThat(agree(">50..", "more than half", "50", "50%")).isTrue();
		assertThat(agree(">50..", "more than half", "..<50", "less than half")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | No. 1  | 2 | No. 2
			1 | first  | 2 | second
			1 | first  | 3 | third
			""")
	void ranksAreNeverRounded(String one, String asStated, String other, String otherAsStated) {
		Quantity a = StatedNumber.range(Quantity.parse(one, "rank"), asStated);
		Quantity b = StatedNumber.range(Quantity.parse(other, "rank"), otherAsStated);
		assertThat(StatedNumber.agree(a, b)).isFalse();
		assertThat(StatedNumber.agree(a, a)).isTrue();
	}

	private static boolean agree(String one, String asStated, String other, String otherAsStated) {
		Quantity a = range(one, asStated);
		Quantity b = range(other, otherAsStated);
		return StatedNumber.agree(a, b) && StatedNumber.agree(b, a);
	}

	private static Quantity range(String value, @Nullable String asStated) {
		return StatedNumber.range(Quantity.parse(value, "percent"), asStated);
	}

	@Test
	void aFewThatAreCountedAreNotRounded() {
		Quantity three = Quantity.parse("3", "sites");
		Quantity four = Quantity.parse("4", "sites");
		assertThat(StatedNumber.agree(StatedNumber.range(three, "3"), StatedNumber.range(four, "4"))).isFalse();
	}

	@Test
	void anAmountInWordsIsExactToHalfItsLastDigit() {
		assertThat(StatedNumber.range(Quantity.parse("1000000000", "USD"), "a billion dollars"))
			.isEqualTo(Quantity.parse("500000000..1500000000", "USD"));
	}

}
