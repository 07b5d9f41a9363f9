package org.tieline.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.cue.CuedPattern;
import org.tieline.cue.SentenceWords;
import org.tieline.passage.Sentence.Mark;
import org.tieline.unread.NotSo;

/**
 * Whose word a sentence is, how, and from where on.
 *
 * @param speaker whoever says it; null: the author of the passage
 * @param from where in the marked sentence that what is said starts
 * @param saying where the clause starts that tells who says it; 0: the whole sentence is
 * of that voice, as one that denies what it does not tell in full
 */
record Voice(@Nullable Mark speaker, Stance stance, int from, int saying) {

	/** The author of the passage. */
	static final Voice AUTHOR = new Voice(null, Stance.STATES, 0);

	/**
	 * What stands before a clause of its own: "It bought 5 of them, while it denies
	 * that".
	 */
	private static final Pattern CLAUSE_BEFORE = Pattern
		.compile("(?: [,;])? (?:while|but|and|although|though|whereas|even though|even as) (?:the )?$");

	/** "Although Delta says that Albano is a risk, Brissa buys from it." */
	private static final Pattern CONCEDES = Pattern
		.compile("^ *(?:although|though|even though|while|whereas|even as) (?:the )?$", Pattern.CASE_INSENSITIVE);

	/** Where the main clause starts after one that concedes. */
	private static final Pattern MAIN_CLAUSE = Pattern.compile(" , (?=(?:the )?\u27e6[er]\\d+\u27e7)");

	/** What somebody only considers. */
	static final Pattern CONSIDERS = Pattern
		.compile(" (?:considers?|considered|considering|weighs?|weighed|weighing|mulls?|mulled|mulling)(?= )");

	/** "Delta's data put Albano at 22%". */
	private static final CuedPattern DATA_OF = CuedPattern
		.of("(?<s>\u27e6e\\d+\u27e7) 's(?: [a-z-]+){0,2} (?:data|figures|numbers|estimates?|counts?|tally|analysts|research|calculations?) (?:puts?|shows?|showed|suggests?|suggested|gives?|gave|has|have|had|indicates?|indicated)(?: that)?(?= \u27e6)");

	/** "Delta expects Albano to make": it is a plan. */
	private static final CuedPattern EXPECTS = CuedPattern
		.of("(?<s>\u27e6e\\d+\u27e7) (?:expects?|expected)(?= \u27e6e\\d+\u27e7 to )");

	private static final CuedPattern DENIAL = CuedPattern
		.of("(?<s>\u27e6[er]\\d+\u27e7)(?: [a-z,'-]+){0,3} (?:denies|denied|rejects|rejected|disputes|disputed|dismisses|dismissed)(?: on \\p{L}+day)?(?: (?:claims?|allegations?|reports?|accusations?|suggestions?|the|that|of)){0,4} (?<being>being )?");

	/** What is denied is told: "denies that", "denies being". */
	private static final Pattern IN_FULL = Pattern.compile(" (?:that|being) $");

	private static final CuedPattern ACCUSED = CuedPattern
		.of("(?<o>\u27e6[er]\\d+\u27e7)(?: (?:was|is|has been|have been|were|are|stands))? accused(?: by (?<s>\u27e6e\\d+\u27e7))? of being ");

	private static final CuedPattern ACCUSES = CuedPattern
		.of("(?<s>\u27e6e\\d+\u27e7) (?:accuses|accused|has accused|have accused) (?<o>\u27e6e\\d+\u27e7) of being ");

	private static final CuedPattern ALLEGATION = CuedPattern
		.of("(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,2} (?:alleges|alleged|claims|claimed)(?: that)? ");

	static final String SAYING = "(?:says?|said|states?|stated|argues?|argued|writes|wrote|notes|noted|believes|thinks|concludes|concluded|estimates?|estimated|reports?|reported|calculates?|calculated|reckons?|reckoned|found|finds?|counts?|counted|admits?|admitted|concedes?|conceded|acknowledges?|acknowledged|confirms?|confirmed|contends?|contended|asserts?|asserted|maintains?|maintained|insists?|insisted|declares?|declared|observes?|observed)";

	private static final CuedPattern SAYS = CuedPattern
		.of("(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,2} (?:(?!(?:admits?|admitted) \u27e6[erg]\\d+\u27e7 (?:to|into|for) )"
				+ SAYING
				+ "(?: that|(?= \u27e6[erg](?!\\d+\u27e7 (?:among|as|threats?|risks?|dangers?) ))|(?<=says|said)(?= \u27e6[pmc]))|(?:puts?|ranks?|ranked|places?|placed)(?= \u27e6e\\d+\u27e7(?: 's| \u27e6k))) ?");

