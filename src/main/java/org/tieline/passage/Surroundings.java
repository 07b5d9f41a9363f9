package org.tieline.passage;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.cue.CuedPattern;
import org.tieline.english.NameIndex.Mention;
import org.tieline.unread.LeadIn;

/**
 * The words around what looks like a statement. They tell whether its first party is the
 * subject of its verb, whether the clause is negated, and whether its number is one of a
 * share at all.
 */
final class Surroundings {

	private static final String NOT = "it is negated in a form that is not read";

	static final String UNCLEAR = "it is not clear of whom it is said";

	static final CuedPattern NEGATION = CuedPattern
		.of(" (?:not(?! (?:counting|including) )|never|cannot|neither|nor|no|none|nobody|nothing|without(?! \u27e6e\\d+\u27e7 ,)|hardly|barely|scarcely|false|falsely|untrue|wrong|wrongly|incorrect|incorrectly|myth|denies|denied|denying|rejects|rejected|disputes|disputed|disputing|refutes|refuted|dismisses|dismissed|contrary)(?= )");

	/** What is denied afterwards was said: "..., which Huawei denies". */
	private static final CuedPattern AFTERWARDS = CuedPattern
		.of(" , (?:which|but|though|something)(?: \\S+){1,3}? (?:denies|denied|rejects|rejected|disputes|disputed)(?= )");

	/** Where another clause starts. */
	private static final Pattern CLAUSE = Pattern
		.compile(" (?:[;:(\"]|but|while|whereas|although|though|and|because|that|when|where|since|,|-|\u2022) ");

	private static final Pattern STRONG = Pattern
		.compile(" (?:[;(]|but|while|whereas|although|though|, and(?= (?:neither|no) )) ");

	/** What somebody is punished for. */
	private static final Pattern CAUSE = Pattern.compile(" (?:for|after|over) \\p{L}+ing ");

	private static final Pattern LAST_WORD = Pattern.compile("(\\S+) $");

	/** A party after one of these is no subject. */
	private static final Pattern NO_SUBJECT_AFTER = Pattern.compile(
			"(?:of|with|to|from|by|than|behind|against|for|on|over|under|into|at|between|like|unlike|via|about|including|past|beat|as|per|alongside|outside|is|was|are|were|be|been|has|had|have|which|who|whom|not|nor|only)");

	private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+(?:ing|ed)");

	/** "Albano-backed": it tells of whom the next one is. */
	private static final Pattern BACKED = Pattern.compile("\u27e7 - \\p{L}+ $");

	private static final Pattern ADJECTIVE = Pattern
		.compile("leading|listed|united|limited|remaining|competing|so-called");

	/**
	 * A party before the subject that is no rival for its place: "In Europe", "its
	 * rival".
	 */
	private static final Pattern ASIDE = Pattern.compile(
			"(?:^| )(?:in|across|within|outside|throughout|at|inside) \u27e6[eg]\\d+\u27e7|\u27e6[ergx]\\d+\u27e7 's?(?= )");

	private static final Pattern PARTY = Pattern.compile("\u27e6[ergx]\\d+\u27e7");

	private static final Pattern RELATIVE = Pattern.compile(" (?:which|who|whose|whom)(?= |$)");

	private static final Pattern SUBJECT_OF_RELATIVE = Pattern.compile("\\S+ , (?:which|who) ");

	/** Whoever follows comes with a number of its own: "followed by Nokia with 13%". */
	private static final Pattern FOLLOWED = Pattern.compile(
			" (?:followed|trailed)(?: \\w+ly)? by $| , (?:(?:well|far|just|narrowly|comfortably|clearly|way) )?(?:ahead of|behind) $| (?:,|and)(?: (?:,|and))? (?:that|those) of $");

	/** "With Nokia on 13%": it has a number of its own. */
	private static final Pattern WITH = Pattern.compile(" (?:,|;) with $");

	private static final Pattern OWN_NUMBER = Pattern.compile(
			"\\S+(?: (?:on|at|in|holding|having|taking|accounting for|owning|controlling|next|only|just))? \u27e6[pk]\\d+\u27e7");

	/** "Ahead of Nokia (13%)": the number in brackets is that of the name before it. */
	private static final Pattern IN_BRACKETS = Pattern.compile("\\S+ \\( \u27e6p\\d+\u27e7 \\)");

