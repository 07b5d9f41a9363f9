package org.tieline.figure;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex;
import org.tieline.english.NameIndex.Name;

import static org.assertj.core.api.Assertions.assertThat;

/** The words around a figure. */
class FiguresTest {

	private static final NameIndex NAMES = new NameIndex(
			List.of(new Name("huawei", EntityKind.COMPANY, "Huawei"), new Name("apple", EntityKind.COMPANY, "Apple"),
					new Name("mobile-os", EntityKind.PRODUCT, "mobile operating system"),
					new Name("phone", EntityKind.PRODUCT, "smartphones")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'A year earlier it had been '       | '.'                     | true
			'In 2016 it was '                   | '.'                     | true
			'The figure was '                   | ' in 2016.'             | true
			'It was '                           | ' of its revenue.'      | false
			'Berg had '                         | ' in 2016.'             | false
			""")
	void aFigureIsToldAgainOfAnotherTime(String before, String after, boolean expected) {
		assertThat(NamelessFigure.isToldAgain(before, after)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'Revenue for 2017 was '                | Revenue     | true
			'; net profit, however, slumped to '   | net profit  | true
			'Revenue itself came to '              | Revenue     | true
			'Berg says that revenue was '          | revenue     | false
			'Revenue from cables was '             | Revenue     | false
			""")
	void aFigureIsOneOfWhoeverWasToldOfBefore(String words, String metric, boolean expected) {
		int at = words.indexOf(metric);
		assertThat(NamelessFigure.isTold(words, at, at + metric.length())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bought chips worth              | false
			bought Nordic chips worth       | true
			bought chips and software for   | true
			spent on semiconductors         | false
			""")
	void someChipsAreNotAllOfThem(String words, boolean part) {
		assertThat(FigureGoods.isPartOfChips(words, 0)).isEqualTo(part);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			HarmonyOS ran on 17% of the smartphones.               | huawei mobile-os
			Huawei's HarmonyOS had 17%, iOS 16%.                   | huawei apple
			HarmonyOS is a system of Huawei for smartphones.       | huawei phone
			Huawei had 17% of smartphones.                         | huawei phone
			""")
	void aShareOfASystemIsOneOfItsMaker(String text, String expected) {
		assertThat(SystemMakers.of(text, 0, text.length(), NAMES.mentions(text), NAMES)
			.stream()
			.map((one) -> one.names().getFirst().id())
			.collect(Collectors.joining(" "))).isEqualTo(expected);
	}

}
