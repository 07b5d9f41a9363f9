package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The forms in which English sentences state facts, as {@code check/statements.txt} lists
 * them.
 */
final class StatementForms {

	/**
	 * One form.
	 *
	 * @param kind the kind of fact
	 * @param sorts the identifying words that it may mean; empty: any
	 * @param measurement the field of the measurement that its number is; null: the
	 * fact's own number, or none
	 * @param inherits whether it holds only after another statement of the kind, from
	 * which it takes the parties that it does not name
	 * @param part whether its number may be only a part of what is recorded
	 * @param pattern what the sentence looks like, with names, numbers and times as marks
	 */
	record Form(String kind, List<String> sorts, @Nullable String measurement, boolean inherits, boolean part,
			Pattern pattern) {
	}

	private static final Pattern LINE = Pattern
		.compile("([A-Z_]+)(?::([A-Z_|]+))?(?:@(\\w+))?(~inherit|~part)?\\s*=\\s*(.+)");

	/** Words that turn a sentence another way, so that no gap holds them. */
	private static final String TURNS = "to|by|that|which|who|whom|whose|than|if|because|unlike|against|behind|compared|when|after"
			+ "|rivals?|competitors?|price|prices|growth|margin|margins|profit|profits|loss|losses|patents?|customers?|users?"
			+ "|employees|workers|investors|shareholders|partners?|executives?|officials?|analysts?|critics?";

	/** One word of a gap, or the words that tell a plan. */
	private static final String GAP = " (?:(?:plans?|planned|intends?|intended|aims?|expects?|expected|set|going) to(?= )"
			+ "|(?:world|country|nation|region) 's|(?!(?:" + TURNS
			+ ")(?: |$))[\\p{L}\\p{N}&./-]+|\u27e6[daq]\\d+\u27e7)";

	private final List<Form> forms;

	private StatementForms(List<Form> forms) {
		this.forms = List.copyOf(forms);
	}

	/** The forms that the product ships with. */
	static final StatementForms SHIPPED = read(ResourceLines.of("/check/statements.txt"));

	List<Form> all() {
		return this.forms;
	}

	static StatementForms read(List<String> lines) {
		List<Form> forms = new ArrayList<>();
		for (String line : lines) {
			Matcher matcher = LINE.matcher(line);
			if (!matcher.matches()) {
				throw new IllegalStateException("no form of a statement: " + line);
			}
			List<String> sorts = (matcher.group(2) != null) ? List.of(matcher.group(2).split("\\|")) : List.of();
			forms.add(new Form(matcher.group(1), sorts, matcher.group(3), "~inherit".equals(matcher.group(4)),
					"~part".equals(matcher.group(4)), pattern(matcher.group(5))));
		}
		return new StatementForms(forms);
	}

	private static Pattern pattern(String form) {
		String pattern = form;
		for (int most = 1; most < 10; most++) {
			pattern = pattern.replace("{w" + most + "}", "(?:" + GAP + "){0," + most + "}");
		}
		return Pattern.compile(party(party(pattern, "{S}", "s"), "{O}", "o").replace("{D}", "(?<d>\u27e6d\\d+\u27e7)")
			.replace("{LIST}", "(?:entity list|blacklist|list|\u27e6q\\d+\u27e7)")
			.replace("{P}", "(?<n>\u27e6p\\d+\u27e7)")
			.replace("{M}", "(?<n>\u27e6m\\d+\u27e7)")
			.replace("{C}", "(?<n>\u27e6c\\d+\u27e7)")
			.replace("{K}", "(?<n>\u27e6k\\d+\u27e7)"));
	}

	/** A party, which does not own what is meant unless the form says so. */
	private static String party(String form, String place, String group) {
		int at = form.indexOf(place);
		if (at < 0) {
			return form;
		}
		String rest = form.substring(at + place.length());
		String owner = rest.startsWith(" 's") || rest.startsWith("(?: 's)?") ? "" : "(?! 's?(?: |$))";
		return form.substring(0, at) + "(?<" + group + ">\u27e6[erg]\\d+\u27e7)" + owner + rest;
	}

}
