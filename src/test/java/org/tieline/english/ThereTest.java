package org.tieline.english;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Name;

import static org.assertj.core.api.Assertions.assertThat;

class ThereTest {

	private static final NameIndex NAMES = new NameIndex(List.of(new Name("nordia", EntityKind.COUNTRY, "Nordia"),
			new Name("sudia", EntityKind.COUNTRY, "Sudia"), new Name("albano", EntityKind.COMPANY, "Albano")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nordia is a market of its own.      | There, Albano had 58%.           | nordia
			Nordia is a market of its own.      | Albano had 58% there in 2017.    | nordia
			Nordia is a market of its own.      | There are three makers.          | none
			Nordia and Sudia are two markets.   | There, Albano had 58%.           | none
			Albano is a maker.                  | There, it had 58%.               | none
			""")
	void thereIsTheOneCountryOfTheSentenceBefore(String before, String text, String expected) {
		assertThat(There.in(text, 0, text.length(), NAMES.mentions(before))
			.map((one) -> one.names().getFirst().id())
			.orElse("none")).isEqualTo(expected);
	}

}
