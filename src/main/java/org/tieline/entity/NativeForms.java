package org.tieline.entity;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes legal forms in scripts other than Latin, before a name is transliterated:
 * 株式会社NTTドコモ, 삼성전자주식회사, ООО «Хуавэй», Α.Ε. A name that consists of legal forms only is
 * not changed.
 */
final class NativeForms {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

	/**
	 * Marks within an abbreviation, as in Α.Ε. and בע"מ, which are also written without
	 * them.
	 */
	private static final Pattern MARKS = Pattern.compile("[.\"״]");

	static final NativeForms SHIPPED = new NativeForms(LegalForm.shipped());

	private final Pattern forms;

	NativeForms(List<LegalForm> forms) {
		List<LegalForm> others = forms.stream()
			.filter((form) -> !form.isLatin())
			.sorted(Comparator.comparing((LegalForm form) -> form.text().length()).reversed())
			.toList();
		String attached = alternatives(others.stream().filter(LegalForm::isAttached));
		String apart = alternatives(others.stream().filter((form) -> !form.isAttached()));
		String mark = "\\p{P}*";
		this.forms = Pattern.compile(
				"(?<!\\S)" + mark + "(?:" + attached + ")|(?:" + attached + ")" + mark
						+ "(?!\\S)|(?<![\\p{L}\\p{N}])(?:" + apart + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/**
	 * The text without such legal forms at its beginning and end, in composed letters
	 * (NFC).
	 */
	String without(String text) {
		String left = Normalizer.normalize(text, Normalizer.Form.NFKC);
		if (isLatin(left)) {
			return left;
		}
		while (true) {
			String less = this.forms.matcher(left).replaceFirst(" ");
			if (less.equals(left) || !WORD.matcher(less).find()) {
				return left;
			}
			left = less;
		}
	}

	/** Whether all letters are Latin, as in most names. */
	private static boolean isLatin(String text) {
		return text.chars().allMatch((letter) -> letter < 0x250);
	}

	/** A pattern for all forms, with optional marks within each. */
	private static String alternatives(Stream<LegalForm> forms) {
		return forms.map((form) -> Normalizer.normalize(form.text(), Normalizer.Form.NFKC))
			.map(NativeForms::pattern)
			.collect(Collectors.joining("|"));
	}

	private static String pattern(String form) {
		return MARKS.matcher(form)
			.replaceAll("")
			.codePoints()
			.mapToObj((letter) -> Character.isWhitespace(letter) ? "\\s+" : Pattern.quote(Character.toString(letter)))
			.collect(Collectors.joining("[.\"״]?"));
	}

}
