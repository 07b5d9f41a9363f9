package org.tieline.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The phrases that name what assessments say, as {@code check/assessments.txt} lists
 * them.
 */
public final class AssessmentTopics {

	private record Phrase(String topic, int length, Pattern pattern) {
	}

	private static final List<Phrase> PHRASES = phrases();

	private AssessmentTopics() {
	}

	private static List<Phrase> phrases() {
		List<Phrase> phrases = new ArrayList<>();
		for (String line : ResourceLines.of("/check/assessments.txt")) {
			String[] parts = line.split("\\s*=\\s*", 2);
			for (String phrase : parts[1].split("\\s*\\|\\s*")) {
				String words = Pattern.quote(phrase)
					.replace("{of}", "\\E\\p{L}*\\Q")
					.replace(" ", "\\E(?: [^ ,;:]+){0,3}? \\Q");
				phrases.add(new Phrase(parts[0], phrase.length(), Pattern.compile(" " + words + "(?= )")));
			}
		}
		phrases.sort(Comparator.comparing(Phrase::length).reversed());
		return List.copyOf(phrases);
	}

	/**
	 * The topic that words name by their longest phrase; null: none, or several that are
	 * as long.
	 * @param words a part of a marked sentence
	 */
	public static @Nullable String of(String words) {
		Phrase found = null;
		for (Phrase phrase : PHRASES) {
			if (found != null && phrase.length() < found.length()) {
				break;
			}
			if (phrase.pattern().matcher(words).find()) {
				if (found != null && !found.topic().equals(phrase.topic())) {
					return null;
				}
				found = phrase;
			}
		}
		return (found != null) ? found.topic() : null;
	}

}