	private static final Pattern COMPARED = Pattern.compile(" (?:ahead of|behind|above|below|past|beat|beating) $");

	private static final CuedPattern TOGETHER = CuedPattern
		.of(" (?:together|combined|jointly|collectively|in total|between them|taken together)(?= )");

	private static final Pattern OLD = Pattern.compile(" from \u27e6[pmcv]\\d+\u27e7$");

	/** After a percentage: it is a part of something else than a market. */
	private static final Pattern OF_OTHER = Pattern.compile(
			" of(?: \\S+){0,3}? (?:\u27e6[rg]\\d+\u27e7 's?|their|its|whose)(?= )|(?: \\S+){0,6}? (?:patents?|jobs|workers|employees|staff|users?|subscribers?|exports?|imports?|factories|stores|costs?|profits?|purchases|votes|voters|respondents|complaints|vulnerabilities|sites|engineers|licences|licenses|contracts|tenders|savings|employees|suppliers?)(?= )");

	/** What is shared out by one buyer is no market. */
	private static final Pattern SHARED_OUT = Pattern.compile(
			" of(?: (?![,;])\\S+){0,6} (?:tenders?|contracts?|auctions?|orders?|procurement|rollout|roll-out)(?= )");

	private static final Pattern OWNED = Pattern.compile(" of(?: \\S+){0,2}? (?<o>\u27e6e\\d+\u27e7) 's?(?= )");

	/** "44% of the network of Berg": a part of what one buyer has. */
	private static final Pattern OF_NETWORK = Pattern.compile(
			" of(?: (?![,;]|\u27e6[eg])\\S+){0,5} (?:networks?|base stations|sites|masts|\u27e6d\\d+\u27e7) (?:of|at) (?<o>\u27e6e\\d+\u27e7)(?! 's)");

	private static final Pattern TAKEN_FROM = Pattern.compile(" (?:from|to|over) \u27e6[ergx]\\d+\u27e7");

	/** "In patents" before who is ranked: that is no rank in a market. */
	private static final Pattern RANKED_IN = Pattern.compile(
			"(?:^| )(?:in|by|for|on)(?: (?!\u27e6)[^ ,;]+){0,4} (?:patents?|patenting|employees|staff|headcount|jobs|profits?|profitability|research|r&d|spending|customers|users|subscribers|exports|imports)(?: (?!\u27e6)[^ ,;]+){0,3}(?: ,)? ?$");

	/** After a rank: it is one of something else than sellers in a market. */
	private static final Pattern RANKED_OTHER = Pattern.compile(
			"(?! (?:in|among|worldwide|globally|of (?:world|global|market|ranking|table|list|league)) )(?: \\S+){0,3}? (?:customers?|clients?|shareholders?|owners?|investors?|employers?|buyers?|taxpayers?|spenders?|patent|patents|exporters?|importers?|city|country|economy|market|backers?|donors?|lenders?|creditors?|donor|filer|holders?|lobbyist|partner|rival|ever|since|non-\\S+|western|foreign|domestic|private|listed)(?= )|(?: \\S+){0,2}? \u27e6a\\d+\u27e7 \\S*(?:vendor|maker|supplier|manufacturer|seller|company|producer)"
					+ "| (?:in|for|by|on) (?:\\S+ )?(?:complaints?|women|diversity|satisfaction|profits?|profitability|quality|innovation|brand|loyalty|losses|prices?|reputation|trust|research|growth|wages|pay|spending)(?= )");

	private Surroundings() {
	}

	/**
	 * Why a statement is not clear; null: it is.
	 * @param start where it starts in the marked sentence
	 * @param end where it ends
	 * @param from where what is said starts
	 */
	static @Nullable String doubt(Sentence sentence, String marked, int start, int end, int from) {
		Matcher clause = STRONG.matcher(marked);
		int first = Math.max(from, LeadIn.end(marked, start));
		int last = marked.length();
		while (clause.find()) {
			if (clause.end() <= start) {
				first = Math.max(first, clause.end() - 1);
			}
			else if (clause.start() >= end) {
				last = Math.min(last, clause.start() + 1);
			}
		}
		Matcher cause = CAUSE.matcher(marked).region(Math.min(end, marked.length()), last);
		last = cause.find() ? cause.start() + 1 : last;
		boolean around = NEGATION.mayBeIn(sentence.words())
				&& (NEGATION.matcher(marked).region(Math.max(0, first - 1), start).find()
						|| NEGATION.isIn(AFTERWARDS.matcher(marked.substring(end, last)).replaceAll(" ")));
		return around ? NOT : (marked.charAt(start) == '\u27e6' && !isSubject(marked, start, from)) ? UNCLEAR : null;
	}

