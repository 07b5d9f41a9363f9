package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.cue.SentenceWords;
import org.tieline.english.ResourceLines;
import org.tieline.passage.StatementForms.Fitting;
import org.tieline.passage.StatementForms.Form;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that are ruled out by their words are not in the sentence. */
class StatementFormsTest {

	private static final List<String> WORDS = words();

	private static List<String> words() {
		TreeSet<String> words = new TreeSet<>();
		ResourceLines.of("/check/statements.txt").forEach((line) -> {
			for (String word : line.substring(line.indexOf('=')).split("[^a-z]+")) {
				if (!word.isBlank()) {
					words.add(word);
				}
			}
		});
		return List.copyOf(words);
	}

	/** Random sentences of the words and marks of all forms. */
	@Test
	void aFormThatIsFoundFitsAndStartsNoLaterThanItMay() {
		Random random = new Random(3);
		int found = 0;
		for (int i = 0; i < RandomRuns.of(4_500); i++) {
			String marked = sentence(random);
			List<Fitting> fitting = StatementForms.SHIPPED.fitting(SentenceWords.of(marked));
			for (Form form : StatementForms.SHIPPED.all()) {
				Matcher matcher = form.pattern().pattern().matcher(marked);
				if (matcher.find()) {
					found++;
					int last = matcher.start();
					while (matcher.find(last + 1)) {
						last = matcher.start();
					}
					int start = last;
					assertThat(fitting).as("%s in %s", form.pattern().pattern(), marked)
						.anyMatch((one) -> one.form() == form && one.last() >= start);
				}
			}
		}
		assertThat(found).isGreaterThan(RandomRuns.of(400));
	}

	/** A form with its first alternatives, and random words around and inside. */
	private static String sentence(Random random) {
		List<String> tokens = new ArrayList<>();
		for (int i = 0; i < 5 + random.nextInt(8); i++) {
			tokens.add(WORDS.get(random.nextInt(WORDS.size())));
			if (random.nextInt(2) == 0) {
				tokens.add("\u27e6" + "eeergpmckdqa".charAt(random.nextInt(12)) + i + "\u27e7");
			}
		}
		return " " + String.join(" ", tokens) + " ";
	}

}
