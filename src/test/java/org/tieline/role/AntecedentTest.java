package org.tieline.role;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The subject of a sentence, and not the rival whom it is compared with, goes on. */
class AntecedentTest {

	// The parties are Albano and Berg, in the order in which they stand.
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Albano led the market, well ahead of Berg.            | 0
			Well ahead of Albano, Berg led the market.            | 1
			Unlike Albano, the Berg was glad.                     | 1
			Ahead of Albano in the north is Berg.                 | 0
			The Nordian group stayed well ahead of Albano.        | -1
			The market leader beat Albano again.                  | -1
			The gap to Albano widened.                            | -1
			Its shares were overtaken by Albano.                  | -1
			Shipments by Albano fell.                             | 0
			In the north of the country Albano led.               | 0
			""")
	void thePronounOfTheNextSentenceMeansTheSubject(String sentence, int expected) {
		int albano = sentence.indexOf("Albano");
		int berg = sentence.indexOf("Berg");

		assertThat(Antecedent.subject(sentence.substring(0, albano),
				(berg < 0) ? "" : sentence.substring(albano + "Albano".length(), berg)))
			.isEqualTo(expected);
	}

}
