package org.tieline.english;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.check.ClaimCheck;
import org.tieline.problem.Problem;

/**
 * A passage as it is read: without markup, control characters, marks of direction and
 * soft hyphens; with plain blanks, quotes and hyphens; and with Latin letters where
 * letters of another script only look like them. Each character leads back to its place
 * in the passage as given.
 */
public final class PassageText {

	/** How long a passage may be, in UTF-16 code units. */
	public static final int LONGEST = 20_000;

	/** Before what stands above the line: a power of ten. */
	private static final Pattern TEN = Pattern.compile("(?:^|[^\\p{L}\\p{N}.,])10$");

	/** A mark of a note as text: "22%[2]". */
	private static final Pattern NOTE = Pattern.compile("\\[(?:\\d{1,3}|[a-z]|[a-z]+ (?:\\d{1,3}|needed))\\]");

	private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
			Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
			Map.entry("thinsp", " "), Map.entry("ensp", " "), Map.entry("emsp", " "), Map.entry("ndash", "-"),
			Map.entry("mdash", "-"), Map.entry("rsquo", "'"), Map.entry("lsquo", "'"), Map.entry("ldquo", "\""),
			Map.entry("rdquo", "\""), Map.entry("euro", "\u20ac"), Map.entry("pound", "\u00a3"), Map.entry("shy", ""));

	/** Cyrillic and Greek letters that look like Latin ones, and those. */
	private static final String ALIKE = "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0406\u0408\u0405\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd\u03b9";

	private static final String LATIN = "ABEKMHOPCTXaeopcyxijsIJSABEZHIKMNOPTYXovi";

	private final String given;

	private final StringBuilder text = new StringBuilder();

	private int[] start = new int[64];

	private int[] end = new int[64];

	private PassageText(String given) {
		this.given = given;
	}

	/**
	 * Reads a passage.
	 * @param given the passage, 1 to 20,000 UTF-16 code units
	 * @throws Problem BAD_USER_INPUT if it is blank or too long
	 */
	public static PassageText of(String given) {
		if (given.isBlank()) {
			throw Problem.badInput("text", "it is blank; paste the passage to check");
		}
		if (given.length() > LONGEST) {
			throw Problem.badInput("text", "it has " + given.length() + " characters; paste at most 20,000 at a time");
		}
		PassageText passage = new PassageText(given);
		passage.read();
		passage.unmask();
		return passage;
	}

	/** The passage as it is read. */
	public String text() {
		return this.text.toString();
	}

	/**
	 * The part of the passage as given.
	 * @param from where it starts in {@link #text()}
	 * @param to where it ends there
	 */
	public ClaimCheck.Place place(int from, int to) {
		int first = this.start[from];
		int last = this.end[Math.max(from, to - 1)];
		return new ClaimCheck.Place(this.given.substring(first, last), first, last);
	}

	private void read() {
		PassageMarkup markup = new PassageMarkup(this.given);
		Matcher matcher = markup.matcher();
		int at = 0;
		int sign = sign(0);
		while (sign >= 0 && matcher.find(sign)) {
			plain(at, matcher.start());
			at = markup(markup, matcher);
			sign = sign(at);
		}
		plain(at, this.given.length());
	}

	/** The next place where markup may start; negative: none. */
	private int sign(int from) {
		int tag = this.given.indexOf('<', from);
		int entity = this.given.indexOf('&', from);
		return (tag < 0) ? entity : (entity < 0) ? tag : Math.min(tag, entity);
	}

	/**
	 * Reads a piece of markup.
	 * @return where reading goes on
	 */
	private int markup(PassageMarkup markup, Matcher matcher) {
		String entity = matcher.group(1);
		if (entity != null) {
			String decoded = entity.startsWith("#") ? decoded(entity) : ENTITIES.getOrDefault(entity, matcher.group());
			for (int i = 0; i < decoded.length(); i++) {
				one(decoded.codePointAt(i), matcher.start(), matcher.end());
			}
			return matcher.end();
		}
		int unseen = markup.unseenUntil(matcher.start(), matcher.end());
		int note = markup.noteUntil(matcher.start(), matcher.end());
		if (note > matcher.end()) {
			raised(matcher.start(), note);
		}
		else if (markup.parts(matcher.start()) && !this.given.startsWith("<!", matcher.start())) {
			add(' ', matcher.start(), matcher.end());
		}
		return Math.max(unseen, note);
	}

	/**
	 * What stands above the line points to a note and is not read, but for a power of
	 * ten, with which a number is none that is read.
	 */
	private void raised(int from, int to) {
		if (TEN.matcher(this.text.substring(Math.max(0, this.text.length() - 3))).find()) {
			add('e', from, to);
		}
	}

	private static String decoded(String entity) {
		boolean hex = entity.startsWith("#x");
		int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
		return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
	}

	private void plain(int from, int to) {
		Matcher note = NOTE.matcher(this.given);
		for (int i = from; i < to; i += Character.charCount(this.given.codePointAt(i))) {
			int code = this.given.codePointAt(i);
			if (code == '[' && i > from && !Character.isWhitespace(this.given.charAt(i - 1))
					&& note.region(i, to).lookingAt()) {
				i = note.end() - 1;
				continue;
			}
			one(code, i, i + Character.charCount(code));
		}
	}

	private void one(int code, int from, int to) {
		if (code > ' ' && code < 0x7f && code != '`') {
			add((char) code, from, to);
			return;
		}
		switch (Character.getType(code)) {
			case Character.FORMAT -> {
				// Marks of direction, soft hyphens and joiners are not read.
			}
			case Character.CONTROL -> add((code == '\n') ? '\n' : ' ', from, to);
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				add((code == '\u2028' || code == '\u2029') ? '\n' : ' ', from, to);
			case Character.DASH_PUNCTUATION -> add('-', from, to);
			case Character.NON_SPACING_MARK -> mark(code, from, to);
			case Character.SURROGATE -> add(' ', from, to);
			default -> folded(code, from, to);
		}
	}

	/** An accent that stands alone, which belongs to the letter before it. */
	private void mark(int code, int from, int to) {
		int last = this.text.length() - 1;
		String composed = (last < 0) ? ""
				: Normalizer.normalize(this.text.charAt(last) + Character.toString(code), Normalizer.Form.NFC);
		if (composed.length() != 1) {
			folded(code, from, to);
			return;
		}
		this.text.setCharAt(last, composed.charAt(0));
		this.end[last] = to;
	}

	private void folded(int code, int from, int to) {
		switch (code) {
			case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u00b4', '`' -> add('\'', from, to);
			case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2039', '\u203a', '\u300c', '\u300d' ->
				add('"', from, to);
			case '\u2212' -> add('-', from, to);
			default -> {
				if (Raised.isRaised(code)) {
					raised(from, to);
					return;
				}
				String part = Raised.part(code);
				boolean whole = part != null && followsDigit();
				String compatible = (part != null) ? (whole ? "" : "0") + part
						: Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
				for (int i = 0; i < compatible.length(); i++) {
					add(compatible.charAt(i), from, to);
				}
			}
		}
	}

	/** Whether a digit stands before, with or without a blank, which is dropped. */
	private boolean followsDigit() {
		int last = this.text.length() - 1;
		if (last > 0 && this.text.charAt(last) == ' ' && Character.isDigit(this.text.charAt(last - 1))) {
			this.text.setLength(last);
			return true;
		}
		return last >= 0 && Character.isDigit(this.text.charAt(last));
	}

	private void add(char letter, int from, int to) {
		int at = this.text.length();
		if (at == this.start.length) {
			this.start = Arrays.copyOf(this.start, at * 2);
			this.end = Arrays.copyOf(this.end, at * 2);
		}
		this.start[at] = from;
		this.end[at] = to;
		this.text.append(letter);
	}

	/** Writes words that mix Latin letters with letters that look like them in Latin. */
	private void unmask() {
		int from = 0;
		for (int i = 0; i <= this.text.length(); i++) {
			if (i == this.text.length() || !Character.isLetter(this.text.charAt(i))) {
				unmask(from, i);
				from = i + 1;
			}
		}
	}

	private void unmask(int from, int to) {
		boolean latin = false;
		boolean alike = false;
		for (int i = from; i < to; i++) {
			char letter = this.text.charAt(i);
			latin |= letter < 0x250;
			alike |= letter >= 0x250 && ALIKE.indexOf(letter) >= 0;
		}
		for (int i = from; latin && alike && i < to; i++) {
			int at = ALIKE.indexOf(this.text.charAt(i));
			if (at >= 0) {
				this.text.setCharAt(i, LATIN.charAt(at));
			}
		}
	}

}
