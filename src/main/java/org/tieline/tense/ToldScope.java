package org.tieline.tense;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedScope;
import org.tieline.check.ScopeWords;

/**
 * Reads from what somebody is told to be kept out, or what is to be removed. Sorts and
 * goods count wherever they stand in the clause; after "from" every word counts that is
 * not one of networks in general.
 */
public final class ToldScope {

	private static final String END = "[.,;:()\"]|and|or|but|after|because|over|on|citing|last|this|while|by|when|as|since|if|in|until|under|throughout|across|within|at|with|for|due|amid|following|despite|through|before|during|dates|dated|that|which|who|from|to|earlier|later|today|again|too|altogether|entirely|outright|ahead|unless|without|via|out|is|was|were|are|has|have|had|be|been|must|will|should|would";

	/** "From the country's 5G networks". */
	private static final Pattern FROM = Pattern
		.compile(" (?:from|out of|rid|free|strip|clear|purge|clean)(?<what>(?: (?!(?:" + END + ")(?= |$))\\S+)+)");

	/** These count wherever they stand. */
	private static final Pattern ANYWHERE = Pattern.compile(
			"(?<= )(?:[2-6]g|lte|broadband|fib(?:re|er)|full-fib(?:re|er)|satellites?|submarine|undersea|railways?|ran|radio|core|phones?|smartphones?|handsets?|laptops?|cameras?|drones?|trials?|nbn)(?= |$)");

	/** "Certain components", "new equipment". */
	private static final Pattern OF_PART = Pattern.compile(
			" (?<part>new|certain|some|critical|sensitive|central|future)(?= (?:\u27e6\\p{Ll}\\d+\u27e7 (?:'s )?)?(?:[2-6]g |telecom |network )?(?:equipment|gear|kit|components|parts|networks?|installations|purchases|functions|elements|sites)(?= |$))");

	private static final Pattern PUBLIC = Pattern.compile(
			" (?:government|federal|public|state)(?= (?:contracts?|purchases|purchasing|procurement|tenders?|bids|networks?|agencies|bodies|departments|offices)(?= |$))");

	/** "5G networks in Delta": a place that is no name of the record. */
	private static final Pattern PLACE = Pattern.compile(
			" (?:networks?|equipment|gear|5g) in (?<place>(?!the|its|their|all|any|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|order|response|force|effect|place|favour|line|recent|early|late|question|use|both|two|that|this)\\p{Ll}{3,})(?= )");

	private static final Pattern MARK = Pattern.compile("\u27e6(?<letter>\\p{Ll})\\d+\u27e7");

	private static final Pattern NETWORKS = Pattern
		.compile("networks?|infrastructure|rollout|roll-out|build|buildout|build-out|systems?|grids?");

	/** Words that narrow nothing. */
	private static final Set<String> NEUTRAL = Set.of("the", "its", "their", "his", "her", "country", "nation",
			"national", "home", "domestic", "own", "any", "all", "entire", "whole", "every", "telecom", "telecoms",
			"telecommunication", "telecommunications", "communications", "next", "generation", "next-generation",
			"nationwide", "equipment", "gear", "kit", "technology", "technologies", "hardware", "products",
			"components", "parts", "part", "supplying", "providing", "selling", "building", "using", "use", "taking",
			"participating", "operators", "operator", "carriers", "carrier", "vendors", "vendor", "suppliers",
			"supplier", "sector", "market", "markets", "industry", "elements", "functions", "installations", "being",
			"used", "installed", "both", "these", "those", "such", "city", "state", "state's", "island", "kingdom",
			"made", "built", "sold", "existing", "old");

	private static final Pattern BOUNDARY = Pattern
		.compile(" (?:[,;:(]|but|while|when|because|which|who|although|after|before|as|and(?= (?:from|out of) ))(?= )");

	private ToldScope() {
	}

	/**
	 * The clause of a marked sentence that a part of it is in.
	 * @param start where the part starts
	 * @param end where it ends
	 */
	public static String clause(String marked, int start, int end) {
		int from = 0;
		int to = marked.length();
		Matcher boundary = BOUNDARY.matcher(marked);
		while (boundary.find()) {
			if (boundary.end() <= start) {
				from = boundary.end();
			}
			else if (boundary.start() >= end) {
				to = boundary.start();
				break;
			}
		}
		return " " + marked.substring(from, to).strip() + " ";
	}

	/**
	 * What a clause tells.
	 * @param clause a clause of a marked sentence, with a blank at its start
	 * @param product what the mark of a product stands for; null: it is none
	 * @param party what the mark of a party beside those of the statement stands for;
	 * null: it is none
	 */
	public static AskedScope of(String clause, Function<String, @Nullable String> product,
			Function<String, @Nullable String> party) {
		String words = unmarked(clause, product);
		Set<String> told = new LinkedHashSet<>();
		MARK.matcher(clause)
			.results()
			.map((mark) -> party.apply(mark.group()))
			.filter(Objects::nonNull)
			.forEach((name) -> told.addAll(ScopeWords.of(name)));
		Matcher place = PLACE.matcher(words);
		while (place.find()) {
			told.add(place.group("place"));
		}
		add(told, PUBLIC, words);
		add(told, OF_PART, words);
		add(told, ANYWHERE, words);
		boolean networks = false;
		Matcher from = FROM.matcher(words);
		while (from.find()) {
			networks |= isOfNetworks(from.group("what"));
			told.addAll(content(from.group("what")));
		}
		List<String> all = new ArrayList<>(told);
		if (networks) {
			all.add(ScopeWords.NETWORK);
		}
		return new AskedScope(all);
	}

	private static void add(Set<String> told, Pattern pattern, String words) {
		Matcher found = pattern.matcher(words);
		while (found.find()) {
			told.addAll(ScopeWords.of(found.group()));
		}
	}

	private static boolean isOfNetworks(String phrase) {
		List<String> words = ScopeWords.of(phrase);
		return words.stream().anyMatch((word) -> NETWORKS.matcher(word).matches()) || words.getLast().matches("[2-6]g");
	}

	private static List<String> content(String phrase) {
		List<String> words = new ArrayList<>();
		for (String word : phrase.strip().split(" ")) {
			if (word.matches("[2-6]g|[\\p{L}-]{3,}") && !NEUTRAL.contains(word) && !NETWORKS.matcher(word).matches()) {
				words.addAll(ScopeWords.of(word));
			}
		}
		return words;
	}

	private static String unmarked(String clause, Function<String, @Nullable String> written) {
		String words = MARK.matcher(clause).replaceAll((mark) -> {
			String text = written.apply(mark.group());
			return Matcher.quoteReplacement((text != null) ? text.toLowerCase(Locale.ROOT) : mark.group());
		});
		return words.replace("national broadband network", "nbn");
	}

}
