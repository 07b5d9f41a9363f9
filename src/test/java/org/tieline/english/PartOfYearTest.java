package org.tieline.english;

import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartOfYearTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Third-quarter sales came to $5 billion in 2023.                    | 2023-07 2023-09
			First-half revenue at Albano was $5 billion in 2023.               | 2023-01 2023-06
			Final-quarter sales came to $5 billion in 2023.                    | 2023-10 2023-12
			Sales came to $5 billion in 2023.                                  | 2023 2023
			Third-quarter sales followed those of the first-half in 2023.      | 2023 2023
			Sales came to $5 billion in 2023 after a third-quarter loss.       | 2023 2023
			""")
	void theOnlyYearOfASentenceIsThePartThatItNames(String text, String expected) {
		var period = Objects.requireNonNull(PartOfYear.of(text, TimeReader.read(text, null)).getFirst().period());

		assertThat(period.from() + " " + period.to()).isEqualTo(expected);
	}

}
