package org.tieline.english;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the markup of a pasted page shows: which elements part words, which are not shown
 * at all, and which only point to a note.
 */
final class PassageMarkup {

	/** A tag, a comment, a declaration or a character in letters. */
	private static final Pattern MARKUP = Pattern
		.compile("<!--|<[!?][^<>]{0,400}>|</?[a-zA-Z][^<>]{0,400}>|&(#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-z]{2,8});");

	private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)");

	/** Tags that part no words: "2<b>2</b>%" is 22%. */
	private static final Set<String> INLINE = Set.of("b", "i", "u", "em", "strong", "span", "mark", "font", "a", "wbr");

	/** Elements that a page does not show, or shows as struck out. */
	private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "title", "del", "s",
			"strike");

	/** Elements above or below the line. */
	private static final Set<String> RAISED = Set.of("sup", "sub");

	/** Elements that have no end. */
	private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
			"meta", "source", "track", "wbr");

	private static final Pattern HIDDEN = Pattern.compile(
			"\\s(?:hidden(?=[\\s=/>])|style\\s*=\\s*[\"'][^\"'<>]*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden))",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,400}>");

	/** So much stands above the line at most where it points to a note. */
	private static final int NOTE = 24;

	private final String given;

	PassageMarkup(String given) {
		this.given = given;
	}

	/** A matcher of the next piece of markup. */
	Matcher matcher() {
		return MARKUP.matcher(this.given);
	}

	/**
	 * Where what a piece of markup hides ends; its own end if it hides nothing.
	 * @param start where it starts
	 * @param end where it ends
	 */
	int unseenUntil(int start, int end) {
		if (this.given.startsWith("<!--", start)) {
			int close = this.given.indexOf("-->", end);
			return (close < 0) ? this.given.length() : close + "-->".length();
		}
		String name = name(start);
		boolean closes = this.given.startsWith("</", start) || this.given.charAt(end - 2) == '/';
		if (name.isEmpty() || closes || VOID.contains(name)) {
			return end;
		}
		if (UNSEEN.contains(name) || HIDDEN.matcher(this.given).region(start, end).find()) {
			return close(name, end);
		}
		return end;
	}

	/**
	 * Where a note ends that an element above the line points to; the end of its tag if
	 * it is no such element, or not a short one.
	 */
	int noteUntil(int start, int end) {
		if (!RAISED.contains(name(start)) || this.given.startsWith("</", start)) {
			return end;
		}
		int close = close(name(start), end);
		return (close - end <= NOTE + "</sup>".length()) ? close : end;
	}

	/** Whether a tag parts the words around it. */
	boolean parts(int start) {
		return !INLINE.contains(name(start));
	}

	/** The name of the element of a tag, in lower case; blank: it is no tag. */
	private String name(int start) {
		Matcher name = NAME.matcher(this.given).region(start, this.given.length());
		return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/**
	 * Where an element ends that was opened before a place; the end of all if nowhere.
	 */
	private int close(String name, int from) {
		boolean raw = name.equals("script") || name.equals("style");
		Matcher tag = TAG.matcher(this.given);
		int open = 1;
		int at = this.given.indexOf('<', from);
		while (at >= 0) {
			if (name(at).equals(name) && tag.region(at, this.given.length()).lookingAt()) {
				boolean closes = this.given.startsWith("</", at);
				open += closes ? -1 : raw ? 0 : 1;
				if (open == 0) {
					return tag.end();
				}
			}
			at = this.given.indexOf('<', at + 1);
		}
		return this.given.length();
	}

}
