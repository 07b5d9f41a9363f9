package org.tieline.dataset;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a file about things, as a row of a table of the record.
 *
 * @param kind the kind of fact: {@code STAKE}
 * @param parts ids of things in the file, by the column that names them: {@code holder}
 * @param values cells by column: stance, dates, numbers, attributes
 * @param locator what finds the statement in the file again, whatever its line: the id of
 * its record. Two statements of one locator differ in aspect or parts
 * @param line where it stands in the file, from 1
 * @param person the column whose thing must be a person; null: none
 */
public record Said(String kind, Map<String, String> parts, Map<String, String> values, String locator, long line,
		@Nullable String person) {

	public Said {
		parts = Map.copyOf(parts);
		values = Map.copyOf(values);
	}

	/** A statement about things of any kind. */
	public Said(String kind, Map<String, String> parts, Map<String, String> values, String locator, long line) {
		this(kind, parts, values, locator, line, null);
	}

	/** The same statement, which can only be about a person. */
	Said ofPerson(String column) {
		return new Said(this.kind, this.parts, this.values, this.locator, this.line, column);
	}

}
