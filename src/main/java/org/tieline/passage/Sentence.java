package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.passage.NameIndex.Mention;
import org.tieline.claim.EntityKind;

/**
 * A sentence of a passage with its names, numbers and times as marks: "In 2017 Huawei
 * held 22% of the market." becomes "⟦e0⟧ held ⟦p1⟧ of the market .". Times stand apart.
 */
final class Sentence {

	private static final Pattern WORD = Pattern.compile("'s\\b|[\\p{L}\\p{N}&]+(?:[./-][\\p{L}\\p{N}&]+)*|[^\\s]");

	/** A country before one of these is not meant itself. */
	private static final Set<String> NOUNS = Set.of("carriers", "carrier", "companies", "company", "suppliers",
			"supplier", "vendors", "vendor", "firms", "firm", "operators", "operator", "chipmakers", "chipmaker",
			"officials", "allies", "market", "markets", "networks", "network", "customers", "banks", "makers", "maker",
			"equipment", "goods", "products", "parts", "components", "technology", "chips", "telecoms", "telecom",
			"smartphone", "rival", "rivals", "government", "law", "sales", "consumers", "business", "ran", "5g", "4g");

	private static final Set<String> ARTICLES = Set.of("the", "a", "an");

	private static final Set<String> PRONOUNS = Set.of("it", "its");

