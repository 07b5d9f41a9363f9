package org.tieline.api;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A number of very many digits is found where it is a number, and nowhere else. */
class RawDocumentTest {

	/** D stands for a thousand digits. */
	private static String document(String text) {
		return text.replace("D", "9".repeat(1000));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ a(b: D) }", "{ a(b: -D) }", "{ a(b: 0.D) }", "{ a(b: 1eD) }", "D",
			"{ a(t: \"x\") b(n: D) }", "# comment\n{ a(b: D) }", "{ a(t: \"\"\"x\"\"\" n: D) }",
			"{ a(t: \"\\\"\" n: D) }", "{ a(t: \"\") b(n: D) }" })
	void aLongNumberIsRefused(String text) {
		assertThat(RawDocument.refused(document(text)).getMessage()).startsWith("query: ").contains("digits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ a(b: 12) }", "{ a(t: \"D\") }", "{ a(t: \"\"\"D \" D\"\"\") }", "# D\n{ a }",
			"{ a(t: \"\\\"D\") }", "{ a(t: \"x", "{ a(t: \"\\", "", "\"\"\"", "{ a(t: \"\\\\u0000\") }",
			"{ a(t: \"\"\"\\u0000\"\"\") }" })
	void otherDigitsAreLeft(String text) {
		assertThat(RawDocument.refused(document(text))).isNull();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{ a(t: \"\\u0000\") }", "{ a(t: \"x\\u{0}\") }", "{ a(t: \"\0\") }", "{ a(t: \"\uD800\") }" })
	void brokenCharactersAreRefused(String text) {
		assertThat(RawDocument.refused(text).getMessage()).contains("leave it out");
	}

}
