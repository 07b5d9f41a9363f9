package org.tieline.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Fields of an answer, which is made of maps and lists, by their path, such as
 * {@code percent.quantity.low}.
 */
public final class Fields {

	private Fields() {
	}

	/** The value at a path; null: it, or a part of the path, is null. */
	public static @Nullable Object at(@Nullable Object answer, String path) {
		Object value = answer;
		for (String name : path.split("\\.")) {
			value = map(value).get(name);
		}
		return value;
	}

	/** The value at a path as text; null: there is none. */
	public static @Nullable String text(@Nullable Object answer, String path) {
		Object value = at(answer, path);
		return (value != null) ? value.toString() : null;
	}

	/** The value at a path as text; empty: there is none. */
	public static String string(@Nullable Object answer, String path) {
		return Objects.toString(at(answer, path), "");
	}

	/** The value at a path as text, which is there. */
	public static String required(@Nullable Object answer, String path) {
		return Objects.requireNonNull(text(answer, path), path);
	}

	/** The value at a path as a number; null: there is none. */
	public static @Nullable Double number(@Nullable Object answer, String path) {
		return (at(answer, path) instanceof Number number) ? number.doubleValue() : null;
	}

	/** The value at a path as a count; 0: there is none. */
	public static int count(@Nullable Object answer, String path) {
		return (at(answer, path) instanceof Number number) ? number.intValue() : 0;
	}

	/** The list at a path; empty: there is none. */
	public static List<?> list(@Nullable Object answer, String path) {
		return (at(answer, path) instanceof List<?> list) ? list : List.of();
	}

	/** A part that has fields; empty: it is null. */
	public static Map<?, ?> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map : Map.of();
	}

	/** The parts of a list, each with its fields; empty: it is null. */
	public static List<Map<?, ?>> maps(@Nullable Object list) {
		return each(list, Function.identity());
	}

	/** The parts of a list, each read. */
	public static <T> List<T> each(@Nullable Object list, Function<Map<?, ?>, T> read) {
		return (list instanceof List<?> parts) ? parts.stream().<Map<?, ?>>map(Fields::map).map(read).toList()
				: List.of();
	}

	/** Those of some parts that are there. */
	public static List<Map<?, ?>> some(@Nullable Object... values) {
		return Stream.of(values).filter(Map.class::isInstance).<Map<?, ?>>map(Fields::map).toList();
	}

}
