package org.tieline.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.role.Frame.Say;

/**
 * What a clause tells, in a sentence that is read.
 *
 * @param frame how it is told
 * @param sentence the sentence, with places and its verb in its form
 * @param places what stands in them
 */
record SaidAgain(Frame frame, String sentence, Map<String, String> places) {

	/** What is only expected. */
	private static final Pattern FORECAST = Pattern
		.compile(" (?:forecasts?|projections?|projects|projected|predicts|predicted|outlook)(?= )");

	private static final Pattern NEGATION = Pattern.compile(" (?:not|never|no)(?= )");

	private static final Pattern PLAN = Pattern.compile(
			" (?:plans? to|planned to|will|expects? to|expected to|intends? to|intended to|set to|aims? to|aimed to|due to|going to|is to|are to|was to|were to)(?= )");

	private static final Pattern ADVERB = Pattern
		.compile(" (?!only|early|nearly|roughly|family|supply|reply|apply|ally|italy)\\p{L}{2,}ly(?= )");

	private static final Pattern WAS = Pattern.compile(" (?:was|were|had|did)(?= )");

	private static final Pattern IS = Pattern
		.compile(" (?:is|are|does|do|(?:has|have)(?= \u27e6d)|(?:has|have) been(?! \\p{L}+(?:ed|en|t|n) ))(?= )");

	private static final Pattern DID = Pattern.compile(
			" (?:(?!need|fed|indeed|speed|red|bed|limited|united)\\p{L}+ed|sold|built|bought|brought|laid|won|took|gave|lent|held|made|chose|got|sent|ran|put|shut|kept|left|forbade|told|went|came|led|stood|rose|fell|grew|became|paid|spent|struck|drew|wrote|said|lost|cut|set up|chosen|given|taken|shown)(?= )");

	private static final Pattern DOES = Pattern.compile(" \\p{L}{2,}[^s' ]s(?= )");

	private static final String STOP = "(?:assembles?|packages|tests|manufactures?|produces?|fabricates?|fabricated|comes?|came|coming|stems?|stemmed|goes|went|packaged|tested|assembled|installed|equipped|produced|manufactured|designed|runs?|ran|built|bought|supplies|uses?|used|supplies|supplied|sells?|sold|buys?|bought|ships?|shipped|delivers?|delivered|provides?|provided|deploys?|deployed|makes?|made|of|in|on|for|to|from|by|with|at|and|or|as|is|are|was|were|be|been|being|has|have|had|will|that|which|who|its|their|his|her|into|out|over|under|after|before|since|until|through|via|about|than|then|all|any|some|such)";

	private static final Pattern GOODS = Pattern.compile("(?<np>(?: (?!" + STOP
			+ " )[\\p{L}\\p{N}&/-]+){0,2} (?:equipment|gear|kit|hardware|technology|base stations?|radio units?|radios?|antennas?|products?|components?|parts|chips?|chipsets?|semiconductors?|processors?|modules?|systems?|machines?|tools?|routers|software|devices|handsets?|phones|smartphones|sensors|screens|displays|boards|memory|lasers|cables?|servers)(?! \u27e6d)|(?: \u27e6d\\d+\u27e7)(?! (?:networks?|core|ran) )(?: (?!"
			+ STOP + " )[\\p{L}\\p{N}&/-]+){0,2})(?= )");

	/** Words for goods of any sort. */
	private static final Set<String> ANY_GOODS = Set.of("equipment", "gear", "kit", "hardware", "technology",
			"products", "product", "systems", "components", "parts");

	/** "Supplies the 5G network of": equipment of another network does not hold it. */
	private static final Pattern NETWORK = Pattern.compile(
			" (?:[2-6]g (?:\u27e6d\\d+\u27e7|networks?|core)|(?<d>\u27e6d\\d+\u27e7) (?:networks?|core|ran))(?= )");

	private static final Pattern NET = Pattern.compile(
			" (?:from|of|out of|in|on|to|for|off)(?<np>(?: (?!(?:of|in|on|for|to|from|by|with|at|as|that|which) )(?:[\\p{L}\\p{N}&/-]+|\u27e6[ade]\\d+\u27e7|'s)){0,5} (?:networks?|5g|4g|3g|core|ran|rollout|trials|auction|tenders|\u27e6d\\d+\u27e7))(?= )");

	private static final Pattern MARK = Pattern.compile("\u27e6[pmkq]\\d+\u27e7");

	/** The letters of marks of numbers. */
	private static final char[] NUMBERS = "pmkq".toCharArray();

	/** A verb in its three forms: {@code sold/sells/sell}. */
	private static final Pattern VERB = Pattern
		.compile("(?<= )(?<past>[\\p{L} ]+)/(?<present>[\\p{L} ]+)/(?<base>[\\p{L}]+(?: over)?)(?= )");

