package org.tieline.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.SentenceWords;
import org.tieline.role.Frame.Cue;
import org.tieline.role.Frame.Say;

/**
 * Says what a clause tells in a form that is read. A clause tells a fact if each role of
 * its frame fits one name alone, and no other name has a part in it.
 */
public final class RoleReader {

	/** What is known of the names of a clause. */
	public interface Names {

		/**
		 * Whether a name may have a part in a fact.
		 * @param mark the mark of the name
		 * @param kind the kind of fact
		 * @param second whether it is the second party
		 */
		boolean fits(String mark, String kind, boolean second);

	}

	/**
	 * A clause said again.
	 *
	 * @param words the words with marks, each after one blank
	 * @param places where each character comes from in the marked sentence
	 * @param from where the clause starts in the marked sentence
	 * @param to where it ends
	 */
	public record Told(String words, List<Integer> places, int from, int to) {
	}

	private static final Pattern CLAUSE = Pattern.compile(
			" (?:[;:()\"]|, (?:and|but|while|whereas|although|though|yet|so|as|when|after|before|where)|while|whereas|although|though|but"
					+ "|(?:, )?(?:and|with|followed by)(?= \u27e6[erg]\\d+\u27e7(?: (?:with|on|at|in|had|has|held|took|got|just|only|another|came|was|is|next|holding|having|taking|owning|supplying|for))* \u27e6[pmk]\\d+\u27e7(?: |$))"
					+ "|,(?= \u27e6e\\d+\u27e7 \\. *$)"
					+ "|and(?= \u27e6[pmk]\\d+\u27e7 (?:at|of|for|in|to|from|by|with) \u27e6[erg]\\d+\u27e7))(?= )");

	/** A clause that goes on with the one before: "Berg 19%", "65% at Castor". */
	private static final Pattern ELLIPSIS = Pattern.compile(
			"^ *(?:(?:(?:and|but|with|followed by) )?(?:(?:that|those) of (?:\u27e6r\\d+\u27e7 's \\S+ )?)?(?<s>\u27e6[erg]\\d+\u27e7)(?: (?:with|on|at|in|had|has|held|took|got|just|only|another|came|was|is|next|holding|having|taking|owning|supplying|for))* (?<n>\u27e6[pmk]\\d+\u27e7)"
					+ "|(?<n2>\u27e6[pmk]\\d+\u27e7) (?<prep>at|of|for|in|to|from|by|with) (?<o>\u27e6[erg]\\d+\u27e7))(?: (?:of (?:market|total)|place|spot|share|each|worldwide|globally))? *[,.]?(?<rest> .*)?$");

	/** "It had been 11%": another number of the same. */
	private static final Pattern SAME = Pattern.compile(
			"^ *(?:(?:and|but) )?\u27e6r\\d+\u27e7 (?:had been|has been|was|were|is|stood at|came in at|reached|came to)(?: (?:still|only|just|once))? (?<n>\u27e6[pmk]\\d+\u27e7)(?: (?:of (?:market|total)))? *[,.]? *$");

	/** What is only expected. */
	private static final Pattern FORECAST = Pattern
		.compile(" (?:forecasts?|projections?|projects|projected|predicts|predicted|outlook)(?= )");

	/** Somebody whom the rest of a clause only compares with, or who says it. */
	private static final Pattern BESIDES = Pattern.compile(
			" , (?:(?:\\p{L}+ ){0,2}(?:less|more|fewer|higher|lower|up|down) than(?: (?![,;\u27e6])\\S+)+?(?= \\. )|(?:ahead of|behind|alongside|before|next to)(?: (?![,;]|\u27e6[pmkcv])\\S+){1,12}|\u27e6r\\d+\u27e7 (?:said|says|added|announced|reported)(?: (?![,;])\\S+)*?)(?= (?:,|\\.) )");

	/** A possessive pronoun, which means the subject. */
	private static final Pattern ITS = Pattern.compile("\u27e6r\\d+\u27e7 's(?= )");

	private static final Pattern PARTY = Pattern.compile("\u27e6[ergx]\\d+\u27e7");

	private static final Pattern PLACE = Pattern
		.compile("(?<= (?:in|across|within|outside|throughout|inside|near)) (?<x>\u27e6e\\d+\u27e7)(?! 's)");

