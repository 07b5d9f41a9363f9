package org.tieline.figure;

import java.util.regex.Pattern;

/** The words that join a figure or its metric to whose it is. */
public final class FigureOwner {

	/** "Net sales of 5 million were posted by Albano". */
	private static final Pattern MADE_BY = Pattern.compile(
			" (?:(?:was|were|is|are|has been|have been|had been) )?(?:posted|reported|recorded|made|booked|generated|earned|achieved|announced|shown|spent|invested|published) by(?: the)? | (?:is|was|were|are) what(?: the)? ");

	/** "The 5 million that Albano earned in net profit". */
	private static final Pattern EARNED = Pattern
		.compile(" (?:earned|made|booked|posted|reported|had|showed|took)(?: (?:in|as|of|on))?(?: [\\p{L}-]+)? ");

	private static final Pattern OWN_NUMBER = Pattern
		.compile("'s?(?: (?:about|around|some|roughly|nearly|almost|over))? ");

	/** Between a metric and whose it is: "shipments by Albano". */
	private static final Pattern OF_OWNER = Pattern
		.compile(" (?:by|at|of)(?: the)?(?: (?:company|maker|group|operator))? ");

	private static final Pattern OWNS = Pattern.compile("(?:'s?)?(?: [\\p{L}-]+){0,2} ?");

	private static final Pattern OWNS_NEXT = Pattern.compile("(?:'s?)(?: [\\p{L}-]+){0,1} ?");

	private static final Pattern STARTS = Pattern.compile("(?:,|;|\\band|\\bwhile|\\bbut) $");

	private static final Pattern OPENING = Pattern
		.compile("(?i)(?:after|following|with|on|despite|at|having|from|against)\\b.*", Pattern.DOTALL);

	private static final Pattern TO_SUBJECT = Pattern.compile("[^.;:]*, (?:the )?", Pattern.DOTALL);

	/** "For Albano, 2019 brought a profit". */
	private static final Pattern FOR_FIRST = Pattern.compile("For(?: the)? ");

	private static final Pattern OBJECT = Pattern
		.compile("\\b(?:with|from|to|than|for|behind|against|by|via|like|unlike)(?: the)? $", Pattern.CASE_INSENSITIVE);

	private static final Pattern SPEAKER = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|our company's)\\b");

	private FigureOwner() {
	}

	/** Whether a party after a figure made it: "were posted by". */
	public static boolean isMadeBy(String between) {
		return MADE_BY.matcher(between).matches();
	}

	/** Whether a party before a metric earned it. */
	public static boolean isEarned(String between) {
		return EARNED.matcher(between).matches();
	}

	/** Whether a party has the number that follows: "Berg's 4 billion". */
	public static boolean isOwnNumber(String between) {
		return OWN_NUMBER.matcher(between).matches();
	}

	/** Whether a party after a metric is its owner. */
	public static boolean isOfOwner(String between) {
		return OF_OWNER.matcher(between).matches();
	}

	/** Whether a party before a metric is its owner. */
	public static boolean isOwned(String between) {
		return OWNS.matcher(between).matches();
	}

	/** Whether a party before a metric is its owner by its genitive. */
	public static boolean isOwnedInGenitive(String between) {
		return OWNS_NEXT.matcher(between).matches();
	}

	/** Whether a word after a party makes it the speaker: "the company said". */
	public static boolean isSaying(String next) {
		return SAYING.matcher(next).matches();
	}

	private static final Pattern SAYING = Pattern.compile("said|says|wrote|writes|added|adds");

	/** Whether a clause starts after some words. */
	public static boolean isNewClause(String before) {
		return STARTS.matcher(before).find();
	}

	/** Whether a sentence opens with what comes before its subject. */
	public static boolean opensBeforeSubject(String sentence) {
		return OPENING.matcher(sentence.strip()).matches();
	}

	/** Whether the subject follows after some words. */
	public static boolean isBeforeSubject(String between) {
		return TO_SUBJECT.matcher(between).matches();
	}

	/**
	 * Whether a party stands where no subject does: "with Huawei", "of BT".
	 * @param before the sentence before it
	 * @param comma whether a comma follows
	 */
	public static boolean isObject(String before, boolean comma) {
		return !(comma && FOR_FIRST.matcher(before).matches())
				&& OBJECT.matcher(before.substring(Math.max(0, before.length() - 12))).find();
	}

	/** Where the words after the last colon start; zero: there is none. */
	public static int afterColon(String before) {
		int colon = before.lastIndexOf(": ");
		return (colon < 0) ? 0 : colon + 2;
	}

	/** "We earned 5 million, Albano writes": it is told of the speaker. */
	public static boolean isOfSpeaker(String before) {
		return SPEAKER.matcher(before).find();
	}

}
