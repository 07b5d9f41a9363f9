package org.tieline.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.english.BareNumbers;
import org.tieline.english.MarkLetters;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NationalPhrase;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.passage.Sentence.Mark;

/** Marks the names, numbers and times of a sentence. */
final class SentenceMarker {

	private static final Pattern WORD = Pattern
		.compile("'s\\b|\\p{L}+n't\\b|[\\p{L}\\p{N}&]+(?:[./-][\\p{L}\\p{N}&]+)*|[^\\s]");

	private static final Pattern SCALED = Pattern.compile("(?i)(?:million|billion|trillion)$");

	/** After a number of something that is not named. */
	private static final Pattern ENDS = Pattern
		.compile("\\s*(?:[.,;)]|$|(?:in|from|a year|the year|last year|for|after|against|compared)\\b)");

	/** After a party it is its own number: "and Berg a further 14%". */
	private static final Pattern FURTHER = Pattern.compile("\u27e7 (?:another|further)$");

	private static final Pattern BESIDE_NAME = Pattern.compile("\u27e6[eadx]\\d+\u27e7 ,$");

	private static final String QUOTES = "\"'";

	private static final Set<String> ARTICLES = Set.of("the", "a", "an");

	private static final Set<String> PRONOUNS = Set.of("it", "its");

