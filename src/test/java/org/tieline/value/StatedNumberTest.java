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
	void aNumberInWordsIsRoundedAsDigitsAreAndNoFinerThanToOne() {
		// The decimals of two-thirds are not printed; the zeros of a billion are none.
		assertThat(range("66.7", "two-thirds")).isEqualTo(Quantity.parse("66.2..67.2", "percent"));
		assertThat(range("22", "twenty-two percent")).isEqualTo(range("22", "22%"));
		assertThat(range("1000000000", "a billion dollars")).isEqualTo(range("1000000000", "$1 billion"))
			.isEqualTo(Quantity.parse("500000000..1500000000", "percent"));
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

	/** Each pair once as two figures, once as one, next to each other on the line. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22         | 22%                | 23         | 23%                  | false
			22         | 22%                | 22.4       | 22.4%                | true
			22         | 22%                | 22.5       | 22.5%                | true
			22         | 22%                | 22.6       | 22.6%                | false
			23         | 23%                | 22.5       | 22.5%                | true
			22         | about 22%          | 23         | about 23%            | false
			22         | 22%                | 23         | about 23%            | false
			30         | about 30%          | 40         | about 40%            | false
			30         | about 30%          | 25         | about 25%            | true
			30         | about 30%          | 24         | about 24%            | false
			30         | about 30%          | 34         | 34%                  | true
			30         | about 30%          | 36         | 36%                  | false
			22         | twenty-two percent | 23         | twenty-three percent | false
			22         | twenty-two percent | 23         | 23%                  | false
			66.7       | two-thirds         | 67         | 67%                  | true
			66.7       | two-thirds         | 68         | 68%                  | false
			1000000000 | $1 billion         | 2000000000 | $2 billion           | false
			1000000000 | $1 billion         | 1400000000 | $1.4 billion         | true
			1000000000 | $1 billion         | 1500000000 | $1.50 billion        | true
			1000000000 | a billion dollars  | 2000000000 | two billion dollars  | false
			1000000000 | about $1 billion   | 2000000000 | about $2 billion     | false
			20         | 20%                | 19         | 19%                  | false
			""")
	void theUpperEndBelongsToTheNextNumber(String one, String printed, String other, String otherPrinted,
			boolean agree) {
		// 22% is 21.5 to 22.5, and 22.5 is where 23% begins; 22.5% itself is 22.45 to
		// 22.55, of which 22.45 to 22.5 is printed as 22.
		assertThat(agree(one, printed, other, otherPrinted)).isEqualTo(agree);
	}

	@Test
	void everyWayToPrintTilesTheLineSoThatNeighboursNeverAgree() {
		for (int number = 1; number < 99; number++) {
			String one = String.valueOf(number);
			String next = String.valueOf(number + 1);
			assertThat(agree(one, one + "%", next, next + "%")).as(one).isFalse();
			assertThat(agree(one, one + " billion", next, next + " billion")).as(one).isFalse();
			assertThat(agree(one, one + "%", one, one + ".4%")).as(one).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 to 8 years           | true
			3-8 years              | true
			3–8 years              | true
			from 3 to 8 years      | true
			3 years to 8 years     | true
			between 3 and 8 years  | false
			between 3 to 8 years   | false
			about 3 to 8 years     | false
			at most 8 years        | false
			three to eight         | false
			""")
	void aSpreadIsPrintedFromEndToEnd(String printed, boolean spread) {
		assertThat(StatedNumber.isSpread(Quantity.parse("3..8", "years"), printed)).isEqualTo(spread);
		assertThat(StatedNumber.isSpread(Quantity.parse("..8", "years"), printed)).isFalse();
		assertThat(StatedNumber.isSpread(Quantity.parse("8", "years"), printed)).isFalse();
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
		Quantity a = Quantity.parse(one, "rank");
		Quantity b = Quantity.parse(other, "rank");
		assertThat(StatedNumber.agree(a, asStated, b, otherAsStated)).isFalse();
		assertThat(StatedNumber.agree(a, asStated, a, asStated)).isTrue();
	}

	@Test
	void theLastOfTheFirstRanksIsOneOfThem() {
		Quantity topFive = Quantity.parse("..5", "rank");
		assertThat(StatedNumber.agree(topFive, "top five", Quantity.parse("5", "rank"), "fifth")).isTrue();
		assertThat(StatedNumber.agree(topFive, "top five", Quantity.parse("6", "rank"), "sixth")).isFalse();
	}

	private static boolean agree(String one, String asStated, String other, String otherAsStated) {
		Quantity a = Quantity.parse(one, "percent");
		Quantity b = Quantity.parse(other, "percent");
		boolean agree = StatedNumber.agree(a, asStated, b, otherAsStated);
		assertThat(StatedNumber.agree(b, otherAsStated, a, asStated)).isEqualTo(agree);
		return agree;
	}

	private static Quantity range(String value, @Nullable String asStated) {
		return StatedNumber.range(Quantity.parse(value, "percent"), asStated);
	}

	@Test
	void aFewThatAreCountedAreNotRounded() {
		Quantity three = Quantity.parse("3", "sites");
		Quantity four = Quantity.parse("4", "sites");
		assertThat(StatedNumber.agree(three, "3", four, "4")).isFalse();
		assertThat(StatedNumber.agree(three, "3", three, "about 3")).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			about 10%                            | 'about '
			prawie 60,5 proc. (almost 60.5%)     | 'almost '
			noin 9,62 prosenttia (about 9.62%)   | 'about '
			约1成 (about 10%)                      | 'about '
			45 Prozent (45 percent)              | ''
			12% (down from about 15%)            | ''
			12%                                  | ''
			-                                    | ''
			""")
	void theWordThatCallsANumberApproximateMayStandInItsTranslation(@Nullable String printed, String word) {
		assertThat(StatedNumber.hedge(Quantity.parse("12", "percent"), printed)).isEqualTo(word);
	}

}
