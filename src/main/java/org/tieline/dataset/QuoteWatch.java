package org.tieline.dataset;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Sees whether a CSV text of RFC 4180 ends within quotation marks. Readers of CSV take
 * the rest of such a file for one cell.
 */
final class QuoteWatch extends FilterReader {

	private final char separator;

	private boolean atStart = true;

	private boolean open;

	private long line = 1;

	private long openedAt = 1;

	QuoteWatch(Reader text, char separator) {
		super(text);
		this.separator = separator;
	}

	@Override
	public int read() throws IOException {
		int letter = super.read();
		if (letter >= 0) {
			see((char) letter);
		}
		return letter;
	}

	@Override
	public int read(char[] letters, int from, int length) throws IOException {
		int read = super.read(letters, from, length);
		for (int i = 0; i < read; i++) {
			see(letters[from + i]);
		}
		return read;
	}

	/** A mark that is written twice closes the cell and opens it again. */
	private void see(char letter) {
		if (letter == '"' && (this.open || this.atStart)) {
			this.open = !this.open;
			this.openedAt = this.line;
			this.atStart = !this.open;
			return;
		}
		this.atStart = !this.open && (letter == this.separator || letter == '\n' || letter == '\r');
		if (letter == '\n') {
			this.line++;
		}
	}

	/** Whether the text that was read so far ends within quotation marks. */
	boolean isOpen() {
		return this.open;
	}

	/** The line on which the last quotation mark stands, from 1. */
	long line() {
		return this.openedAt;
	}

}
