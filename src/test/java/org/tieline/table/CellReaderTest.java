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

}
