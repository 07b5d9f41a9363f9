package org.tieline.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Fields of an answer by their path, such as {@code percent.quantity.low}. */
final class Fields {

	private Fields() {
	}

	/** The value at a path; null: it, or a part of the path, is null. */
	static @Nullable Object at(@Nullable Object answer, String path) {
		Object value = answer;
		for (String name : path.split("\\.")) {
			value = (value instanceof Map<?, ?> map) ? map.get(name) : null;
		}
		return value;
	}

	/** The value at a path as text; null: there is none. */
	static @Nullable String text(@Nullable Object answer, String path) {
		Object value = at(answer, path);
		return (value != null) ? value.toString() : null;
	}

	/** The value at a path as text. */
	static String required(@Nullable Object answer, String path) {
		return Objects.requireNonNull(text(answer, path), path);
	}

	/** The value at a path as a number; null: there is none. */
	static @Nullable Double number(@Nullable Object answer, String path) {
		Object value = at(answer, path);
		return (value instanceof Number number) ? number.doubleValue() : null;
	}

	/** The value at a path as a count; 0: there is none. */
	static int count(@Nullable Object answer, String path) {
		Object value = at(answer, path);
		return (value instanceof Number number) ? number.intValue() : 0;
	}

	/** The list at a path; empty: there is none. */
	static List<?> list(@Nullable Object answer, String path) {
		return (at(answer, path) instanceof List<?> list) ? list : List.of();
	}

}
