package org.tieline.english;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tieline.check.Approximation;

/**
 * The words around a number: how exactly it is meant, and whether it tells a change. The
 * last word before it is looked up first, so that few patterns are searched for.
 */
final class AroundNumber {

	private static final int BEFORE = 40;

	private static final int NEAR = 24;

	private static final String ABOUT = "about|around|roughly|some|approximately|approx\\.|circa|close to|an estimated|in the region of|in the order of|on the order of|somewhere around";

	private static final String NEARLY = "nearly|almost|just under|just below|just shy of|shy of|not quite|close on";

	private static final String MORE = "more than|(?<!turned |turns |turning |taken |took )over|above|in excess of|upwards of|north of|exceeding";

	private static final String LEAST = "at least|no less than|not less than|a minimum of";

	private static final String LESS = "less than|under|below|fewer than";

	private static final String MOST = "(?<!add |adds |added |adding |ran |runs |went |moved |climbed |edged |inched |goes |shot |crept |back |was |is |came |rose )up to|at most|as much as|no more than|not more than|a maximum of";

	/** The words that tell how exactly the number that follows is meant. */
	private static final Pattern HOW = NumberReader
		.pattern("(?:\\b(?<about>" + ABOUT + ")|\\b(?<nearly>" + NEARLY + ")|\\b(?<more>" + MORE + ")|\\b(?<least>"
				+ LEAST + ")|\\b(?<less>" + LESS + ")|\\b(?<most>" + MOST + ")|(?<tilde>~))(?: the| a)? ?$");

	private static final Set<String> LAST_OF_HOW = lastWords(String.join("|", ABOUT, NEARLY, MORE, LEAST, LESS, MOST));

	private static final String CHANGE = "by|another|additional|extra|further|remaining|rose|fell|grew|gained|lost|dropped|climbed|slipped|declined|increased|decreased|shrank|jumped|surged|soared|plunged|rise|fall|increase|decline|drop|down";

	/** Before a number: it tells a change or a part. */
	private static final Pattern CHANGED = NumberReader.pattern("\\b(?:" + CHANGE
			+ "|(?<!(?:made|make|makes|making|built|build|builds|building|snapped|picked|bought|took|taken|scooped) )up)(?: the| a| an| its)? ?$");

	private static final Set<String> LAST_OF_CHANGE = lastWords(CHANGE + "|up");

	/** They may stand between such a word and the number. */
	private static final Set<String> SKIPPED = Set.of("the", "a", "an", "its");

	/** Before a number: it is below zero, as a change is. */
	private static final Pattern NEGATIVE = NumberReader.pattern("(?:^|[\\s(:])(?:-|minus |negative )$");

	private static final Set<String> LAST_OF_NEGATIVE = Set.of("minus", "negative");

	/** After a number: it tells a change or a part. */
	private static final Pattern DIFFERS = NumberReader.pattern(
			"[ -](?:year-on-year |annual |quarterly )?(?:more|less|higher|lower|fewer|larger|bigger|smaller|increase|rise|jump|gain|gains|growth|decline|drop|fall|cut|discount|reduction|decrease|tariff|tariffs|tax|chance|probability|margin|year-on-year|faster|slower)\\b");

	private AroundNumber() {
	}

	private static Set<String> lastWords(String alternatives) {
		return Arrays.stream(alternatives.split("\\|"))
			.map((one) -> one.substring(one.lastIndexOf(' ') + 1))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The text before a place, as far as it tells of the number there. */
	static String before(String text, int at) {
		return text.substring(Math.max(0, at - BEFORE), at);
	}

	/** Whether a number between two places tells how much something changed. */
	static boolean isChange(String text, int start, int end) {
		return isChanged(text, start) || isNegative(text, start) || (end < text.length()
				&& " -".indexOf(text.charAt(end)) >= 0 && DIFFERS.matcher(text).region(end, text.length()).lookingAt());
	}

	/** Whether a change is told before a number. */
	static boolean isChanged(String text, int start) {
		return LAST_OF_CHANGE.contains(last(text, start)) && CHANGED.matcher(before(text, start)).find();
	}

	private static boolean isNegative(String text, int start) {
		boolean may = start > 0 && (text.charAt(start - 1) == '-' || LAST_OF_NEGATIVE.contains(last(text, start)));
		return may && NEGATIVE.matcher(before(text, start)).find();
	}

	/** Where the words start that tell how exactly a number is meant, and how. */
	record How(int start, Approximation how) {

		/** The words right before a place. */
		static How of(String text, int at) {
			int last = blankBefore(text, at) - 1;
			boolean sign = last >= 0 && (text.charAt(last) == '~' || text.charAt(last) == '.');
			if (!sign && !LAST_OF_HOW.contains(last(text, at))) {
				return new How(at, Approximation.EXACT);
			}
			int from = Math.max(0, at - NEAR);
			Matcher how = HOW.matcher(text.substring(from, at));
			return how.find() ? new How(from + how.start(), how(how)) : new How(at, Approximation.EXACT);
		}

		private static Approximation how(Matcher how) {
			return (how.group("nearly") != null) ? Approximation.NEARLY
					: (how.group("more") != null) ? Approximation.MORE_THAN
							: (how.group("least") != null) ? Approximation.AT_LEAST
									: (how.group("less") != null) ? Approximation.LESS_THAN
											: (how.group("most") != null) ? Approximation.AT_MOST : Approximation.ABOUT;
		}

	}

	/** The last word before a place that is no article, in lower case; blank: none. */
	private static String last(String text, int at) {
		int end = blankBefore(text, at);
		String word = wordBefore(text, end);
		return SKIPPED.contains(word) ? wordBefore(text, blankBefore(text, end - word.length())) : word;
	}

	private static int blankBefore(String text, int at) {
		return (at > 0 && text.charAt(at - 1) == ' ') ? at - 1 : at;
	}

	private static String wordBefore(String text, int end) {
		int start = end;
		while (start > 0 && Triggers.isWord(text.charAt(start - 1))) {
			start--;
		}
		return (end - start > NEAR) ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
	}

}
