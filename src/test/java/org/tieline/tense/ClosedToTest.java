package org.tieline.tense;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of what Albano is barred in marked sentences of an invented world: e0 is Sudia, e1
 * Albano, d2 a product.
 */
class ClosedToTest {

	private static final Pattern BAN = Pattern.compile(
			" \u27e6e0\u27e7 banned \u27e6e1\u27e7(?: from(?: \u27e6r3\u27e7 's)? (?:5g networks|\u27e6d2\u27e7))?");

	// By hand: the record tells bans from networks and purchases, and no other ones.
	@ParameterizedTest
	@CsvSource(textBlock = """
			banned [e1] ., '', true
			banned [e1] equipment ., '', true
			banned [e1] from 5g networks in its country ., '', true
			banned [e1] from [r3] 's 5g networks ., '', true
			banned [e1] from [e0] ., '', true
			banned [e1] after a review ., '', true
			banned [e1] from taking part in 5g auctions ., '', true
			banned [e1] phones ., '', false
			banned [e1] advertising ., '', false
			banned [e1] from airports ., '', false
			banned [e1] from [r3] 's airports ., '', false
			banned [e1] from selling phones ., '', false
			banned [e1] from [d2] ., base stations, true
			banned [e1] from [d2] ., smartphones, false
			banned [e1] [d2] ., smartphones, false
			banned [e1] [d2] ., routers, true
			""")
	void aBanOfOtherThingsIsNotRead(String words, String product, boolean read) {
		String marked = " \u27e6e0\u27e7 " + words.replace('[', '\u27e6').replace(']', '\u27e7') + " ";
		Matcher match = BAN.matcher(marked);
		assertThat(match.find()).isTrue();

		assertThat(ClosedTo.doubt(marked, match.toMatchResult(), "\u27e6e1\u27e7", (mark) -> product) == null)
			.isEqualTo(read);
	}

}
