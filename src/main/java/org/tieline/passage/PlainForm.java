package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;
import org.tieline.english.Epithets;
import org.tieline.english.TimeReader;
import org.tieline.english.TracedWords;
import org.tieline.passage.Sentence.Mark;
import org.tieline.role.Appositions;
import org.tieline.role.Genitives;
import org.tieline.role.Openings;

/**
 * A sentence without what stands between the parts of its statements: an aside about
 * somebody, whoever says it in the middle, a relative clause. "Albano, a maker of cables,
 * the agency says, holds 22%" becomes "according to the agency, Albano holds 22%". What a
 * relative clause states is a sentence of its own.
 */
final class PlainForm {

	private static final String PARTY = "\u27e6[eg]\\d+\u27e7";

	private static final String WORD = "(?:[\\p{L}\\p{N}&'/.-]+|\u27e6[adeq]\\d+\u27e7)";

	/** Between commas these only tell whose word it is. */
	private static final String SAYING = "(?:" + Voice.SAYING
			+ "|warns|warned|adds|added|announced|maintains|maintained|insists|insisted)";

	/** Whoever says it, between commas. */
	private static final Pattern VOICE = Pattern.compile(" , (?:(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,2} " + SAYING
			+ "|" + SAYING + " (?<t>\u27e6e\\d+\u27e7))(?= ,) ,(?! ?\")");

	/** ", as Albano itself reports". */
	private static final Pattern AS_SAID = Pattern
		.compile(" , as (?<s>\u27e6e\\d+\u27e7)(?: (?:itself|also|now|has|had))* (?:" + SAYING
				+ "|put it|puts it)(?: in (?!\u27e6)[^,.]+)?(?= [.,])");

	/** "It was Albano that". */
	private static final Pattern CLEFT = Pattern.compile(" \u27e6r\\d+\u27e7 (?:is|was)(?= " + PARTY
			+ " (?:that|who|which) )(?<keep> " + PARTY + ")(?<drop> (?:that|who|which))(?= )");

	private static final Pattern WEEKDAY = Pattern.compile(
			" (?:(?:on|late on|early on|last|this) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?(?= )");

	/** "From, among others, Albano". */
	private static final Pattern AMONG_OTHERS = Pattern.compile(
			" , (?:among others|for (?:one|example|instance|now|\u27e6r\\d+\u27e7 's part)|in particular|above all|mainly|chiefly|however|meanwhile|too|in turn|(?:by|in) contrast|on \\S+ hand|of course|in fact|as well) ,");

	/** "Albano itself". */
	private static final Pattern ITSELF = Pattern
		.compile("(?<=\u27e6[eg]\\d{1,3}\u27e7) (?:itself|themselves)(?= [a-z])");

	/** "Behind Berg and Castor, Albano". */
	private static final Pattern BEFORE_SUBJECT = Pattern
		.compile("^ +(?:behind|ahead of|besides|alongside|trailing) " + PARTY + " ,");

	private static final String VERB = "(?:is|are|was|were|has|have|had|will|holds?|held|owns?|owned|says?|said)";

	/** "Albano, a maker of cables," before a verb. */
	private static final Pattern OWN_ASIDE = Pattern.compile("(?<=\u27e7) , (?:\u27e6[er]\\d+\u27e7) 's(?: (?!" + VERB
			+ "(?: |$))(?:[\\p{L}\\p{N}&'/-]+|\u27e6[adk]\\d+\u27e7)){1,6} ,(?= (?!and |or |but |\u27e6|,))");

	/** "Albano, a maker of cables," before a verb. */
	private static final Pattern ASIDE = Pattern
		.compile("(?<=\u27e7) ,(?! \u27e6e)(?! (?:which|who|whose|whom|and|but|or|while|with|of|in|on|at|"
				+ "by|for|from|to|up|down|after|before|when|where|followed|according|compared|ahead|behind|including|excluding|outside|"
				+ "if|unless|pending|subject|assuming|provided|contrary|until|except|barring|allegedly|reportedly|supposedly|not|"
				+ VERB + ") )(?: \u27e6r\\d+\u27e7 of(?= ))?(?: (?!" + VERB + "(?: |$))" + WORD
				+ "){1,10} ,(?= (?!and |or |but |\u27e6|,))");

