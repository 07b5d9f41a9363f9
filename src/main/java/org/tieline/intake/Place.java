package org.tieline.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a draft was given, for messages: a line of a table, or a record of another
 * document.
 *
 * @param document the table or document
 * @param line the line or running number in it, from 1; 0: the document is one draft
 */
public record Place(String document, long line) {

	private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

	/** One element of a request, such as {@code claims[2]}. */
	public static Place of(String element) {
		return new Place(element, 0);
	}

	/**
	 * A part of an element of a request, named as requests name it:
	 * {@code claims[2].asStated}. The place of a row of a table is its line.
	 * @param column the column that such drafts have in a table; null: none
	 */
	Place at(@Nullable String column) {
		if (this.line > 0 || column == null) {
			return this;
		}
		Matcher words = UNDERSCORE.matcher(column);
		return of(this.document + "." + words.replaceAll((letter) -> letter.group(1).toUpperCase(Locale.ROOT)));
	}

	/** As messages name it: {@code stakes.csv:12}. */
	@Override
	public String toString() {
		return (this.line > 0) ? this.document + ":" + this.line : this.document;
	}

}
