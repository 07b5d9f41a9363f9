package org.tieline.table;

import org.tieline.problem.Problem;

/** Finds the place where the quoting of a table is broken. */
final class CsvQuotes {

	private final String text;

	private final char delimiter;

	private long line = 1;

	private int column = 1;

	private CsvQuotes(String text, char delimiter) {
		this.text = text;
		this.delimiter = delimiter;
	}

	/**
	 * Refuses a table with a quote that is not closed, or with text after one.
	 * @throws Problem BAD_USER_INPUT with line and column
	 */
	static void check(String text, char delimiter) {
		new CsvQuotes(text, delimiter).check();
	}

	private void check() {
		boolean start = true;
		for (int i = 0; i < this.text.length(); i++) {
			char sign = this.text.charAt(i);
			if (start && sign == '"') {
				i = closing(i);
				sign = (i < this.text.length()) ? this.text.charAt(i) : '\n';
				if (sign != this.delimiter && sign != '\n' && sign != '\r') {
					throw GivenTable.refused(this.line, this.column, "'" + sign
							+ "' follows a closing quote; double the quotes inside of a cell, and quote the whole cell");
				}
			}
			start = step(i, sign);
		}
	}

	/** Goes on by a sign outside of quotes; true: a cell starts after it. */
	private boolean step(int at, char sign) {
		if (sign == this.delimiter) {
			this.column++;
			return true;
		}
		boolean ends = sign == '\n' || (sign == '\r' && !this.text.startsWith("\n", at + 1));
		if (ends) {
			this.line++;
			this.column = 1;
		}
		return ends;
	}

	/** The place after the quote that closes one. */
	private int closing(int open) {
		long lines = 0;
		for (int i = open + 1; i < this.text.length(); i++) {
			char sign = this.text.charAt(i);
			if (sign == '\n') {
				lines++;
			}
			else if (sign == '"' && this.text.startsWith("\"", i + 1)) {
				i++;
			}
			else if (sign == '"') {
				this.line += lines;
				return i + 1;
			}
		}
		throw GivenTable.refused(this.line, this.column,
				"a quote opens here and is never closed; close it, and double the quotes inside of the cell");
	}

}