	/** "Said it would": what is told of the future in the past is a plan. */
	private static final Pattern REPORTED_PLAN = Pattern.compile(
			"(?<=\u27e7)(?: (?:has|have|had))? (?:says?|said|announced|announces|confirmed|confirms|pledged|promised|declared)(?: that)? \u27e6r\\d+\u27e7 (?:would|will)(?= (?!have |be able |consider |not |never |if |like |welcome |prefer ))"
					+ "|(?<= (?:says|said|announced|confirmed|promised)(?: that)? \u27e6e\\d{1,3}\u27e7) would(?: be able to)?(?= (?!have |be |consider |not |never |if |like |welcome |prefer ))");

	/** "Nordia denies having excluded": it denies that Nordia has. */
	private static final Pattern DENIES_HAVING = Pattern.compile(
			"(?<s>\u27e6[er]\\d+\u27e7)(?: (?:has|have|had|also))* (?:denies|denied|disputes|disputed)(?<having> having)(?= )");

	/** ", the company that narrowly escaped ruin ." */
	private static final Pattern TRAILING = Pattern.compile(
			"(?<=\u27e7) ,(?! (?:and|but|or|while|with|of|in|on|at|by|for|from|to|up|down|after|before|when|where|which|who|followed|according|compared|ahead|behind|including|excluding|not|"
					+ VERB + ")(?: |$))(?: (?!" + VERB
					+ "(?: |$))[\\p{L}\\p{N}&'/-]+){0,5} (?:company|maker|manufacturer|vendor|giant|firm|group|operator|carrier|regulator|supplier|chipmaker|agency|bank|foundry|conglomerate|chain|unit|rival)(?: (?:of|in|from|based|that|which|who|whose)(?: [^,\u27e6]+| \u27e6[ade]\\d+\u27e7)*)?(?= \\.)");

	/** A relative clause at the end: ", which holds 5%." */
	private static final Pattern LAST_RELATIVE = Pattern
		.compile("(?<x>" + PARTY + ") , (?:which|who)(?<vp>(?: (?![,;]|\\.(?: |$))\\S+){2,16})(?<rest> \\.\\s*$)");

	private static final String HOLDS = " (?:holds|held|owns|owned|has|had|controls|controlled) \u27e6p\\d+\u27e7";

	/** "Its largest owner is Albano, which holds 31.5%." */
	private static final Pattern HOLDS_NUMBER = Pattern.compile(
			"(?<=\u27e7)(?<=(?: is| was| are| were) \u27e6e\\d{1,3}\u27e7) , (?:which|who) (?:holds|held|owns|owned|has|had|controls|controlled)(?= \u27e6p\\d+\u27e7 (?:\\.|,))");

	/** "Have both been". */
	private static final Pattern BOTH = Pattern.compile(
			"(?= (?:both|all|each|also|already|since|meanwhile|thus|then) )(?:(?<= (?:is|are|was|were|has|have|had)) (?:both|all|each|also|already|since|meanwhile|thus|then)(?= )|(?<= (?:from|with|by|to|of|at|uses|used|on)) both(?= \u27e6))");

	/** "Albano, which is owned by Berg, has chosen". */
	private static final Pattern RELATIVE = Pattern
		.compile("(?<x>" + PARTY + ") , (?:which|who)(?<vp>(?: (?!,)\\S+){2,14}) ,(?<rest> .*)");

	/** "Albano, of which Berg owns 20%, has chosen". */
	private static final Pattern OF_WHICH = Pattern.compile("(?<x>" + PARTY
			+ ") , (?<prep>of|in) (?:which|whom)(?<vp>(?: (?!,)\\S+){1,8} \u27e6[pm]\\d+\u27e7(?: (?:stake|holding|interest|share))?) ,(?<rest> .*)");

	private static final Pattern MARK = Pattern.compile("\u27e6[a-z](\\d+)\u27e7");