	/** The same of another party or number. */
	SaidAgain with(Map<String, String> other) {
		Map<String, String> changed = new LinkedHashMap<>(this.places);
		changed.putAll(other);
		return new SaidAgain(this.frame, this.sentence, changed);
	}

	/** Another fact of the same parties. */
	SaidAgain as(String other, Map<String, String> changed) {
		return new SaidAgain(this.frame, other, with(changed).places);
	}

	/**
	 * Says a clause again; null: no sentence of its frame has all its marks.
	 * @param parts who has which role
	 * @param marked the whole sentence
	 */
	static @Nullable SaidAgain of(Frame frame, Map<Character, String> parts, String clause, String marked) {
		long negations = NEGATION.matcher(clause).results().count();
		boolean numbers = clause.contains("\u27e6p") || clause.contains("\u27e6m") || clause.contains("\u27e6k");
		if (negations > 1 || (negations == 1 && (numbers || PLAN.matcher(clause).find()))) {
			return null;
		}
		for (Say say : frame.says()) {
			if ((say.when() != null && !say.when().matcher(clause).find())
					|| (say.unless() != null && say.unless().matcher(clause).find())) {
				continue;
			}
			Map<String, String> places = places(say, parts, clause);
			if (places != null) {
				return new SaidAgain(frame, verb(say.words(), clause, negations == 1, marked), places);
			}
		}
		return null;
	}

	/** What stands in each place of a sentence; null: something is missing or left. */
	private static @Nullable Map<String, String> places(Say say, Map<Character, String> parts, String clause) {
		Map<String, String> places = new LinkedHashMap<>();
		places.put("{S}", parts.get('S'));
		if (parts.containsKey('O')) {
			places.put("{O}", parts.get('O'));
		}
		if (clause.contains("\u27e6v") && !say.words().endsWith("{P}")) {
			return null;
		}
		for (char letter : NUMBERS) {
			List<String> marks = MARK.matcher(clause)
				.results()
				.map((one) -> one.group())
				.filter((one) -> one.charAt(1) == letter)
				.toList();
			String place = "{" + Character.toUpperCase(letter) + "}";
			if (say.has(place) ? marks.size() != 1 : (letter != 'q' && letter != 'k' && !marks.isEmpty())) {
				return null;
			}
			if (say.has(place)) {
				places.put(place, marks.getFirst());
			}
		}
		places.put("{MAJORITY}", RoleReader.MAJORITY);
		places.put("{ALL}", RoleReader.ALL);
		places.put("{FIRST}", RoleReader.FIRST);
		Matcher network = NETWORK.matcher(clause);
		boolean supplied = say.words().startsWith("{S} supplied/supplies/supply {O}") && network.find();
		if (supplied && network.group("d") == null) {
			return null;
		}
		if (say.has("{D}")) {
			Matcher goods = GOODS.matcher(clause);
			String named = goods.find() ? goods.group("np").strip() : "";
			if (!supplied && named.isEmpty()) {
				return null;
			}
			places.put("{D}",
					(supplied && (named.isEmpty() || ANY_GOODS.contains(named))) ? network.group("d") : named);
		}
		else if (supplied) {
			return null;
		}
		if (say.has("{NET}")) {
			Matcher net = NET.matcher(clause);
			if (!net.find()) {
				return null;
			}
			String closed = net.group("np").strip();
			places.put("{NET}", closed.substring(closed.lastIndexOf(" 's ") < 0 ? 0 : closed.lastIndexOf(" 's ") + 4));
		}
		return places;
	}

	/** The words of a sentence with its verb in the tense of a clause. */
	private static String verb(String say, String clause, boolean negated, String marked) {
		Matcher verb = VERB.matcher(say);
		if (!verb.find()) {
			return say;
		}
		boolean present = isPresent(clause);
		String adverbs = (say.contains("{ALL}") || say.contains("{MAJORITY}")) ? ""
				: ADVERB.matcher(clause).results().map((one) -> one.group().strip() + " ").reduce("", String::concat);
		String form = negated ? (present ? "does not " : "did not ") + verb.group("base")
				: PLAN.matcher(clause).find() || FORECAST.matcher(marked).find() ? "will " + verb.group("base")
						: verb.group(present ? "present" : "past");
		return say.substring(0, verb.start()) + adverbs + form + say.substring(verb.end());
	}

	/** Whether a clause tells of the present: by its auxiliary verb, else by its verb. */
	private static boolean isPresent(String clause) {
		if (WAS.matcher(clause).find()) {
			return false;
		}
		return IS.matcher(clause).find() || (!DID.matcher(clause).find() && DOES.matcher(clause).find());
	}

}
