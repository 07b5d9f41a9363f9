package org.tieline.english;

import java.time.LocalDate;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.tieline.Fuzzed;
import org.tieline.check.ClaimCheck;
import org.tieline.value.Decimals;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read in any text lies inside it, in order, and reads the same again. */
class ReadersFuzzTest {

	private static final LocalDate TODAY = LocalDate.of(2020, 2, 29);

	@FuzzTest
	void text(byte[] input) {
		String text = Fuzzed.text(input);
		numbers(text);
		times(text);
		passage(text);
	}

	private static void numbers(String text) {
		List<NumberReader.Found> found = Fuzzed.readOrRefused(() -> NumberReader.read(text));
		int end = 0;
		for (NumberReader.Found one : found) {
			assertThat(one.start()).isBetween(0, text.length());
			assertThat(one.end()).isBetween(Math.max(end, one.start() + 1), text.length());
			end = one.end();
			assertThat(one.value().signum()).isNotNegative();
			assertThat(one.value().toPlainString()).hasSizeLessThan(4 * Decimals.MOST);
			if (one.high() != null) {
				assertThat(one.high()).isGreaterThanOrEqualTo(one.value());
			}
			assertThat(one.asked(one.unit())).isNotNull();
		}
		assertThat(NumberReader.read(text)).isEqualTo(found);
	}

	private static void times(String text) {
		List<TimeReader.Found> found = Fuzzed.readOrRefused(() -> TimeReader.read(text, TODAY));
		int end = 0;
		for (TimeReader.Found one : found) {
			assertThat(one.start()).isBetween(end, text.length());
			assertThat(one.end()).isBetween(one.start() + 1, text.length());
			end = one.end();
			if (one.period() != null) {
				assertThat(one.period().firstDay()).isBeforeOrEqualTo(one.period().lastDay());
			}
		}
		assertThat(TimeReader.read(text, TODAY)).isEqualTo(found);
		// Without a date nothing more is read.
		assertThat(TimeReader.read(text, null)).hasSameSizeAs(found);
	}

	private static void passage(String given) {
		PassageText passage = Fuzzed.readOrRefused(() -> PassageText.of(given));
		if (passage == null) {
			return;
		}
		int before = 0;
		for (int i = 0; i < passage.text().length(); i++) {
			ClaimCheck.Place place = passage.place(i, i + 1);
			assertThat(place.start()).isBetween(before, given.length());
			assertThat(place.end()).isBetween(place.start() + 1, given.length());
			assertThat(place.text()).isEqualTo(given.substring(place.start(), place.end()));
			before = place.start();
		}
		int end = 0;
		for (int[] sentence : Sentences.split(passage.text())) {
			assertThat(sentence[0]).isBetween(end, passage.text().length());
			assertThat(sentence[1]).isBetween(sentence[0] + 1, passage.text().length());
			end = sentence[1];
		}
	}

}
