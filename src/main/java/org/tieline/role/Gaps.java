package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists that leave out what their first part has told, each part said in full (the
 * gapping of Ross 1970): "Albano owns 10% of Berg, Castor 5% and Delta 3%", "supplies 65%
 * of the equipment of Berg and 55% of that of Castor", "cleared Berg and left out
 * Castor".
 */
public final class Gaps {

	/** What is known of the names of a sentence. */
	public interface Names {

		/** Whether one name may stand in the place of another. */
		boolean areAlike(String mark, String other);

		/** Whether two names are of things of one kind, and others are not. */
		boolean areOfOneKind(String mark, String other);

		/** Whether a time is told right after a name. */
		boolean isTimed(String mark);

		/** Whether a time is told between two places of the marked sentence. */
		boolean isTimed(int from, int to);

	}

	/**
	 * A part of a list said in full.
	 *
	 * @param words words and marks, each after one blank
	 * @param places where each character comes from in the marked sentence
	 * @param from where the part starts in the marked sentence
	 * @param to where it ends
	 * @param first where the part starts that it goes on with
	 * @param firstEnd where that ends
	 * @param verb whether it has a verb of its own
	 */
	public record Filled(String words, List<Integer> places, int from, int to, int first, int firstEnd, boolean verb) {
	}

	/** Where another clause starts. */
	private static final Pattern CLAUSE = Pattern
		.compile(" (?:[;:(\"]|, (?:and|but|while|whereas|although|though|yet)|but|while|whereas)(?= )");

	private static final Pattern MARK = Pattern.compile("\u27e6(?<letter>[a-z])\\d+\u27e7");

	/** Whoever gets something is not the one that gives it. */
	private static final Pattern RECEIVES = Pattern.compile(" (?:got|gets|received|receives|won|wins)(?= )");

	private static final Pattern GIVES = Pattern.compile(
			" (?:awarded|awards|award|gave|gives|granted|grants|lent|lends|paid|pays|handed|promised|offered|approved)(?= )");

	private static final Pattern ITS = Pattern.compile(" \u27e6r\\d+\u27e7 's $");

	private static final Pattern NAMED = Pattern.compile("\u27e6[egpmcq]\\d+\u27e7");

	private static final Pattern ANY_NUMBER = Pattern.compile("\u27e6[pmcvk]\\d+\u27e7");

	/** A verb of which the subject was told before: "and left out Berg". */
	private static final Pattern VERB = Pattern.compile(
			"(?<= )(?:,? ?(?:and|but)) (?=(?:(?:has|have|had|is|are|was|were|will|also|still|now|then|later|already|since|not|did|does|plans to|wants to)(?: (?!been ))){0,3}"
					+ "(?:wants|wanted|owns|owned|holds|held|keeps|kept|left out|leaves out|shut out|supplied|sold|sells|bought|buys|gets|got|uses|used|equips|equipped|delivers|delivered|builds|built|banned|barred|excluded|excludes|ordered|told|tells|fined|charged|indicted|added|put|placed|granted|lent|lends|gave|gives|awarded|awards|took|takes|acquired|acquires|raised|lifted|joined|joins|invested|invests|opened|opens|revoked|vetoed|blocked|approved|cleared|admitted|requires|required|obliges|obliged) )");

	private static final Pattern SUBJECT = Pattern.compile(
			"^ ?(?: (?:in|since|under|after|during|at)(?: (?![,\u27e6])\\S+){0,4}(?: \u27e6[ade]\\d+\u27e7)? ,)?(?<np> \u27e6[eg]\\d+\u27e7(?: 's(?: (?!has|have|had|is|are|was|were|will|plans|wants)\\p{L}+){1,3}(?= (?:has|have|had|is|are|was|were|will|plans|wants) ))?)(?= (?!'s))");

	private final String marked;

	private final Names names;

	private final List<Filled> filled = new ArrayList<>();

	private Gaps(String marked, Names names) {
		this.marked = marked;
		this.names = names;
	}

	/**
	 * The parts of lists in a marked sentence, said in full.
	 * @param marked words and marks, each after one blank, with a blank at its end
	 * @param from where what is said starts
	 */
	public static List<Filled> of(String marked, int from, Names names) {
		Gaps gaps = new Gaps(marked, names);
		if (marked.indexOf(" , ", from) >= 0 || marked.indexOf(" and ", from) >= 0 || marked.indexOf(" but ", from) >= 0
				|| marked.indexOf(" while ", from) >= 0 || marked.indexOf(" ; ", from) >= 0) {
			gaps.lists(from);
			gaps.verbs(from);
			OtherPlace.of(marked, from, (at) -> gaps.start(from, at), names).ifPresent(gaps.filled::add);
		}
		return gaps.filled;
	}

