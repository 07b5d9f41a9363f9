package org.tieline.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that make a figure one of others, or of a part of what is bought. */
public final class FigureGoods {

	/** Words for others, whose figures are not those of the company. */
	private static final Pattern OTHERS = Pattern.compile(
			"(?i)'s?(?: [\\p{L}-]+){0,2} (?:customers?|clients?|suppliers?|vendors?|rivals?|competitors?|partners?|peers|founders?|owners?|shareholders?|employees|workers|bankers?|banks|landlord|neighbours?|subsidiaries|ventures?|lawyers?|distributors?|dealers?|pensioners)(?: [\\p{L}-]+){0,4} ?");

	/** What is lent or vouched for is spent by others. */
	private static final Pattern LENT = Pattern
		.compile("(?i)\\b(?:loans?|lent|lends|lending|guarantees?|guaranteed|credits?|export credits?|mortgage)\\b");

	private static final Pattern CHIPS = Pattern
		.compile("(?i)(?<before>[^,;.]*?)\\b(?:chips?|semiconductors?)\\b(?<after>.*)", Pattern.DOTALL);

	private static final Pattern WITH_OTHERS = Pattern.compile(
			"(?i)(?:,| and| or)(?: [\\p{L}-]+){0,2}?,? (?:and )?(?:[\\p{L}-]+ )?(?:parts|components|software|equipment|gear|kit|devices|services|technology|materials|tools|machines|systems|modules|hardware|goods|displays|screens)\\b");

	/** Words beside semiconductors that leave them whole. */
	private static final Set<String> OF_ALL = Set.of("bought", "buys", "buy", "purchased", "purchases", "purchase",
			"spent", "spending", "buying", "on", "of", "for", "in", "worth", "the", "its", "their", "all", "about",
			"some", "more", "than", "total", "a", "chip", "semiconductor", "billion", "million");

	/** "Sales to Berg" are a part of them. */
	private static final Pattern TO = Pattern.compile("(?: of(?: [\\p{L}\\p{N}&-]+){1,4})? (?:to|with)(?: the)? ");

	private FigureGoods() {
	}

	/** Whether words between a company and a metric name others than the company. */
	public static boolean isOfOthers(String between) {
		return OTHERS.matcher(between).matches();
	}

	/** Whether words tell of loans, which others spend. */
	public static boolean isLent(String words) {
		return LENT.matcher(words).find();
	}

	/** Whether words between sales and a company make them sales to it. */
	public static boolean isTo(String between) {
		return TO.matcher(between).matches();
	}

	/**
	 * Whether some semiconductors are told, or semiconductors with other goods: "bought
	 * Nordic chips", "bought chips and software". The record has all of them together.
	 * @param at where the metric starts in the words
	 */
	public static boolean isPartOfChips(String words, int at) {
		Matcher chips = CHIPS.matcher(words).region(at, words.length());
		return chips.lookingAt() && (WITH_OTHERS.matcher(chips.group("after")).lookingAt()
				|| Arrays.stream(chips.group("before").toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
					.anyMatch((word) -> !word.isEmpty() && !OF_ALL.contains(word)));
	}

}
