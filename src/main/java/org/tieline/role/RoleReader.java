package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.SentenceWords;
import org.tieline.unread.Unexplained;

/**
 * Says what a clause tells in a form that is read. A clause tells a fact if each role of
 * its frame fits one name alone, and no other name has a part in it.
 */
public final class RoleReader {

	/** What is known of the names of a clause. */
	public interface Names {

		/**
		 * Whether a name may have a part in a fact.
		 * @param mark the mark of the name
		 * @param kind the kind of fact
		 * @param second whether it is the second party
		 */
		boolean fits(String mark, String kind, boolean second);

		/** Whether a name is that of an area, the market of which may be told. */
		default boolean isArea(String mark) {
			return true;
		}

		/** Whether a name is that of a country, which a market may be in. */
		default boolean isCountry(String mark) {
			return false;
		}

		/** Whom a name means: two names of one country mean the same. */
		default String meant(String mark) {
			return mark;
		}

		/** The place that a rank tells; 0: none. */
		default int rank(String mark) {
			return 0;
		}

	}

	/**
	 * A clause said again.
	 *
	 * @param words the words with marks, each after one blank
	 * @param places where each character comes from in the marked sentence
	 * @param from where the clause starts in the marked sentence
	 * @param to where it ends
	 * @param earlier whether it is of an earlier time, which the clause must tell
	 * @param clear whether each word of the clause is accounted for
	 */
	public record Told(String words, List<Integer> places, int from, int to, boolean earlier, boolean clear) {

		/** Whether it is told of two parties. */
		public boolean isOfTwo() {
			return PARTY.matcher(this.words).results().count() > 1;
		}

	}

	private static final Pattern PARTY = Pattern.compile("\u27e6[ergx]\\d+\u27e7");

	/** From the first name or number of a clause to the last one. */
	private static final Pattern TOLD = Pattern.compile("\u27e6[ergxapmkvc]\\d+\u27e7.*\u27e6[ergxapmkvcdq]\\d+\u27e7");

	private static final Pattern OF_BUYER = Pattern.compile("\u27e6p\\d+\u27e7 of (\u27e6e\\d+\u27e7) 's(?= )");

	/** More than half, as a mark: the words of the clause are no number. */
	public static final String MAJORITY = "\u27e6p?\u27e7";

	/** The first rank, as a mark. */
	public static final String FIRST = "\u27e6k?\u27e7";

	/** The places from the first one on, as marks. */
	public static final List<String> RANKS = List.of(FIRST, "\u27e6k2?\u27e7", "\u27e6k3?\u27e7", "\u27e6k4?\u27e7",
			"\u27e6k5?\u27e7", "\u27e6k6?\u27e7");

	/** Parties that follow the one before, each a place later. */
	private static final Pattern FOLLOWERS = Pattern
		.compile("^ *\u27e6e\\d+\u27e7(?:(?: ,)?(?: and)? \u27e6e\\d+\u27e7)* *[.,]? *$");

	/** "Albano, Berg and Castor, in that order, are the three biggest". */
	private static final Pattern IN_ORDER = Pattern.compile(
			"(?<all>\u27e6e\\d+\u27e7(?: , \u27e6e\\d+\u27e7)* and \u27e6e\\d+\u27e7)(?: ,)? in (?:that|this|descending) order(?= )"
					+ "| in (?:that|this|descending) order(?: [,:])? (?<then>\u27e6e\\d+\u27e7(?: , \u27e6e\\d+\u27e7)* and \u27e6e\\d+\u27e7)(?= [,.])");

	private static final Pattern BIGGEST = Pattern.compile(" (?:biggest|largest|top|leading|\u27e6k\\d+\u27e7)(?= )");

	/** The whole, as a mark. */
	public static final String ALL = "\u27e6p!\u27e7";

	private final String marked;

	private final Names names;

	private final List<Told> told = new ArrayList<>();

	/** What was said last; null: nothing yet. */
	private @Nullable SaidAgain last;

	/** The clause in which it was told. */
	private String lastClause = "";

	/** Where what is said starts. */
	private final int start;

	private RoleReader(String marked, int start, Names names) {
		this.marked = marked;
		this.start = start;
		this.names = names;
	}

	/**
	 * The clauses of a marked sentence that tell a fact by their roles, said again.
	 * @param marked words and marks, each after one blank, with a blank at its end
	 * @param from where what is said starts
	 */
	public static List<Told> read(String marked, int from, Names names) {
		RoleReader reader = new RoleReader(marked, from, names);
		if (reader.inOrder(from)) {
			return reader.told;
		}
		int lead = -1;
		for (int[] one : Clauses.of(marked, from)) {
			boolean said = (lead >= 0 && reader.clause(lead, one[0], one[1])) || reader.clause(one[0], one[0], one[1]);
			lead = (!said && marked.startsWith(" :", one[1])) ? one[0] : -1;
		}
		return reader.told;
	}

