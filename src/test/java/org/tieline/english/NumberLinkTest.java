package org.tieline.english;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a second number tells of another time what the first one tells. */
class NumberLinkTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			 in 2018 and | in 2019.|true
			 in 2018, up from | a year earlier.|true
			 worth of parts in 2018 and about | in 2019|true
			 from Nordian suppliers in 2018, compared with | in 2019 after a ban|true
			 in 2018, and its rival bought | in 2019.|false
			 in 2018 to | in 2019.|true
			, compared with | for 2019.|true
			 in 2018 (2019: |).|true
			; in 2017 it had been |.|true
			 in 2018 and | of chips.|false
			 in 2018 and | for Brissa in 2019.|false
			 in fines and | in 2019.|false
			""")
	void onlyPlainWordsJoinTwoNumbers(String between, String after, boolean clear) {
		assertThat(NumberLink.isClear(between, after)).isEqualTo(clear);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			 a year earlier.|true
			, in the previous year, it said|true
			 the year before|true
			 two years earlier.|false
			 a yearly sum|false
			 later, a year earlier|false
			""")
	void theYearBeforeIsToldRightAfterTheNumber(String after, boolean before) {
		assertThat(NumberLink.isOfYearBefore(after)).isEqualTo(before);
	}

}
