package org.tieline.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What no sentence of Tieline says, and how none is written. A rule is a pattern that
 * must not be found.
 */
public enum Grammar {

	BEGINS_SMALL("^\\p{Ll}"), NO_FULL_STOP("[^.]$"), TWO_FULL_STOPS("\\.\\.$"), TWO_SPACES(" {2}"),
	SPACE_BEFORE_A_STOP(" [.,;)]"), UNDERSCORE("_"), NULL("\\bnull\\b"), PLACEHOLDER("%s"),
	UNKNOWN_AS_A_NAME("\\bunknown\\b"), EMPTY_PARENTHESES("\\(\\)"), PLANNED_AFTER_A_VERB("\\(planned[);]"),
	HOLDS_NOTHING("\\b(holds?|held) 0%"),
	FUNDS_WITHOUT_INSTRUMENT("^((?! with |: ).)*\\bfund(s|ed)?\\b((?! with |: ).)*$"), FALSE_EMPLOYER("^According to "),
	VOTES_WITHOUT_SIZE("\\b(holds?|held) (the )?votes\\b"),
	COUNTRY_WITHOUT_ARTICLE("\\b(in|on|of|to|restricts?|from) (United (States|Kingdom)|Netherlands)\\b"),
	ONE_VERB_FOR_MANY("^[^:]*\\b(together|suppliers|vendors|shareholders|officials|concert)( \\([^)]*\\))?"
			+ " (holds|funds|supplies|is|has|was|makes)\\b"),
	ONE_PIECE_FOR_GOODS("\\b(makes|supplies \\w+ with) [\\w -]*(Smartphone|Chip|array|station|(?<! on )chip)\\."),
	COUNT_AS_A_UNIT("\\d (count|year)\\b"), ABBREVIATION_TORN_APART("\\br and d\\b|\\b[45]g\\b"),
	ANNOUNCED_FROM("\\b(announced|repealed) from [\\d-]+( \\(|\\.)"), CAPITALS_OF_A_CODE("[A-Z]{2,}_[A-Z]"),
	FORECAST_AS_DONE("\\bhad .*\\(planned");

	private final Pattern pattern;

	Grammar(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	public boolean isBrokenBy(String sentence) {
		return this.pattern.matcher(sentence).find();
	}

	/**
	 * The rules that a sentence breaks.
	 * @param subject the name that it begins with, which may be written small
	 */
	public static List<String> faults(String sentence, String subject) {
		List<String> faults = new java.util.ArrayList<>(Arrays.stream(values())
			.filter((rule) -> rule.isBrokenBy(sentence))
			.filter((rule) -> rule != BEGINS_SMALL || !sentence.startsWith(subject))
			.map(Grammar::name)
			.toList());
		if (!isBalanced(sentence)) {
			faults.add("UNBALANCED_PARENTHESES");
		}
		return faults;
	}

	static boolean isBalanced(String sentence) {
		int open = 0;
		for (char letter : sentence.toCharArray()) {
			open += (letter == '(') ? 1 : (letter == ')') ? -1 : 0;
			if (open < 0) {
				return false;
			}
		}
		return open == 0;
	}

}