	/** Words after which the roles of a clause are not sure. */
	private static final Pattern UNSURE = Pattern.compile(
			" (?:than|unlike|instead|rather|compared|versus|together|combined|jointly|respectively|each|neither|nor|without|except|according|between|alleg\\S+|accus\\S+|den(?:y|ies|ied)|reject\\S*|disput\\S*|claims?|claimed|suspect\\S*|rumou?r\\S*|asked|urged|called on|(?:from|to|with|by|supplies|supplied|supply|equips|equipped|sold|sells) (?:\\S+ )?(?:units?|subsidiary|subsidiaries|arm|division|affiliates?|rivals?|competitors?|customers?|clients?|suppliers?|partners?|employees|executives?|shareholders?|owners?) of \u27e6[egx]\\d+\u27e7)(?= )|\u27e6[egx]\\d+\u27e7 's(?: \\S+){0,2} (?:rivals?|competitors?|peers|partners?|allies|employees|workers|executives?|founder|chairman|boss|chief)(?= )");

	private static final Pattern NEGATION = Pattern.compile(" (?:not|never|no)(?= )");

	private static final Pattern PLAN = Pattern.compile(
			" (?:plans? to|planned to|will|expects? to|expected to|intends? to|intended to|set to|aims? to|aimed to|due to|going to|is to|are to|was to|were to)(?= )");

	private static final Pattern ADVERB = Pattern
		.compile(" (?!only|early|nearly|roughly|family|supply|reply|apply|ally|italy)\\p{L}{2,}ly(?= )");

	private static final Pattern WAS = Pattern.compile(" (?:was|were|had|did)(?= )");

	private static final Pattern IS = Pattern
		.compile(" (?:is|are|does|do|(?:has|have) been(?! \\p{L}+(?:ed|en|t|n) ))(?= )");

	private static final Pattern DID = Pattern.compile(
			" (?:(?!need|fed|indeed|speed|red|bed|limited|united)\\p{L}+ed|sold|built|bought|won|took|gave|lent|held|made|chose|got|sent|ran|put|shut|kept|left|forbade|told|went|came|led|stood|rose|fell|grew|became|paid|spent|struck|drew|wrote|said|lost|cut|set up|chosen|given|taken|shown)(?= )");

	private static final Pattern DOES = Pattern.compile(" \\p{L}{2,}[^s' ]s(?= )");

	/** More than half, as a mark: the words of the clause are no number. */
	public static final String MAJORITY = "\u27e6p?\u27e7";

	/** The first rank, as a mark. */
	public static final String FIRST = "\u27e6k?\u27e7";

	/** The whole, as a mark. */
	public static final String ALL = "\u27e6p!\u27e7";

	private static final String STOP = "(?:built|bought|supplies|uses?|used|supplies|supplied|sells?|sold|buys?|bought|ships?|shipped|delivers?|delivered|provides?|provided|deploys?|deployed|makes?|made|of|in|on|for|to|from|by|with|at|and|or|as|is|are|was|were|be|been|being|has|have|had|will|that|which|who|its|their|his|her|into|out|over|under|after|before|since|until|through|via|about|than|then|all|any|some|such)";

	private static final Pattern GOODS = Pattern.compile("(?<np>(?: (?!" + STOP
			+ " )[\\p{L}\\p{N}&/-]+){0,2} (?:equipment|gear|kit|hardware|technology|base stations?|radio units?|radios?|antennas?|products?|components?|parts|chips?|chipsets?|semiconductors?|processors?|modules?|systems?|machines?|tools?|routers|software|devices|handsets?|phones|smartphones|sensors|screens|displays|boards|memory|lasers|cables?|servers)|(?: \u27e6d\\d+\u27e7)(?! (?:networks?|core|ran) )(?: (?!"
			+ STOP + " )[\\p{L}\\p{N}&/-]+){0,2})(?= )");

	private static final Pattern NET = Pattern.compile(
			" (?:from|of|out of|in|on|to|for|off)(?<np>(?: (?!(?:of|in|on|for|to|from|by|with|at|as|that|which) )(?:[\\p{L}\\p{N}&/-]+|\u27e6[ade]\\d+\u27e7|'s)){0,5} (?:networks?|5g|4g|3g|core|ran|rollout|trials|auction|tenders|\u27e6d\\d+\u27e7))(?= )");

	private final String marked;

	private final Names names;

	private final List<Told> told = new ArrayList<>();

	/** What was said last; null: nothing yet. */
	private @Nullable Last last;

	/**
	 * What a clause was said again as.
	 *
	 * @param sentence the sentence, with places and its verb in its form
	 * @param places what stands in them
	 */
	private record Last(Frame frame, String sentence, Map<String, String> places) {
	}

	private RoleReader(String marked, Names names) {
		this.marked = marked;
		this.names = names;
	}

	/**
	 * The clauses of a marked sentence that tell a fact by their roles, said again.
	 * @param marked words and marks, each after one blank, with a blank at its end
	 * @param from where what is said starts
	 */
	public static List<Told> read(String marked, int from, Names names) {
		RoleReader reader = new RoleReader(marked, names);
		Matcher next = CLAUSE.matcher(marked);
		int start = from;
		while (next.find(Math.min(start + 1, marked.length()))) {
			reader.clause(start, next.start());
			start = next.end();
		}
		reader.clause(start, marked.length());
		return reader.told;
	}

