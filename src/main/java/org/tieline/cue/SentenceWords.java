package org.tieline.cue;

/**
 * The words of a marked sentence and the letters of its marks, read once. A word that is
 * in the sentence is always found; one that is not may be taken for one that is (Bloom
 * 1970, with one hash), in about one of a thousand cases.
 */
public final class SentenceWords {

	private static final int BITS = 1 << 14;

	private static final char MARK = '\u27e6';

	private static final String PARTIES = "erg";

	private final long[] places = new long[BITS / Long.SIZE];

	/** The place of each word in {@code places}, in the order of the sentence. */
	private final int[] words;

	/** Where each word starts. */
	private final int[] starts;

	private int size;

	private int letters;

	private int parties;

	private SentenceWords(int length) {
		this.words = new int[length / 2 + 1];
		this.starts = new int[length / 2 + 1];
	}

	/**
	 * The words of a text.
	 * @param marked words and marks such as {@code ⟦e0⟧}, each after one blank
	 */
	public static SentenceWords of(String marked) {
		int length = marked.length();
		SentenceWords words = new SentenceWords(length);
		int at = marked.indexOf(' ') + 1;
		while (at > 0 && at < length) {
			if (marked.charAt(at) == MARK && at + 1 < length) {
				words.mark(marked.charAt(at + 1));
			}
			int start = at;
			int hash = 0;
			char letter = marked.charAt(at);
			while (letter != ' ') {
				hash = 31 * hash + letter;
				at++;
				letter = (at < length) ? marked.charAt(at) : ' ';
			}
			int place = place(hash);
			if (at > start) {
				words.places[place / Long.SIZE] |= 1L << place;
				words.words[words.size] = place;
				words.starts[words.size] = start;
				words.size++;
			}
			at++;
		}
		return words;
	}

	private void mark(char letter) {
		this.letters |= bit(letter);
		this.parties += (PARTIES.indexOf(letter) >= 0) ? 1 : 0;
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

	/**
	 * Where the last of some words starts; negative: none of them is there.
	 * @param some the places of words
	 * @param before it starts before this place
	 */
	int last(int[] some, int before) {
		for (int i = this.size - 1; i >= 0; i--) {
			for (int place : some) {
				if (this.words[i] == place && this.starts[i] < before) {
					return this.starts[i];
				}
			}
		}
		return -1;
	}

	/** How many marks of parties the sentence has. */
	int parties() {
		return this.parties;
	}

}
