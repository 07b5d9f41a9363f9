package org.tieline.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Choices of words by their first letters match what the choices as given match. */
class WordChoiceTest {

	@Test
	void wordsWithTheSameFirstLettersAreTriedTogether() {
		assertThat(WordChoice.byLetters(" (?:buys|bought|sold|sells) "))
			.isEqualTo(" (?:b(?:uys|ought)|s(?:old|ells)) ");
	}

	@Test
	void fewWordsAndOtherSignsStayAsTheyAre() {
		assertThat(WordChoice.byLetters("(?:a|b)[(|x](?<n>\\d+)(?:\\(|b|c|d)"))
			.isEqualTo("(?:a|b)[(|x](?<n>\\d+)(?:\\(|b|c|d)");
		assertThat(WordChoice.byLetters("(?:ab?|ac|s?x|d)")).isEqualTo("(?:ab?|ac|s?x|d)");
	}

	/**
	 * Words of three letters, many with the same start, some one the start of another.
	 */
	@Test
	void randomChoicesMatchTheSame() {
		Random random = new Random(5);
		for (int i = 0; i < 2000; i++) {
			List<String> words = new ArrayList<>();
			for (int j = 0; j < 4 + random.nextInt(6); j++) {
				words.add(word(random) + (random.nextInt(5) == 0 ? "s?" : ""));
			}
			String expression = " (?:" + String.join("|", words) + ")(?<rest>[a-c ]*)";
			String text = " " + word(random) + word(random) + " " + word(random);
			Matcher as = Pattern.compile(expression).matcher(text);
			Matcher by = WordChoice.compile(expression).matcher(text);

			assertThat(by.find()).as(expression).isEqualTo(as.find());
			if (as.hasMatch()) {
				assertThat(by.start()).as(expression).isEqualTo(as.start());
				assertThat(by.group("rest")).as(expression + " in " + text).isEqualTo(as.group("rest"));
			}
		}
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 1 + random.nextInt(3); i++) {
			word.append((char) ('a' + random.nextInt(3)));
		}
		return word.toString();
	}

}
