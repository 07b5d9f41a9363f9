package org.tieline.backup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * Values of the database as JSON and back. What JSON has no type for is an object with
 * one key: {@code {"date": "2019-05-16"}}, {@code {"time": "..."}}, {@code {"real":
 * "0.5"}}.
 */
final class StoredValues {

	private static final String DATE = "date";

	private static final String TIME = "time";

	private static final String REAL = "real";

	private StoredValues() {
	}

	/** The properties of a node or relationship, in the order of their names. */
	static Map<String, @Nullable Object> toJson(Map<String, @Nullable Object> properties) {
		Map<String, @Nullable Object> written = new TreeMap<>();
		properties.forEach((name, value) -> written.put(name, written(value)));
		return written;
	}

	/** The reverse of {@link #toJson}. */
	static Map<String, @Nullable Object> fromJson(Map<?, ?> properties) {
		Map<String, @Nullable Object> read = new TreeMap<>();
		properties.forEach((name, value) -> read.put(String.valueOf(name), read(value)));
		return read;
	}

	private static @Nullable Object written(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text;
			case Long number -> number;
			case Boolean flag -> flag;
			case Double real -> Map.of(REAL, real.toString());
			case LocalDate day -> Map.of(DATE, day.toString());
			case ZonedDateTime time -> Map.of(TIME, time.toString());
			case List<?> list -> list.stream().map(StoredValues::written).toList();
			default -> throw Problem.internal("a backup has no form for a " + value.getClass().getSimpleName(), null);
		};
	}

	private static @Nullable Object read(@Nullable Object value) {
		return switch (value) {
			case Integer number -> number.longValue();
			case List<?> list -> list.stream().map(StoredValues::read).toList();
			case Map<?, ?> typed when typed.containsKey(DATE) -> LocalDate.parse(String.valueOf(typed.get(DATE)));
			case Map<?, ?> typed when typed.containsKey(TIME) -> ZonedDateTime.parse(String.valueOf(typed.get(TIME)));
			case Map<?, ?> typed when typed.containsKey(REAL) -> Double.valueOf(String.valueOf(typed.get(REAL)));
			case null, default -> value;
		};
	}

}