	/** A publisher that tells of somebody: "Delta names Albano as a supplier". */
	private static final CuedPattern TELLS_OF = CuedPattern
		.of("(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,1} (?:names?|named|lists?|listed|counts?|counted|has|had|gives?|gave|puts?|places?|placed|credits?|credited|ranks?|ranked|shows|cites?|cited|mentions?|mentioned|describes?|described|sees|saw|finds?|found|shows?|showed)(?= \u27e6[erg]\\d+\u27e7) ?");

	/** "By Delta's count". */
	private static final CuedPattern BY_COUNT = CuedPattern
		.of("(?:by|on) (?<s>\u27e6e\\d+\u27e7) 's(?: \\S+)? (?:counts?|estimates?|figures|reckoning|data|tally|calculations?|numbers|measure)(?= )");

	/** Before whoever gives a number: nothing, or what it is a number of. */
	private static final String OPENS = "(?:^|^(?:[^\u27e6,;]|\u27e6[rad]\\d+\u27e7|(?<=(?:in|outside|of|for|across|excluding) )\u27e6e\\d+\u27e7)*(?:,|(?<=\u27e6d\\d{1,3}\u27e7))) *";

	private static final String GIVES = "(?:gives?|gave|puts?|placed?|places|has|had|have|sees|saw|credits?|credited|ranks?|ranked|ranking|lists?|listed|rates?|rated|shows?|showed|attributes?|attributed|ascribes?|ascribed|assigns?|assigned|allots?|allotted|allocates?|allocated)";

	/**
	 * "Delta gives Albano 22%", "Delta's table has Albano third", "gives 22% to Albano".
	 */
	private static final CuedPattern GIVES_NUMBER = CuedPattern.of(OPENS
			+ "(?<s>\u27e6e\\d+\u27e7)(?: 's(?: [a-z'-]+| \u27e6[dk]\\d+\u27e7){1,8}?)?(?: [a-z'-]+){0,1} " + GIVES
			+ "(?= (?:\u27e6[eg]\\d+\u27e7)(?: 's \u27e6d\\d+\u27e7)?(?: (?:at|in|on|with|as|share|of|just|only|level))* \u27e6[pk]\\d+\u27e7"
			+ "| \u27e6p\\d+\u27e7(?: (?!\u27e6[pe])\\S+){0,12} to \u27e6e\\d+\u27e7) ?");

	private static final CuedPattern FORECAST = CuedPattern.of(" (?:forecasts?|projections?|outlook|prediction)(?= )");

	/** ", as Albano itself reports". */
	private static final CuedPattern AS_SAID = CuedPattern
		.of(" , as (?<s>\u27e6e\\d+\u27e7)(?: (?:itself|also|now|has|had|put it))* (?:" + SAYING
				+ "|put it|puts it)(?= )");

	private static final CuedPattern SAID_AFTER = CuedPattern.of(" ,(?: \")? (?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,1} "
			+ SAYING
			+ "(?: (?:in|on|at) (?:\u27e6r\\d+\u27e7 's )?(?:annual |quarterly |yearly |latest |integrated |press )*(?:report|release|filing|statement|results|letter|presentation|accounts|prospectus))?(?: \\.)? *$");

	private static final CuedPattern ALLEGES_AFTER = CuedPattern
		.of(" ,(?: \")? (?<s>\u27e6e\\d+\u27e7)(?: (?:has|have|had|also))* (?:charged|charges|alleged|alleges|claimed|claims|contends|contended|maintains|maintained)(?: \\.)? *$");

	private static final CuedPattern SAYS_AFTER = CuedPattern
		.of(" ,(?: \")? " + SAYING + " (?<s>\u27e6e\\d+\u27e7)(?= (?:[.,]|in|on)|\\s*$)");

	/** "Albano: ..." and "Albano said: ...". */
	private static final Pattern HEADED = Pattern
		.compile("^ *(?<s>\u27e6e\\d+\u27e7)(?: [a-z'-]+){0,2}?(?: " + SAYING + ")? [:,] (?:\" )?(?=\u27e6[ergd]|\")");

	private static final CuedPattern ACCORDING = CuedPattern
		.of("(?:according to|as reported by|data from|figures from|estimates by|estimates from)(?: (?!to )[a-z'-]+){0,3} (?<s>\u27e6e\\d+\u27e7)");

	Voice(@Nullable Mark speaker, Stance stance, int from) {
		this(speaker, stance, from, 0);
	}