	private void lists(int from) {
		Matcher part = ListParts.PART.matcher(this.marked);
		int at = from;
		int first = -1;
		int firstEnd = -1;
		int last = -1;
		while (part.find(at)) {
			if (first < 0 || part.start() != last) {
				first = start(from, part.start());
				firstEnd = part.start();
			}
			boolean read = part(part, first, firstEnd);
			last = read ? part.end() : last;
			at = read ? part.end() : part.start() + 1;
		}
	}

	/** Where the clause starts that ends at a place. */
	private int start(int from, int end) {
		Matcher clause = CLAUSE.matcher(this.marked).region(from, end);
		int start = from;
		while (clause.find()) {
			start = clause.end();
		}
		return start;
	}

	/** Fills a part of a list; whether it is one. */
	private boolean part(Matcher part, int first, int end) {
		String main = this.marked.substring(first, end);
		if (part.group("n5") != null) {
			return this.names.isTimed(first, end) && this.names.isTimed(part.group("n5")) && again(part, first, main);
		}
		if (part.group("p6") != null) {
			return both(part, first, main);
		}
		if (part.group("p7") != null) {
			return things(part, first, main);
		}
		String number = (part.group("n1") != null) ? part.group("n1") : part.group("n2");
		if (number == null) {
			return part.group("p4") != null && this.names.isTimed(first, end) && timed(part, first, main);
		}
		List<MatchResult> numbers = ANY_NUMBER.matcher(main).results().toList();
		if (numbers.size() != 1 || numbers.getFirst().group().charAt(1) != number.charAt(1)) {
			return false;
		}
		MatchResult told = numbers.getFirst();
		MatchResult place = (part.group("n1") != null) ? GapPlaces.object(main, told, part.group("prep1"))
				: part.group("that") != null ? GapPlaces.owner(main) : part.group("prep2") != null
						? GapPlaces.after(main, part.group("prep2")) : GapPlaces.subject(main, told);
		int at = part.start((part.group("n1") != null) ? "p1" : "p2");
		String party = part.group((part.group("n1") != null) ? "p1" : "p2");
		if (place == null || !this.names.areAlike(place.group(), party)) {
			return false;
		}
		if (RECEIVES.matcher(part.group()).find() && GIVES.matcher(main).find()) {
			return false;
		}
		int numberAt = part.start((part.group("n1") != null) ? "n1" : "n2");
		boolean before = place.start() < told.start();
		List<Put> puts = new ArrayList<>();
		puts.add(new Put(before ? place : told, before ? party : number, before ? at : numberAt));
		puts.add(new Put(before ? told : place, before ? number : party, before ? numberAt : at));
		fill(main, first, puts, part.start("part"), part.end());
		return true;
	}

	/** "Gave it 10 billion in 2004 and another 15 billion in 2009". */
	private boolean again(Matcher part, int first, String main) {
		String number = part.group("n5");
		List<MatchResult> numbers = ANY_NUMBER.matcher(main).results().toList();
		if (numbers.size() != 1 || numbers.getFirst().group().charAt(1) != number.charAt(1)) {
			return false;
		}
		fill(main, first, List.of(new Put(numbers.getFirst(), number, part.start("n5"))), part.start("part"),
				part.end());
		return true;
	}

	/**
	 * "Supplied Albano with lenses, and Brissa with chips": another subject and another
	 * thing.
	 */
	private boolean both(Matcher part, int first, String main) {
		List<MatchResult> things = MARK.matcher(main)
			.results()
			.filter((one) -> ITS.matcher(main.substring(0, one.start()))
				.replaceFirst(" ")
				.endsWith(" " + part.group("prep6") + " ") && one.group().charAt(1) == part.group("d6").charAt(1))
			.toList();
		List<MatchResult> named = GapPlaces.parties(main);
		boolean receives = !part.group().startsWith(" ,") && things.size() == 1 && named.size() > 1
				&& main.startsWith(" " + part.group("prep6") + " ", named.getLast().end())
				&& named.getLast().end() < things.getFirst().start();
		List<MatchResult> parties = receives ? named.subList(named.size() - 1, named.size()) : named;
		if (things.size() != 1 || parties.isEmpty() || ANY_NUMBER.matcher(main).find()
				|| parties.getFirst().start() >= things.getFirst().start()
				|| !this.names.areAlike(parties.getFirst().group(), part.group("p6"))
				|| (!receives && !GapPlaces.isSubject(main, parties.getFirst()))) {
			return false;
		}
		fill(main, first,
				List.of(new Put(parties.getFirst(), part.group("p6"), part.start("p6")),
						new Put(things.getFirst(), part.group("d6"), part.start("d6"))),
				part.start("part"), part.end());
		return true;
	}

