package org.tieline.intake;

/**
 * Where a draft was given, for messages: a line of a table, or a record of another
 * document.
 *
 * @param document the table or document
 * @param line the line or running number in it, from 1
 */
public record Place(String document, long line) {

	/** As messages name it: {@code stakes.csv:12}. */
	@Override
	public String toString() {
		return this.document + ":" + this.line;
	}

}
