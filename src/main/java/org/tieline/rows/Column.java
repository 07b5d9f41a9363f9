package org.tieline.rows;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <T> what a row is about
 * @param name its heading, lower-case words with underscores
 * @param type the type of its values
 * @param about what it says, in a sentence
 * @param value its value in a row; null: not known, or there is none
 */
public record Column<T>(String name, Type type, String about, Function<T, @Nullable Object> value) {

	/** The types of values. */
	public enum Type {

		/** Words and ids. */
		TEXT,
		/** A list of texts. */
		LIST,
		/** A date as in ISO 8601: a year, a month or a day. */
		DATE,
		/** A number without a fraction. */
		WHOLE,
		/** A decimal number. */
		NUMBER,
		/** Yes or no. */
		FLAG

	}

	static <T> Column<T> text(String name, String about, Function<T, @Nullable Object> value) {
		return new Column<>(name, Type.TEXT, about, value);
	}

	static <T> Column<T> list(String name, String about, Function<T, @Nullable Object> value) {
		return new Column<>(name, Type.LIST, about, value);
	}

	static <T> Column<T> date(String name, String about, Function<T, @Nullable Object> value) {
		return new Column<>(name, Type.DATE, about, value);
	}

	static <T> Column<T> whole(String name, String about, Function<T, @Nullable Object> value) {
		return new Column<>(name, Type.WHOLE, about, value);
	}

	static <T> Column<T> number(String name, String about, Function<T, @Nullable Object> value) {
		return new Column<>(name, Type.NUMBER, about, value);
	}

	static <T> Column<T> flag(String name, String about, Function<T, @Nullable Object> value) {
		return new Column<>(name, Type.FLAG, about, value);
	}

}
