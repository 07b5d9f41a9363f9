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
	 * @param inherits whether it holds only after another statement of the kind
	 * @param pattern what the sentence looks like, with names, numbers and times as marks
	 */
	record Form(String kind, List<String> sorts, @Nullable String measurement, boolean inherits, Pattern pattern) {
	}

	private static final Pattern LINE = Pattern
		.compile("([A-Z_]+)(?::([A-Z_|]+))?(?:@(\\w+))?(~inherit)?\\s*=\\s*(.+)");

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
			forms.add(new Form(matcher.group(1), sorts, matcher.group(3), matcher.group(4) != null,
					pattern(matcher.group(5))));
		}
		return new StatementForms(forms);
	}

	private static Pattern pattern(String form) {
		String pattern = form;
		for (int most = 1; most < 10; most++) {
			pattern = pattern.replace("{w" + most + "}",
					"(?: (?:[\\p{L}\\p{N}&./'-]+|\u27e6[daq]\\d+\u27e7)){0," + most + "}");
		}
		return Pattern.compile(pattern.replace("{S}", "(?<s>\u27e6[er]\\d+\u27e7)")
			.replace("{O}", "(?<o>\u27e6[er]\\d+\u27e7)")
			.replace("{D}", "(?<d>\u27e6d\\d+\u27e7)")
			.replace("{LIST}", "(?:entity list|blacklist|list|\u27e6q\\d+\u27e7)")
			.replace("{P}", "(?<n>\u27e6p\\d+\u27e7)")
			.replace("{M}", "(?<n>\u27e6m\\d+\u27e7)")
			.replace("{C}", "(?<n>\u27e6c\\d+\u27e7)")
			.replace("{K}", "(?<n>\u27e6k\\d+\u27e7)"));
	}

}
