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

	/** Sentences of a note, one after the other; empty: there is none. */
	static String note(@Nullable String... sentences) {
		return Stream.of(sentences).filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
	}

}
