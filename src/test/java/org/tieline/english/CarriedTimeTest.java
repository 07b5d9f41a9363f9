package org.tieline.english;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CarriedTimeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Albano had a good 2017.                      | It earned 5 million.                  | in 2017
					Albano had a good second quarter of 2017.    | Its share was 22%.                    | from 2017-04 to 2017-06
					The market was worth 90 million in 2017.     | Albano's share of it was 22%.         | in 2017
					Albano had a good 2017.                      | Revenue rose to 5 million.            | in 2017
					Albano had a good 2017.                      | It now owns 22% of Berg.              | unknown
					Albano had a good 2017.                      | It earned 5 million in 2016.          | unknown
					Albano had a good 2017.                      | Berg earned 5 million.                | unknown
					Albano grew in 2016 and in 2017.             | It earned 5 million.                  | unknown
					Albano had a good 2017.                      | It then earned 5 million.             | unknown
					Albano had a good 2017.                      | Its sales averaged 5 million.         | unknown
					Albano had a good 2017.                      | Its revenue in the quarter was 5.     | unknown
					Albano earned 2 in the first half of 2017.   | Its net profit for the year was 5.    | unknown
					Albano earned 2 in the first half of 2017.   | Its annual revenue was 5 million.     | unknown
					Albano was founded on 3 May 2017.            | It earned 5 million.                  | unknown
					Albano had grown before 2017.                | It earned 5 million.                  | unknown
					""")
	void aSentenceWithoutATimeGoesOnWithTheOneBefore(String before, String text, String expected) {
		TimeReader.Found carried = CarriedTime.of(TimeReader.read(text, null), text, TimeReader.read(before, null));
		assertThat((carried != null && carried.period() != null) ? carried.period().words() : "unknown")
			.isEqualTo(expected);
	}

}
