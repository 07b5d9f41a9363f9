package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.role.RoleReader.Told;

/**
 * What an aside tells of the name before it: "Albano, a subsidiary of Berg," and "Albano,
 * based in Nordia,".
 */
public final class Asides {

	private static final String PARTY = "\u27e6e\\d+\u27e7";

	private static final Pattern ASIDE = Pattern.compile("(?<s>" + PARTY
			+ ") ,(?: \u27e6[ad]\\d+\u27e7| (?!which|who|and|or)[\\p{L}-]+){0,4}? (?:(?<unit>(?:subsidiary|unit|arm|affiliate) of)|(?<seat>(?:based|headquartered) in)) (?<o>"
			+ PARTY + ")(?= [,.])");

	/** "Albano, Berg's mobile arm," is a part of Berg. */
	private static final Pattern OWN_ARM = Pattern.compile("(?<s>" + PARTY + ") , (?<o>" + PARTY
			+ ") 's(?: \u27e6[ad]\\d+\u27e7| [\\p{L}-]+){0,3} (?<unit>subsidiary|unit|arm|affiliate|division|offshoot)(?= [,.])");

	private Asides() {
	}

	/**
	 * What the asides of a marked sentence tell, each in a sentence of its own.
	 * @param marked words and marks, each after one blank
	 */
	public static List<Told> of(String marked) {
		List<Told> told = new ArrayList<>();
		read(ASIDE.matcher(marked), told);
		read(OWN_ARM.matcher(marked), told);
		return told;
	}

	private static void read(Matcher aside, List<Told> told) {
		while (aside.find()) {
			StringBuilder words = new StringBuilder();
			List<Integer> places = new ArrayList<>();
			String verb = (aside.group("unit") != null) ? " is subsidiary of " : " is based in ";
			put(words, places, " " + aside.group("s"), aside.start("s"));
			put(words, places, verb, aside.start("s"));
			put(words, places, aside.group("o"), aside.start("o"));
			put(words, places, " . ", aside.end("o") - 1);
			told.add(new Told(words.toString(), places, aside.start("s"), aside.end("o"), false, false));
		}
	}

	private static void put(StringBuilder words, List<Integer> places, String more, int place) {
		words.append(more);
		for (int i = 0; i < more.length(); i++) {
			places.add(place);
		}
	}

}
