package org.tieline.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.role.RoleReader.Told;

/**
 * A clause that tells what somebody holds of a company that it does not name: "Berg held
 * 14.5% of it" after a sentence on who owns Albano, "Berg, Albano's largest shareholder,
 * held 14.5% of the company", and "According to Albano, Berg held 14.5% of its shares".
 */
public final class SameCompany {

	private static final String PARTY = "\u27e6[eg]\\d+\u27e7";

	private static final String HOLDS = "(?:had|has|have|held|holds|hold|owned|owns|own|kept|keeps|retained|retains|controlled|controls)";

	private static final String ADVERB = "(?: (?:itself|themselves|then|now|still|already|currently|also|only|just|merely|in turn|another|further|some|as much as|had|has))*";

	private static final String STAKE = "(?:stake|holding|interest|shareholding|share|participation)";

	/** What the number is of, if the company is not named. */
	private static final String OF_IT = "(?: (?:of|in) (?:\u27e6r\\d+\u27e7(?: 's)?(?= )|(?=(?:shares|capital|equity|stock) )))?(?<what> (?:shares|share capital|capital|equity|stock|votes|voting rights))?";

	private static final String END = "(?: (?:each|at end|at time|then))?(?: *[,.;:)] *| *)$";

	private static final String CHANGED = "(?:(?:was|is|stood|stands|came|comes|amounted|amounts)(?: (?:at|to|down to|up to))?|(?:(?:has|had|was) )?(?:fell|fallen|rose|risen|grew|grown|shrank|shrunk|dropped|slipped|climbed|declined|went|cut|diluted|reduced|raised)(?: (?:up|down|back))?(?: from \u27e6p\\d+\u27e7)? to|to)";

	private static final Pattern HELD = Pattern.compile("^(?: (?:and|but|while|whereas|,))*" + Clauses.WHO + " (?<s>"
			+ PARTY + ")(?: ,)?" + ADVERB + "(?: " + HOLDS + "| (?:was|is|were|are)(?: still)? left with| with)"
			+ ADVERB + " (?<n>\u27e6p\\d+\u27e7)(?: " + STAKE + ")?" + OF_IT + END);

	/** Another of a list after a colon: "Castor 37.2%". */
	private static final Pattern LISTED = Pattern.compile("^(?: (?:and|,))*" + Clauses.WHO + " (?<s>" + PARTY
			+ ")(?: (?:with|at|has|\\())? (?<n>\u27e6p\\d+\u27e7)(?: \\))?" + END);

	private static final Pattern STAKE_OF = Pattern.compile("^(?: (?:and|but|while|whereas|,))* (?:(?:" + STAKE
			+ "|that|those) (?:of|held by)" + Clauses.WHO + " (?<s>" + PARTY + ")|" + Clauses.WHO + " (?<s2>" + PARTY
			+ ") 's(?: own)? " + STAKE + ")(?: in \u27e6r\\d+\u27e7)? " + CHANGED + " (?<n>\u27e6p\\d+\u27e7)" + END);

	/** "Berg, Albano's largest shareholder, held 14.5% of the company". */
	private static final Pattern OF_OWNED = Pattern.compile(
			"(?<s>\u27e6e\\d+\u27e7) , (?<o>\u27e6e\\d+\u27e7) 's(?: (?!\u27e6[eprg])[^ ,.;]+){0,4} (?:shareholder|owner|investor|holder|backer) ,"
					+ ADVERB + " " + HOLDS + ADVERB + " (?<n>\u27e6p\\d+\u27e7)(?: " + STAKE
					+ ")? (?:of|in) \u27e6r\\d+\u27e7(?= )");

	/** "According to Albano, Berg held 14.5% of its shares". */
	private static final Pattern ACCORDING = Pattern
		.compile("^ *according to(?: (?!\u27e6)\\S+)? (?<o>\u27e6e\\d+\u27e7)(?: 's(?: (?!\u27e6)[^ ,]+){1,3})? ,"
				+ Clauses.WHO + " (?<s>" + PARTY + ")" + ADVERB + " " + HOLDS + ADVERB + " (?<n>\u27e6p\\d+\u27e7)(?: "
				+ STAKE
				+ ")? (?:of|in) \u27e6r\\d+\u27e7(?: 's (?<what>shares|share capital|capital|equity|stock|votes|voting rights))?(?= )");

	/** "Albano is owned by a consortium: Berg has 55.7%". */
	private static final Pattern OWNED_BY = Pattern.compile(
			"^ (?<o>\u27e6e\\d+\u27e7) (?:is|was)(?: (?:jointly|now|still))? (?:owned|held|controlled) by (?:(?!\u27e6)\\S+ ){1,5}:"
					+ "|^ (?:owners|shareholders) of (?<o2>\u27e6e\\d+\u27e7)(?: (?:are|were))? :"
					+ "|^ (?<o3>\u27e6e\\d+\u27e7) has (?:(?!\u27e6)\\S+ ){0,3}(?:owners|shareholders) :");

	private static final Pattern ANOTHER = Pattern.compile("(?: ,)? and(?= (?:that|those) of )| ,(?= " + PARTY
			+ " \u27e6p\\d+\u27e7)| and(?= " + PARTY + " \u27e6p\\d+\u27e7)");

