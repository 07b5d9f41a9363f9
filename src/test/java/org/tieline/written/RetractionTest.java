package org.tieline.written;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetractionTest {

	/** Further sentences follow these words. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The paper corrected it.  | The paper corrected it.
			The paper corrected it   | The paper corrected it.
			Who said so?             | Who said so?
			""")
	void theWordsEndOneSentence(String reason, String end) {
		assertThat(new Retraction(2, "paper.01", "ben", "2026-01-02T03:04:06Z", reason, null).words())
			.isEqualTo("The claim was retracted on 2026-01-02 by ben: " + end);
	}

}
