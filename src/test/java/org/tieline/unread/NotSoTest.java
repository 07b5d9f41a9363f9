package org.tieline.unread;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.cue.SentenceWords;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not told as so; A is a name and Q a measure. */
class NotSoTest {

	private static final String END = "it tells of an end, a failure or an exception";

	private static final String MAY_BE = "it says what would, could or may be";

	private static @Nullable String reason(String text) {
		String marked = " " + text.replace("A ", "\u27e6e0\u27e7 ").replace("Q ", "\u27e6q1\u27e7 ") + " ";
		return NotSo.of(SentenceWords.of(marked), marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Q has been suspended since then .
			Q was repealed by A .
			A suspended its new Q .
			gear of A must be gone from core .
			it wants old gear of A gone from core .
			it wants existing gear of A out .
			agencies may not use gear of A .
			it could compel A to help .
			A was put on Q ; exporters should be careful .
			buyers should remember that A is on Q .
			A ended year on strong note .
			""")
	void anOrderAndTheEndOfAMeasureAreTold(String text) {
		assertThat(reason(text)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A was suspended by it .
			sales to A were suspended under Q .
			gear of A is gone from core .
			Q was suspended and sales were halted .
			""")
	void anEndOfAnythingElseIsNot(String text) {
		assertThat(reason(text)).isEqualTo(END);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			it wants to ban A .
			it wants removing A to be cheap .
			A may not be banned .
			it could help A to spy .
			""")
	void whatIsOnlyPossibleIsNot(String text) {
		assertThat(reason(text)).isEqualTo(MAY_BE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A bought chips , a claim that it calls invented .
			A built network , film claims .
			A is thought to have sold chips .
			""")
	void aGuessAndAStoryAreNot(String text) {
		assertThat(reason(text)).isEqualTo("it tells of a guess or of what is invented");
	}

}
