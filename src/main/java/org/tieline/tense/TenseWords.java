package org.tieline.tense;

import java.util.regex.Pattern;

import org.tieline.cue.WordChoice;

/** Words that tell of the present, of an act, of a plan, or that something is not so. */
public final class TenseWords {

	private static final Pattern PRESENT = WordChoice.compile(
			"(?:(?<! to)|(?<=(?:continue|continues) to)) (?:(?:is|are)(?! to (?:supply|equip|provide) )|has|have|holds?|owns?|sits on|controls?|commands?|accounts? for|enjoys?|ranks?|remains?|employs?|suppl(?:y|ies)|equips|provides?|sells?|ships?|buys?|purchases|sources|uses?(?! of )|rel(?:y|ies) on|deploys?|operates|runs on|makes?|manufactures?|produces?|builds?|funds|subsidi[sz]es|belongs? to|(?:comes?|amounts?) to|stands at|gets|derives|bans?|bars|excludes|prohibits|restricts|sanctions)(?! been| had)(?! (?:\\S+ly |already |also |now |since |just |both )?(?:chosen|picked|selected|signed|won|awarded|received|gotten|obtained|secured|given|granted|lent|loaned|supported|backed|aided|helped|financed|funded|subsidi[sz]ed|set aside|earmarked|proposed|promised|pledged|allocated|committed|offered|awarded|cleared|approved|admitted|allowed|permitted|left out|passed over|invested|bought|acquired|purchased|paid|sold|opened|launched|spent|borrowed|put|poured|contracted|hired|concluded|agreed|raised|cut|confirmed|announced|revoked|withdrawn|cancell?ed|indicted|charged|fined|vetoed|ordered|urged|warned|briefed|imposed|issued|threatened|placed|added|listed|blacklisted|designated) )(?= )");

	private static final Pattern ACT = WordChoice.compile(
			" (?:took effect|takes effect|came into force|comes into force|entered into force|enters into force|came into effect|comes into effect|went into effect|became effective|became law|fined|penali[sz]ed|indicted|charged|added|put|placed|listed|blacklisted|banned|barred|excluded|prohibited|blocked|forbade|outlawed|shut out|designated|named|labell?ed|vetoed|ordered|told|required|revoked|withdrew|cancell?ed|restricted|sanctioned|urged|asked|pressed|lobbied|pushed|warned|briefed|imposed|became|joined|took over|acquired)(?= )");

	/** "Was banned" may tell of a ban that began before. */
	private static final Pattern STATE = WordChoice.compile(
			" (?:is|are|was|were|been|remained)(?: \\S+){0,2} (?:banned|barred|excluded|prohibited|blocked|restricted|listed|required)(?= )");

	/** "Had revoked": it was so then, since some time before. */
	private static final Pattern HAD = Pattern
		.compile(" had(?: \\S+ly| already| also| then)? \\p{L}+(?:ed|en|n|t|de|er)(?= )");

	/** What is done to a measure on a day. */
	private static final Pattern MADE = Pattern.compile(
			" (?:announced|unveiled|proposed|presented|published|passed|adopted|enacted|signed|issued|launched|approved|introduced|tabled|royal assent|suspended|repealed|revoked|withdrawn|rescinded|abolished)(?= )");

	private static final Pattern PLAN = Pattern.compile(
			" (?:plans? to|planned to|planning to|will|expects? to|expected to|intends? to|intended to|set to|aim(?:s|ed)? to|hop(?:es|ed) to|going to|forecasts?|predicts?|(?:is|are|was|were) planned|'s planned|proposes? to|(?:is|are|was|were) to (?:supply|equip|provide))(?= )");

	/** Told of the past; else that it was so once does not tell whether it is so now. */
	private static final Pattern NOT_THEN = Pattern
		.compile(" (?:did not|was not|were not|had not|has not|have not|has never|have never|never)(?= )");

	/** "Not only", "not fully" and their like negate a part alone. */
	private static final Pattern PLAIN_NOT = Pattern.compile(
			" (?:not|never|no|cannot)(?! (?:only|just|merely|least|always|all|alone|even|(?!suppl)\\p{L}+ly|longer|more)(?: |$))(?= )");

	/** Whoever decides something may be recorded as planning it. */
	private static final Pattern DECISION = Pattern
		.compile(" (?:decided|resolved|chose|voted|agreed|moved)(?: \\S+){0,3} to(?= )");

	/**
	 * Whoever is chosen, or promised something, may be recorded as one that is to supply
	 * or get it.
	 */
	private static final Pattern CHOICE = Pattern.compile(
			" (?:chose|chooses|chosen|picked|picks|selected|selects|appointed|appoints|hired|hires|tapped|contracted|commissioned|awarded|won|signed|secured|named|landed|clinched|entrusted|opted|turned|promised|pledged|offered|earmarked|earmarks|set aside|sets aside|proposed|proposes|promises|pledges|commits|committed|allocated|allocates|(?:contract|order|deal|agreement)(?= (?:at|(?:with|from|for) \\S+ (?:is|was)) ))(?= )");

	private TenseWords() {
	}

	/** Whether words tell of the present. */
	public static boolean isPresent(String words) {
		return PRESENT.matcher(words).find();
	}

	/** Whether words tell of something that is done once, and not of a state. */
	public static boolean isAct(String words) {
		return ACT.matcher(words).find() && !HAD.matcher(words).find() && !STATE.matcher(words).find();
	}

	/** Whether words tell what was done to a measure. */
	public static boolean isMade(String words) {
		return MADE.matcher(words).find();
	}

	/** Whether words tell what is only planned or expected. */
	public static boolean isPlan(String words) {
		return PLAN.matcher(words).find();
	}

	/** Whether what words tell may be on record as planned. */
	public static boolean mayBePlan(String words) {
		return DECISION.matcher(words).find() || CHOICE.matcher(words).find();
	}

	/** Whether words tell that something was not so. */
	public static boolean isOfPast(String words) {
		return NOT_THEN.matcher(words).find();
	}

	/** Whether a "not" at a place negates all, and no part. */
	public static boolean isPlainNot(String words, int at) {
		return PLAIN_NOT.matcher(words).region(at, words.length()).lookingAt();
	}

}