	/** Whether the party at a place is the subject of the verb after it. */
	private static boolean isSubject(String marked, int start, int from) {
		if ("egrx".indexOf(marked.charAt(start + 1)) < 0) {
			return true;
		}
		if (SUBJECT_OF_RELATIVE.matcher(marked).region(start, marked.length()).lookingAt()) {
			return true;
		}
		if (WITH.matcher(marked.substring(0, start)).find()
				&& OWN_NUMBER.matcher(marked).region(start, marked.length()).lookingAt()) {
			return true;
		}
		if (FOLLOWED.matcher(marked).region(0, start).find()
				|| (IN_BRACKETS.matcher(marked).region(start, marked.length()).lookingAt()
						&& COMPARED.matcher(marked.substring(0, start)).find())) {
			return true;
		}
		String before = before(marked, start, from);
		Matcher last = LAST_WORD.matcher(before);
		if (last.find()) {
			String word = last.group(1);
			boolean backed = BACKED.matcher(marked.substring(0, start)).find();
			if (NO_SUBJECT_AFTER.matcher(word).matches()
					|| (PARTICIPLE.matcher(word).matches() && !backed && !ADJECTIVE.matcher(word).matches())) {
				return false;
			}
		}
		return !RELATIVE.matcher(" " + before).find() && !PARTY.matcher(ASIDE.matcher(before).replaceAll(" ")).find();
	}

	/** The words of its clause before a place. */
	private static String before(String marked, int start, int from) {
		int first = from;
		Matcher clause = CLAUSE.matcher(marked).region(Math.max(0, from - 1), start);
		int at = Math.max(0, from - 1);
		while (at < start && clause.region(at, start).find()) {
			first = clause.end();
			at = clause.end() - 1;
		}
		return (first >= start) ? "" : marked.substring(first, start);
	}

	/**
	 * Whether a number that ends at a place is the one before a change: "from 18% to
	 * 22%".
	 */
	static boolean isOldValue(String marked, int end) {
		return OLD.matcher(marked.substring(0, end)).find();
	}

	/** Whether several are told together: "Huawei and ZTE together". */
	static boolean isTogether(Sentence sentence, String marked) {
		return TOGETHER.isIn(sentence.words(), marked);
	}

	/**
	 * Whether a percentage is one of a market, as far as the words after it tell.
	 * @param end where it ends in the marked sentence
	 */
	static boolean isOfMarket(Sentence sentence, String marked, int end) {
		String after = rest(marked, end);
		if (OF_OTHER.matcher(after).lookingAt() || SHARED_OUT.matcher(marked).find()
				|| TAKEN_FROM.matcher(after).find()) {
			return false;
		}
		return isOfArea(sentence, OWNED.matcher(after)) && isOfArea(sentence, OF_NETWORK.matcher(after));
	}

	/** Whether whoever has something, if anybody is named, is an area. */
	private static boolean isOfArea(Sentence sentence, Matcher owned) {
		Mention owner = owned.lookingAt() ? sentence.mark(owned.group("o")).mention() : null;
		return owner == null ? !owned.reset().lookingAt()
				: !owner.of(Parties.AREAS).isEmpty() || !owner.of(Set.of(EntityKind.GROUP)).isEmpty();
	}

	/**
	 * Whether a rank is one of a seller in a market, as far as the words before and after
	 * it tell.
	 */
	static boolean isOfSeller(String marked, int start, int end) {
		return !RANKED_OTHER.matcher(rest(marked, end)).lookingAt()
				&& !RANKED_IN.matcher(marked.substring(0, Math.min(start, marked.length()))).find();
	}

	/** The rest of a clause. */
	static String rest(String marked, int end) {
		Matcher next = Pattern.compile(" (?:[,;.(]|and|but|while|\u27e6[pmkcv]\\d+\u27e7)(?= )").matcher(marked);
		int last = next.find(Math.min(end, marked.length())) ? next.start() : marked.length();
		return marked.substring(Math.min(end, marked.length()), last) + " ";
	}

}
