package org.tieline.unread;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.CuedPattern;
import org.tieline.cue.SentenceWords;

/** Why a sentence does not tell that something is or was so. */
public final class NotSo {

	private static final CuedPattern HYPOTHETICAL = CuedPattern
		.of(" (?:would(?! cost )|could(?! (?:cost|(?:compel|force|oblige) \u27e6[er]))|might|(?<! (?:late|early|since|in|of) )may(?! not (?:use|buy|purchase|procure|sell|export|invest|supply|build|bid) )(?! no longer be (?:used|installed|deployed|bought) )|should(?! (?:\\p{L}+ )?(?:remember|note|know|recall|be aware|bear in mind|keep in mind) )|if|unless|whether|possibly|perhaps|potentially|likely|rumored|rumoured|supposedly|assuming|imagine|suppose|provided that|feared|fears? that|some fear|too early|premature|(?:few|nobody|hardly anyone|who) (?:believes?|thinks?|says?|expects?)|unclear|uncertain|in theory|theoretically|pretends? to|pretended to|draft (?:law|laws|bill|rules?|legislation|regulations?|order|decree|plan)|(?:wants?|wanted|hopes?|hoped|tries|tried|attempts?|attempted|seeks?|sought|threatens|threatened|vows?|vowed|struggles|struggled|ponders?|pondered|pondering|contemplates?|contemplated|explores?|explored|exploring|discuss|discusses|discussed|discussing) (?:to|(?!existing|remaining|missing)\\p{L}+ing)|(?:considers?|considered|considering|mulls?|mulled|mulling|weighs|weighed|weighing) (?:to|(?!(?:lowering|cutting|reducing|raising|increasing|lifting|trimming|using|choosing|picking|hiring) )\\p{L}+ing)) |^ had \u27e6[erg]\\d+\u27e7 (?!\u27e6|a |an |about)(?:not )?\\p{L}+(?:ed|en|ught) ");

	/**
	 * Words for an end or a failure: the record of what was does not tell whether they
	 * are right.
	 */
	private static final CuedPattern ENDING = CuedPattern
		.of(" (?:(?<! (?:may|must) )no longer|(?:lift|lifts|lifted|lifting)(?! (?:\u27e6r\\d+\u27e7 's|revenues?|sales|turnover|net|profits?|operating|output|spending|research|r&d|annual|total|shipments|purchases) )|waive|waives|waived|delays?|delayed|postponed|overturned|overturns|scrapped|annulled|repealed|rescinded|reversed|eased|eases|relaxed|exempt|exempts|exempted|removed (?:\\S+ ){0,3}from (?:\\S+ )?(?:entity list|list|blacklist)|delisted|expired|lapsed|stop|stops|stopped|stopping|cease|ceases|ceased|halt|halts|halted|(?:ended|ends)(?! up)(?! (?:year|quarter|half|month|week|decade|day|season) )(?! with(?: \\S+){0,4} \u27e6[mpcv])|suspended|suspends|discontinued|quit|gone from|(?:lost|departed|potential|prospective|would-be|possible) (?:customers?|clients?|suppliers?|buyers?|vendors?|partners?|orders?)|fails? to|failed to|refuses? to|refused to|except|hardly|(?:nearly|almost)(?! (?:doubl|tripl|halv|quadrupl))|narrowly (?:missed|failed|avoided|escaped|lost)|used to|former|formerly|divested|offloaded|(?:sold|sells|sell|selling|disposed of) (?:off )?(?:\u27e6r\\d+\u27e7 's |half |part |most |all |entire |\u27e6[pv]\\d+\u27e7 )) ");

	/** Somebody denies that something has ended: it goes on. */
	private static final CuedPattern DENIED_END = CuedPattern
		.of("(?:(?:denies|denied|rejects|rejected|dismisses|dismissed|disputes|disputed)(?: (?:reports?|claims?|rumours|rumors|that|having|of))*(?: \u27e6r\\d+\u27e7)?(?: (?:had|has|would|was|having))*|(?:had|has|have|did) not(?: \\p{L}+ly)?) (?:halted|stopped|suspended|ended|cut off|ceased|halting|stopping|suspending|ending|cutting off|halt|end|stop|suspension)(?= )");

	/** What somebody only demands. */
	private static final CuedPattern DEMAND = CuedPattern
		.of(" (?:demand|demands|demanded|demanding|recommend|recommends|recommended|request|requests|requested|propose|proposes|proposed|ask|asks|asked|plead|pleads|pleaded) that \u27e6");

