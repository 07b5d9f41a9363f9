package org.tieline.unread;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A and B are names. */
class LeadInTest {

	private static int end(String text) {
		String marked = " " + text.replace("A ", "\u27e6e0\u27e7 ").replace("B ", "\u27e6e1\u27e7 ");
		return LeadIn.end(marked, marked.indexOf("\u27e6e0\u27e7"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "at home nobody comes close : A leads . ",
			"city does not put all eggs in one basket : A supplies it . " })
	void whatNamesNobodyLeadsIn(String text) {
		assertThat(end(text)).isEqualTo(text.indexOf(':') + 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "it is not true : A leads . ", "nobody believes it : A leads . ",
			"B has no doubt : A leads . ", "nobody comes close , A leads . " })
	void whatJudgesOrNamesSomebodyDoesNot(String text) {
		assertThat(end(text)).isZero();
	}

}
