package org.tieline.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that join a figure to a part of it, to another place or to an aside. */
public final class FigureLinks {

	/** Before and after the number of another place: "and Nordia for", "from Nordia". */
	private static final Pattern BEFORE_NEXT = Pattern.compile(
			"(?:[^.;]*?(?:,|,? and|,? but|,? while|;))(?: (?:the|mainland))?(?: (?:from|in|of))? ?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AFTER_NEXT = Pattern
		.compile("(?:'s?)?(?: (?:for|with|contributed|accounted for|at|had|brought in|only|another|just|some))* ?");

	private static final Pattern OF_PLACE = Pattern.compile(
			" (?:(?:are|were|is|was|came|come|coming|of them)(?: \\p{L}+)? )?(?:from|in|of)(?: the)?(?: mainland)? ");

	private static final Pattern OR = Pattern.compile(
			"[^.;]*?(?:, or|\\(|,? equal to|,? equivalent to|,? that is|,? which (?:is|was)|,? or)(?: (?:about|some|around|roughly|nearly|almost))? ?");

	private static final Pattern OF_REVENUE = Pattern.compile(
			" of (?:its|their|the company's|the group's)?(?: ?[\\p{L}-]+)? ?(?:revenues?|sales|turnover)\\b.*",
			Pattern.DOTALL);

	/** "Spent 5 million, or 4 percent of its revenue, on": an aside about the number. */
	private static final Pattern PART_ASIDE = Pattern.compile(
			"(?i)(?:, or| \\(|, equal to|, equivalent to)(?: (?:about|some|around|roughly|nearly|almost))? ?[\\d.]+ ?(?:%|per ?cent) of (?:its|their|the company's|the group's)(?: [\\p{L}-]+)? (?:revenues?|sales|turnover)(?:,(?= (?:on|in|into))|\\))");

	/** "Sales of cables" are a part of them. */
	private static final Pattern OF_GOODS = Pattern.compile(
			"\\s+of\\s+(?!(?:the|its|their|some|about|around|nearly|almost|roughly|just|more|over|only|up|at|less|under|close|approximately|all|an?|goods|well|as)\\b)\\p{Ll}{2}");

	/** "A profit of 5 million, after a loss of 3 million in 2018, on sales of". */
	private static final Pattern ON_SALES = Pattern.compile(", on (?:net |total )?(?:sales|revenues?|turnover) of $");

	private FigureLinks() {
	}

	/**
	 * Whether a number between a place and its words is that of the place.
	 * @param before the words between the number before and the place
	 * @param after the words between the place and the number
	 */
	public static boolean isOfNextPlace(String before, String after) {
		return BEFORE_NEXT.matcher(before).matches() && AFTER_NEXT.matcher(after).matches();
	}

	/** Whether words join a number to the place that follows: "33 are from Nordia". */
	public static boolean isOfPlace(String between) {
		return OF_PLACE.matcher(between).matches();
	}

	/**
	 * Whether a percentage tells which part of revenue the sum before it is: "or 15% of
	 * its revenue".
	 */
	public static boolean isPartOfRevenue(String between, String after) {
		return OR.matcher(between).matches() && OF_REVENUE.matcher(after).matches();
	}

	/** Where an aside about a number that ends at a place ends; the place: none. */
	public static int endOfAside(String sentence, int at) {
		Matcher aside = PART_ASIDE.matcher(sentence).region(at, sentence.length());
		return aside.lookingAt() ? aside.end() : at;
	}

	/** Whether goods follow a word for revenue: "sales of cables". */
	public static boolean isOfGoods(String text, int at) {
		return OF_GOODS.matcher(text).region(at, text.length()).lookingAt();
	}

	/** Whether a number is one of revenue that follows a profit: ", on sales of". */
	public static boolean isOnSales(String before) {
		return ON_SALES.matcher(before).find();
	}

}
