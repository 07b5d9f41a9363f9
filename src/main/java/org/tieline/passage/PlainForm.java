package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;
import org.tieline.english.TimeReader;
import org.tieline.passage.Sentence.Mark;

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
			" , (?:among others|for (?:one|example|instance)|in particular|above all|mainly|chiefly|however|meanwhile|too|in turn|by contrast) ,");

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
				+ VERB + ") )(?: (?!" + VERB + "(?: |$))" + WORD + "){1,10} ,(?= (?!and |or |but |\u27e6|,))");

	/** What somebody is, before the name: "the chip maker Albano", "Norway's Albano". */
	private static final Pattern EPITHET = Pattern.compile(
			"(?: \u27e6a\\d+\u27e7)?(?: (?:research|market|industry|telecoms?|telecommunications?|mobile|wireless|network|equipment|phone|smartphone|handset|chip|semiconductor|state|state-owned|state-run|national|local|foreign|leading|big|large|major|rival|former|fellow|consulting|technology|tech|software|electronics|news|security|policy|development|operators ' |trade|media|data|internet|cable|satellite|defence|defense|[\\p{L}]+-[\\p{L}]+)){0,3}"
					+ " (?:maker|manufacturer|vendor|giant|firm|company|group|operator|carrier|regulator|supplier|chipmaker|agency|association|ministry|bank|conglomerate|start-up|startup|contractor|foundry|designer|watchdog|authority|consultancy|researcher|researchers|analysts|analyst)"
					+ "(?= \u27e6e(?<n>\\d+)\u27e7)");

	private static final Pattern OF_COUNTRY = Pattern
		.compile(" \u27e6e(?<c>\\d+)\u27e7 's(?= \u27e6e(?<n>\\d+)\u27e7)");

	/** "Norway's telecoms regulator": what a body of a state does, its state does. */
	private static final Pattern BODY = Pattern.compile(
			"(?<=\u27e6e(?<c>\\d{1,3})\u27e7)(?: 's)?(?: [\\p{L}-]+){0,2} (?:regulators?|agency|authority|cent(?:re|er)|government|authorities|ministry(?: of \\p{L}+(?: and \\p{L}+)?)?|parliament|watchdog|cabinet|department of \\p{L}+)(?= (?:(?!of |in |and )[\\p{L}]|'s))");

	/** "Norway's telecoms regulator, Nkom, has". */
	private static final Pattern NAMED_BODY = Pattern.compile(
			" \u27e6[ae]\\d+\u27e7(?: 's)?(?: [\\p{L}-]+){0,5} (?:regulator|agency|authority|cent(?:re|er)|service|watchdog|ministry|department|court|committee|board)(?: ,)?(?<keep> \u27e6e\\d+\u27e7)(?<drop>(?: ,)?)(?= (?!\u27e6|and |'s ))");

	/** "Albano of Norway was". */
	private static final Pattern FROM_PLACE = Pattern.compile(
			"(?<=\u27e7) (?:of|from) \u27e6e(?<c>\\d+)\u27e7(?= (?:is|are|was|were|has|have|had|will|[\\p{L}]+ed|supplies|holds|owns|makes|buys|sells|uses) )");

	/** "The Indian state carrier Berg": the state is not a party. */
	private static final Pattern STATE_BEFORE = Pattern.compile(
			" \u27e6e(?<c>\\d+)\u27e7 (?:holding|telecoms?|mobile|owned|- owned|controlled|run)? ?(?:holding|carrier|operator|company|firm|bank|group|fund|agency|telecoms|maker|vendor)(?= \u27e6e(?<n>\\d+)\u27e7)");

	/** "Said it would": what is told of the future in the past is a plan. */
	private static final Pattern REPORTED_PLAN = Pattern.compile(
			"(?<=\u27e7)(?: (?:has|have|had))? (?:says?|said|announced|announces|confirmed|confirms|pledged|promised|declared)(?: that)? \u27e6r\\d+\u27e7 (?:would|will)(?= (?!have |be able |consider |not |never |if |like |welcome |prefer ))"
					+ "|(?<= (?:says|said|announced|confirmed|promised)(?: that)? \u27e6e\\d{1,3}\u27e7) would(?: be able to)?(?= (?!have |be |consider |not |never |if |like |welcome |prefer ))");

	/** ", the company that narrowly escaped ruin ." */
	private static final Pattern TRAILING = Pattern.compile(
			"(?<=\u27e7) ,(?! (?:and|but|or|while|with|of|in|on|at|by|for|from|to|up|down|after|before|when|where|which|who|followed|according|compared|ahead|behind|including|excluding|not|"
					+ VERB + ")(?: |$))(?: (?!" + VERB
					+ "(?: |$))[\\p{L}\\p{N}&'/-]+){0,5} (?:company|maker|manufacturer|vendor|giant|firm|group|operator|carrier|regulator|supplier|chipmaker|agency|bank|foundry|conglomerate|chain|unit|rival)(?: (?:of|in|from|based|that|which|who|whose)(?: [^,\u27e6]+| \u27e6[ade]\\d+\u27e7)*)?(?= \\.)");

	/** A relative clause at the end: ", which holds 5%." */
	private static final Pattern LAST_RELATIVE = Pattern
		.compile("(?<x>" + PARTY + ") , (?:which|who)(?<vp>(?: (?![,;]|\\.(?: |$))\\S+){2,16})(?<rest> \\.\\s*$)");

	/** "24% of the revenue of Albano". */
	private static final Pattern GENITIVE = Pattern.compile(
			"(?<=\u27e6p\\d{1,3}\u27e7 of)(?<noun>(?: (?!\u27e6|of )[\\p{L}\\p{N}-]+){0,2} (?:revenues?|sales|turnover|income|purchases|procurement|shares|share capital|capital|equity|votes|voting rights|stock|networks?|network equipment|base stations|equipment)) of (?<x>\u27e6[eg]\\d+\u27e7)(?! 's)(?= )");

	private static final String HOLDS = " (?:holds|held|owns|owned|has|had|controls|controlled) \u27e6p\\d+\u27e7";

	/** "Its largest owner is Albano, which holds 31.5%." */
	private static final Pattern HOLDS_NUMBER = Pattern.compile(
			"(?<=(?: is| was| are| were) \u27e6e\\d{1,3}\u27e7) , (?:which|who) (?:holds|held|owns|owned|has|had|controls|controlled)(?= \u27e6p\\d+\u27e7 (?:\\.|,))");

	/** "The Budapest-based Albano". */
	private static final Pattern BASED = Pattern
		.compile(" [\\p{L}]+-(?:based|listed|headquartered|born)(?= \u27e6e\\d+\u27e7)");

	/** "Of its Polish affiliate, Albano". */
	private static final Pattern ITS_AFFILIATE = Pattern.compile(
			"(?<= (?:of|in|to|from|by|with)) \u27e6r\\d+\u27e7 's(?: \u27e6a\\d+\u27e7)?(?: (?!\u27e6)[\\p{L}-]+){0,2} (?:affiliate|subsidiary|unit|arm|parent|customer|client|supplier|partner|rival|venture|operator|business|company)(?: ,)?(?= \u27e6e\\d+\u27e7(?! 's))");

	/** "The Greek operator Albano", of a country that is not on record. */
	private static final Pattern FROM_ELSEWHERE = Pattern.compile(
			" (?:\\p{L}+(?:ish|ese|ian|ean)|greek|french|dutch|czech|swiss|thai|iraqi|nordic|baltic|gulf)(?= \u27e6e\\d+\u27e7)");

	/** "Have both been". */
	private static final Pattern BOTH = Pattern.compile(
			"(?<= (?:is|are|was|were|has|have|had)) (?:both|all|each|also|already|since|meanwhile|thus|then)(?= )|(?<= (?:from|with|by|to|of|at|uses|used|on)) both(?= \u27e6)");

	/** "Albano, which is owned by Berg, has chosen". */
	private static final Pattern RELATIVE = Pattern
		.compile("(?<x>" + PARTY + ") , (?:which|who)(?<vp>(?: (?!,)\\S+){2,14}) ,(?<rest> .*)");

	/** "Albano, of which Berg owns 20%, has chosen". */
	private static final Pattern OF_WHICH = Pattern.compile("(?<x>" + PARTY
			+ ") , (?<prep>of|in) (?:which|whom)(?<vp>(?: (?!,)\\S+){1,8} \u27e6[pm]\\d+\u27e7(?: (?:stake|holding|interest|share))?) ,(?<rest> .*)");

	private final Sentence sentence;

	private final StringBuilder marked;

	private final List<Integer> origin;

	private final List<Integer> dropped = new ArrayList<>();

	private PlainForm(Sentence sentence) {
		this.sentence = sentence;
		this.marked = new StringBuilder(sentence.marked());
		this.origin = sentence.origins();
		while (this.marked.length() > 1 && this.marked.charAt(1) == ' ') {
			delete(0, 1);
		}
	}

	/** The plain sentences that a sentence is made of; itself, if it is plain. */
	static List<Sentence> of(Sentence sentence) {
		PlainForm plain = new PlainForm(sentence);
		plain.voice();
		plain.reportedPlan();
		plain.remove(CLEFT);
		plain.remove(AMONG_OTHERS);
		plain.remove(WEEKDAY);
		plain.remove(BEFORE_SUBJECT);
		plain.remove(NAMED_BODY);
		plain.epithets();
		plain.remove(BOTH);
		plain.remove(BASED);
		plain.remove(ITS_AFFILIATE);
		plain.remove(FROM_ELSEWHERE);
		plain.asides();
		plain.trailing();
		plain.withNumber();
		plain.reportedPlan();
		plain.genitives();
		return plain.parts();
	}

	/** Puts whoever says it first. */
	private void voice() {
		Matcher as = AS_SAID.matcher(this.marked);
		if (as.find()) {
			String speaker = as.group("s");
			delete(as.start(), as.end());
			insert(" according to " + speaker + " ,", this.sentence.mark(speaker).start());
			return;
		}
		Matcher voice = VOICE.matcher(this.marked);
		if (voice.find()) {
			String speaker = (voice.group("s") != null) ? voice.group("s") : voice.group("t");
			delete(voice.start(), voice.end());
			insert(" according to " + speaker + " ,", this.sentence.mark(speaker).start());
		}
	}

	private void reportedPlan() {
		Matcher plan = REPORTED_PLAN.matcher(this.marked);
		if (plan.find()) {
			int from = this.origin.get(plan.start());
			delete(plan.start(), plan.end());
			this.marked.insert(plan.start(), " will");
			for (int i = 0; i < " will".length(); i++) {
				this.origin.add(plan.start(), from);
			}
		}
	}

	/** "24% of the revenue of Albano" is "24% of Albano's revenue". */
	private void genitives() {
		Matcher of = GENITIVE.matcher(this.marked);
		while (of.find()) {
			String party = of.group("x");
			int from = this.origin.get(of.start("x"));
			List<Integer> noun = List.copyOf(this.origin.subList(of.start("noun"), of.end("noun")));
			String words = " " + party + " 's" + of.group("noun");
			delete(of.start(), of.end());
			this.marked.insert(of.start(), words);
			List<Integer> places = new ArrayList<>();
			for (int i = 0; i < words.length() - noun.size(); i++) {
				places.add(from);
			}
			places.addAll(noun);
			this.origin.addAll(of.start(), places);
			of = GENITIVE.matcher(this.marked);
		}
	}

	private void withNumber() {
		Matcher holds = HOLDS_NUMBER.matcher(this.marked);
		if (holds.find()) {
			int from = this.origin.get(holds.start());
			delete(holds.start(), holds.end());
			this.marked.insert(holds.start(), " with");
			for (int i = 0; i < " with".length(); i++) {
				this.origin.add(holds.start(), from);
			}
		}
	}

	private void trailing() {
		Matcher last = TRAILING.matcher(this.marked);
		if (last.find()) {
			drop(last.group());
			delete(last.start(), last.end());
		}
	}

	private void insert(String words, int from) {
		this.marked.insert(0, words);
		for (int i = 0; i < words.length(); i++) {
			this.origin.add(0, from);
		}
	}

	private void delete(int from, int to) {
		this.marked.delete(from, to);
		this.origin.subList(from, to).clear();
	}

	/** Removes what a pattern finds, but for what it keeps. */
	private void remove(Pattern pattern) {
		Matcher found = pattern.matcher(this.marked);
		while (found.find()) {
			boolean keeps = pattern.namedGroups().containsKey("keep");
			if (keeps) {
				delete(found.start("drop"), found.end("drop"));
				delete(found.start(), found.start("keep"));
			}
			else {
				delete(found.start(), found.end());
			}
			found = pattern.matcher(this.marked);
		}
	}

	/** A country that only tells where somebody comes from is no area of a market. */
	private void epithets() {
		Matcher country = OF_COUNTRY.matcher(this.marked);
		while (country.find()) {
			boolean isOne = (is(country.group("c"), EntityKind.COUNTRY) && !is(country.group("n"), EntityKind.COUNTRY))
					|| (is(country.group("c"), EntityKind.PUBLIC_BODY)
							&& is(country.group("n"), EntityKind.PUBLIC_BODY));
			if (isOne) {
				this.dropped.add(Integer.valueOf(country.group("c")));
				delete(country.start(), country.end());
			}
			country = isOne ? OF_COUNTRY.matcher(this.marked) : country;
		}
		states();
		places(BODY, false);
		places(FROM_PLACE, true);
		Matcher epithet = EPITHET.matcher(this.marked);
		while (epithet.find()) {
			drop(epithet.group());
			delete(epithet.start(), epithet.end());
			epithet = EPITHET.matcher(this.marked);
		}
	}

	private void states() {
		Matcher state = STATE_BEFORE.matcher(this.marked);
		while (state.find()) {
			boolean isOne = !is(state.group("c"), EntityKind.COMPANY)
					&& (is(state.group("c"), EntityKind.COUNTRY) || is(state.group("c"), EntityKind.GOVERNMENT));
			if (!isOne) {
				return;
			}
			this.dropped.add(Integer.valueOf(state.group("c")));
			delete(state.start(), state.end());
			state = STATE_BEFORE.matcher(this.marked);
		}
	}

	/** Removes what tells of a country, with its name or without. */
	private void places(Pattern pattern, boolean withName) {
		Matcher place = pattern.matcher(this.marked);
		int at = 0;
		while (at < this.marked.length() && place.find(at)) {
			at = place.start() + 1;
			if (is(place.group("c"), EntityKind.COUNTRY)) {
				if (withName) {
					this.dropped.add(Integer.valueOf(place.group("c")));
				}
				delete(place.start(), place.end());
				place = pattern.matcher(this.marked);
			}
		}
	}

	private void asides() {
		Matcher own = OWN_ASIDE.matcher(this.marked);
		while (own.find()) {
			drop(own.group());
			delete(own.start(), own.end());
			own = OWN_ASIDE.matcher(this.marked);
		}
		Matcher aside = ASIDE.matcher(this.marked);
		while (aside.find()) {
			drop(aside.group());
			delete(aside.start(), aside.end());
			aside = ASIDE.matcher(this.marked);
		}
	}

	private boolean is(String mark, EntityKind kind) {
		Mark one = this.sentence.marks().get(Integer.parseInt(mark));
		return one.mention() != null && one.mention().names().stream().anyMatch((name) -> name.kind() == kind);
	}

	/** Names that are left out tell nothing of the statement. */
	private void drop(String words) {
		Matcher mark = Pattern.compile("\u27e6[a-z](\\d+)\u27e7").matcher(words);
		while (mark.find()) {
			this.dropped.add(Integer.valueOf(mark.group(1)));
		}
	}

	private List<Sentence> parts() {
		Matcher relative = RELATIVE.matcher(this.marked);
		if (relative.find()) {
			return parts(relative, relative.group("x").length());
		}
		Matcher last = LAST_RELATIVE.matcher(this.marked);
		if (last.find() && !last.group("vp").matches(HOLDS)) {
			return parts(last, last.group("x").length());
		}
		Matcher of = OF_WHICH.matcher(this.marked);
		if (of.find()) {
			Sentence main = without(of);
			String party = " " + of.group("prep") + " " + of.group("x") + " .";
			StringBuilder words = new StringBuilder(of.group("vp")).append(party);
			List<Integer> places = new ArrayList<>(this.origin.subList(of.start("vp"), of.end("vp")));
			for (int i = 0; i < party.length(); i++) {
				places.add(this.origin.get(of.end("vp") - 1));
			}
			return List.of(this.sentence.as(words.toString(), places, this.dropped)
				.withTimes(within(of.start("vp"), of.end("vp"))), main);
		}
		boolean same = this.marked.toString().equals(this.sentence.marked());
		return same ? List.of(this.sentence)
				: List.of(this.sentence.as(this.marked.toString(), this.origin, this.dropped));
	}

	private List<Sentence> parts(Matcher relative, int party) {
		StringBuilder words = new StringBuilder(" ").append(relative.group("x"))
			.append(relative.group("vp"))
			.append(" .");
		List<Integer> places = new ArrayList<>(List.of(this.origin.get(relative.start("x"))));
		places.addAll(this.origin.subList(relative.start("x"), relative.start("x") + party));
		places.addAll(this.origin.subList(relative.start("vp"), relative.end("vp")));
		places.add(this.origin.get(relative.end("vp") - 1));
		places.add(this.origin.get(relative.end("vp") - 1));
		return List.of(this.sentence.as(words.toString(), places, this.dropped)
			.withTimes(within(relative.start("vp"), relative.end("vp"))), without(relative));
	}

	/** The sentence without a relative clause. */
	private Sentence without(Matcher relative) {
		StringBuilder words = new StringBuilder(this.marked).delete(relative.end("x"), relative.start("rest"));
		List<Integer> places = new ArrayList<>(this.origin);
		places.subList(relative.end("x"), relative.start("rest")).clear();
		return this.sentence.as(words.toString(), places, this.dropped)
			.withTimes(within(relative.end("x"), relative.start("rest")).negate());
	}

	/** Whether a time stands between two places of the marked sentence. */
	private Predicate<TimeReader.Found> within(int from, int to) {
		int first = this.origin.get(from) - this.sentence.start();
		int last = this.origin.get(to) - this.sentence.start();
		return (time) -> time.start() >= first && time.end() <= last;
	}

}
