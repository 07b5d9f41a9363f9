package org.tieline.role;

import java.util.regex.Pattern;

/** How the next part of a list is told, which leaves out what the first one has told. */
final class ListParts {

	private static final String PARTY = "\u27e6e\\d+\u27e7";

	private static final String NUMBER = "\u27e6[pmc]\\d+\u27e7";

	static final String PREPOSITION = "of|in|at|for|to|from|by|with|into";

	/** Words that may stand before a number that goes on with another. */
	private static final String LINK = "only|just|about|some|around|another|further|one of|one|up to|up|down|with|at|on|to|by|from|worth|for|is|was|had|has|holds|held|owns|owned|got|gets|still|now|nearly|almost|over|more than|less than|comes to|came to|stood at";

	/** Where a part ends. */
	private static final String END = "(?= (?:[,.;:)\"]|and|but|while|whereas|which|as|after|before|when|because|against|says|said) |$)";

	private static final String AFTER = "(?: of (?:\u27e6r\\d+\u27e7|it|that|them|total|whole|votes|capital|shares))?";

	/** A part of a list, after the sign or word that parts it from the one before. */
	static final Pattern PART = Pattern
		.compile(" (?:[,;](?: (?:and|but|while|whereas|or|with|plus))?|and|but|while|whereas|plus)(?= )(?<part>"
				+ "(?: (?:only|just|about|another|further|up to|nearly|almost))* (?<n1>" + NUMBER + ") (?<prep1>"
				+ PREPOSITION + ")(?: (?:that|those) (?:of|at|in|for|from))? (?<p1>" + PARTY + ")(?: 's)?"
				+ "|(?: (?<that>(?:that|those) (?:of|in|at|for|held by)))?(?: (?<prep2>" + PREPOSITION + "))? (?<p2>"
				+ PARTY + ")(?: 's)?(?: (?:" + LINK + "))* (?<n2>" + NUMBER + ")" + AFTER + "| (?<p6>" + PARTY
				+ ") (?<prep6>with|from|to)(?: \u27e6r\\d+\u27e7 's)? (?<d6>\u27e6[de]\\d+\u27e7)"
				+ "| (?<d7>\u27e6d\\d+\u27e7) (?<prep7>from|to) (?<p7>\u27e6[eg]\\d+\u27e7)| (?<p4>" + PARTY
				+ ")|(?: (?:one of|another|further|another of|only|just))+ (?<n5>" + NUMBER + "))" + END);

	private ListParts() {
	}

}
