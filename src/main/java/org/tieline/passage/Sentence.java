package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.SentenceWords;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NumberReader;
import org.tieline.english.TimeReader;
import org.tieline.role.SpelledOut;

/**
 * A sentence of a passage with its names, numbers and times as marks: "In 2017 Huawei
 * held 22% of the market." becomes "⟦e0⟧ held ⟦p1⟧ of the market .". Times stand apart.
 */
final class Sentence {

	/**
	 * A mark.
	 *
	 * @param letter what it stands for: a name as {@link MarkLetters} has it, {@code r} a
	 * pronoun, {@code g} several parties or a plural pronoun, {@code p} a percentage,
	 * {@code m} a sum, {@code k} a rank, {@code c} a count, {@code v} a change
	 * @param start where it starts in the passage
	 * @param end where it ends
	 * @param mention the name; null: it is none
	 * @param number the number; null: it is none, or it is several
	 * @param next the word that follows, in lower case; blank: none
	 * @param members what is enumerated: "Huawei and ZTE", "22% and 10%"; empty: it is
	 * one
	 */
	record Mark(char letter, int start, int end, @Nullable Mention mention, NumberReader.@Nullable Found number,
			String next, List<Mark> members) {

		boolean isPronoun() {
			return this.letter == 'r';
		}

		boolean isParty() {
			return "ergx".indexOf(this.letter) >= 0;
		}

	}

	/** "(2016: 5 million)": the time of the number that follows. */
	private static final Pattern IN_BRACKETS = Pattern.compile("[^(]*\\((?:in )?\\d{4}: ?");

	private final int start;

	private final String text;

	private final List<Mark> marks;

	private final List<TimeReader.Found> times;

	private final String marked;

	private final SentenceWords words;

	/** Where each character of the marked sentence comes from in the passage. */
	private final List<Integer> origin;

	/**
	 * A sentence that was marked.
	 * @param start where it starts in the passage
	 * @param text the sentence
	 * @param times the times in it, by their places in the sentence
	 * @param marked the sentence with marks
	 * @param origin where each character of {@code marked} comes from
	 */
	Sentence(int start, String text, List<Mark> marks, List<TimeReader.Found> times, String marked,
			List<Integer> origin) {
		this.start = start;
		this.text = text;
		this.marks = List.copyOf(marks);
		this.times = List.copyOf(times);
		this.marked = marked;
		this.words = SentenceWords.of(marked);
		this.origin = List.copyOf(origin);
	}

	int start() {
		return this.start;
	}

	int end() {
		return this.start + this.text.length();
	}

	/** The text between two places of the passage. */
	String part(int from, int to) {
		return (from >= to) ? "" : this.text.substring(from - this.start, to - this.start);
	}

	String text() {
		return this.text;
	}

	/** The sentence with marks; words in lower case, each after one blank. */
	String marked() {
		return this.marked;
	}

	/** The words of the marked sentence. */
	SentenceWords words() {
		return this.words;
	}

	/** Where a place of the marked sentence is in the passage. */
	int origin(int at) {
		return this.origin.get(Math.min(at, this.origin.size() - 1));
	}

	/** Where each character of the marked sentence comes from, as a list of its own. */
	List<Integer> origins() {
		return new ArrayList<>(this.origin);
	}

	/**
	 * The sentence in other words with the same marks.
	 * @param words the words with marks
	 * @param origins where each character of them comes from
	 * @param dropped marks that tell nothing any more
	 */
	Sentence as(String words, List<Integer> origins, List<Integer> dropped) {
		List<Mark> left = new ArrayList<>(this.marks);
		for (int one : dropped) {
			Mark mark = left.get(one);
			left.set(one, new Mark('o', mark.start(), mark.end(), null, null, mark.next(), List.of()));
		}
		return new Sentence(this.start, this.text, left, this.times, words, origins);
	}

	/** The sentences that a list of places stands for; itself, if it has none. */
	List<Sentence> spelledOut() {
		List<SpelledOut.Item> items = SpelledOut.of(this.marked, this.origin, this::isArea);
		return items.isEmpty() ? List.of(this)
				: items.stream()
					.map((one) -> as(one.words().toString(), one.words().origins(0, one.words().words().length()),
							one.dropped()))
					.toList();
	}

	private boolean isArea(String mark) {
		Mention mention = mark.isEmpty() ? null : mark(mark).mention();
		return mention != null && mention.of(Parties.MADE).isEmpty();
	}

	/** The sentence with one more mark, the last one. */
	Sentence with(Mark mark) {
		List<Mark> more = new ArrayList<>(this.marks);
		more.add(mark);
		return new Sentence(this.start, this.text, more, this.times, this.marked, this.origin);
	}

	/** The sentence with some of its times. */
	Sentence withTimes(Predicate<TimeReader.Found> some) {
		return new Sentence(this.start, this.text, this.marks, this.times.stream().filter(some).toList(), this.marked,
				this.origin);
	}

