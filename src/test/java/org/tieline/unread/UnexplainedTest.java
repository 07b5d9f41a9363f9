package org.tieline.unread;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that no rule of a kind accounts for; A is a name, D a product, N a number. */
class UnexplainedTest {

	private static @Nullable String first(String kind, String text) {
		String marked = " " + text.replace("A ", "\u27e6e0\u27e7 ")
			.replace("D ", "\u27e6d1\u27e7 ")
			.replace("N ", "\u27e6p2\u27e7 ");
		return Unexplained.first(kind, marked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MARKET_SHARE | A 's search engine was missing on N of D   | search
			MARKET_SHARE | A held N of world market for D sponsors    | sponsors
			MARKET_RANK  | A was among sponsors of D fair              | sponsors
			SUPPLY       | A 's network ran hour on D                 | hour
			FUNDING      | A guaranteed its staff loan of N           | staff
			""")
	void aWordOfNoRuleIsNamed(String kind, String text, String word) {
		assertThat(first(kind, text)).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MARKET_SHARE | A 's share of world market for D fell to N
			MARKET_SHARE | A roughly held N of 5g D sales worldwide in 2020
			SUPPLY       | A supplies radio equipment to A
			STAKE        | A owned N of share capital of A
			INVESTMENT   | A plans to build plant in arizona
			""")
	void theWordsOfTheRulesAreAccountedFor(String kind, String text) {
		assertThat(first(kind, text)).isNull();
	}

	/** The words of one kind are none of another. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			STAKE        | A holds N of bid of A
			MARKET_SHARE | A held N of votes of A
			""")
	void eachKindHasItsOwnWords(String kind, String text) {
		assertThat(first(kind, text)).isNotNull();
	}

}
