package org.tieline.seed;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.seed.SeedTable.SeedRow;
import org.tieline.value.PartialDate;

/** Reads the cells of one row; what is wrong is noted with the row's file and line. */
final class RowReader {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

	private final SeedRow row;

	private final SeedErrors errors;

	private boolean right = true;

	RowReader(SeedRow row, SeedErrors errors) {
		this.row = row;
		this.errors = errors;
	}

	/** Whether nothing was wrong so far. */
	boolean right() {
		return this.right;
	}

	void fault(String message) {
		this.right = false;
		this.errors.add(this.row, message);
	}

	/** Does something that may refuse its input with a message for people. */
	void attempt(Runnable work) {
		try {
			work.run();
		}
		catch (IllegalArgumentException ex) {
			fault(String.valueOf(ex.getMessage()));
		}
	}

	@Nullable String get(String column) {
		return this.row.get(column);
	}

	@Nullable String required(String column) {
		String value = get(column);
		if (value == null) {
			fault("'" + column + "' is blank; fill it in");
		}
		return value;
	}

	@Nullable String slug(String column) {
		String value = required(column);
		if (value != null && !SLUG.matcher(value).matches()) {
			fault("'" + value + "' is not an id; write lower-case letters, digits and hyphens");
			return null;
		}
		return value;
	}

	<E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
		String value = required(column);
		if (value == null) {
			return null;
		}
		for (E word : type.getEnumConstants()) {
			if (word.name().equals(value)) {
				return word;
			}
		}
		unknownWord(column, value, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
		return null;
	}

	void unknownWord(String column, String value, Collection<String> words) {
		fault("'" + value + "' is no " + column + "; write one of " + String.join(", ", words));
	}

	boolean flag(String column) {
		String value = get(column);
		if (value != null && !value.equals("yes") && !value.equals("no")) {
			fault("'" + column + "' is '" + value + "'; write yes or no");
		}
		return "yes".equals(value);
	}

	@Nullable PartialDate date(String column) {
		String value = get(column);
		if (value == null) {
			return null;
		}
		try {
			return PartialDate.parse(value);
		}
		catch (IllegalArgumentException ex) {
			fault(column + ": " + ex.getMessage());
			return null;
		}
	}

}
