package org.tieline.reader;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderWordsTest {

	private static Map<String, @Nullable Object> number(String low, String high, String unit,
			@Nullable String printed) {
		Map<String, @Nullable Object> value = new HashMap<>();
		value.put("low", new BigDecimal(low));
		value.put("high", new BigDecimal(high));
		value.put("unit", unit);
		Map<String, @Nullable Object> claim = new HashMap<>();
		claim.put("value", value);
		claim.put("asStated", printed);
		return claim;
	}

	/** Half a unit of the last printed digit on each side; a rank stands for itself. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22          | percent | 22%           | 21.5 to below 22.5%
			18700000000 | USD     | $18.7 billion | USD 18.65 to below 18.75 billion
			30          | percent | about 30%     | 25 to below 35%
			2           | rank    | No. 2         | ''
			""")
	void aPrintedNumberStandsForTheRangeOfItsRounding(String number, String unit, String printed, String range) {
		assertThat(ReaderWords.INSTANCE.range(number(number, number, unit, printed))).isEqualTo(range);
	}

	@Test
	void aClaimWithoutNumberHasNoRange() {
		assertThat(ReaderWords.INSTANCE.range(Map.of())).isEmpty();
	}

	@Test
	void theTimeOfAClaimReadsAfterItsNumber() {
		assertThat(ReaderWords.INSTANCE.when(Map.of("period", Map.of("from", "2017", "to", "2017"))))
			.isEqualTo(" in 2017");
		assertThat(ReaderWords.INSTANCE.when(Map.of("period", Map.of("from", "2017", "to", "2018"))))
			.isEqualTo(" from 2017 to 2018");
		assertThat(ReaderWords.INSTANCE.when(Map.of("period", Map.of("to", "2018")))).isEqualTo(" until 2018");
		assertThat(ReaderWords.INSTANCE.when(Map.of("asOf", "2019-05", "period", Map.of("from", "2019-05"))))
			.isEqualTo(" as of 2019-05");
		assertThat(ReaderWords.INSTANCE.when(Map.of())).isEmpty();
	}

	@Test
	void whatIsPresumedIsNotToldAsShown() {
		assertThat(ReaderWords.INSTANCE.time(Map.of("word", "PRESUMED", "shown", "2018", "counts", true), "2019",
				"SINGLE_ORIGIN"))
			.isEqualTo("Presumed at 2019, from 2018, the nearest date that shows it.");
		assertThat(ReaderWords.INSTANCE
			.time(Map.of("word", "PRESUMED", "shown", "2008", "counts", false), null, "SINGLE_ORIGIN")).isEqualTo(
					"Not shown at the last day of the record, and not presumed from 2008, the nearest date that shows"
							+ " it.");
		assertThat(ReaderWords.INSTANCE.time(Map.of("word", "POSSIBLE"), "2019", null))
			.isEqualTo("No claim shows it at 2019, and none excludes it.");
	}

	@Test
	void whatIsOnlyDeniedHadNoEnd() {
		assertThat(ReaderWords.INSTANCE.time(Map.of("word", "NOT_HELD"), null, "DENIED"))
			.isEqualTo("Nobody on record says that it holds.");
		assertThat(ReaderWords.INSTANCE.time(Map.of("word", "NOT_HELD"), null, "SINGLE_ORIGIN"))
			.isEqualTo("It had not begun, or had ended, at the last day of the record.");
	}

	@Test
	void namesInCamelCaseAreWords() {
		assertThat(ReaderWords.plain("shareOfSupplierRevenue")).isEqualTo("share of supplier revenue");
		assertThat(ReaderWords.plain("EXPORT_LICENCE")).isEqualTo("export licence");
	}

}
