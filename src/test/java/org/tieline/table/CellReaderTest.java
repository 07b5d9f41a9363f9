package org.tieline.table;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.tieline.check.AskedNumber;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbers in two cells, as they are and as a source prints them. */
class CellReaderTest {

	/**
	 * 6.98 billion is printed to the hundredth, so the loss is between 6.975 and 6.985
	 * billion.
	 */
	@Test
	void aLossMayBePrintedWithoutItsSign() {
		AskedNumber loss = CellReader.number("-6980000000", "CNY", "6.98 billion yuan", null);
		assertThat(loss.low()).isEqualByComparingTo(new BigDecimal("-6985000000"));
		assertThat(loss.high()).isEqualByComparingTo(new BigDecimal("-6975000000"));
	}

	@Test
	void anotherNumberThanThePrintedOneIsRefusedWhateverItsSign() {
		assertThatThrownBy(() -> CellReader.number("-6980000000", "CNY", "7.98 billion yuan", null))
			.isInstanceOf(Problem.class)
			.hasMessageContaining("'7.98 billion yuan' is not the number");
		assertThatThrownBy(() -> CellReader.number("6980000000", "CNY", "7.98 billion yuan", null))
			.isInstanceOf(Problem.class);
	}

	/** A range is one number with two ends, with or without a scale and a unit. */
	@Test
	void aRangeIsReadAsARange() {
		for (String range : new String[] { "22-24%", "22\u201324%", "22 to 24%", "between 22% and 24%" }) {
			AskedNumber number = CellReader.number(range, null, null, "percent");
			assertThat(number.low()).as(range).isEqualByComparingTo("22");
			assertThat(number.high()).as(range).isEqualByComparingTo("24");
		}
		AskedNumber sum = CellReader.number("$18-19 billion", null, null, null);
		assertThat(sum.low()).isEqualByComparingTo("18000000000");
		assertThat(sum.high()).isEqualByComparingTo("19000000000");
	}

	@Test
	void aFiscalYearIsRefused() {
		for (String year : new String[] { "FY17", "FY2017", "2017-18", "2016/17", "2017-00" }) {
			assertThatThrownBy(() -> CellReader.time(year)).as(year).isInstanceOf(IllegalArgumentException.class);
		}
		assertThat(CellReader.time("Q2 2019").words()).contains("2019-04", "2019-06");
	}

	/** 18.7 billion written out has three digits; 18.65 to 18.75 are printed so. */
	@Test
	void theZerosOfAWholeSumAreNoDigits() {
		AskedNumber sum = CellReader.number("18700000000", "USD", null, null);
		assertThat(sum.low()).isEqualByComparingTo("18650000000");
		assertThat(sum.high()).isEqualByComparingTo("18750000000");
	}

}
