package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Albano, Brissa and Delmare are names. */
class BareNumbersTest {

	private static final List<String> NAMES = List.of("Albano", "Brissa", "Delmare");

	private static String read(String text) {
		List<NumberReader.Found> numbers = BareNumbers.asPercent(text, NumberReader.read(text),
				TimeReader.read(text, null),
				(place) -> NAMES.stream()
					.filter((name) -> text.startsWith(name, place))
					.map((name) -> place + name.length())
					.findFirst()
					.orElse(-1));
		List<String> percents = new ArrayList<>();
		for (NumberReader.Found one : numbers) {
			if (one.sort() == NumberReader.Sort.PERCENT) {
				percents.add(one.value().toPlainString());
			}
		}
		return percents.stream().collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Albano had 22 percent of the market, Brissa 13 and Delmare 11.                | 22 13 11
			Albano's share rose from 8 percent in 2019 to 10 in 2020.                     | 8 10
			Albano 31, Brissa 15 and Delmare 13 percent of sales went to them.            | 31 15 13
			Albano had 22 percent of the market against 13 for Brissa.                    | 22 13
			Albano was ahead with 20 percent and Brissa had 19.5, the count shows.        | 20 19.5
			""")
	void aNumberBesideAPercentageIsOne(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Albano had 22 percent of the market and Brissa 13 plants.                     | 22
			Albano had 22 percent of the market in 12 countries.                          | 22
			Albano's sales rose 37 percent, those of Brissa 16.                           | 37
			Albano had 22 percent of the market, and Brissa sold 13 million phones.       | 22
			Albano had 22 percent in 2017.                                                | 22
			""")
	void whatCountsSomethingElseIsNone(String text, String expected) {
		assertThat(read(text)).isEqualTo(expected);
	}

}
