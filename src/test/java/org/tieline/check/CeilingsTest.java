package org.tieline.check;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/** "Up to 8 million" beside a recorded "up to". */
class CeilingsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			7900000  | -       | 7900000  | true
			7860000  | -       | 7900000  | true
			7900000  | -       | 7860000  | true
			8000000  | -       | 7900000  | false
			14000000 | -       | 10000000 | false
			7900000  | 7900000 | 7900000  | -
			""")
	void ceilingsAgreeByTheRoundingOfTheLessExactOne(BigDecimal asked, @Nullable BigDecimal low, BigDecimal recorded,
			@Nullable Boolean same) {
		AskedNumber number = new AskedNumber(null, false, asked, false, "USD", "up to it");
		assertThat(number.isSameCeiling(new Quantity(low, recorded, "USD", false, false))).isEqualTo(same);
	}

}
