package org.tieline.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads parts of an answer, which is made of maps and lists. */
final class Fields {

	private Fields() {
	}

	/** A part that has fields; empty: it is null. */
	static Map<?, ?> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map : Map.of();
	}

	/** A list of parts that have fields; empty: it is null. */
	static List<Map<?, ?>> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().<Map<?, ?>>map(Fields::map).toList() : List.of();
	}

	/** A part at a path of names with dots between; null: there is none. */
	static @Nullable Object at(@Nullable Object value, String path) {
		Object at = value;
		for (String name : path.split("\\.")) {
			at = map(at).get(name);
		}
		return at;
	}

	/** A text at a path; empty: there is none. */
	static String text(@Nullable Object value, String path) {
		return Objects.toString(at(value, path), "");
	}

	/** A number at a path; null: there is none. */
	static @Nullable Double number(@Nullable Object value, String path) {
		return (at(value, path) instanceof Number number) ? number.doubleValue() : null;
	}

	/** An interval at a path; null: there is none, or a side is open. */
	static Bar.@Nullable Range range(@Nullable Object value, String path) {
		Double low = number(value, path + ".low");
		Double high = number(value, path + ".high");
		return (low != null && high != null) ? new Bar.Range(low, high) : null;
	}

	/** The parts of a list, each read. */
	static <T> List<T> each(@Nullable Object value, Function<Map<?, ?>, T> read) {
		return list(value).stream().map(read).toList();
	}

	/** Those of some parts that are there. */
	static List<Map<?, ?>> some(@Nullable Object... values) {
		return Stream.of(values).filter(Map.class::isInstance).<Map<?, ?>>map(Fields::map).toList();
	}

}