	private static final Pattern DEFINITE = Pattern.compile(
			"\\bthe (?:company|firm|vendor|manufacturer|equipment maker|chipmaker|operator|carrier|group|(?-i:alliance|bloc|department|ministry|agency|regulator|watchdog|commission|bureau|bank|lender))(?![\\w-])",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PLURAL = Pattern.compile(
			"\\b(?:they|both (?:companies|firms|vendors|groups|operators|carriers)|the two (?:companies|firms|vendors|groups|operators|carriers))(?![\\w-])",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> BEFORE_TIMES = Set.of("in", "of", "for", "during", "by", "since", "at", "on",
			"end", "late", "early", "until", "from");

	private final int start;

	private final String text;

	private final List<Mark> marks = new ArrayList<>();

	private final List<TimeReader.Found> times;

	/** "The 5G radio network": its equipment is meant, and that it is a network. */
	private static final Pattern RADIO_NETWORK = Pattern.compile("(?i).* radio networks?");

	private final StringBuilder marked = new StringBuilder(" ");

	private final List<Integer> origin = new ArrayList<>(List.of(0));

	/** Where a quotation ends that points out one name or number; negative: none. */
	private int closing = -1;

	private SentenceMarker(int start, String text, List<TimeReader.Found> times) {
		this.start = start;
		this.text = text;
		this.times = times;
	}

	/**
	 * Marks a sentence.
	 * @param start where it starts in the passage
	 * @param text the sentence
	 * @param mentions the names in it, by their places in the passage
	 * @param times the times in it, by their places in the sentence
	 */
	static Sentence mark(int start, String text, List<Mention> mentions, List<TimeReader.Found> times) {
		SentenceMarker marker = new SentenceMarker(start, text, times);
		marker.mark(mentions);
		Enumerations.merge(marker.marked, marker.origin, marker.marks);
		return new Sentence(start, text, marker.marks, times, marker.marked.toString(), marker.origin);
	}

	private void mark(List<Mention> mentions) {
		Map<Integer, Mention> named = byStart(mentions, Mention::start);
		Map<Integer, NumberReader.Found> numbers = byStart(
				BareNumbers.asPercent(this.text, sums(NumberReader.read(this.text)), this.times, (place) -> {
					Mention mention = named.get(this.start + place);
					return (mention != null) ? mention.end() - this.start : -1;
				}), NumberReader.Found::start);
		Map<Integer, TimeReader.Found> times = byStart(this.times, TimeReader.Found::start);
		int at = 0;
		Matcher word = WORD.matcher(this.text);
		Matcher definite = DEFINITE.matcher(this.text);
		Matcher plural = PLURAL.matcher(this.text);
		MarkLetters letters = new MarkLetters(this.start, this.text, mentions);
		while (at < this.text.length()) {
			if (Character.isWhitespace(this.text.charAt(at))) {
				at++;
				continue;
			}
			TimeReader.Found time = times.get(at);
			NumberReader.Found number = numbers.get(at);
			Mention mention = named.get(this.start + at);
			if (time != null && (number == null || number.sort() == NumberReader.Sort.COUNT)) {
				dropPreposition();
				at = time.end();
			}
			else if (number != null && (mention == null
					|| (number.sort() != NumberReader.Sort.COUNT && mention.end() <= this.start + number.end()))) {
				NumberReader.Found whole = FURTHER.matcher(this.marked).find() ? number.whole() : number;
				mark(letter(whole), this.start + at, this.start + number.end(), null, whole);
				at = number.end();
			}
			else if (mention != null) {
				mark(letters.of(mention, following(mention.end())), mention.start(), mention.end(), mention, null);
				if (RADIO_NETWORK.matcher(this.text).region(at, mention.end() - this.start).matches()
						|| isNetworkOfOne(at, mention.end() - this.start, mentions)) {
					append(" network", mention.end() - 1);
				}
				at = mention.end() - this.start;
			}
			else if (opensPhrase(at) && national(at, named) > at) {
				int end = national(at, named);
				mark('r', this.start + at, this.start + end, null, null);
				at = end;
			}
			else if (opensPhrase(at) && plural.region(at, this.text.length()).lookingAt()) {
				mark('g', this.start + at, this.start + plural.end(), null, null);
				at = plural.end();
			}
			else if (opensPhrase(at) && definite.region(at, this.text.length()).lookingAt()) {
				mark('r', this.start + at, this.start + definite.end(), null, null);
				at = definite.end();
			}
			else if (QUOTES.indexOf(this.text.charAt(at)) >= 0 && isAroundOne(at, numbers, named)) {
				at++;
			}
			else {
				word.region(at, this.text.length()).lookingAt();
				word(word.group().toLowerCase(Locale.ROOT), this.start + at);
				at = word.end();
			}
		}
	}

	/**
	 * "From 40 million dollars to 28 million": what has no unit is in that of the sum
	 * before.
	 */
	private List<NumberReader.Found> sums(List<NumberReader.Found> numbers) {
		List<NumberReader.Found> sums = new ArrayList<>(numbers);
		NumberReader.Found last = null;
		for (int i = 0; i < sums.size(); i++) {
			NumberReader.Found one = sums.get(i);
			boolean bare = one.sort() == NumberReader.Sort.COUNT
					&& SCALED.matcher(this.text.substring(one.start(), one.end())).find()
					&& ENDS.matcher(this.text).region(one.end(), this.text.length()).lookingAt();
			if (bare && last != null && last.sort() == NumberReader.Sort.MONEY) {
				sums.set(i, one.inCurrencyOf(last));
			}
			boolean time = this.times.stream().anyMatch((of) -> of.start() <= one.start() && one.end() <= of.end());
			last = time ? last : sums.get(i);
		}
		return sums;
	}

	/**
	 * Whether a quotation mark stands before or after one name or number alone, which it
	 * only points out.
	 */
	private boolean isAroundOne(int at, Map<Integer, NumberReader.Found> numbers, Map<Integer, Mention> named) {
		char quote = this.text.charAt(at);
		Mention mention = named.get(this.start + at + 1);
		NumberReader.Found number = numbers.get(at + 1);
		int end = (mention != null) ? mention.end() - this.start : (number != null) ? number.end() : -1;
		if (end > 0 && end < this.text.length() && this.text.charAt(end) == quote) {
			this.closing = end;
			return true;
		}
		return at == this.closing;
	}

	/** Whether it is the mobile network of one company, not those of a market. */
	private boolean isNetworkOfOne(int at, int end, List<Mention> mentions) {
		return MOBILE_NETWORK.matcher(this.text).region(at, end).matches()
				&& (ITS.matcher(this.text).region(Math.max(0, at - 6), at).find() || mentions.stream()
					.filter((one) -> !one.of(Set.of(EntityKind.COMPANY)).isEmpty())
					.anyMatch((one) -> isAfter(OWNER.matcher(this.text), one.end() - this.start, at)
							|| isAfter(OF_OWNER.matcher(this.text), end, one.start() - this.start)));
	}

	private static boolean isAfter(Matcher words, int from, int to) {
		return from < to && words.region(from, to).matches();
	}

	private static final Pattern MOBILE_NETWORK = Pattern.compile("(?i)(?:mobile|wireless|cellular) networks?");

	private static final Pattern ITS = Pattern.compile("(?i)\\b(?:its|their) $");

	private static final Pattern OWNER = Pattern.compile("'s? ");

	private static final Pattern OF_OWNER = Pattern.compile(" (?:of|at) (?:the )?");

	/** Whether "the", "they", "both" or "its" may start at a place. */
	private boolean opensPhrase(int at) {
		return "tTbBiI".indexOf(this.text.charAt(at)) >= 0;
	}

	/**
	 * Where "the Nordian company" ends; negative: it does not start there, or only
	 * describes the name before or after it.
	 */
	private int national(int at, Map<Integer, Mention> named) {
		int end = BESIDE_NAME.matcher(this.marked).find() ? -1
				: NationalPhrase.end(this.text, at, named.get(this.start + at + "the ".length()), this.start);
		return named.containsKey(this.start + end + 1) ? -1 : end;
	}

	private static <T> Map<Integer, T> byStart(List<T> found, ToIntFunction<T> start) {
		if (found.isEmpty()) {
			return Map.of();
		}
		Map<Integer, T> byStart = new HashMap<>();
		found.forEach((one) -> byStart.putIfAbsent(start.applyAsInt(one), one));
		return byStart;
	}

	private void word(String written, int from) {
		String word = written;
		if (word.endsWith("n't")) {
			append(" " + (word.equals("won't") ? "will"
					: word.equals("can't") ? "can" : word.substring(0, word.length() - 3)), from);
			word = "not";
		}
		if (PRONOUNS.contains(word)) {
			mark('r', from, from + word.length(), null, null);
			if (word.equals("its")) {
				append(" 's", from + word.length() - 1);
			}
			return;
		}
		if (!ARTICLES.contains(word)) {
			append(isPossessive(word, from) ? " 's" : " " + word, from);
		}
	}

	/** Whether it is the apostrophe of "NeoPhotonics' revenue". */
	private boolean isPossessive(String word, int from) {
		int at = from - this.start;
		return word.equals("'") && !this.marks.isEmpty() && this.marks.getLast().end() == from
				&& this.marks.getLast().mention() != null && Character.toLowerCase(this.text.charAt(at - 1)) == 's'
				&& at + 1 < this.text.length() && this.text.charAt(at + 1) == ' ';
	}

	private void mark(char letter, int from, int to, @Nullable Mention mention, NumberReader.@Nullable Found number) {
		append(" \u27e6" + letter + this.marks.size() + "\u27e7", from);
		this.marks.add(new Mark(letter, from, to, mention, number, following(to), List.of()));
	}

	/** The word that follows a place of the passage, in lower case; blank: none. */
	private String following(int place) {
		Matcher next = WORD.matcher(this.text).region(place - this.start, this.text.length());
		return next.find() ? next.group().toLowerCase(Locale.ROOT) : "";
	}

	private void append(String words, int from) {
		for (int i = 0; i < words.length(); i++) {
			this.origin.add(from);
		}
		this.marked.append(words);
	}

	private void dropPreposition() {
		int last = this.marked.lastIndexOf(" ");
		if (last >= 0 && BEFORE_TIMES.contains(this.marked.substring(last + 1))) {
			this.marked.setLength(last);
			while (this.origin.size() > last) {
				this.origin.removeLast();
			}
			if (this.marked.toString().endsWith(" from end")) {
				dropPreposition();
				dropPreposition();
			}
		}
	}

	private static char letter(NumberReader.Found number) {
		if (number.change()) {
			return 'v';
		}
		return switch (number.sort()) {
			case PERCENT -> 'p';
			case MONEY -> 'm';
			case RANK -> 'k';
			case COUNT -> 'c';
		};
	}

}
