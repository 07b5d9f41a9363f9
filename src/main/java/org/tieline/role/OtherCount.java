package org.tieline.role;

import java.util.regex.Pattern;

/**
 * A name with a number that may be another count of the same and no party: "Berg puts
 * Albano's share at 22%; Castor has 21%".
 */
public final class OtherCount {

	private static final Pattern COUNT_OF = Pattern.compile(
			" \u27e6e\\d+\u27e7 (?:puts?|pegs|pegged|sees|saw|estimates|estimated|reckons|reckoned|counts|counted|gives|gave|has|had)(?: that)? \u27e6[er]\\d+\u27e7(?: 's(?: \\S+){0,3} (?:share|slice|portion)|(?: (?![;:])\\S+){0,8} at \u27e6p)(?= |\\d)");

	private static final Pattern NAME_AND_NUMBER = Pattern.compile(
			"^(?: (?:and|but|while|whereas|[,;]))* \u27e6e\\d+\u27e7(?: (?:has|had|puts?|pegs|sees|says|said|estimates|estimated|reckons|counts|gives|gave|\u27e6r\\d+\u27e7|only|just))+ \u27e6p\\d+\u27e7 *[.,;]? *$");

	private OtherCount() {
	}

	/**
	 * Whether a clause may be one.
	 * @param before what stands before it in the sentence
	 * @param clause words and marks, each after one blank
	 */
	public static boolean mayBe(String before, String clause) {
		return NAME_AND_NUMBER.matcher(clause).find() && COUNT_OF.matcher(before).find();
	}

}
