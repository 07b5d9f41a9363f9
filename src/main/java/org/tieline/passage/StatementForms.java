package org.tieline.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.Needs;
import org.tieline.cue.SentenceWords;
import org.tieline.cue.Starts;
import org.tieline.english.ResourceLines;

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
	 * @param end whether it tells that what it names came to an end
	 * @param pattern what the sentence looks like, with names, numbers and times as marks
	 */
	record Form(String kind, List<String> sorts, @Nullable String measurement, boolean inherits, boolean part,
			boolean end, Starts pattern) {

		/**
		 * Goes to the next place from one on where a sentence has the form.
		 * @param matcher one of its pattern, on the marked sentence
		 * @param last the last place
		 */
		private boolean find(Matcher matcher, String marked, int from, int last) {
			return this.pattern.find(matcher, marked, from, last);
		}

	}

	/**
	 * A form that a sentence may have.
	 *
	 * @param last the last place of the marked sentence where it may start
	 */
	record Fitting(Form form, int last) {

		/**
		 * Goes to the next place from one on where a sentence has the form.
		 * @param matcher one of its pattern, on the marked sentence
		 */
		boolean find(Matcher matcher, String marked, int from) {
			return this.form.find(matcher, marked, from, this.last);
		}

	}

	private static final Pattern LINE = Pattern
		.compile("([A-Z_]+)(?::([A-Z_|]+))?(?:@(\\w+))?(~inherit|~part|~end)?\\s*=\\s*(.+)");

	/** Words that turn a sentence another way, so that no gap holds them. */
	private static final String TURNS = "can|must|shall|ought|to|by|that|which|who|whom|whose|than|if|because|unlike|against|behind|compared|when|after"
			+ "|rivals?|competitors?|price|prices|growth|margin|margins|profit|profits|loss|losses|patents?|customers?|users?"
			+ "|units?|subsidiary|subsidiaries|managers?|directors?|engineers?|boss|founder|chairman|lawyers?|lobbyists?|employees|workers|investors|shareholders|partners?|executives?|officials?|analysts?|critics?";

	/** One word of a gap, or the words that tell a plan. */
	private static final String GAP = " (?:(?:plans?|planned|planning|intends?|intended|aims?|expects?|expected|set|going) to(?= )"
			+ "|(?:world|country|nation|region) 's|by law(?= )|(?!(?:" + TURNS
			+ ")(?: |$))[\\p{L}\\p{N}&./-]+|\u27e6[daq]\\d+\u27e7)";

	/** One word of a gap, or a place with the word that goes before it. */
	private static final String PLACED = GAP
			+ "|(?<= (?:in|across|within|outside|throughout|around|of|on|against|for)) \u27e6[eg]\\d+\u27e7(?: 's)?";

	/** A form starts with a mark or a whole word. */
	private static final String WORD_START = "(?<= )";

	private final List<Form> forms;

	private final List<Needs> needs;

	private StatementForms(List<Form> forms, List<Needs> needs) {
		this.forms = List.copyOf(forms);
		this.needs = List.copyOf(needs);
	}

	List<Form> all() {
		return this.forms;
	}

	/**
	 * The forms that a marked sentence may have, by what is in it, in their order.
	 * @param words its words
	 */
	List<Fitting> fitting(SentenceWords words) {
		List<Fitting> fitting = new ArrayList<>();
		for (int i = 0; i < this.forms.size(); i++) {
			int last = this.needs.get(i).lastStart(words);
			if (last >= 0) {
				fitting.add(new Fitting(this.forms.get(i), last));
			}
		}
		return fitting;
	}

	/** The forms that the product ships with. */
	static final StatementForms SHIPPED = read(ResourceLines.of("/check/statements.txt"));

	static StatementForms read(List<String> lines) {
		List<Form> forms = new ArrayList<>();
		List<Needs> needs = new ArrayList<>();
		for (String line : lines) {
			Matcher matcher = LINE.matcher(line);
			if (!matcher.matches()) {
				throw new IllegalStateException("no form of a statement: " + line);
			}
			List<String> sorts = (matcher.group(2) != null) ? List.of(matcher.group(2).split("\\|")) : List.of();
			needs.add(Needs.of(matcher.group(5)));
			forms.add(new Form(matcher.group(1), sorts, matcher.group(3), "~inherit".equals(matcher.group(4)),
					"~part".equals(matcher.group(4)), "~end".equals(matcher.group(4)), pattern(matcher.group(5))));
		}
		return new StatementForms(forms, needs);
	}

	private static Starts pattern(String form) {
		String pattern = form.replace("{LISTED}",
				"(?: \u27e6[ae]\\d+\u27e7(?: 's)?){0,2}{w2} \u27e6q\\d+\u27e7(?!{w2} by \u27e6)");
		for (int most = 1; most < 10; most++) {
			pattern = pattern.replace("{w" + most + "}", "(?:" + GAP + "){0," + most + "}")
				.replace("{x" + most + "}", "(?:" + PLACED + "){0," + most + "}")
				.replace("{o" + most + "}", "(?:(?! for )" + GAP + "){0," + most + "}")
				.replace("{f" + most + "}", "(?:(?! from )" + GAP + "){0," + most + "}")
				.replace("{a" + most + "}",
						"(?:(?! (?:is|are|was|were|been|be|being|got) )" + GAP + "){0," + most + "}");
		}
		String start = pattern.startsWith("{") ? "" : WORD_START;
		return Starts
			.of(start + party(party(pattern, "{S}", "s"), "{O}", "o").replace("{A}", "(?<s>\u27e6[ae]\\d+\u27e7)")
				.replace("{D}", "(?<d>\u27e6d\\d+\u27e7)")
				.replace("{R}", "(?<s>\u27e6d\\d+\u27e7)")
				.replace("{I}", "(?<o>\u27e6d\\d+\u27e7)")
				.replace("{Q}", "(?<s>\u27e6q\\d+\u27e7)")
				.replace("{LIST}", "(?:entity list|blacklist|list|\u27e6q\\d+\u27e7)")
				.replace("{P}", "(?<n>\u27e6p\\d+\u27e7)")
				.replace("{M}", "(?<n>\u27e6m\\d+\u27e7)")
				.replace("{TOWN}", "(?<town>[\\p{L}.-]+(?: [\\p{L}.-]+)?)")
				.replace("{V}", "(?<n>\u27e6[mv]\\d+\u27e7)")
				.replace("{C}", "(?<n>\u27e6c\\d+\u27e7)")
				.replace("{K}", "(?<n>\u27e6k\\d+\u27e7)") + "(?= |$)");
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
