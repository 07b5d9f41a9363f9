package org.tieline.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one line of a file, and what would be right.
 *
 * @param code a short word for programs: {@code BAD_DATE}
 * @param reason the same words for all of one reason
 * @param field the name of the field in the file; null: the line as a whole
 * @param found what stands there; null: nothing
 * @param right what would be right; null: the reason says it
 */
public record Fault(String code, String reason, @Nullable String field, @Nullable String found,
		@Nullable String right) {

	private static final int LONGEST = 80;

	public Fault {
		found = (found != null && found.length() > LONGEST) ? found.substring(0, LONGEST) + "..." : found;
	}

	/** A fault of the line as a whole. */
	static Fault of(String code, String reason, String right) {
		return new Fault(code, reason, null, null, right);
	}

	/** Fields that are not there. */
	static Fault missing(String reason, String fields) {
		return new Fault("MISSING_FIELD", reason, fields, null, "a value in each of them");
	}

	static Fault date(@Nullable String field, String found) {
		return new Fault("BAD_DATE", "a date is not of the calendar", field, found,
				"2017, 2018-08 or 2018-08-23 (ISO 8601), from the year 1000 on");
	}

	static Fault percent(@Nullable String field, String found) {
		return new Fault("BAD_PERCENTAGE", "a percentage is no number from 0 to 100", field, found,
				"51, 51.5 or 25-50, with a point and at most 20 digits behind it");
	}

	/** In one line: field, what stands there, and what would be right. */
	public String words() {
		StringBuilder words = new StringBuilder(this.reason);
		if (this.field != null) {
			words.append(" (").append(this.field).append((this.found != null) ? ": '" + this.found + "')" : ")");
		}
		return words.append((this.right != null) ? "; right: " + this.right : "").toString();
	}

}
