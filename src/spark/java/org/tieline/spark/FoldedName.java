package org.tieline.spark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in the form that is compared: lower case, without accents, punctuation and legal
 * forms, its words in alphabetical order. Scripts are not transliterated: a name in
 * Chinese meets its Latin form only through an identifier or an alias.
 */
final class FoldedName {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> LEFT_OUT = Set.of("inc", "incorporated", "corp", "corporation", "co", "company",
			"ltd", "limited", "llc", "llp", "lp", "plc", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl", "srl", "spa",
			"bv", "nv", "ab", "as", "asa", "oy", "oyj", "kk", "pte", "pty", "ooo", "oao", "pao", "ao", "jsc", "pjsc",
			"the", "and", "of");

	private FoldedName() {
	}

	/** The words of a name, sorted; none: there is nothing to compare. */
	static List<String> words(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT)
			.replace(".", "");
		List<String> all = new ArrayList<>(Arrays.asList(BETWEEN.split(plain)));
		all.removeIf(String::isEmpty);
		List<String> words = new ArrayList<>(all);
		words.removeIf(LEFT_OUT::contains);
		return (words.isEmpty() ? all : words).stream().sorted().toList();
	}

	/** The part of the words of two names that both have, 0 to 1. */
	static double likeness(String one, String other) {
		Set<String> both = new HashSet<>(Arrays.asList(one.split(" ")));
		Set<String> all = new HashSet<>(both);
		List<String> second = Arrays.asList(other.split(" "));
		both.retainAll(second);
		all.addAll(second);
		return (double) both.size() / all.size();
	}

}
