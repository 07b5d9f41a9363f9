package org.tieline.dataset;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a file names as the source of a record of it. The dataset is the source of all its
 * claims, so the words stand in the note.
 */
final class NamedSource {

	private static final int LONGEST = 4000;

	private static final int CUT = 3900;

	private static final String NAMED = "The file names its source: ";

	private NamedSource() {
	}

	/** The sentence of a note; null: nothing is named. */
	static @Nullable String words(@Nullable String source) {
		return (source == null || source.isBlank()) ? null : NAMED + source.strip() + ".";
	}

	/** The same of several parts, each of them once. */
	static @Nullable String words(Collection<? extends @Nullable String> parts) {
		return words(parts.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining(", ")));
	}

	/**
	 * Sentences of a note, one after the other; empty: there is none. Words that are
	 * longer than a note is read for are cut, and say so.
	 */
	static String note(@Nullable String... sentences) {
		return Stream.of(sentences)
			.filter(Objects::nonNull)
			.map(NamedSource::bounded)
			.distinct()
			.collect(Collectors.joining(" "));
	}

	private static String bounded(String sentence) {
		return (sentence.length() <= LONGEST) ? sentence
				: sentence.substring(0, sentence.offsetByCodePoints(0, sentence.codePointCount(0, CUT)))
						+ "... (cut; the file has " + sentence.length() + " characters)";
	}

}
