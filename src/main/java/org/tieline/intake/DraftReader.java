package org.tieline.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/** Reads the values of one draft; what is wrong is noted with the place of the draft. */
public final class DraftReader {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

	private final Draft draft;

	private final IntakeErrors errors;

	private boolean right = true;

	public DraftReader(Draft draft, IntakeErrors errors) {
		this.draft = draft;
		this.errors = errors;
	}

	/** Whether nothing was wrong so far. */
	public boolean right() {
		return this.right;
	}

	public void fault(String message) {
		fault(null, message);
	}

	/**
	 * Notes what is wrong with one value.
	 * @param column the name of the value; null: it is about several
	 */
	public void fault(@Nullable String column, String message) {
		this.right = false;
		this.errors.add(this.draft, column, message);
	}

	/** Does something that may refuse its input with a message for people. */
	public void attempt(Runnable work) {
		try {
			work.run();
		}
		catch (IllegalArgumentException ex) {
			fault(String.valueOf(ex.getMessage()));
		}
	}

	public @Nullable String get(String column) {
		return this.draft.get(column);
	}

	public @Nullable String required(String column) {
		String value = get(column);
		if (value == null) {
			fault(column, "'" + column + "' is blank; fill it in");
		}
		return value;
	}

	public @Nullable String slug(String column) {
		String value = required(column);
		if (value != null && !SLUG.matcher(value).matches()) {
			fault(column, "'" + value + "' is not an id; write lower-case letters, digits and hyphens");
			return null;
		}
		return value;
	}

	public <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
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

	public void unknownWord(String column, String value, Collection<String> words) {
		fault(column, "'" + value + "' is no " + column + "; write one of " + String.join(", ", words));
	}

	public boolean flag(String column) {
		String value = get(column);
		if (value != null && !value.equals("yes") && !value.equals("no")) {
			fault(column, "'" + column + "' is '" + value + "'; write yes or no");
		}
		return "yes".equals(value);
	}

	public @Nullable PartialDate date(String column) {
		String value = get(column);
		if (value == null) {
			return null;
		}
		try {
			return PartialDate.parse(value);
		}
		catch (IllegalArgumentException ex) {
			fault(column, column + ": " + ex.getMessage());
			return null;
		}
	}

}
