package org.tieline.role;

import java.util.regex.Pattern;

/**
 * Which party of a sentence a pronoun of the next one may mean: its subject, and nobody
 * with whom that is compared.
 */
public final class Antecedent {

	/** None of the parties is the subject. */
	public static final int NONE = -1;

	private static final String COMPARED = "(?:(?:well|far|just|narrowly|comfortably|clearly|way|still|long|a long way) )?(?:ahead of|in front of|behind|unlike|like|compared with|compared to|after)";

	/** "Well ahead of Berg, Albano led": the subject comes after it. */
	private static final Pattern OPENING = Pattern.compile("(?i)" + COMPARED + " (?:its |the )?(?:rival )?");

	/** Between the party of such an opening and the subject. */
	private static final Pattern COMMA = Pattern.compile(",? ?, (?:the )?");

	/** "The Nordian group stayed ahead of Berg": whoever is told of has no name here. */
	private static final Pattern BEHIND_SUBJECT = Pattern.compile(
			"(?i)(?:.*\\b(?:gap|distance|lead|advantage) (?:to|with|over)|.*\\S \\S.* (?:ahead of|in front of|behind|than|beat|beats|overtook|overtakes|outsold|outsells|outgrew|surpassed|surpasses|passed|eclipsed|trailed|trails|trailing|leads?|led|past|over|rivals? of|close to|catch up with|caught up with|competes? with|competed with|rivalled|rivals|(?:beaten|overtaken|outsold|surpassed|passed|eclipsed|followed|trailed) by)) (?:its |the )?(?:rivals? )?");

	private Antecedent() {
	}

	/**
	 * Which of two names is the subject.
	 * @param before the words of the sentence before the first name
	 * @param between the words between the first and the second name; blank: there is no
	 * second one
	 * @return 0 or 1, or {@link #NONE}
	 */
	public static int subject(String before, String between) {
		if (OPENING.matcher(before).matches()) {
			return COMMA.matcher(between).matches() ? 1 : 0;
		}
		return BEHIND_SUBJECT.matcher(before).matches() ? NONE : 0;
	}

}
