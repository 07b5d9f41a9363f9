package org.tieline.unread;

import java.util.regex.Pattern;

/**
 * Words that put a figure on another basis than the one that is recorded: "excluding
 * China", "at constant exchange rates", "adjusted".
 */
public final class OtherBasis {

	private static final Pattern WORDS = Pattern.compile(
			"(?i)\\b(?:excluding|excl\\.|exclusive of|excludes?|except(?: for)?|stripping out|stripped of|leaving (?:out|aside)|not (?:counting|including)|adding back|adjusted|adjusting|pro[ -]forma|underlying|comparable|like[ -]for[ -]like|organic(?:ally)?|constant (?:exchange rates?|currenc(?:y|ies)|rates|prices)|currency[ -](?:adjusted|neutral)|non-(?:ifrs|gaap)|restated|normali[sz]ed|before (?:one-offs?|special items|exceptional items|restructuring|write-?downs?|impairments?|tax|taxes)|pre-?tax|without (?:one-offs?|the|its|\\p{Lu}))");

	private OtherBasis() {
	}

	/** Whether words around a figure tell another basis. */
	public static boolean isTold(String words) {
		return WORDS.matcher(words).find();
	}

}