	private final Sentence sentence;

	private final TracedWords marked;

	private final List<Integer> dropped = new ArrayList<>();

	private PlainForm(Sentence sentence) {
		this.sentence = sentence;
		this.marked = new TracedWords(sentence.marked(), sentence.origins());
		while (this.marked.words().length() > 1 && this.marked.words().charAt(1) == ' ') {
			this.marked.delete(0, 1);
		}
	}

	/** The plain sentences that a sentence is made of; itself, if it is plain. */
	static List<Sentence> of(Sentence sentence) {
		PlainForm plain = new PlainForm(sentence);
		plain.voice();
		plain.reportedPlan();
		plain.denial();
		plain.marked.remove(CLEFT);
		plain.marked.remove(AMONG_OTHERS);
		plain.marked.remove(ITSELF);
		plain.marked.remove(WEEKDAY);
		plain.marked.remove(BEFORE_SUBJECT);
		plain.marked.remove(Epithets.NAMED_BODY);
		plain.dropped.addAll(Epithets.remove(plain.marked, plain::is));
		plain.marked.remove(Epithets.GOVERNMENTS_OF);
		plain.marked.remove(Epithets.AGAIN_IN_REPORT);
		plain.marked.remove(BOTH);
		plain.marked.remove(Epithets.BASED);
		plain.marked.remove(Epithets.ITS_AFFILIATE);
		plain.marked.remove(Epithets.FROM_ELSEWHERE);
		plain.dropped.addAll(Appositions.remove(plain.marked));
		plain.asides();
		plain.trailing();
		plain.withNumber();
		plain.reportedPlan();
		Genitives.before(plain.marked);
		return plain.parts();
	}

	/** Puts whoever says it first. */
	private void voice() {
		Matcher as = AS_SAID.matcher(this.marked.words());
		if (as.find()) {
			String speaker = as.group("s");
			this.marked.delete(as.start(), as.end());
			this.marked.insert(0, " according to " + speaker + " ,", this.sentence.mark(speaker).start());
			return;
		}
		Matcher voice = VOICE.matcher(this.marked.words());
		if (voice.find()) {
			String speaker = (voice.group("s") != null) ? voice.group("s") : voice.group("t");
			this.marked.delete(voice.start(), voice.end());
			this.marked.insert(0, " according to " + speaker + " ,", this.sentence.mark(speaker).start());
		}
	}

	private void reportedPlan() {
		String words = this.marked.toString();
		Matcher plan = REPORTED_PLAN.matcher(words);
		if ((words.contains(" would") || words.contains(" will")) && plan.find()) {
			this.marked.replace(plan.start(), plan.end(), " will");
		}
	}

	private void denial() {
		Matcher denies = DENIES_HAVING.matcher(this.marked.words());
		if (denies.find()) {
			String party = denies.group("s");
			int at = denies.start("having");
			this.marked.replace(at, denies.end(), " that has");
			this.marked.insert(at + " that".length(), " " + party, this.sentence.mark(party).start());
		}
	}

	private void withNumber() {
		Matcher holds = HOLDS_NUMBER.matcher(this.marked.words());
		if (holds.find()) {
			this.marked.replace(holds.start(), holds.end(), " with");
		}
	}

	private void trailing() {
		Matcher last = TRAILING.matcher(this.marked.words());
		if (last.find()) {
			drop(last.group());
			this.marked.delete(last.start(), last.end());
		}
	}

	private void asides() {
		Matcher own = OWN_ASIDE.matcher(this.marked.words());
		while (own.find()) {
			drop(own.group());
			this.marked.delete(own.start(), own.end());
			own = OWN_ASIDE.matcher(this.marked.words());
		}
		Matcher aside = ASIDE.matcher(this.marked.words());
		while (aside.find()) {
			drop(aside.group());
			this.marked.delete(aside.start(), aside.end());
			aside = ASIDE.matcher(this.marked.words());
		}
	}