	/** "In Nordia the proportion was 65%": of whoever was told of before. */
	private static final Pattern PROPORTION = Pattern.compile(
			"^(?: (?:and|but|while|whereas|,))*(?: (?:in|outside|across|within) (?:\u27e6[eaq]\\d+\u27e7)(?: ,)?)? (?:(?:its|\u27e6r\\d+\u27e7 's) )?(?:share|proportion|percentage|figure|portion)(?: there)? (?:(?:was|is|stood at|came to|reached|amounted to|comes to|stands at)) (?<n>\u27e6p\\d+\u27e7)(?: (?:in|across|outside) \u27e6e\\d+\u27e7)?"
					+ END);

	private SameCompany() {
	}

	/**
	 * The company whose owners a marked sentence lists after a colon; empty: none.
	 */
	public static String listed(String marked) {
		Matcher owned = OWNED_BY.matcher(marked);
		if (!owned.find()) {
			return "";
		}
		return (owned.group("o") != null) ? owned.group("o")
				: (owned.group("o2") != null) ? owned.group("o2") : owned.group("o3");
	}

	/** What a sentence tells of a company that it names beside what somebody holds. */
	public static List<Told> named(String marked) {
		List<Told> told = new ArrayList<>();
		for (Pattern one : List.of(OF_OWNED, ACCORDING)) {
			Matcher found = one.matcher(marked);
			if (found.find() && !found.group("s").equals(found.group("o"))) {
				told.add(said(found, 0, found.start(), found.end(), found.group("s"), found.group("o"),
						(one == ACCORDING) ? found.group("what") : null));
			}
		}
		return told;
	}

	/**
	 * What the clauses of a sentence tell of a company that they do not name.
	 * @param marked words and marks, each after one blank
	 * @param from where what is said starts
	 * @param after the first clauses start before this place and name the company
	 * @param company the mark of the company
	 * @param list whether its owners are listed, each with a number
	 */
	public static List<Told> of(String marked, int from, int after, String company, boolean list) {
		List<Told> told = new ArrayList<>();
		for (int[] clause : parts(marked, from)) {
			if (clause[0] < after) {
				continue;
			}
			String words = marked.substring(clause[0], clause[1]);
			Matcher held = HELD.matcher(words);
			Matcher stake = STAKE_OF.matcher(words);
			Matcher listed = LISTED.matcher(words);
			Matcher found = held.find() ? held : stake.find() ? stake : (list && listed.find()) ? listed : null;
			if (found == null) {
				continue;
			}
			String holder = (found == stake && stake.group("s") == null) ? stake.group("s2") : found.group("s");
			if (!holder.equals(company)) {
				told.add(said(found, clause[0], clause[0], clause[1], holder, company,
						(found == held) ? held.group("what") : null));
			}
		}
		return told;
	}

	/**
	 * The clauses, and each stake of a list: "that of Berg fell to 12% and that of Castor
	 * to 5%".
	 */
	private static List<int[]> parts(String marked, int from) {
		List<int[]> parts = new ArrayList<>();
		for (int[] clause : Clauses.of(marked, from)) {
			Matcher next = ANOTHER.matcher(marked).region(clause[0], clause[1]);
			int start = clause[0];
			while (next.find()) {
				parts.add(new int[] { start, next.start() });
				start = next.end();
			}
			parts.add(new int[] { start, clause[1] });
		}
		return parts;
	}

	/**
	 * What a sentence tells of the share of a market of whoever had the one told before.
	 * @param company the mark of that company
	 */
	public static List<Told> proportion(String marked, int from, String company) {
		List<Told> told = new ArrayList<>();
		for (int[] clause : Clauses.of(marked, from)) {
			Matcher share = PROPORTION.matcher(marked.substring(clause[0], clause[1]));
			if (share.find()) {
				StringBuilder words = new StringBuilder();
				List<Integer> places = new ArrayList<>();
				int at = clause[0] + share.start("n");
				put(words, places, " " + company + " held " + share.group("n") + " . ", at);
				told.add(new Told(words.toString(), places, clause[0], clause[1], false, false));
			}
		}
		return told;
	}

	private static Told said(Matcher found, int offset, int from, int to, String holder, String company,
			@Nullable String what) {
		boolean present = found.group()
			.matches(".* (?:has|have|holds|hold|owns|own|keeps|retains|controls|is|are|stands|comes|amounts) .*");
		StringBuilder words = new StringBuilder();
		List<Integer> places = new ArrayList<>();
		int at = offset + Math.max(found.start("s"), 0);
		put(words, places, " " + holder + (present ? " holds " : " held "), at);
		put(words, places, found.group("n"), offset + found.start("n"));
		put(words, places, " of " + company, offset + found.start("n"));
		put(words, places, (what == null) ? "" : " 's " + what.strip(), offset + found.start("n"));
		put(words, places, " . ", offset + found.end("n") - 1);
		return new Told(words.toString(), places, from, to, false, false);
	}

	private static void put(StringBuilder words, List<Integer> places, String more, int place) {
		words.append(more);
		for (int i = 0; i < more.length(); i++) {
			places.add(place);
		}
	}

}
