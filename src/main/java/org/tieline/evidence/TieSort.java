package org.tieline.evidence;

/**
 * The sort of a tie, as its fact's attributes give it: the means of an influence, the
 * effect of a restriction, the interest of a stake.
 *
 * @param word the word of the attribute that sorts such ties: {@code EQUITY}; blank: the
 * kind has no sorts
 * @param qualifier the word of a second attribute: {@code DIRECT}; blank: the kind has
 * none
 */
public record TieSort(String word, String qualifier) {

	/** The sort of ties that have none. */
	public static final TieSort NONE = new TieSort("", "");

	private static final String BETWEEN = " ";

	/**
	 * Reads a sort as it is stored with a tie.
	 * @param text the word, with the qualifier after a blank if there is one
	 */
	public static TieSort parse(String text) {
		String[] words = text.split(BETWEEN, 2);
		return new TieSort(words[0], (words.length > 1) ? words[1] : "");
	}

	/** As it is stored with a tie. */
	@Override
	public String toString() {
		return this.qualifier.isEmpty() ? this.word : this.word + BETWEEN + this.qualifier;
	}

}