	/** The sentence with one more time, the first one. */
	Sentence withTime(TimeReader.Found time) {
		List<TimeReader.Found> more = new ArrayList<>(List.of(time));
		more.addAll(this.times);
		return new Sentence(this.start, this.text, this.marks, more, this.marked, this.origin);
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

	private static final int BACK = 60;

	/** What comes before a number that another is compared with. */
	private static final Pattern COMPARED = Pattern.compile(
			"(?i)(?:, (?:(?:up|down)(?: (?:sharply|slightly))? )?from|(?:^|,? )(?:which )?(?:compares? (?:with|to)|compared (?:with|to)|in comparison (?:with|to)|as against|against|versus|after))(?: (?:an?|the|one|that|its|just|only|some|about|nearly|almost|net|operating|pre-tax|record|profits?|loss|losses|sales|revenues?|turnover|income|figure|total|share|stake|of)){0,5} $");

	/** A time that something is only compared with: "than in 2019", "3% over 2019". */
	private static final Pattern THAN = Pattern.compile(
			"(?i)(?:\\bthan|\\b(?:compared|in comparison) (?:with|to)|\\bversus|\\b(?:above|below|beyond) the levels? (?:of|in)|\\b(?:increase|rise|gain|growth|drop|decline|fall|decrease|up|down|more|less|higher|lower|grew|rose|fell|dropped)\\b[^,;.]{0,14}\\d[\\d.]*(?:%| percent| per cent) (?:over|on|from|against|above|below)|\\d(?:%| percent| per cent) (?:over|above|below)) (?:(?:in|at|for|during|the|a|that|of|level|levels|figure) ){0,3}$");

	/** Before a time that opens a clause of its own: "whereas in 2019 it was". */
	private static final Pattern OPENS_CLAUSE = Pattern
		.compile("(?i)(?:, |\\b)(?:whereas|while|but|when|and|against)(?: (?:in|for|during|at|the))* $|\\($");

	/** "Against 891 billion in 2020, ": a comparison that opens the sentence. */
	private static final Pattern OPENS_COMPARED = Pattern
		.compile("(?i)^\\W*(?:(?:as )?against|compared (?:with|to)|in comparison (?:with|to)|after) ");

	/**
	 * The time that belongs to a place of the passage: the next one before another
	 * number, else the nearest one.
	 */
	TimeReader.@Nullable Found timeNear(int place) {
		int at = place - this.start;
		List<TimeReader.Found> own = this.times.stream().filter((one) -> !isCompared(one)).toList();
		TimeReader.Found after = own.stream().filter((one) -> one.start() >= at).findFirst().orElse(null);
		TimeReader.Found before = before(own, at);
		if (after == null) {
			return before;
		}
		if (before == null) {
			return isInNextClause(at, after) ? null : after;
		}
		boolean parted = this.marks.stream()
			.anyMatch((mark) -> mark.number() != null && mark.start() > place
					&& mark.start() < this.start + after.start())
				|| this.text.substring(Math.min(at, after.start()), after.start())
					.matches(".*(;|,| and | but | while ).*")
				|| IN_BRACKETS.matcher(this.text).region(Math.min(at, after.start()), this.text.length()).lookingAt();
		return parted ? before : after;
	}

	/**
	 * The last time before a place; that of a number with which another is compared only
	 * if there is no other: "up from 5 in 2023, while its profit fell to 3".
	 */
	private TimeReader.@Nullable Found before(List<TimeReader.Found> own, int at) {
		List<TimeReader.Found> before = own.stream().filter((one) -> one.start() < at).toList();
		return before.stream()
			.filter((one) -> !isOfCompared(one))
			.reduce((a, b) -> b)
			.orElse((before.isEmpty() || OPENS_COMPARED.matcher(this.text).find()) ? null : before.getLast());
	}

	private boolean isOfCompared(TimeReader.Found time) {
		return this.marks.stream()
			.filter((mark) -> mark.number() != null && mark.end() - this.start <= time.start())
			.reduce((a, b) -> b)
			.filter((mark) -> NEXT_TO.matcher(part(mark.end(), this.start + time.start())).matches())
			.filter((mark) -> COMPARED.matcher(part(this.start, mark.start())).find()
					|| FROM.matcher(part(this.start, mark.start())).find())
			.isPresent();
	}

	private static final Pattern FROM = Pattern.compile("\\b(?:from|after)(?: (?:a|just|only|some|about))? $");

	/** Between a number and its time. */
	private static final Pattern NEXT_TO = Pattern.compile(" (?:in |for |at |during )?(?:the )?");

	/**
	 * "A lent B 5; in May it lent C 3": the time of a statement after a semicolon, or of
	 * a number that the first is compared with.
	 */
	private boolean isInNextClause(int at, TimeReader.Found after) {
		boolean compared = this.marks.stream()
			.anyMatch((mark) -> mark.number() != null && mark.start() - this.start > at
					&& mark.end() - this.start < after.start()
					&& COMPARED.matcher(this.text.substring(at, mark.start() - this.start)).find());
		if (compared || isOfOwnClause(at, after)) {
			return true;
		}
		int semicolon = this.text.indexOf(';', Math.min(at, after.start()));
		if (semicolon < 0 || semicolon >= after.start()) {
			return false;
		}
		int next = semicolon;
		return this.text.substring(semicolon + 1, after.start()).strip().matches("(?i)(?:in|on|by|since|during)?")
				|| this.marks.stream()
					.anyMatch((mark) -> mark.number() != null && mark.start() - this.start > next
							&& mark.end() - this.start < after.start());
	}

	/** Whether a time opens a clause of its own, with a number of its own. */
	private boolean isOfOwnClause(int at, TimeReader.Found after) {
		return OPENS_CLAUSE.matcher(this.text.substring(Math.min(at, after.start()), after.start())).find()
				&& this.marks.stream()
					.anyMatch((mark) -> mark.number() != null && mark.start() - this.start >= after.end());
	}

	/** "More than a year before": a time that something is only compared with. */
	private boolean isCompared(TimeReader.Found time) {
		return THAN.matcher(this.text.substring(Math.max(0, time.start() - BACK), time.start())).find();
	}

}
