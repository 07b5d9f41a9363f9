package org.tieline.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;

/** Patterns are found where they are found without looking at their first letters. */
class StartsTest {

	/** Patterns of each sort: at a blank, after one, at a mark and anywhere. */
	private static final List<String> PATTERNS = List.of(" (?:buys|bought|sold)(?= )", " (?:(?<! no )longer|lifts?)",
			" (?:, )?(?:and by|with|;)(?= )", " ,? (?:but|up)", " ?sold", " (?:\u27e6r\\d+\u27e7 's |)sold",
			" [;:,](?= )", " [^s]old", " (?:\\p{L}+ly|sold) ", "(?<= )(?:sold|buys) to", "(?<= )(?<x>\u27e6e\\d\u27e7)",
			"(?<= )(?:no )?longer(?= |$)", "(?<= )(?=\u27e6|s)\\S+", "\u27e6e\\d\u27e7 sold",
			"(?<x>\u27e6[er]\\d\u27e7)(?! 's) sold", "(?=\u27e6)(?<! to )\u27e6e\\d\u27e7", "\u27e6?e\\d", "sold| buys",
			" buys|\u27e6e\\d\u27e7 sold", " (?=sold|no)(?:sold|no) \\S+", " s+old", " b*uys", " (?:no )*longer",
			" (?:no ){0,2}longer", "(?<= )", " $", "(?<= )$", " (?:a|)+sold", "(?<= )[,;]? ?buys");

	private static final List<String> WORDS = List.of("buys", "bought", "sold", "no", "longer", "lift", "lifts", ",",
			";", "and", "by", "with", "but", "up", "to", "'s", "\u27e6e1\u27e7", "\u27e6e2\u27e7", "\u27e6r3\u27e7",
			"slowly", "ssold", "old", "uys", "\u00e9t\u00e9");

	@Test
	void eachPlaceIsFoundThatAPlainSearchFinds() {
		Random random = new Random(11);
		int found = 0;
		for (int i = 0; i < RandomRuns.of(2_000); i++) {
			String text = text(random);
			for (String pattern : PATTERNS) {
				List<String> places = places(pattern, text);
				found += places.size();
				assertThat(placesByStarts(pattern, text)).as("%s in '%s'", pattern, text).isEqualTo(places);
				assertThat(placesByStarts(pattern, new StringBuilder(text))).isEqualTo(places);
			}
		}
		assertThat(found).isGreaterThan(RandomRuns.of(20_000));
	}

	@Test
	void nothingIsFoundAfterTheLastPlace() {
		for (String pattern : List.of(" sold", "(?<= )sold", "(?<x>\u27e6e\\d\u27e7) sold", "sold| buys")) {
			Starts starts = Starts.of(pattern);
			String text = " and \u27e6e1\u27e7 sold it";
			Matcher matcher = starts.matcher(text);

			assertThat(starts.find(matcher, text, 0, 10)).as(pattern).isTrue();
			assertThat(starts.find(matcher, text, 0, matcher.start() - 1)).as(pattern).isFalse();
		}
	}

	@Test
	void firstLettersAreReadOffOrLeftOpen() {
		assertThat(Starts.FirstLetters.of("(?:buys|(?<! no )longer|\u27e6r)").has('b')).isTrue();
		assertThat(Starts.FirstLetters.of("(?:buys|(?<! no )longer|\u27e6r)").has('l')).isTrue();
		assertThat(Starts.FirstLetters.of("(?:buys|(?<! no )longer|\u27e6r)").has('\u27e6')).isTrue();
		assertThat(Starts.FirstLetters.of("(?:buys|(?<! no )longer|\u27e6r)").has('u')).isFalse();
		assertThat(Starts.FirstLetters.of("(?:, )?(?:and|by)").has('x')).isFalse();
		assertThat(Starts.FirstLetters.of("(?:, )?(?:and|by)").has('b')).isTrue();
		assertThat(Starts.FirstLetters.of("\\S+").isAny()).isTrue();
		assertThat(Starts.FirstLetters.of("(?:a)?").isAny()).isTrue();
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(8); i >= 0; i--) {
			text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
		}
		return text.append(random.nextBoolean() ? " " : "").toString();
	}

	private static List<String> places(String pattern, String text) {
		List<String> places = new ArrayList<>();
		Matcher matcher = WordChoice.compile(pattern).matcher(text);
		while (matcher.find()) {
			places.add(matcher.start() + "-" + matcher.end());
		}
		return places;
	}

	private static List<String> placesByStarts(String pattern, CharSequence text) {
		List<String> places = new ArrayList<>();
		Starts starts = Starts.of(pattern);
		Matcher matcher = starts.matcher(text);
		int at = 0;
		while (starts.find(matcher, text, at)) {
			places.add(matcher.start() + "-" + matcher.end());
			at = matcher.end() + ((matcher.end() == matcher.start()) ? 1 : 0);
		}
		return places;
	}

}