	private static final Pattern DEFINITE = Pattern.compile(
			"\\bthe (?:company|firm|vendor|manufacturer|equipment maker|chipmaker|operator|carrier|group)(?![\\w-])",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> BEFORE_TIMES = Set.of("in", "of", "for", "during", "by", "since", "at", "on",
			"end", "late", "early", "until", "from");

	/**
	 * A mark.
	 *
	 * @param start where it starts in the passage
	 * @param end where it ends
	 * @param mention the name; null: it is none
	 * @param number the number; null: it is none
	 * @param next the word that follows, in lower case; blank: none
	 */
	record Mark(int start, int end, @Nullable Mention mention, NumberReader.@Nullable Found number, String next) {

		boolean isPronoun() {
			return this.mention == null && this.number == null;
		}

	}

	private final int start;

	private final String text;

	private final List<Mark> marks = new ArrayList<>();

	private final List<TimeReader.Found> times;

	private final StringBuilder marked = new StringBuilder(" ");

	/** Where each character of the marked sentence comes from in the passage. */
	private final List<Integer> origin = new ArrayList<>(List.of(0));

	/**
	 * Marks a sentence.
	 * @param start where it starts in the passage
	 * @param text the sentence
	 * @param mentions the names in it, by their places in the passage
	 * @param times the times in it, by their places in the sentence
	 */
	Sentence(int start, String text, List<Mention> mentions, List<TimeReader.Found> times) {
		this.start = start;
		this.text = text;
		this.times = times;
		List<NumberReader.Found> numbers = NumberReader.read(text);
		int at = 0;
		Matcher word = WORD.matcher(text);
		Matcher definite = DEFINITE.matcher(text);
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
				continue;
			}
			TimeReader.Found time = time(at);
			NumberReader.Found number = number(numbers, at);
			Mention mention = mention(mentions, at);
			if (time != null && (number == null || number.sort() == NumberReader.Sort.COUNT)) {
				dropPreposition();
				at = time.end();
			}
			else if (number != null && (mention == null || number.sort() != NumberReader.Sort.COUNT)) {
				mark(letter(number), start + at, start + number.end(), null, number);
				at = number.end();
			}
			else if (mention != null) {
				mark(letter(mention, text), mention.start(), mention.end(), mention, null);
				at = mention.end() - start;
			}
			else if (definite.region(at, text.length()).lookingAt()) {
				mark('r', start + at, start + definite.end(), null, null);
				at = definite.end();
			}
			else {
				word.region(at, text.length()).lookingAt();
				word(word.group().toLowerCase(Locale.ROOT), start + at);
				at = word.end();
			}
		}
	}

	private void word(String word, int from) {
		if (PRONOUNS.contains(word)) {
			mark('r', from, from + word.length(), null, null);
			if (word.equals("its")) {
				append(" 's", from + word.length() - 1);
			}
			return;
		}
		if (!ARTICLES.contains(word)) {
			append(" " + word, from);
		}
	}

	private void mark(char letter, int from, int to, @Nullable Mention mention, NumberReader.@Nullable Found number) {
		Matcher next = WORD.matcher(this.text).region(to - this.start, this.text.length());
		String following = next.find() ? next.group().toLowerCase(Locale.ROOT) : "";
		append(" \u27e6" + letter + this.marks.size() + "\u27e7", from);
		this.marks.add(new Mark(from, to, mention, number, following));
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
		}
	}

	/** A party, a product or market, a measure, or what only qualifies another noun. */
	private char letter(Mention mention, String text) {
		boolean country = !mention.of(Set.of(EntityKind.COUNTRY)).isEmpty();
		Matcher next = WORD.matcher(text).region(mention.end() - this.start, text.length());
		String following = next.find() ? next.group().toLowerCase(Locale.ROOT) : "";
		if (mention.adjective() || (country && NOUNS.contains(following))) {
			return 'a';
		}
		if (mention.names()
			.stream()
			.allMatch((name) -> name.kind() == EntityKind.PRODUCT || name.kind() == EntityKind.MARKET)) {
			return 'd';
		}
		return mention.names().stream().allMatch((name) -> name.kind() == EntityKind.MEASURE) ? 'q' : 'e';
	}

	private static char letter(NumberReader.Found number) {
		return switch (number.sort()) {
			case PERCENT -> 'p';
			case MONEY -> 'm';
			case RANK -> 'k';
			case COUNT -> 'c';
		};
	}

	private TimeReader.@Nullable Found time(int at) {
		return this.times.stream().filter((one) -> one.start() == at).findFirst().orElse(null);
	}

	private static NumberReader.@Nullable Found number(List<NumberReader.Found> numbers, int at) {
		return numbers.stream().filter((one) -> one.start() == at).findFirst().orElse(null);
	}

	private @Nullable Mention mention(List<Mention> mentions, int at) {
		return mentions.stream().filter((one) -> one.start() - this.start == at).findFirst().orElse(null);
	}

	int start() {
		return this.start;
	}

	int end() {
		return this.start + this.text.length();
	}

	String text() {
		return this.text;
	}

	/** The sentence with marks; words in lower case, each after one blank. */
	String marked() {
		return this.marked.toString();
	}

	/** Where a place of the marked sentence is in the passage. */
	int origin(int at) {
		return this.origin.get(Math.min(at, this.origin.size() - 1));
	}

	List<Mark> marks() {
		return this.marks;
	}

	/** The mark that {@code ⟦e3⟧} stands for. */
	Mark mark(String mark) {
		return this.marks.get(index(mark));
	}

	static int index(String mark) {
		return Integer.parseInt(mark.substring(2, mark.length() - 1));
	}

	List<TimeReader.Found> times() {
		return this.times;
	}

	/**
	 * The time that belongs to a place of the passage: the next one before another
	 * number, else the nearest one.
	 */
	TimeReader.@Nullable Found timeNear(int place) {
		int at = place - this.start;
		TimeReader.Found after = this.times.stream().filter((one) -> one.start() >= at).findFirst().orElse(null);
		TimeReader.Found before = this.times.stream()
			.filter((one) -> one.start() < at)
			.reduce((a, b) -> b)
			.orElse(null);
		if (after == null || before == null) {
			return (after != null) ? after : before;
		}
		boolean parted = this.marks.stream()
			.anyMatch((mark) -> mark.number() != null && mark.start() > place
					&& mark.start() < this.start + after.start())
				|| this.text.substring(Math.min(at, after.start()), after.start())
					.matches(".*(;|,| and | but | while ).*");
		return parted ? before : after;
	}

	/** Ends of sentences, but for abbreviations. */
	private static final Pattern END = Pattern
		.compile("(?<=[.!?][\"')]{0,2})\\s+(?=[\"'(]?[\\p{Lu}\\p{Lo}\\d$\u20ac\u00a3])|\\n+");

	private static final Pattern ABBREVIATION = Pattern.compile(
			".*\\b(?:Inc|Co|Ltd|Corp|No|Mr|Ms|Mrs|Dr|vs|approx|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\\.S|U\\.K|e\\.g|i\\.e)\\.$",
			Pattern.DOTALL);

	/** The parts of a text that are sentences, as pairs of places. */
	static List<int[]> split(String text) {
		List<int[]> sentences = new ArrayList<>();
		int from = 0;
		Matcher end = END.matcher(text);
		while (end.find()) {
			String last = text.substring(Math.max(from, end.start() - 12), end.start());
			boolean follows = text.charAt(end.start()) != '\n' && ABBREVIATION.matcher(last).matches();
			if (!follows) {
				add(sentences, text, from, end.start());
				from = end.end();
			}
		}
		add(sentences, text, from, text.length());
		return sentences;
	}

	private static void add(List<int[]> sentences, String text, int from, int to) {
		if (!text.substring(from, to).isBlank()) {
			sentences.add(new int[] { from, to });
		}
	}

}