	private boolean is(int mark, EntityKind kind) {
		Mark one = this.sentence.marks().get(mark);
		return one.mention() != null && one.mention().names().stream().anyMatch((name) -> name.kind() == kind);
	}

	/** Names that are left out tell nothing of the statement. */
	private void drop(String words) {
		Matcher mark = MARK.matcher(words);
		while (mark.find()) {
			this.dropped.add(Integer.valueOf(mark.group(1)));
		}
	}

	private List<Sentence> parts() {
		Matcher opening = Openings.matcher(this.marked.words());
		if (opening.find()) {
			Sentence main = this.sentence
				.as(" " + opening.group("x") + opening.group("rest"),
						this.marked.origins(opening.start("x") - 1, opening.end()), this.dropped)
				.withTimes(within(opening.start("vp"), opening.end("vp")).negate());
			String verb = " " + opening.group("x") + (opening.group("x").charAt(1) == 'g' ? " were" : " was");
			TracedWords first = new TracedWords(opening.group("vp") + " .",
					this.marked.origins(opening.start("vp"), opening.end("vp") + 2));
			first.insert(0, verb, this.marked.origin(opening.start("vp") + 1));
			return List.of(this.sentence.as(first.toString(), first.origins(0, first.words().length()), this.dropped)
				.withTimes(within(opening.start("vp"), opening.end("vp"))), main);
		}
		Matcher relative = RELATIVE.matcher(this.marked.words());
		if (relative.find()) {
			return parts(relative, relative.group("x").length());
		}
		Matcher last = LAST_RELATIVE.matcher(this.marked.words());
		if (last.find() && !last.group("vp").matches(HOLDS)) {
			return parts(last, last.group("x").length());
		}
		Matcher of = OF_WHICH.matcher(this.marked.words());
		if (of.find()) {
			Sentence main = without(of);
			String party = " " + of.group("prep") + " " + of.group("x") + " .";
			StringBuilder words = new StringBuilder(of.group("vp")).append(party);
			List<Integer> places = this.marked.origins(of.start("vp"), of.end("vp"));
			for (int i = 0; i < party.length(); i++) {
				places.add(this.marked.origin(of.end("vp") - 1));
			}
			return List.of(this.sentence.as(words.toString(), places, this.dropped)
				.withTimes(within(of.start("vp"), of.end("vp"))), main);
		}
		boolean same = this.marked.toString().equals(this.sentence.marked());
		return same ? List.of(this.sentence) : List.of(this.sentence.as(this.marked.toString(),
				this.marked.origins(0, this.marked.words().length()), this.dropped));
	}

	private List<Sentence> parts(Matcher relative, int party) {
		StringBuilder words = new StringBuilder(" ").append(relative.group("x"))
			.append(relative.group("vp"))
			.append(" .");
		List<Integer> places = new ArrayList<>(List.of(this.marked.origin(relative.start("x"))));
		places.addAll(this.marked.origins(relative.start("x"), relative.start("x") + party));
		places.addAll(this.marked.origins(relative.start("vp"), relative.end("vp")));
		places.add(this.marked.origin(relative.end("vp") - 1));
		places.add(this.marked.origin(relative.end("vp") - 1));
		return List.of(this.sentence.as(words.toString(), places, this.dropped)
			.withTimes(within(relative.start("vp"), relative.end("vp"))), without(relative));
	}

	/** The sentence without a relative clause. */
	private Sentence without(Matcher relative) {
		StringBuilder words = new StringBuilder(this.marked.words()).delete(relative.end("x"), relative.start("rest"));
		List<Integer> places = this.marked.origins(0, this.marked.words().length());
		places.subList(relative.end("x"), relative.start("rest")).clear();
		return this.sentence.as(words.toString(), places, this.dropped)
			.withTimes(within(relative.end("x"), relative.start("rest")).negate());
	}

	/** Whether a time stands between two places of the marked sentence. */
	private Predicate<TimeReader.Found> within(int from, int to) {
		int first = this.marked.origin(from) - this.sentence.start();
		int last = this.marked.origin(to) - this.sentence.start();
		return (time) -> time.start() >= first && time.end() <= last;
	}

}
