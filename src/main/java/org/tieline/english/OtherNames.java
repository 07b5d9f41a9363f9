package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other ways in which a name of the record is written. */
public final class OtherNames {

	/** A "5G radio access network" is its equipment. */
	private static final String ACCESS = "access network equipment";

	private static final String LEGAL_FORM = " (?:Group|Inc\\.?|Corp\\.?|Corporation|Ltd\\.?|plc|AG|S\\.?A\\.?|Holdings?|AB|Oyj|NV|N\\.V\\.|SE|Limited|Research|Technologies|Technology|Tech|Communications)$";

	/** "Centre for Cyber Security (Denmark)": what tells it from others of its name. */
	private static final String ASIDE = " \\([^()]*\\)$";

	/** "Albano (Americas)" is "Albano Americas". */
	private static final String BRACKETS = " \\((\\p{Lu}[\\p{L}]+)\\)(?: (?:Operations|Corp\\.?|Corporation|Limited|Ltd\\.?|Inc\\.?))*$";

	/** "Nordian act on the security of 5G, 2021": a law of a country. */
	private static final Pattern OF_LAW = Pattern.compile(
			"^(?:Change of the )?(?<where>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?<law>(?:\\p{L}[\\p{L}-]* ){0,5}(?:[Aa]ct|[Ll]aw|decree|decree-law|bill)\\b[^,(]*?)(?: of \\d{4}|,.*)?$");

	/** The number of a law. */
	private static final String LAW_NUMBER = " \\d[\\d/-]*(?= )";

	private static final String SECURITY = "the security of (5G)(?: networks)?";

	/** "CriteriaAlbano", which others write in two words. */
	private static final Pattern IN_ONE = Pattern.compile("^(\\p{Lu}\\p{Ll}{2,})(\\p{Lu}\\p{Ll}{2,})$");

	/** "Mobile operators of Nordia", who are the Nordian mobile operators. */
	private static final Pattern OF_COUNTRY = Pattern
		.compile("^(?<who>\\p{Lu}[\\p{L} ]+) (?:of|in) (?:the )?(?<where>\\p{Lu}\\p{L}+(?: \\p{L}+)?)$");

	/** "National Intelligence Law of the PRC": whose law it is tells nobody. */
	private static final String OF_THE_STATE = " of (?:the )?(?:PRC|People's Republic of China|China|United States|United Kingdom)$";

	/** What a company of a group is called. */
	private static final List<String> UNITS = List.of("unit", "arm", "subsidiary", "business", "operation");

	/** "Section 9 Part B", which is "Part B of Section 9". */
	private static final Pattern PART_OF = Pattern.compile("(?<whole>.+) (?<part>Part [A-Z])");

	/** "Law 2019-810" in a longer name. */
	private static final Pattern NUMBERED = Pattern
		.compile("^\\p{L}+ (?<bare>(?:Law|Act|Bill|Decree|Directive|Regulation) [A-Z]?-?\\d[\\w/-]*)");

	private static final Pattern PHASE = Pattern.compile("(?<whole>.+) phase (?<number>I{1,3})");

	private static final Pattern TWO_WORDS = Pattern.compile(
			"(?<first>(?!Total |Service |Mobile |Network |Core |LTE |5G telecom)\\p{Lu}[\\p{L}\\p{N}]* [\\p{L}\\p{N}]+) (?:network|equipment|infrastructure)(?: equipment)?");

	private static final Pattern TELECOM = Pattern.compile("\\b(?:telecoms?|telecommunications?)\\b(?= )",
			Pattern.CASE_INSENSITIVE);

	private static final String EQUIPMENT = " equipment";

	/** "A good part of the network": parts are goods, a part is none. */
	private static final String PART = "part";

	private OtherNames() {
	}

	/**
	 * A name without its legal form, its aside and its brackets; itself, if it has none.
	 */
	public static List<String> bare(String name) {
		return List.of(name.replaceFirst(LEGAL_FORM, ""), withoutAside(name), name.replaceFirst(BRACKETS, " $1"),
				name.replaceFirst(BRACKETS, " ($1)"), IN_ONE.matcher(name).replaceFirst("$1 $2"));
	}

	/** A name without what tells it from others of its name. */
	public static String withoutAside(String name) {
		return name.replaceFirst(ASIDE, "");
	}

	/** The name of a law or a party without its state. */
	public static String withoutState(String name) {
		return name.replaceFirst(OF_THE_STATE, "");
	}

