package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.cue.Starts;

/** The clauses of a marked sentence, and their words without what tells no role. */
final class Clauses {

	private static final String SAYS = "(?:says?|said|states?|stated|writes|wrote|notes|noted|believes|estimates?|estimated|reports?|reported|calculates?|calculated|reckons?|reckoned|found|finds?|counts?|counted|figures?|figured|shows?|showed)";

	/** Words between a party and its number, where the rest is as before. */
	static final String LINK = "further|with|on|at|in|had|has|held|took|got|just|only|exactly|another|came|was|is|came to|stood at|reached|next|one of|another of|holding|having|taking|owning|supplying|for|stood|comes|won|gets|\u27e6k\\d+\u27e7 with";

	/** What a party is, before its name: "the state bank Berg". */
	static final String WHO = "(?: (?:state|central|development|investment|pension|sovereign|wealth|holding|telecoms?|fellow|bank|lender|fund|group|company|operator|carrier|rival|compatriot|vendor|maker|giant|government|regulator|supplier|chipmaker|foundation|family|firm|\u27e6a\\d+\u27e7)){0,3}";

	/** The product that a party has in a list: "Berg's Bergos". */
	static final String PRODUCT = "(?: 's(?: \u27e6d\\d+\u27e7| ios| android))?";

	private static final String PARTY_NUMBER = "(?=" + WHO + " \u27e6[erg]\\d+\u27e7(?:" + PRODUCT
			+ "|(?: 's)?(?: for)?(?: (?:of|from) \u27e6e\\d+\u27e7)?)(?: (?:" + LINK
			+ "))* \u27e6[pmk]\\d+\u27e7(?: |$))";

	/** Parties alone, in their order. */
	static final String PARTIES = "(?= \u27e6e\\d+\u27e7(?:(?: ,)? \u27e6e\\d+\u27e7)*(?:(?: ,)? and \u27e6e\\d+\u27e7)? (?:[.,;]|$))";

	private static final String NUMBER_PARTY = "(?=(?: (?:at|by|of))? \u27e6[pmk]\\d+\u27e7 (?:at|of|for|in|to|from|by|with|that of|of that of|of those of|of that at|of that in) \u27e6[erg]\\d+\u27e7)";

	/** "From 5G networks by 2027 and from cores by 2023": each has its own time. */
	private static final String AND_FROM = "|(?<from>and)(?= (?:from|out of)(?: (?!\u27e6[egpmckv]|and |but )\\S+){1,7} [.,;])";

	private static final Pattern FROM = Pattern.compile(" (?:from|out of)(?= )");

	private static final Starts CLAUSE = Starts
		.of(" (?:[;:()\"]|, (?:and|but|while|whereas|although|though|yet|so|as|when|after|before|where)|while|whereas|although|though|but"
				+ "|(?:, )?(?:and by|and|with|followed by)" + PARTY_NUMBER
				+ "|,(?:(?: (?:just|well|only|\u27e6[vc]\\d+\u27e7|\\p{L}+|percentage)){0,3} points?)?(?:(?: (?:well|far|just|narrowly|comfortably|clearly|way))? ahead of| behind| trailing)?"
				+ PARTY_NUMBER + "|(?:, )?(?:followed|trailed) by" + PARTIES
				+ "|,(?= \u27e6e\\d+\u27e7 \\. *$)|(?:and|(?:, )?(?:against|versus|compared with|compares with))"
				+ NUMBER_PARTY + "|,(?= \u27e6[pm]\\d+\u27e7 (?:at|of|for|in|to|from|by|with) \u27e6[eg]\\d+\u27e7)"
				+ "|(?:,|and|, and)(?= \u27e6k\\d+\u27e7(?: (?:was|is|went to|to))? \u27e6e\\d+\u27e7(?: [,.]|$))"
				+ "|,? (?:up from|down from|compared with|against)(?= \u27e6[pm]\\d+\u27e7 *[,.])|and(?= \u27e6e\\d+\u27e7 for )|and(?= (?:accounted for|accounts for|ranked|ranks) )"
				+ "|(?:, )?(?:or|and|equal to|equivalent to|representing|which (?:is|was))(?= \u27e6p\\d+\u27e7 of (?:\u27e6r\\d+\u27e7 's )?(?:\\p{L}+ )?(?:revenues?|sales|turnover))"
				+ "|,(?= \u27e6p\\d+\u27e7 of (?:\u27e6r\\d+\u27e7 's )?(?:\\p{L}+ )?(?:revenues?|sales|turnover))"
				+ AND_FROM + ")(?= )");

	/** Who says it: no party of what is said. */
	private static final Pattern SAID = Pattern.compile(" (?:, )?according to(?: [a-z]+){0,3} \u27e6e\\d+\u27e7(?: 's)?"
			+ "(?: (?:data|figures|estimates|research|analysts|numbers|statistics))*(?= [,.])"
			+ "| , (?:(?:\u27e6[ra]\\d+\u27e7(?: 's)? )?(?:[a-z]+ ){0,3}\u27e6e\\d+\u27e7(?: 's)?(?: [a-z]+){0,2} "
			+ SAYS + "|" + SAYS + "(?: [a-z]+){0,3} \u27e6e\\d+\u27e7)(?= \\. | $)"
			+ "| , \u27e6e\\d+\u27e7 (?:announced|announces|confirmed|said|says|disclosed|revealed)(?: in (?:\\S+ )?(?:statement|filing|release|notice))?(?= \\. | $)"
			+ "| , (?:\u27e6a\\d+\u27e7 )?(?:company|operator|carrier|vendor|group|firm|regulator|ministry|government|agency|bank|supplier|chipmaker) "
			+ SAYS + "(?= \\. | $)"
			+ "| \u27e6e\\d+\u27e7 's(?= (?:\\S+ )?(?:rankings?|tables?|lists?|league|charts?|statistics|books?)(?= ))"
			+ "|(?: ,)? (?:by|on) \u27e6e\\d+\u27e7 's(?: \\S+)? (?:counts?|estimates?|figures|reckoning|data|tally|calculations?|numbers|measure)(?= [,.])");