	private void clause(int from, int to) {
		String clause = plain(this.marked.substring(from, Math.max(from, to)).stripTrailing() + " ");
		if (!PARTY.matcher(clause).find() || UNSURE.matcher(clause).find()) {
			return;
		}
		Matcher ellipsis = ELLIPSIS.matcher(clause);
		if (this.last != null && ellipsis.matches() && goesOn(this.last, ellipsis, clause, from, to)) {
			return;
		}
		Matcher same = SAME.matcher(clause);
		if (this.last != null && same.matches() && isSame(this.last, same.group("n"), clause, from, to)) {
			return;
		}
		SentenceWords words = SentenceWords.of(clause);
		for (Frame frame : Frame.SHIPPED) {
			if (frame.need().isIn(words, clause) && (frame.not() == null || !frame.not().matcher(clause).find())) {
				Map<Character, String> parts = parts(frame, clause, words);
				if (parts != null && say(frame, parts, clause, from, to)) {
					return;
				}
			}
		}
	}

	/** A clause with spaces for the pronouns that only mean its subject. */
	private static String plain(String clause) {
		StringBuilder plain = new StringBuilder(clause);
		Matcher its = ITS.matcher(clause);
		while (its.find()) {
			if (PARTY.matcher(clause.substring(0, its.start())).find()) {
				plain.replace(its.start(), its.end(), "its");
				return plain(plain.toString());
			}
		}
		Matcher besides = BESIDES.matcher(plain);
		if (besides.find()) {
			plain.delete(besides.start(), besides.end());
		}
		return plain.toString();
	}

	/** Says a clause as the one before, with another party and number. */
	private boolean goesOn(Last before, Matcher ellipsis, String clause, int from, int to) {
		boolean subject = ellipsis.group("s") != null;
		String party = subject ? ellipsis.group("s") : ellipsis.group("o");
		String number = subject ? ellipsis.group("n") : ellipsis.group("n2");
		String place = "{" + Character.toUpperCase(number.charAt(1)) + "}";
		boolean second = !subject && !before.frame().isOfOne() && !"from by".contains(ellipsis.group("prep"));
		if (!before.places().containsKey(place) || !this.names.fits(party, before.frame().kind(), second)) {
			return false;
		}
		Map<String, String> places = new LinkedHashMap<>(before.places());
		places.put(second ? "{O}" : "{S}", party);
		places.put(place, number);
		this.told.add(written(before.sentence(), places, clause, from, to));
		this.last = new Last(before.frame(), before.sentence(), places);
		return true;
	}

	/** Says a clause as the one before, with another number. */
	private boolean isSame(Last before, String number, String clause, int from, int to) {
		String place = "{" + Character.toUpperCase(number.charAt(1)) + "}";
		if (!before.places().containsKey(place)) {
			return false;
		}
		Map<String, String> places = new LinkedHashMap<>(before.places());
		places.put(place, number);
		this.told.add(written(before.sentence(), places, clause, from, to));
		this.last = new Last(before.frame(), before.sentence(), places);
		return true;
	}

	/** Who has which role; null: that is not clear. */
	private @Nullable Map<Character, String> parts(Frame frame, String clause, SentenceWords words) {
		Map<Character, Set<String>> strong = new LinkedHashMap<>();
		Map<Character, Set<String>> weak = new LinkedHashMap<>();
		for (Cue cue : frame.cues()) {
			Matcher found = cue.pattern().matcher(clause);
			while (cue.needs().areIn(words) && found.find()) {
				String mark = found.group("x");
				if (this.names.fits(mark, frame.kind(), cue.role() == 'O')) {
					(cue.weak() ? weak : strong).computeIfAbsent(cue.role(), (role) -> new LinkedHashSet<>()).add(mark);
				}
			}
		}
		named(strong);
		named(weak);
		Set<String> subjects = strong.getOrDefault('S', Set.of());
		Set<String> objects = strong.getOrDefault('O', Set.of());
		if (subjects.isEmpty() && objects.isEmpty()) {
			return null;
		}
		if (frame.isOfOne()) {
			Map<Character, String> one = (subjects.size() == 1) ? Map.of('S', subjects.iterator().next()) : null;
			return (one != null && areAll(one, clause)) ? one : null;
		}
		Map<Character, String> parts = pair(subjects.isEmpty() ? weak.getOrDefault('S', Set.of()) : subjects,
				objects.isEmpty() ? weak.getOrDefault('O', Set.of()) : objects);
		return (parts != null && areAll(parts, clause)) ? parts : null;
	}

