package org.tieline.role;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.role.RoleReader.Names;

/**
 * A clause that only tells in what it differs from the one before: "Berg 19%", "65% at
 * Castor", "or 15% of its revenue".
 */
final class GoingOn {

	/** Another party with its number: "Berg 19%", "65% at Castor". */
	private static final Pattern ELLIPSIS = Pattern.compile("^(?: (?:and|but))?" + Clauses.WHO
			+ " *(?:(?:(?:and|but|with|followed by|and by|ahead of) )?(?:(?:that|those) of (?:\u27e6r\\d+\u27e7 's \\S+ )?)?(?<s>\u27e6[erg]\\d+\u27e7)(?: 's)?(?: (?:part|share|portion|slice|ios|android|\u27e6d\\d+\u27e7)(?: of (?:\u27e6r\\d+\u27e7|it|that|this|contract|order|total))?)?(?: (?:of|from) \u27e6e\\d+\u27e7)?(?: (?:"
			+ Clauses.LINK + "))* (?<n>\u27e6[pmk]\\d+\u27e7)"
			+ "|(?:(?:at|by|of) )?(?<n2>\u27e6[pmk]\\d+\u27e7) (?<prep>at|of|for|in|to|from|by|with|that of|of that of|of those of|of that at|of that in) (?<o>\u27e6[erg]\\d+\u27e7)"
			+ "|(?<n3>\u27e6k\\d+\u27e7)(?: (?:was|is|went to|to))? (?<s3>\u27e6e\\d+\u27e7))(?: (?:of (?:market|total)|place|spot|share|each|worldwide|globally))? *[,.]?(?<rest> .*)?$");

	/** "It had been 11%": another number of the same. */
	private static final Pattern SAME = Pattern.compile(
			"^ *(?:(?:(?:and|but) )?\u27e6r\\d+\u27e7 (?:had been|has been|was|were|is|stood at|came in at|reached|came to|owned|owns|held|holds|had|has|controlled|kept)(?: (?:still|only|just|once))?|(?:only|still|but only|merely)(?: in)?(?= \u27e6k)) (?<n>\u27e6[pmk]\\d+\u27e7)(?: (?:of (?:market|total))|(?: in| for) \u27e6[ed]\\d+\u27e7)? *[,.]? *$");

	/** "Or 15% of its revenue". */
	private static final Pattern OF_REVENUE = Pattern.compile(
			"^ *(?:about|some|or)?(?<n> \u27e6p\\d+\u27e7) of (?:(?:its|their|\u27e6r\\d+\u27e7 's) )?(?:\\p{L}+ )?(?:revenues?|sales|turnover)(?= |$)(?! (?:from|with|of|to|at|in) \u27e6)");

	/** The next thing comes from another: "5G core comes from Berg". */
	private static final Pattern FROM = Pattern.compile(
			"^(?:[^\u27e6]|\u27e6[ad]\\d+\u27e7)* (?:core|networks?|radios?|ran|equipment|software|antennas|\u27e6d\\d+\u27e7)(?: (?!\u27e6)\\S+)?(?: (?:is|was|are|were|will|has|have|had|be|been|to|being))* (?:(?:supplied|built|delivered|provided|equipped|made) by|(?:come|comes|came|coming) from|(?:go|goes|went|awarded|given) to) (?<s>\u27e6[eg]\\d+\u27e7) *[,.]? *$"
					+ "|^ *(?<s2>\u27e6e\\d+\u27e7) for(?: (?!\u27e6[a-ce-z])\\S+){1,6}? *[,.]? *$");

	/** "After 11% in 2016": what was so before. */
	static final Pattern BEFORE = Pattern.compile(
			"^ *(?:,? ?(?:up|down|compared with|against|as against|versus))? ?(?:from|after)? ?(?<n>\u27e6[pm]\\d+\u27e7) *[,.]? *$");

	/** A period that is not read as one. */
	private static final Pattern OWN_PERIOD = Pattern.compile(
			" (?:quarter|half|year|months) to (?:january|february|march|april|may|june|july|august|september|october|november|december)(?= |$)");

	private static final Pattern VOTES = Pattern.compile(" (?:votes|voting)(?= |$)");

	private static final Pattern CAPITAL = Pattern.compile(" (?:capital|equity|shares)(?= |$)");

	private final SaidAgain before;

	private final String clause;