	/**
	 * Reads a clause.
	 * @param lead where what leads to it starts: "Albano has two owners: Berg with 60%"
	 * @return whether it tells a fact
	 */
	private boolean clause(int lead, int from, int to) {
		String clause = Clauses.plain(this.marked.substring(lead, Math.max(lead, to)).stripTrailing() + " ");
		if (Clauses.namesNobody(clause)) {
			if (goesOn(clause, from, to)) {
				return true;
			}
			clause = Clauses.withSubject(clause, this.marked.substring(this.start));
		}
		if (Clauses.isUnsure(clause) || OtherCount.mayBe(this.marked.substring(0, from), clause)) {
			return false;
		}
		if (goesOn(clause, from, to)) {
			return true;
		}
		if (this.last != null && FOLLOWERS.matcher(clause).matches() && follow(this.last, clause, from)) {
			return true;
		}
		SentenceWords words = SentenceWords.of(clause);
		for (Frame frame : Frame.SHIPPED) {
			if (frame.need().isIn(words, clause) && (frame.not() == null || !frame.not().isIn(words, clause))) {
				Map<Character, String> parts = new RoleVotes(frame, clause, this.names).parts(words);
				SaidAgain said = (parts != null) ? SaidAgain.of(frame, parts, clause, this.marked) : null;
				if (said != null && (lead == from || said.places().containsKey("{O}"))) {
					if (!isExplained(frame, clause)) {
						return false;
					}
					say(said, clause, from, to);
					return true;
				}
			}
		}
		return false;
	}

	private boolean goesOn(String clause, int from, int to) {
		SaidAgain said = (this.last != null) ? new GoingOn(this.last, this.lastClause, this.names).read(clause) : null;
		if (said == null || !isExplained(said.frame(), clause)) {
			return false;
		}
		say(said, clause, from, to);
		return true;
	}

	/**
	 * Whether each word between the names and numbers of a clause is accounted for, and
	 * no part is one of what somebody buys: "22% of Delta's base stations".
	 */
	private boolean isExplained(Frame frame, String clause) {
		boolean bought = frame.kind().equals("MARKET_SHARE")
				&& OF_BUYER.matcher(this.marked).results().anyMatch((one) -> !this.names.isArea(one.group(1)));
		if (bought) {
			return false;
		}
		Matcher told = TOLD.matcher(clause);
		return !told.find() || Unexplained.first(frame.kind(), told.group()) == null;
	}

	/** Says of parties that they are each a place behind the one before. */
	private boolean follow(SaidAgain before, String clause, int from) {
		String mark = before.places().get("{K}");
		int rank = before.sentence().contains("{FIRST}") ? 1 : (mark != null) ? this.names.rank(mark) : 0;
		return rank > 0 && list(before, clause, from, rank + 1);
	}

	/** Says of parties in their order that they have the places from one on. */
	private boolean list(SaidAgain said, String parties, int from, int first) {
		List<String> marks = PARTY.matcher(parties).results().map((one) -> one.group()).toList();
		if (first - 1 + marks.size() > RANKS.size()
				|| !marks.stream().allMatch((one) -> this.names.fits(one, said.frame().kind(), false))) {
			return false;
		}
		for (int i = 0; i < marks.size(); i++) {
			int at = place(marks.get(i), from);
			String rank = RANKS.get(first - 1 + i);
			this.told.add(written(said.with(Map.of("{S}", marks.get(i), "{K}", rank, "{FIRST}", rank)), at,
					at + marks.get(i).length()));
		}
		return true;
	}

	/** Whether the marked sentence tells several in the order of their places. */
	private boolean inOrder(int from) {
		Matcher order = IN_ORDER.matcher(this.marked);
		Frame rank = Frame.SHIPPED.stream().filter((one) -> one.kind().equals("MARKET_RANK")).findFirst().orElseThrow();
		if (!order.find(from) || !BIGGEST.matcher(this.marked).find() || rank.says().isEmpty()) {
			return false;
		}
		String tense = this.marked.contains(" are ") ? "ranks" : "ranked";
		return list(new SaidAgain(rank, "{S} " + tense + " {FIRST}", Map.of()),
				(order.group("all") != null) ? order.group("all") : order.group("then"), order.start(), 1);
	}

	private void say(SaidAgain said, String clause, int from, int to) {
		this.last = said;
		this.lastClause = clause;
		this.told.add(written(said, from, to));
	}

	/**
	 * A sentence with what stands in its places, each character with where it is from.
	 */
	private Told written(SaidAgain said, int from, int to) {
		StringBuilder words = new StringBuilder();
		List<Integer> places = new ArrayList<>();
		int last = from;
		for (String word : (said.sentence() + " .").split(" ")) {
			String put = said.places().getOrDefault(word, word);
			int at = said.places().containsKey(word) ? place(put, from) : -1;
			last = (at >= 0) ? at : last;
			words.append(' ').append(put);
			for (int i = 0; i <= put.length(); i++) {
				places.add((at >= 0) ? Math.min(at + Math.max(0, i - 1), this.marked.length() - 1) : last);
			}
		}
		String clause = this.marked.substring(from, Math.max(from, to));
		return new Told(words.append(' ').toString(), places, from, to, GoingOn.BEFORE.matcher(clause).matches(),
				Unexplained.first(said.frame().kind(), clause) == null);
	}

	/**
	 * Where words stand: a mark wherever it is, others from a place on; negative:
	 * nowhere.
	 */
	private int place(String words, int from) {
		int mark = words.indexOf('\u27e6');
		return (mark >= 0) ? this.marked.indexOf(words.substring(mark, words.indexOf('\u27e7', mark) + 1)) - mark
				: this.marked.indexOf(words, from);
	}

}
