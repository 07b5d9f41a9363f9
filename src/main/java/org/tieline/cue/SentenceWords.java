package org.tieline.cue;

/**
 * The words of a marked sentence and the letters of its marks, read once. A word that is
 * in the sentence is always found; one that is not may be taken for one that is (Bloom
 * 1970, with one hash), in about one of a thousand cases.
 */
public final class SentenceWords {

	private static final int BITS = 1 << 14;

	private static final char MARK = '\u27e6';

	private final long[] places = new long[BITS / Long.SIZE];

	private int letters;

	private int parties;

	private SentenceWords() {
	}

	/**
	 * The words of a text.
	 * @param marked words and marks such as {@code ⟦e0⟧}, each after one blank
	 */
	public static SentenceWords of(String marked) {
		SentenceWords words = new SentenceWords();
		int length = marked.length();
		int at = marked.indexOf(' ') + 1;
		while (at > 0 && at < length) {
			if (marked.charAt(at) == MARK && at + 1 < length) {
				words.mark(marked.charAt(at + 1));
			}
			int hash = 0;
			char letter = marked.charAt(at);
			while (letter != ' ') {
				hash = 31 * hash + letter;
				at++;
				letter = (at < length) ? marked.charAt(at) : ' ';
			}
			int place = place(hash);
			words.places[place / Long.SIZE] |= 1L << place;
			at++;
		}
		return words;
	}

	private void mark(char letter) {
		this.letters |= bit(letter);
		this.parties += (letter == 'e' || letter == 'r' || letter == 'g') ? 1 : 0;
	}

	private static int bit(char letter) {
		return (letter >= 'a' && letter <= 'z') ? 1 << (letter - 'a') : 0;
	}

	/** Where a word is noted. */
	static int place(String word) {
		return place(word.hashCode());
	}

	private static int place(int hash) {
		int mixed = hash * 0x9e3779b9;
		return (mixed >>> 18) & (BITS - 1);
	}

	/** Whether the sentence may have the word of a place. */
	boolean mayHave(int place) {
		return (this.places[place / Long.SIZE] & 1L << place) != 0;
	}

	/** Whether the sentence has a mark of a letter, from a to z. */
	boolean hasMark(char letter) {
		return (this.letters & bit(letter)) != 0;
	}

	/** How many marks of parties the sentence has. */
	int parties() {
		return this.parties;
	}

}
