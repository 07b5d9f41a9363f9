package org.tieline.api;

import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * Finds what a document must not contain before it is parsed. Parsing a number takes the
 * square of its length, so that one of very many digits is refused; texts and comments
 * may have as many digits as they like. A text of a NUL or of half a character is refused
 * too.
 */
final class RawDocument {

	/** More than any number that is taken has. */
	private static final int LONGEST = 200;

	private static final Pattern NUL = Pattern.compile("\\\\u(?:0000|\\{0+\\})");

	private static final String QUOTES = "\"\"\"";

	private final String document;

	private int at;

	private RawDocument(String document) {
		this.document = document;
	}

	/** Why a document is refused; null: it can be parsed. */
	static @Nullable GraphQLError refused(String document) {
		RawDocument raw = new RawDocument(document);
		String wrong = WholeCharacters.wrong(document);
		return (wrong != null) ? raw.refused(wrong, 0) : raw.find();
	}

	private @Nullable GraphQLError find() {
		while (this.at < this.document.length()) {
			char sign = this.document.charAt(this.at);
			if (sign == '"') {
				int nul = skipText();
				if (nul >= 0) {
					return refused(WholeCharacters.NUL, nul);
				}
			}
			else if (sign == '#') {
				skipLine();
			}
			else if (isDigit(sign)) {
				int from = this.at;
				skipDigits();
				if (this.at - from > LONGEST) {
					return refused("it contains a number of more than " + LONGEST + " digits; write at most 40", from);
				}
			}
			else {
				this.at++;
			}
		}
		return null;
	}

	/** Where the text has a NUL, as an escape; -1: nowhere. */
	private int skipText() {
		boolean block = this.document.startsWith(QUOTES, this.at);
		this.at += block ? QUOTES.length() : 1;
		while (this.at < this.document.length()) {
			char sign = this.document.charAt(this.at);
			if (sign == '\\') {
				if (!block && NUL.matcher(this.document).region(this.at, this.document.length()).lookingAt()) {
					return this.at;
				}
				this.at += 2;
			}
			else if (block ? this.document.startsWith(QUOTES, this.at) : (sign == '"' || sign == '\n')) {
				this.at += block ? QUOTES.length() : 1;
				return -1;
			}
			else {
				this.at++;
			}
		}
		return -1;
	}

	private void skipLine() {
		while (this.at < this.document.length() && "\r\n".indexOf(this.document.charAt(this.at)) < 0) {
			this.at++;
		}
	}

	private void skipDigits() {
		while (this.at < this.document.length() && isDigit(this.document.charAt(this.at))) {
			this.at++;
		}
	}

	private static boolean isDigit(char sign) {
		return sign >= '0' && sign <= '9';
	}

	private GraphQLError refused(String wrong, int from) {
		String before = this.document.substring(0, from);
		int line = (int) before.chars().filter((sign) -> sign == '\n').count() + 1;
		return Errors.of(Problem.badInput("query", wrong), new SourceLocation(line, from - before.lastIndexOf('\n')));
	}

}
