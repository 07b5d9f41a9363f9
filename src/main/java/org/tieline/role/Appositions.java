package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.english.TracedWords;

/**
 * What somebody is, between commas before or after the name: "Nordia's biggest chip
 * maker, Albano, was listed", "Berg, the Sudian regulator, has ordered".
 */
public final class Appositions {

	private static final String NOUN = "(?:makers?|manufacturers?|vendors?|giants?|firms?|company|companies|groups?|operators?|carriers?|regulators?|suppliers?|chipmakers?|agency|agencies|ministry|banks?|lenders?|foundry|watchdog|authority|bodies|body|allies|states|countries|rivals|arm|unit|subsidiary)";

	private static final String NO_NAME = "(?:in|on|at|by|with|from|after|before|since|to|under|for|according|when|while|as|if|and|or|but|not|of|is|are|was|were|has|have|had|will|says?|said)";

	/** Before the name, where the sentence opens. */
	private static final Pattern BEFORE = Pattern.compile("^(?<what>(?: (?!" + NO_NAME
			+ " )(?:[\\p{L}'-]+|\u27e6[aekcdx]\\d+\u27e7)){0,7} (?:" + NOUN
			+ "|(?<=(?:two|three|four|five) )\u27e6e\\d+\u27e7) ,)(?<x> \u27e6[eg]\\d+\u27e7)(?<comma> ,)(?= (?!and |or |\u27e6)\\S)");

	/** After the name: the adjective of a country alone tells where a body is. */
	private static final Pattern AFTER = Pattern
		.compile("(?<=\u27e7) , \u27e6e\\d+\u27e7(?: [\\p{L}-]+){0,3} " + NOUN + " ,(?= (?!and |or |\u27e6)\\S)");

	private static final Pattern MARK = Pattern.compile("\u27e6[a-z](\\d+)\u27e7");

	private Appositions() {
	}

	/**
	 * Removes the appositions from a marked sentence.
	 * @return the marks that tell nothing any more
	 */
	public static List<Integer> remove(TracedWords marked) {
		List<Integer> dropped = new ArrayList<>();
		Matcher before = BEFORE.matcher(marked.words());
		if (before.find()) {
			drop(before.group("what"), dropped);
			marked.delete(before.start("comma"), before.end("comma"));
			marked.delete(before.start("what"), before.end("what"));
		}
		Matcher after = AFTER.matcher(marked.words());
		while (after.find()) {
			drop(after.group(), dropped);
			marked.delete(after.start(), after.end());
			after = AFTER.matcher(marked.words());
		}
		return dropped;
	}

	private static void drop(String words, List<Integer> dropped) {
		Matcher mark = MARK.matcher(words);
		while (mark.find()) {
			dropped.add(Integer.valueOf(mark.group(1)));
		}
	}

}