	private final Names names;

	/**
	 * What may be gone on with.
	 * @param before what was said last
	 * @param clause the words in which it was told
	 */
	GoingOn(SaidAgain before, String clause, Names names) {
		this.before = before;
		this.clause = clause;
		this.names = names;
	}

	/** What a clause tells after the one before; null: it does not go on with it. */
	@Nullable SaidAgain read(String next) {
		if (OWN_PERIOD.matcher(next).find()) {
			return null;
		}
		Matcher same = SAME.matcher(next);
		if (same.matches()) {
			String place = place(same.group("n"));
			return this.before.places().containsKey(place) ? this.before.with(Map.of(place, same.group("n"))) : null;
		}
		Matcher ellipsis = ELLIPSIS.matcher(next);
		SaidAgain other = ellipsis.matches() ? other(ellipsis) : null;
		if (other != null) {
			return ofVotes(other, next);
		}
		Matcher earlier = BEFORE.matcher(next);
		if (earlier.matches()) {
			String place = place(earlier.group("n"));
			return this.before.places().containsKey(place) ? this.before.with(Map.of(place, earlier.group("n"))) : null;
		}
		if (!this.before.frame().kind().equals("SUPPLY")) {
			return null;
		}
		Matcher revenue = OF_REVENUE.matcher(next);
		if (revenue.find()) {
			return this.before.as("{O} accounted for {P} of {S} 's revenue", Map.of("{P}", revenue.group("n").strip()));
		}
		Matcher from = FROM.matcher(next);
		String supplier = from.find() ? (from.group("s") != null) ? from.group("s") : from.group("s2") : null;
		return (supplier != null && this.names.fits(supplier, "SUPPLY", false))
				? this.before.as("{O} chose {S} as supplier", Map.of("{S}", supplier)) : null;
	}

	/** The same of another party, with another number. */
	private @Nullable SaidAgain other(Matcher ellipsis) {
		boolean subject = ellipsis.group("o") == null;
		if (!subject && this.before.frame().isOfOne() && ellipsis.group("prep").equals("in")) {
			return null;
		}
		boolean rank = ellipsis.group("s3") != null;
		String party = !subject ? ellipsis.group("o") : ellipsis.group(rank ? "s3" : "s");
		String number = !subject ? ellipsis.group("n2") : ellipsis.group(rank ? "n3" : "n");
		boolean second = !this.before.frame().isOfOne()
				&& (subject ? isObjectFirst() || isReceiver() : isObjectAfter(ellipsis.group("prep")));
		return (this.before.places().containsKey(place(number))
				&& this.names.fits(party, this.before.frame().kind(), second))
						? this.before.with(Map.of(second ? "{O}" : "{S}", party, place(number), number)) : null;
	}

	/** Votes after capital, or capital after votes, are another part of the same. */
	private static SaidAgain ofVotes(SaidAgain said, String clause) {
		if (!said.frame().kind().equals("STAKE")) {
			return said;
		}
		return VOTES.matcher(clause).find() ? said.as("{S} held {P} of {O} 's votes", Map.of())
				: CAPITAL.matcher(clause).find() ? said.as("{S} held {P} of {O} 's capital", Map.of()) : said;
	}

	/** "Albano lent Berg 5 million, and Castor 2": both are given something. */
	private boolean isReceiver() {
		return this.clause
			.matches(".* (?:lent|lends|granted|grants|gave|gives|awarded|awards|promised|offered|paid|handed) \\Q"
					+ this.before.places().get("{O}") + "\\E (?!'s ).*");
	}

	/** Whether the second party is the subject of the clause before. */
	private boolean isObjectFirst() {
		String object = String.valueOf(this.before.places().get("{O}"));
		return this.before.sentence().startsWith("{O}") && (this.clause.stripLeading().startsWith(object)
				&& !this.clause.stripLeading().startsWith(object + " 's"));
	}

	/** Whether the second party stands after a preposition, as in the clause before. */
	private boolean isObjectAfter(String preposition) {
		String after = " " + preposition + " ";
		if (this.clause.contains(after + this.before.places().get("{S}"))) {
			return false;
		}
		return this.clause.contains(after + this.before.places().get("{O}")) || !"from by".contains(preposition);
	}

	private static String place(String number) {
		return "{" + Character.toUpperCase(number.charAt(1)) + "}";
	}

}
