package org.tieline.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/** The lines of a text with their numbers, each of a bounded length. */
final class TextLines {

	/** Longest line, in characters. */
	private static final int LONGEST = 16 << 20;

	private final BufferedReader text;

	private final DatasetFile file;

	private long number;

	private boolean ended = true;

	TextLines(Reader text, DatasetFile file) {
		this.text = new BufferedReader(text, 1 << 16);
		this.file = file;
	}

	/** The next line; null: there is none. */
	@Nullable String next() throws IOException {
		StringBuilder line = new StringBuilder();
		int letter = this.text.read();
		if (letter < 0) {
			return null;
		}
		this.number++;
		while (letter >= 0 && letter != '\n') {
			if (line.length() == LONGEST) {
				throw this.file.refused(this.number,
						"is longer than " + LONGEST + " characters; it is no line of JSON");
			}
			line.append((char) letter);
			letter = this.text.read();
		}
		this.ended = letter == '\n';
		return line.toString();
	}

	/** The number of the line that was read last, from 1. */
	long number() {
		return this.number;
	}

	/** Whether the line that was read last has an end of line. */
	boolean ended() {
		return this.ended;
	}

}
