package org.tieline.seed;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The language of a title, for counts: by its script, else by the language of which it
 * has the most small words, if there are two at least.
 */
final class TitleLanguage {

	private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

	static {
		words("German", "der die das und nicht von für ein eine fünf prozent verlangt erhielt verkauft kauft vom zum");
		words("French", "le la les des du et une pas au avec contre rachète détient valide auprès opérateur remporte");
		words("Spanish", "el los las del y una que incluyó divide mitad en la por");
		words("Italian", "il di del della nel una sono da gli la crea escluderle concorda");
		words("Portuguese", "do da em na os tem receita uma para");
		words("Dutch", "het een niet van voor bij langer koninklijk besluit houdende betreffende stap");
		words("Polish", "w z na nie zmian dalszy ciąg syn rady sprawie zatwierdza ustawę ruch");
		words("Swedish", "och för det fjärde kvartalet rapporterar");
		words("Danish", "til at med tvinges droppe aftale");
		words("Croatian", "još za ulaže milijardi");
	}

	private TitleLanguage() {
	}

	private static void words(String language, String words) {
		WORDS.put(language, Set.of(words.split(" ")));
	}

	static String of(String title) {
		Set<UnicodeScript> scripts = title.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
		if (scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA)) {
			return "Japanese";
		}
		if (scripts.contains(UnicodeScript.HAN)) {
			return "Chinese";
		}
		if (scripts.contains(UnicodeScript.HANGUL)) {
			return "Korean";
		}
		if (scripts.contains(UnicodeScript.CYRILLIC)) {
			return "Russian";
		}
		List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
		String best = "English";
		long most = 1;
		for (Map.Entry<String, Set<String>> one : WORDS.entrySet()) {
			long count = words.stream().filter(one.getValue()::contains).count();
			if (count > most) {
				most = count;
				best = one.getKey();
			}
		}
		return best;
	}

}
