package org.tieline.tense;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.WordChoice;

/** Words that tell how something is so: formally, in effect, entirely, by hearsay. */
public final class Manner {

	private static final String HEARSAY = "reportedly|allegedly|apparently|purportedly";

	/** In which form: by law, in effect, by hearsay. */
	private static final String FORM = "formally|officially|explicitly|expressly|legally|informally|unofficially|tacitly|implicitly|effectively|de facto|in effect|in practice|virtually|practically|essentially|nominally|"
			+ HEARSAY;

	/** To which degree: "not fully" says that it is so in part. */
	private static final String DEGREE = "partly|partially|largely|mostly|temporarily|permanently|fully|completely|entirely|totally|altogether|outright|unconditionally";

	private static final String ADVERB = FORM + "|" + DEGREE;

	private static final Pattern FORMS = WordChoice.compile(" (?:" + FORM + ")(?= )");

	private static final Pattern MANNER = WordChoice.compile(" (?<word>" + ADVERB + ")(?= )");

	/** Before what is restricted: nothing is left out. */
	private static final Pattern WHOLE = WordChoice.compile(
			" (?<word>(?:all|entire|whole|every)(?: of)?)(?= (?:\u27e6[erda]\\d+\u27e7|network|networks|'s|parts) )");

	/** Right after a statement, or before it. */
	private static final Pattern AFTER = WordChoice.compile(" ?(?:, )?(?<word>" + ADVERB + ")(?= |$)");

	private static final Pattern OPENS = WordChoice.compile("(?:^| )(?<word>" + ADVERB + ")(?: ,)?\\s*$");

	/** A deed of the past. */
	private static final Pattern DEED = WordChoice.compile(
			" (?:banned|barred|excluded|blocked|prohibited|forbade|forbidden|outlawed|shut out|kept out|removed|stripped|stripped out|ripped out|replaced|phased out)(?= )");

	/** What is done then is an order, a decision or a plan. */
	private static final Pattern ORDER = WordChoice.compile(
			" (?:to be|must|will|shall|is to|are to|plans?|planned|agreed|decided|ordered|told|required|obliged|directed|being|has to|have to|had to)(?= )");

	private static final Pattern NETWORKS = WordChoice
		.compile(" from (?:\\S+ ){0,4}(?:networks?|5g|\u27e6d\\d+\u27e7)(?= )");

	private static final Pattern PART = WordChoice.compile(
			"(?i)\\b(?:core|critical|certain|central|parts?|components|sites|new|some|sensitive|future|partly|partially)\\b");

	private Manner() {
	}

	/** Words without those that tell the form, which a negation may leave out. */
	public static String withoutForm(String words) {
		return FORMS.matcher(words).replaceAll("");
	}

	/**
	 * Whether a deed is told as done that may be planned up to a deadline.
	 * @param words the words of a statement, between blanks
	 */
	public static boolean isDeed(String words) {
		return DEED.matcher(words).find() && !ORDER.matcher(words).find();
	}

	/**
	 * Whether networks are told to be closed to somebody, and no part of them.
	 * @param words the words of a statement, between blanks
	 * @param sentence the sentence that it is in
	 */
	public static boolean isOfNetworks(String words, String sentence) {
		return NETWORKS.matcher(words).find() && !PART.matcher(sentence).find();
	}

	/** Whether a word tells that whoever acts says so. */
	static boolean isOfficial(String manner) {
		return manner.equals("officially") || manner.equals("formally");
	}

	/** Whether a word tells only that something is said. */
	static boolean isHearsay(String manner) {
		return manner.matches(HEARSAY);
	}

	/**
	 * The word that tells how something is so; null: there is none.
	 * @param marked a marked sentence
	 * @param start where the statement starts in it
	 * @param end where it ends
	 */
	public static @Nullable String of(String marked, int start, int end) {
		String words = " " + marked.substring(start, end) + " ";
		Matcher inside = MANNER.matcher(words);
		if (inside.find()) {
			return inside.group("word");
		}
		Matcher whole = WHOLE.matcher(words.stripTrailing() + marked.substring(end) + " ");
		if (whole.find()) {
			return whole.group("word");
		}
		Matcher after = AFTER.matcher(marked).region(end, marked.length());
		if (after.lookingAt()) {
			return after.group("word");
		}
		Matcher before = OPENS.matcher(marked.substring(0, start));
		return before.find() ? before.group("word") : null;
	}

}