	/** A possessive pronoun, which means the subject. */
	private static final Pattern ITS = Pattern.compile("\u27e6r\\d+\u27e7 's(?= )");

	/** "And accounted for 22%": its subject is that of the sentence. */
	private static final Pattern NO_SUBJECT = Pattern.compile(
			"^ *(?:still )?(?:accounted for|accounts for|held|holds|had|has|took|takes|captured|made up|ranked|ranks|came(?= \u27e6k))(?: (?!than )[\\p{L}-]+){0,3} \u27e6[pk]\\d+\u27e7");

	private static final Pattern SUBJECT = Pattern.compile("^ *(?<x>\u27e6e\\d+\u27e7)(?! 's)(?= \\p{L})");

	/** Somebody whom the rest of a clause only compares with, or who says it. */
	private static final Pattern BESIDES = Pattern.compile(
			" , (?:(?:\\p{L}+ ){0,2}(?:less|more|fewer|higher|lower|up|down) than(?: (?![,;\u27e6])\\S+)+?(?= \\. )|(?:ahead of|behind|alongside|before|next to)(?: (?![,;]|\u27e6[pmkcv])\\S+){1,12}|\u27e6r\\d+\u27e7 (?:said|says|added|announced|reported)(?: (?![,;])\\S+)*?)(?= (?:,|\\.) )");

	/** Words after which the roles of a clause are not sure. */
	private static final Pattern UNSURE = Pattern.compile(
			" (?:than|unlike|instead|rather|compared|versus|together|combined|jointly|respectively|each|neither|nor|without|except|according|between|alleg\\S+|accus\\S+|den(?:y|ies|ied)|reject\\S*|disput\\S*|claims?|claimed|suspect\\S*|rumou?r\\S*|asked|urged|called on|(?:from|to|with|by|supplies|supplied|supply|equips|equipped|sold|sells) (?:\\S+ )?(?:units?|subsidiary|subsidiaries|arm|division|affiliates?|rivals?|competitors?|customers?|clients?|suppliers?|partners?|employees|executives?|shareholders?|owners?) of \u27e6[egx]\\d+\u27e7)(?= )|\u27e6[egx]\\d+\u27e7 's(?: \\S+){0,2} (?:rivals?|competitors?|peers|partners?|allies|employees|workers|executives?|founder|chairman|boss|chief)(?= )");

	/** "Delta's Albano": whose it is has no part. */
	private static final Pattern OF_OWNER = Pattern.compile(" \u27e6e\\d+\u27e7 's(?= \u27e6e\\d+\u27e7)");

	private static final Pattern PARTY = Pattern.compile("\u27e6[ergx]\\d+\u27e7");

	private Clauses() {
	}

	/** Where the clauses from a place on start and end. */
	static List<int[]> of(String marked, int from) {
		List<int[]> clauses = new ArrayList<>();
		Matcher next = CLAUSE.matcher(marked);
		int start = from;
		int at = start;
		while (CLAUSE.find(next, marked, Math.min(at + 1, marked.length()))) {
			at = next.end();
			if (next.group("from") == null || FROM.matcher(marked.substring(start, next.start())).find()) {
				clauses.add(new int[] { start, next.start() });
				start = next.end();
			}
		}
		clauses.add(new int[] { start, marked.length() });
		return clauses;
	}

	/** Whether the roles of a clause are not sure, or it names nobody. */
	static boolean isUnsure(String clause) {
		return namesNobody(clause) || UNSURE.matcher(clause).find();
	}

	/**
	 * A clause without a subject of its own, with that of the sentence; else as it is.
	 */
	static String withSubject(String clause, String sentence) {
		Matcher subject = NO_SUBJECT.matcher(clause).find() ? SUBJECT.matcher(sentence) : null;
		return (subject != null && subject.find()) ? " " + subject.group("x") + clause : clause;
	}

	static boolean namesNobody(String clause) {
		return !PARTY.matcher(clause).find();
	}

	/** A clause with spaces for the pronouns that only mean its subject. */
	static String plain(String clause) {
		StringBuilder plain = new StringBuilder(
				OF_OWNER.matcher(SAID.matcher(clause).replaceAll("")).replaceAll("").replace(" by far ", " "));
		Matcher its = ITS.matcher(plain.toString());
		while (its.find()) {
			if (PARTY.matcher(plain.substring(0, its.start())).find()) {
				plain.replace(its.start(), its.end(), "its");
				return plain(plain.toString());
			}
		}
		Matcher besides = BESIDES.matcher(plain);
		if (besides.find()) {
			plain.delete(besides.start(), besides.end());
		}
		return plain.toString();
	}

}