	/** Beside a name a pronoun means somebody who is named. */
	private static void named(Map<Character, Set<String>> votes) {
		votes.values().forEach((marks) -> {
			if (marks.stream().anyMatch((one) -> one.charAt(1) != 'r')) {
				marks.removeIf((one) -> one.charAt(1) == 'r');
			}
		});
	}

	private static @Nullable Map<Character, String> pair(Set<String> subjects, Set<String> objects) {
		Map<Character, String> only = null;
		for (String subject : subjects) {
			for (String object : objects) {
				if (!subject.equals(object)) {
					if (only != null) {
						return null;
					}
					only = Map.of('S', subject, 'O', object);
				}
			}
		}
		return only;
	}

	/** Whether nobody else has a part in a clause: others only tell where. */
	private static boolean areAll(Map<Character, String> parts, String clause) {
		Set<String> places = new LinkedHashSet<>();
		Matcher place = PLACE.matcher(clause);
		while (place.find()) {
			places.add(place.group("x"));
		}
		return PARTY.matcher(clause)
			.results()
			.map((one) -> one.group())
			.allMatch((one) -> one.charAt(1) == 'r' || parts.containsValue(one) || places.contains(one));
	}

	/** Says a clause again, if one of the sentences of its frame has all its marks. */
	private boolean say(Frame frame, Map<Character, String> parts, String clause, int from, int to) {
		long negations = NEGATION.matcher(clause).results().count();
		boolean numbers = clause.contains("\u27e6p") || clause.contains("\u27e6m") || clause.contains("\u27e6k");
		if (negations > 1 || (negations == 1 && (numbers || PLAN.matcher(clause).find()))) {
			return false;
		}
		for (Say say : frame.says()) {
			if ((say.when() != null && !say.when().matcher(clause).find())
					|| (say.unless() != null && say.unless().matcher(clause).find())) {
				continue;
			}
			Map<String, String> places = places(say, parts, clause);
			if (places != null) {
				String verb = verb(say.words(), clause, negations == 1);
				this.last = new Last(frame, verb, places);
				this.told.add(written(verb, places, clause, from, to));
				return true;
			}
		}
		return false;
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
		for (char letter : "pmkq".toCharArray()) {
			List<String> marks = Pattern.compile("\u27e6" + letter + "\\d+\u27e7")
				.matcher(clause)
				.results()
				.map((one) -> one.group())
				.toList();
			String place = "{" + Character.toUpperCase(letter) + "}";
			if (say.has(place) ? marks.size() != 1 : (letter != 'q' && letter != 'k' && !marks.isEmpty())) {
				return null;
			}
			if (say.has(place)) {
				places.put(place, marks.getFirst());
			}
		}
		places.put("{MAJORITY}", MAJORITY);
		places.put("{ALL}", ALL);
		places.put("{FIRST}", FIRST);
		if (say.has("{D}")) {
			Matcher goods = GOODS.matcher(clause);
			if (!goods.find()) {
				return null;
			}
			places.put("{D}", goods.group("np").strip());
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
	private String verb(String say, String clause, boolean negated) {
		Matcher verb = Pattern
			.compile("(?<= )(?<past>[\\p{L} ]+)/(?<present>[\\p{L} ]+)/(?<base>[\\p{L}]+(?: over)?)(?= )")
			.matcher(say);
		if (!verb.find()) {
			return say;
		}
		boolean present = isPresent(clause);
		String adverbs = (say.contains("{ALL}") || say.contains("{MAJORITY}")) ? ""
				: ADVERB.matcher(clause).results().map((one) -> one.group().strip() + " ").reduce("", String::concat);
		String form = negated ? (present ? "does not " : "did not ") + verb.group("base")
				: PLAN.matcher(clause).find() || FORECAST.matcher(this.marked).find() ? "will " + verb.group("base")
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

	private Told written(String sentence, Map<String, String> places, String clause, int from, int to) {
		StringBuilder words = new StringBuilder();
		List<Integer> origins = new ArrayList<>();
		int last = this.marked.indexOf(places.get("{S}"), from);
		for (String word : (sentence + " .").split(" ")) {
			String put = places.getOrDefault(word, word);
			int at = places.containsKey(word) ? clause.indexOf(put) : -1;
			int far = (at < 0 && put.startsWith("\u27e6")) ? this.marked.indexOf(put) : -1;
			last = (at >= 0) ? from + at : (far >= 0) ? far : last;
			words.append(' ').append(put);
			for (int i = 0; i <= put.length(); i++) {
				origins.add((at >= 0) ? Math.min(from + at + Math.max(0, i - 1), this.marked.length() - 1) : last);
			}
		}
		return new Told(words.append(' ').toString(), origins, from, to);
	}

}