	/** "Bought lenses from Albano and chips from Berg". */
	private boolean things(Matcher part, int first, String main) {
		List<MatchResult> things = MARK.matcher(main).results().filter((one) -> one.group().charAt(1) == 'd').toList();
		MatchResult party = GapPlaces.after(main, part.group("prep7"));
		if (things.size() != 1 || party == null || things.getFirst().end() > party.start()
				|| ANY_NUMBER.matcher(main).find()) {
			return false;
		}
		fill(main, first, List.of(new Put(things.getFirst(), part.group("d7"), part.start("d7")),
				new Put(party, part.group("p7"), part.start("p7"))), part.start("part"), part.end());
		return true;
	}

	/** "Finland joined NATO in 2023 and Sweden in 2024". */
	private boolean timed(Matcher part, int first, String main) {
		String party = part.group("p4");
		if (!this.names.isTimed(party) || ANY_NUMBER.matcher(main).find()) {
			return false;
		}
		List<MatchResult> alike = GapPlaces.parties(main)
			.stream()
			.filter((one) -> this.names.areOfOneKind(one.group(), party))
			.toList();
		if (GapPlaces.parties(main).size() != 2 || alike.size() != 1) {
			return false;
		}
		fill(main, first, List.of(new Put(alike.getFirst(), party, part.start("p4"))), part.start("part"), part.end());
		return true;
	}

	/** What stands in the place of a mark, and where it comes from. */
	private record Put(MatchResult place, String mark, int from) {
	}

	private void fill(String main, int first, List<Put> puts, int from, int to) {
		StringBuilder words = new StringBuilder();
		List<Integer> places = new ArrayList<>();
		int at = 0;
		for (Put put : puts) {
			copy(main.substring(at, put.place().start()), first + at, words, places);
			words.append(put.mark());
			for (int i = 0; i < put.mark().length(); i++) {
				places.add(put.from());
			}
			at = put.place().end();
		}
		copy(main.substring(at), first + at, words, places);
		close(words, places, to);
		this.filled.add(new Filled(words.toString(), places, from, to, first, first + main.length(), false));
	}

	static void copy(String text, int from, StringBuilder words, List<Integer> places) {
		words.append(text);
		for (int i = 0; i < text.length(); i++) {
			places.add(from + i);
		}
	}

	static void close(StringBuilder words, List<Integer> places, int to) {
		words.append(" . ");
		for (int i = 0; i < 3; i++) {
			places.add(to - 1);
		}
	}

	/** "And has 58% of the votes": a verb without its subject. */
	private void verbs(int from) {
		Matcher verb = VERB.matcher(this.marked);
		int at = from;
		while (verb.find(at)) {
			at = verb.end();
			int first = start(from, verb.start());
			Matcher subject = SUBJECT.matcher(this.marked.substring(first, verb.start()));
			int next = end(verb.end());
			String rest = this.marked.substring(verb.end() - 1, next);
			if (subject.find() && NAMED.matcher(rest).find()) {
				StringBuilder words = new StringBuilder();
				List<Integer> places = new ArrayList<>();
				copy(subject.group("np"), first + subject.start("np"), words, places);
				copy(rest, verb.end() - 1, words, places);
				close(words, places, next);
				this.filled.add(new Filled(words.toString(), places, verb.end() - 1, next, first, verb.start(), true));
			}
		}
	}

	/** Where the clause ends that starts at a place. */
	private int end(int from) {
		Matcher clause = CLAUSE.matcher(this.marked).region(from, this.marked.length());
		Matcher verb = VERB.matcher(this.marked).region(from, this.marked.length());
		int end = clause.find() ? clause.start() : Math.max(from, this.marked.lastIndexOf(" ."));
		return (verb.find() && verb.start() < end) ? verb.start() : end;
	}

}