	/**
	 * Where the clause ends that is the author's and stands before the one that tells who
	 * says something; 0: there is none.
	 */
	int authorUntil(String marked) {
		if (this.saying == 0) {
			return 0;
		}
		Matcher before = CLAUSE_BEFORE.matcher(marked.substring(0, this.saying));
		return before.find() ? before.start() : 0;
	}

	/**
	 * Where the author goes on after what is said in a clause that concedes; the length
	 * of the sentence: nowhere.
	 */
	int authorFrom(String marked) {
		if (this.saying == 0 || !CONCEDES.matcher(marked.substring(0, this.saying)).find()) {
			return marked.length();
		}
		Matcher main = MAIN_CLAUSE.matcher(marked);
		return main.find(this.from) ? main.start() : marked.length();
	}

	/** Whether a name is that of an organization alone, which sells and owns nothing. */
	private static boolean isPublisher(Mark mark) {
		return mark.mention() != null
				&& mark.mention().names().stream().allMatch((name) -> name.kind() == EntityKind.ORGANIZATION);
	}

	/** The voice of a sentence. */
	static Voice of(Sentence sentence, String marked) {
		SentenceWords words = sentence.words();
		Matcher accused = ACCUSED.found(words, marked);
		if (accused != null) {
			return new Voice((accused.group("s") != null) ? sentence.mark(accused.group("s")) : null, Stance.ALLEGES,
					accused.start(), accused.start());
		}
		Matcher accuses = ACCUSES.found(words, marked);
		if (accuses != null) {
			return new Voice(sentence.mark(accuses.group("s")), Stance.ALLEGES, accuses.start("o"), accuses.start());
		}
		Matcher data = DATA_OF.found(words, marked);
		if (data != null) {
			return new Voice(sentence.mark(data.group("s")), Stance.STATES, data.end(), data.start());
		}
		Matcher expects = EXPECTS.found(words, marked);
		if (expects != null) {
			return new Voice(sentence.mark(expects.group("s")), Stance.PLANS, expects.end(), expects.start());
		}
		Matcher denial = NotSo.isDeniedEnd(words, marked) ? null : DENIAL.found(words, marked);
		if (denial != null) {
			return new Voice(sentence.mark(denial.group("s")), Stance.DENIES,
					(denial.group("being") != null) ? denial.start() : denial.end() - 1,
					IN_FULL.matcher(denial.group()).find() ? denial.start() : 0);
		}
		Matcher according = ACCORDING.found(words, marked);
		if (according != null) {
			return new Voice(sentence.mark(according.group("s")), Stance.STATES, 0);
		}
		Matcher charged = ALLEGES_AFTER.found(words, marked);
		if (charged != null) {
			return new Voice(sentence.mark(charged.group("s")), Stance.ALLEGES, 0);
		}
		Matcher count = BY_COUNT.found(words, marked);
		if (count != null) {
			return new Voice(sentence.mark(count.group("s")), Stance.STATES, 0);
		}
		Matcher gives = GIVES_NUMBER.found(words, marked);
		if (gives != null) {
			boolean expected = FORECAST.isIn(words, marked.substring(0, gives.end()) + " ");
			return new Voice(sentence.mark(gives.group("s")), expected ? Stance.PLANS : Stance.STATES, gives.end() - 1);
		}
		Matcher as = AS_SAID.found(words, marked);
		if (as != null) {
			return new Voice(sentence.mark(as.group("s")), Stance.STATES, 0);
		}
		Matcher after = SAID_AFTER.found(words, marked);
		if (after != null) {
			return new Voice(sentence.mark(after.group("s")), Stance.STATES, 0);
		}
		Matcher inverted = SAYS_AFTER.found(words, marked);
		if (inverted != null) {
			return new Voice(sentence.mark(inverted.group("s")), Stance.STATES, 0);
		}
		Matcher headed = HEADED.matcher(marked);
		if (headed.lookingAt() && marked.substring(0, headed.end()).contains(" : ")) {
			return new Voice(sentence.mark(headed.group("s")), Stance.STATES, headed.end() - 1);
		}
		Matcher alleges = ALLEGATION.found(words, marked);
		if (alleges != null) {
			return new Voice(sentence.mark(alleges.group("s")), Stance.ALLEGES, alleges.end() - 1, alleges.start());
		}
		Matcher tells = TELLS_OF.found(words, marked);
		if (tells != null && isPublisher(sentence.mark(tells.group("s")))) {
			return new Voice(sentence.mark(tells.group("s")), Stance.STATES, tells.end() - 1, tells.start());
		}
		Matcher says = SAYS.found(words, marked);
		if (says != null) {
			return new Voice(sentence.mark(says.group("s")), Stance.STATES, says.end() - 1, says.start());
		}
		return new Voice(null, Stance.STATES, 0);
	}

}
