package org.tieline.influence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code methods/ownership.md} says of states and companies is what is answered. */
class OwnershipExamplesIT extends TielineIT {

	private static final Path TEXT = Path.of("src/docs/methods/ownership.md");

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', value = {
			"deutsche-telekom, gov-de, 2017-12-31, '31.9%, by a later figure (on 2018-12-31)', 'The answer for 2017 is \"%s\"'",
			"telia, gov-fi, 2012, 'through others, size not recorded for then (Solidium in Telia Company: 3.2% on 2017-12-31)', 'In 2012 neither figure is near enough: the answer is \"%s\"'",
			"telia, gov-fi, 2018-02, '3.2%', 'that month shows %s, not 16.9'",
			"telia, gov-fi, 2007-12-31, '13.7%', 'Finland had %s of Telia in 2007'",
			"orange, gov-fr, 2024-11, '13.39 to 36.62%', 'France and Orange in November 2024: %s'",
			"orange, gov-fr, 2016, '24.73 to 34.93%, by a later figure (in 2017)', '(France and Orange in 2016: 13.44 + 11.29 at least)'",
			"nokia, gov-fi, 2018, '3.3 to 3.7%', '(Finland and Nokia in 2018: 3.3% by the chain, 3.7% by a newspaper)'" })
	void theTextSaysWhatTheAnswerSays(String company, String state, String date, String answer, String text)
			throws IOException {
		String words = api()
			.data("{ stateInfluence(company: \"" + company + "\", state: \"" + state + "\", lens: {asOf: \"" + date
					+ "\"}) { ownershipInWords } }")
			.path("stateInfluence")
			.path("ownershipInWords")
			.asString();

		assertThat(words).isEqualTo(answer);
		assertThat(Files.readString(TEXT)).contains(text.replace("%s", answer));
	}

}
