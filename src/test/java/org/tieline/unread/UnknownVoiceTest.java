package org.tieline.unread;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose word a sentence is, where only names that start with "Al" are on record. */
class UnknownVoiceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			According to Brissa, Albano held 22%.                     | Brissa
			According to research firm Brissa Partners, Albano led.   | Brissa Partners
			Brissa estimates that Albano held 22%.                    | Brissa
			Brissa analysts say Albano held 22%.                      | Brissa
			Albano held 22%, Brissa says.                             | Brissa
			Albano held 22%, said Brissa.                             | Brissa
			Last year, Brissa put Albano at 22%.                      | Brissa
			According to Albert, Albano held 22%.                     | -
			Albert estimates that Albano held 22%.                    | -
			Analysts say that Albano held 22%.                        | -
			According to analysts, Albano held 22%.                   | -
			Albano held 22%, figures from May 2018 show.              | -
			Albano held 22% in Brissa.                                | -
			""")
	void aNameThatIsNotOnRecordIsNamed(String sentence, @Nullable String expected) {
		String name = UnknownVoice.of(sentence, (at) -> sentence.substring(at).startsWith("Al"));

		assertThat(name).isEqualTo(expected);
	}

}
