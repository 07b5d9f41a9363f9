package org.tieline.role;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.english.TracedWords;

/** "24% of the revenue of Albano" is "24% of Albano's revenue". */
public final class Genitives {

	private static final Pattern GENITIVE = Pattern.compile(
			"(?<=\u27e7 of)(?<=\u27e6p\\d{1,3}\u27e7 of)(?<noun>(?: (?!\u27e6|of )[\\p{L}\\p{N}-]+){0,2} (?:revenues?|sales|turnover|income|purchases|procurement|shares|share capital|capital|equity|votes|voting rights|stock|networks?|network equipment|base stations|equipment)) of (?<x>\u27e6[eg]\\d+\u27e7)(?! 's)(?= )");

	private Genitives() {
	}

	/** Puts whoever has what a number is part of before it. */
	public static void before(TracedWords marked) {
		Matcher of = GENITIVE.matcher(marked.words());
		while (of.find()) {
			String party = of.group("x");
			int from = marked.origin(of.start("x"));
			List<Integer> noun = marked.origins(of.start("noun"), of.end("noun"));
			String words = of.group("noun");
			marked.delete(of.start(), of.end());
			marked.insert(of.start(), words, noun);
			marked.insert(of.start(), " " + party + " 's", from);
			of = GENITIVE.matcher(marked.words());
		}
	}

}
