package org.tieline.english;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameTimeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22% in the third quarter of 2019. | In the same quarter Berg had 15%. | from 2019-07 to 2019-09
			22% in March 2019.                | In the same year Berg had 15%.    | in 2019
			22% in March 2019.                | In the same quarter Berg had 15%. | unknown
			22% in 2018 and 24% in 2019.      | In the same year Berg had 15%.    | unknown
			22% in 2019.                      | Berg had 15% in that year.        | in 2019
			22%, the most so far.             | In the same year Berg had 15%.    | unknown
			""")
	void theSamePeriodIsTheOneOfTheSentenceBefore(String before, String text, String expected) {
		TimeReader.Found first = SameTime.of(TimeReader.read(text, null), text, TimeReader.read(before, null))
			.getFirst();
		assertThat((first.period() != null) ? first.period().words() : "unknown").isEqualTo(expected);
	}

}
