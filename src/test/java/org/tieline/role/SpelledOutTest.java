package org.tieline.role;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The marks e0 to e2 are companies, e3 to e5 places, p numbers in percent, k6 a rank and
 * d7 a product.
 */
class SpelledOutTest {

	private static List<String> of(String text) {
		String marked = " " + text.replaceAll("\\b([a-z]\\d)\\b", "\u27e6$1\u27e7");
		return SpelledOut
			.of(marked, IntStream.range(0, marked.length()).boxed().toList(),
					(mark) -> "\u27e6e3\u27e7\u27e6e4\u27e7\u27e6e5\u27e7".contains(mark))
			.stream()
			.map((one) -> one.words().toString().replaceAll("[\u27e6\u27e7]", "").strip())
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					e0 had p1 of d7 in e3 , p2 in e4 and p8 in e5 . | e0 had p1 of d7 in e3 . ; e0 had p2 of d7 in e4 . ; e0 had p8 of d7 in e5 .
					e0 had p1 of e3 's d7 and p2 of e4 's . | e0 had p1 of e3 's d7 . ; e0 had p2 of e4 's d7 .
					e0 had p1 of d7 in e3 and p2 of that in e4 . | e0 had p1 of d7 in e3 . ; e0 had p2 of d7 in e4 .
					in e3 e0 had p1 of d7 , in e4 p2 . | in e3 e0 had p1 of d7 . ; in e4 e0 had p2 of d7 .
					e0 is top vendor of d7 in e3 , e1 in e4 and e2 in e5 . | e0 is top vendor of d7 in e3 . ; e1 is top vendor of d7 in e4 . ; e2 is top vendor of d7 in e5 .
					e0 ranked k6 for d7 in e3 and in e4 . | e0 ranked k6 for d7 in e3 . ; e0 ranked k6 for d7 in e4 .
					e0 ranked k6 for d7 in e3 and k9 in e4 . | e0 ranked k6 for d7 in e3 . ; e0 ranked k9 for d7 in e4 .
					""")
	void eachPlaceHasItsOwnSentence(String text, String expected) {
		assertThat(of(text)).containsExactly(expected.split(" ; "));
	}

	/** What follows is no place, or has no number. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			e0 had p1 of d7 in e3 and p2 of e1 . | -
			e0 had p1 of d7 in e3 and sold it in e4 . | -
			e0 had p1 of d7 in e3 . | -
			""")
	void whatIsNoListStaysAsItIs(String text, String expected) {
		assertThat(of(text)).isEmpty();
	}

}
