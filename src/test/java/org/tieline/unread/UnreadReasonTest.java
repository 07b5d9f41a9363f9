package org.tieline.unread;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.cue.SentenceWords;

import static org.assertj.core.api.Assertions.assertThat;

/** What is missing in sentences of each kind that could not be read. */
class UnreadReasonTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					⟦e0⟧ 's revenue rose by ⟦p1⟧ .                   | a growth rate
					⟦p0⟧ of ⟦e1⟧ 's sales come from abroad .         | a part of somebody's revenue
					⟦e0⟧ has ⟦p1⟧ of the market .                    | it does not say of which market; the record holds 7 markets
					⟦e0⟧ acquired a rival .                          | a takeover
					⟦e0⟧ is largest shareholder of ⟦e1⟧ .            | a stake
					restrictions and a ban hit ⟦e0⟧ .                | a restriction
					⟦e0⟧ signed contracts in ⟦e1⟧ .                  | a supply
					⟦e0⟧ has ⟦c1⟧ offices .                          | what its number measures
					⟦e0⟧ met ⟦e1⟧ .                                  | no words that are read join them
					""")
	void theReasonNamesWhatIsMissing(String text, String missing) {
		assertThat(of(text, false)).startsWith("no statement was recognised that the record could hold: ")
			.contains("it names Albano, Brissa; ")
			.contains(missing);
	}

	@Test
	void aShareOfANamedMarketLacksAnOwner() {
		assertThat(of("\u27e6p0\u27e7 of the \u27e6d1\u27e7 market went abroad .", true))
			.contains("it is not clear whose number it is");
	}

	@Test
	void atMostThreeNamesAreListedEachOnce() {
		String reason = UnreadReason.of(SentenceWords.of(" \u27e6e0\u27e7 . "), " \u27e6e0\u27e7 . ",
				List.of("A", "B", "A", "C", "D"), false, 7);

		assertThat(reason).contains("it names A, B, C; ").doesNotContain("D");
	}

	private static String of(String text, boolean product) {
		String marked = " " + text + " ";
		return UnreadReason.of(SentenceWords.of(marked), marked, List.of("Albano", "Brissa"), product, 7);
	}

}
