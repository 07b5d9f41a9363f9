package org.tieline.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in which statements and claims tell what exactly is restricted. */
public final class ScopeWords {

	/** Networks in general, as words of a scope name them. */
	public static final String NETWORK = "network";

	/** What is bought or tendered. */
	static final String PURCHASE = "purchase";

	static final String RESEARCH = "research";

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final Pattern GENERATION = Pattern.compile("[2-5]g");

	/** Different words for the same. */
	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("lte", "4g"), Map.entry("ran", "radio"),
			Map.entry("smartphone", "phone"), Map.entry("handset", "phone"), Map.entry("fiber", "fibre"),
			Map.entry("federal", "government"), Map.entry("governmental", "government"),
			Map.entry("state", "government"), Map.entry("public", "government"), Map.entry("ministry", "government"),
			Map.entry("ministries", "government"), Map.entry("agencies", "government"),
			Map.entry("agency", "government"), Map.entry("contract", PURCHASE), Map.entry("tender", PURCHASE),
			Map.entry("tendering", PURCHASE), Map.entry("bid", PURCHASE), Map.entry("bidding", PURCHASE),
			Map.entry("deal", PURCHASE), Map.entry("buying", PURCHASE), Map.entry("purchasing", PURCHASE),
			Map.entry("procurement", PURCHASE), Map.entry("test", "trial"), Map.entry("testing", "trial"),
			Map.entry("pilot", "trial"), Map.entry("trialling", "trial"), Map.entry("undersea", "submarine"),
			Map.entry("subsea", "submarine"));

	/** Sorts of networks that all networks together include. */
	private static final Set<String> OF_ALL_NETWORKS = Set.of("broadband", "fibre", "fixed", "mobile", "cellular",
			"wireless");

	/** Sorts of networks and of goods. */
	private static final Set<String> SORTS = Set.of("railway", "rail", "military", "submarine", "satellite", "phone",
			"laptop", "camera", "drone", "cloud", RESEARCH, "power", "6g");

	/** Parts of networks or of their equipment. */
	private static final Set<String> PARTS = Set.of("core", "critical", "certain", "central", "site", "new", "some",
			"sensitive", "future", "radio", "access", "key", "band");

	/** What is no more than one occasion. */
	private static final Set<String> OCCASIONS = Set.of("trial", RESEARCH, PURCHASE, "auction", "one");

	/** What nearly every market of network equipment is of. */
	private static final Set<String> OF_ANY_MARKET = Set.of("equipment", NETWORK, "market", "infrastructure", "total",
			"telecom", "telco", "service", "provider", "installed", "base", "and", "of", "for", "the", "by", "user",
			"vendor");

	/** What is no network equipment. */
	private static final Set<String> NO_NETWORK = Set.of("phone", "tablet", "laptop", "wearable", "watch", "device",
			"software", "system", "chip", "semiconductor", "server", "storage", "camera", "cloud");

	private ScopeWords() {
	}

	/**
	 * Whether two markets are of like products, so that a rank in one may be mistaken for
	 * one in the other. The name of a market starts with what is sold there: "Radio
	 * access network equipment, China". A market of all network equipment takes in those
	 * of each sort of it.
	 * @param asked the name of one market
	 * @param recorded the name of the other
	 */
	static boolean areLikeMarkets(String asked, String recorded) {
		Set<String> one = sold(asked);
		Set<String> other = sold(recorded);
		if (one.isEmpty() || other.isEmpty()) {
			return Stream.of(one, other).flatMap(Set::stream).noneMatch(NO_NETWORK::contains);
		}
		return one.stream().anyMatch(other::contains);
	}

	private static Set<String> sold(String market) {
		Set<String> words = new LinkedHashSet<>(of(market.split("[,(]", 2)[0]));
		words.removeAll(OF_ANY_MARKET);
		return words;
	}

	/** The words of a text in a plain form: "Handsets" and "smartphones" are phones. */
	public static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(plain(text));
		while (word.find()) {
			words.add(same(word.group()));
		}
		return words;
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace("full-fibre", "fibre")
			.replace("national broadband network", "nbn");
	}

	private static String same(String word) {
		String known = SAME.get(word);
		if (known != null) {
			return known;
		}
		boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
		String one = plural ? word.substring(0, word.length() - 1) : word;
		return SAME.getOrDefault(one, one);
	}

	/** Whether a word names a sort of networks or goods. */
	public static boolean isSort(String word) {
		return isOfAllNetworks(word) || SORTS.contains(word);
	}

	/** Whether a word names a sort that networks in general include. */
	static boolean isOfAllNetworks(String word) {
		return GENERATION.matcher(word).matches() || OF_ALL_NETWORKS.contains(word);
	}

	/** Whether a word names a part of networks. */
	public static boolean isPart(String word) {
		return PARTS.contains(word);
	}

	/** Whether a word names a single occasion, such as a trial or a tender. */
	static boolean isOccasion(String word) {
		return OCCASIONS.contains(word);
	}

	/**
	 * The names in the scope of a claim, such as the one network or operator that an act
	 * is about, each as its words. Who makes the goods, or where they come from, is none
	 * of them: "Albano components of TDC NET", "components from China".
	 * @param scope the scope as recorded
	 * @param known words of names that are told anyway: of the parties and the country
	 */
	static Set<List<String>> names(String scope, Set<String> known) {
		Set<List<String>> names = new LinkedHashSet<>();
		Matcher name = NAME.matcher(scope);
		while (name.find()) {
			List<String> words = of(name.group());
			boolean maker = MADE.matcher(scope.substring(name.end())).find()
					|| scope.substring(0, name.start()).endsWith("from ");
			if (!maker && words.stream().noneMatch(known::contains) && !ADJECTIVE.matcher(name.group()).matches()) {
				names.add(words);
			}
		}
		return names;
	}

	/**
	 * One or several words with a capital letter, none of them an abbreviation of goods.
	 */
	private static final Pattern NAME = Pattern
		.compile("(?<![\\p{L}\\p{N}])(?!RAN\\b|EU\\b|US\\b|UK\\b)\\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+)*");

	/** What follows the name of a maker of goods, or of the first of two makers. */
	private static final Pattern MADE = Pattern.compile(
			"^(?: (?:and|or) \\p{Lu}\\p{L}+)? (?:\\dG )?(?:components?|equipment|gear|kit|parts?|products?|goods|technology|phones?|devices?|services?|chips?|imports|antennas?|radios?|routers?)\\b");

	private static final Pattern ADJECTIVE = Pattern.compile("\\p{Lu}\\p{L}+(?:an|ish|ese|ch)");

}