	/** What somebody does not find or say. */
	private static final CuedPattern NOT_FOUND = CuedPattern
		.of(" (?:(?:refrain|refrains|refrained|shied away|stops short|stopped short|short) (?:from|of) \\p{L}+ing|(?:cannot|can not|could not|did not|do not|does not|has not|have not) (?:find|found|see|seen|recall|know of|know) |(?:sees?|saw|has|have|had) no (?:evidence|proof|indications?) )");

	/** The end of a measure is a version of it, which the record may hold. */
	private static final CuedPattern OF_MEASURE = CuedPattern
		.of("\u27e6q\\d+\u27e7(?! 's )(?: (?:of|against|on|for) \u27e6[egq]\\d+\u27e7)?(?: (?:has|had|have|is|was|were|been|remains?|remained|stays?|stayed|still|now|then|again|\\p{L}+ly))* (?<over>suspended|repealed|rescinded)(?= )"
				+ "| (?<over2>suspended|suspends|repealed|rescinded)(?: \u27e6r\\d+\u27e7 's)?(?: (?!\u27e6|under |by |from |on |in |of |for )\\S+){0,2} \u27e6q\\d+\u27e7(?! 's )");

	/** "It wants them gone from" its networks: an order. */
	private static final CuedPattern TO_GO = CuedPattern
		.of("(?<go> (?:be|wants?(?: (?!gone )\\S+){1,6})) gone from(?= )");

	/** The end of a supply, which the record may hold. */
	private static final Pattern OF_SUPPLY = Pattern.compile(
			"(?<=\u27e7(?: (?:has|have|had|also|already|since|then|now))?(?: \\p{L}{1,12}ly)? )(?:stop(?:s|ped)|halt(?:s|ed)|suspend(?:s|ed)|cease[sd]|end(?:s|ed)|discontinued)(?=(?: (?:all|any|its|further|new|direct|chip|component|regular|supplying|shipping|selling|delivering|exporting|shipments|deliveries|sales|supplies|exports|supply|buying|purchasing|ordering|sourcing|purchases|orders|chips|components|parts|products|goods|equipment|gear|kit|of|for|to|from|with|and|\u27e6d\\d+\u27e7|\u27e6r\\d+\u27e7 's))+ \u27e6[egr])");

	/** The words of which {@link #OF_SUPPLY} needs one. */
	private static final CuedPattern ENDS = CuedPattern
		.of(" (?:stops|stopped|halts|halted|suspends|suspended|ceases|ceased|ends|ended|discontinued)(?= )");

	/** After a semicolon: what names nobody and no number is told of something else. */
	private static final Pattern OF_NOBODY = Pattern
		.compile(" ;(?: (?!\u27e6|if |unless |whether |it |this |that )\\S+)+ *$");

	private static final Pattern OVER = Pattern.compile("(?<= )(?:suspend(?:s|ed)|repealed|rescinded)(?= )");

	/** What is only a story, or told to be none. */
	private static final CuedPattern INVENTED = CuedPattern
		.of(" (?:invented|fabricated|baseless|unfounded|groundless|bogus|fictitious|fiction|fictional|hoax|debunked|discredited|misquoted|misreported|retracted|satire|satirical|parody|joke|joked|jokes|film|novel|quiz|fairy tale|imaginary|(?:is|are|was|were) (?:thought|believed|assumed|presumed) to)(?= )");

	private NotSo() {
	}

	/**
	 * Why nothing is told as so; null: it is.
	 * @param words the words of the sentence
	 * @param marked the sentence with marks and a blank at its end
	 */
	public static @Nullable String of(SentenceWords words, String marked) {
		String ends = OF_MEASURE.isIn(words, marked) ? OVER.matcher(marked).replaceFirst("ruled") : marked;
		ends = ENDS.mayBeIn(words) ? OF_SUPPLY.matcher(ends).replaceAll("ruled") : ends;
		ends = TO_GO.mayBeIn(words) ? TO_GO.matcher(ends).replaceFirst("${go} out from") : ends;
		return HYPOTHETICAL.isIn(words, marked.contains(" ;") ? OF_NOBODY.matcher(marked).replaceFirst(" . ") : marked)
				? "it says what would, could or may be"
				: ENDING.isIn(words, ends) && !isDeniedEnd(words, marked)
						? "it tells of an end, a failure or an exception"
						: DEMAND.isIn(words, marked) ? "it says what somebody demands or proposes"
								: NOT_FOUND.isIn(words, marked) ? "it says what somebody does not find or say"
										: INVENTED.isIn(words, marked) ? "it tells of a guess or of what is invented"
												: null;
	}

	/** Whether somebody denies that something has ended. */
	public static boolean isDeniedEnd(SentenceWords words, String marked) {
		return DENIED_END.isIn(words, marked);
	}

}