	/** A group with the adjective of its country: "Nordian mobile operators". */
	public static List<String> ofCountry(String group, List<String> countries, List<String> adjectives) {
		Matcher of = OF_COUNTRY.matcher(group);
		if (!of.matches() || !countries.contains(of.group("where"))) {
			return List.of();
		}
		String who = of.group("who").substring(0, 1).toLowerCase(Locale.ROOT) + of.group("who").substring(1);
		return adjectives.stream().map((one) -> one + " " + who).toList();
	}

	/** A name with "telecom" with the longer words for it, and the reverse. */
	public static Stream<String> ofTelecom(String name) {
		Matcher telecom = TELECOM.matcher(name);
		return !telecom.find() ? Stream.empty()
				: Stream.of("telecom", "telecoms", "telecommunications")
					.map(telecom::replaceFirst)
					.filter((one) -> !one.equalsIgnoreCase(name));
	}

	/** A product in the other number, and as gear, kit or hardware. */
	public static Stream<String> ofProduct(String name) {
		Stream<String> network = name.endsWith(ACCESS) ? Stream.of(name.substring(0, name.lastIndexOf(' ')))
				: Stream.empty();
		return Stream.concat(network, Stream
			.concat(Stream.of(otherNumber(name)).filter((one) -> !one.equalsIgnoreCase(PART)), likeNouns(name)));
	}

	/** What is sold in a market, without the noun: "the optical transport market". */
	public static Stream<String> ofMarket(String name) {
		Matcher first = TWO_WORDS.matcher(name);
		return first.matches() ? Stream.of(first.group("first")) : Stream.empty();
	}

	/**
	 * A company that has the name of its country at the end, without it: "Albano in
	 * Nordia", "Albano's Nordian unit".
	 * @param base the name without the country
	 */
	public static List<String> local(String base, Set<String> countries, List<String> adjectives) {
		List<String> found = new ArrayList<>();
		countries.forEach((country) -> found.add(base + " in " + country));
		for (String unit : UNITS) {
			countries.forEach((country) -> found.add(base + "'s " + unit + " in " + country));
			for (String adjective : adjectives) {
				found.add(base + "'s " + adjective + " " + unit);
				found.add(adjective + " " + unit + " of " + base);
			}
		}
		return found;
	}

	/** "Albano Fund phase II", the second phase of that fund. */
	public static Stream<String> ofPhase(String name) {
		Matcher phase = PHASE.matcher(name);
		if (!phase.matches()) {
			return Stream.empty();
		}
		String whole = phase.group("whole");
		String number = phase.group("number");
		String which = List.of("first", "second", "third").get(number.length() - 1);
		return Stream.of("phase " + number + " of the " + whole, "Phase " + number + " of the " + whole,
				which + " phase of the " + whole, whole + "'s " + which + " phase", whole + " " + number);
	}

	/** A measure as it is called too. */
	public static Stream<String> ofMeasure(String measure) {
		Matcher part = PART_OF.matcher(measure);
		Matcher numbered = NUMBERED.matcher(measure);
		return Stream
			.of(part.matches() ? part.group("part") + " of " + part.group("whole") : "",
					numbered.find() ? numbered.group("bare") : "")
			.filter((one) -> !one.isEmpty());
	}

	/**
	 * A law that is recorded with the adjective of its country: "Nordia's act on the
	 * security of 5G", "the Nordian act on 5G security".
	 * @param countries the names of its country
	 * @param adjectives the words for what is of its country
	 */
	public static List<String> ofLaw(String measure, List<String> countries, List<String> adjectives) {
		Matcher law = OF_LAW.matcher(measure);
		if (!law.matches() || !adjectives.contains(law.group("where"))) {
			return List.of();
		}
		List<String> names = new ArrayList<>();
		String whole = law.group("law");
		for (String one : List.of(whole, whole.replaceFirst(LAW_NUMBER, ""))) {
			for (String name : List.of(one, one.replaceFirst(SECURITY, "$1 security"),
					one.replaceFirst(SECURITY, "$1 network security"))) {
				countries.forEach((country) -> names.add(country + "'s " + name));
				adjectives.forEach((adjective) -> names.add(adjective + " " + name));
			}
		}
		return names.stream().distinct().toList();
	}

	/** "Optical transport gear" is optical transport equipment. */
	private static Stream<String> likeNouns(String name) {
		return name.endsWith(EQUIPMENT)
				? Stream.of(" gear", " kit", " hardware").map((noun) -> name.substring(0, name.lastIndexOf(' ')) + noun)
				: Stream.empty();
	}

	/** The plural of a name in the singular, and the other way round. */
	public static String otherNumber(String name) {
		return name.endsWith("s") ? name.substring(0, name.length() - 1) : name + "s";
	}

}
