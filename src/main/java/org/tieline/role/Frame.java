package org.tieline.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.cue.CuedPattern;
import org.tieline.cue.Needs;
import org.tieline.cue.Starts;
import org.tieline.cue.WordChoice;
import org.tieline.english.ResourceLines;

/**
 * How a kind of fact is told: the words that tell of it, and the cues for the roles of
 * its parties.
 *
 * @param kind the kind of fact
 * @param need words of which a clause must have one
 * @param not words that a clause must not have; null: none
 * @param cues the cues for roles
 * @param says the sentences in which it is said again, the most exact first
 */
record Frame(String kind, CuedPattern need, @Nullable CuedPattern not, List<Cue> cues, List<Say> says) {

	/**
	 * A cue for a role.
	 *
	 * @param role {@code S} the first party, {@code O} the second one, {@code t} somebody
	 * else, who is only told it
	 * @param weak whether it counts only beside one that is not weak
	 * @param pattern the words around the name, which is the group {@code x}
	 * @param needs what a clause must have for the pattern to be found in it
	 */
	record Cue(char role, boolean weak, Starts pattern, Needs needs) {
	}

	/**
	 * A sentence in which a fact is said again.
	 *
	 * @param words its words with places such as <code>{S}</code>
	 * @param when words that the clause must have; null: any
	 * @param unless words that the clause must not have; null: any
	 */
	record Say(String words, @Nullable Pattern when, @Nullable Pattern unless) {

		boolean has(String place) {
			return this.words.contains(place);
		}

	}

	/** Whether it has one party alone. */
	boolean isOfOne() {
		return this.cues.stream().noneMatch((cue) -> cue.role() == 'O');
	}

	/** Words that bring in another party or turn the clause another way. */
	private static final String TURNS = "to|from|by|with|at|than|that|which|who|whom|whose|while|but|not|never|no|if|because|unlike|against|rather|instead";

	private static final String ADVERB = "also|already|since|then|now|still|once|later|first|recently|long|again|thus|meanwhile|today|initially|finally|eventually|alone|even|only|just|always|often|currently|together|both|all|\\p{L}+ly";

	private static final String ACTIVE = "(?: (?:has|have|had|will|did|does|do|not|never|" + ADVERB
			+ "|(?:plans?|planned|agreed|began|begun|started|continues?|continued|helped|set|due|expected|wants?|wanted|decided|intends?|intended|expects?|aims?|hopes?) to|(?:is|was|are|were) to|(?:is|was|are|were) (?:set|due|said|expected|planning|going) to))*";

	private static final String PASSIVE = "(?: (?:has|have|had|will|not|never|" + ADVERB
			+ "))* (?:is|are|was|were|been|be|being|got|gets)(?: (?:" + ADVERB + "|not|never|been|being))*";

	/** Words that end a group of nouns. */
	private static final String NO_NOUN = TURNS
			+ "|of|in|on|for|and|or|as|is|are|was|were|be|been|has|have|had|will|would|suppl(?:y|ies|ied)|sells?|sold|uses?|used|buys?|bought|runs?|ran|makes?|made|builds?|built|holds?|held|owns?|owned|ships?|shipped|delivers?|delivered|provides?|provided|equips?|equipped|relies|relied|rely|depends?|depended|deploys?|deployed|took|takes?|won|wins?|got|gets?|gave|gives?|chose|chosen|picked|selected|signed|banned|bans?|said|says?|accounts?|accounted|led|leads|came|comes?";

	/** A party after one of these is no subject. */
	private static final String NO_SUBJECT = "(?=\u27e6)(?<! (?:in|of|from|by|with|at|to|for|on|as|than|like|near|into|across|within|outside) )";

	/** The frames that the product ships with, in their order. */
	static final List<Frame> SHIPPED = read(ResourceLines.of("/check/roles.txt"));

	/**
	 * Reads frames.
	 * @throws IllegalStateException if a line is no line of a frame
	 */
	static List<Frame> read(List<String> lines) {
		Map<String, String> classes = new LinkedHashMap<>();
		List<Frame> frames = new ArrayList<>();
		List<String> open = new ArrayList<>();
		for (String line : lines) {
			if (line.startsWith("$")) {
				int at = line.indexOf(" = ");
				classes.put(line.substring(0, at), "(?:" + expanded(line.substring(at + 3), classes) + ")");
			}
			else {
				if (!line.contains(": ") && !open.isEmpty()) {
					frames.add(frame(open, classes));
					open.clear();
				}
				open.add(line);
			}
		}
		frames.add(frame(open, classes));
		return List.copyOf(frames);
	}

	private static Frame frame(List<String> lines, Map<String, String> classes) {
		String name = lines.getFirst();
		CuedPattern need = null;
		CuedPattern not = null;
		List<Cue> cues = new ArrayList<>();
		List<Say> says = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			int at = line.indexOf(": ");
			String value = line.substring(at + 2);
			switch (line.substring(0, at)) {
				case "need" -> need = CuedPattern.of(" (?:" + expanded(value, classes) + ")(?= )");
				case "not" -> not = CuedPattern.of(" (?:" + expanded(value, classes) + ")(?= )");
				case "S", "O", "told" -> cues.add(cue(line.charAt(0), value, classes));
				case "say" -> says.add(say(value, classes));
				default -> throw new IllegalStateException("no line of a frame: " + line);
			}
		}
		if (need == null || says.isEmpty()) {
			throw new IllegalStateException("a frame needs words and a sentence: " + name);
		}
		return new Frame(name.substring(name.indexOf(':') + 1), need, not, List.copyOf(cues), List.copyOf(says));
	}

	private static Cue cue(char role, String value, Map<String, String> classes) {
		boolean weak = value.endsWith(" ~");
		String pattern = expanded(weak ? value.substring(0, value.length() - 2) : value, classes);
		boolean adjective = pattern.contains("{A}");
		pattern = pattern.replace("{A}", "{X}");
		if (!adjective) {
			pattern = pattern.replaceAll("(?<=.) \\{X\\}", "(?: \u27e6a\\\\d+\u27e7)? {X}");
		}
		Needs needs = Needs.of(pattern.replaceAll("\\{[gn]\\d\\}|\\{act\\}|\\{pas\\}", "").replace("{X}", "{S}"));
		for (int most = 1; most < 10; most++) {
			pattern = pattern.replace("{g" + most + "}", "(?: (?!(?:" + TURNS
					+ ")(?: |$))(?:[\\p{L}\\p{N}'&./-]+|\u27e6[adqpmkcv]\\d+\u27e7|(?<= (?:in|across|within|outside) )\u27e6e\\d+\u27e7(?! 's))){0,"
					+ most + "}");
		}
		for (int most = 1; most < 10; most++) {
			pattern = pattern.replace("{n" + most + "}",
					"(?: (?!(?:" + NO_NOUN + ")(?: |$))(?:[\\p{L}\\p{N}'&./-]+|\u27e6[ad]\\d+\u27e7)){0," + most + "}");
		}
		boolean subject = pattern.startsWith("{X}{act}") || pattern.startsWith("{X}{pas}");
		pattern = pattern.replace("{act}", ACTIVE).replace("{pas}", PASSIVE);
		int at = pattern.indexOf("{X}");
		String rest = pattern.substring(at + 3);
		String owner = rest.startsWith(" 's") || rest.startsWith("(?: 's") ? "" : "(?! 's(?: |$))";
		pattern = pattern.substring(0, at) + (adjective ? "(?<x>\u27e6[ae]\\d+\u27e7)" : "(?<x>\u27e6[erg]\\d+\u27e7)")
				+ owner + rest;
		String start = subject ? NO_SUBJECT : pattern.startsWith("(?<x>") ? "" : "(?<= )";
		return new Cue(role, weak, Starts.of(start + pattern + "(?= |$)"), needs);
	}

	private static Say say(String value, Map<String, String> classes) {
		String[] parts = value.split(" ! ", 2);
		String[] words = parts[0].split(" \\? ", 2);
		return new Say(words[0], (words.length > 1) ? words(words[1], classes) : null,
				(parts.length > 1) ? words(parts[1], classes) : null);
	}

	private static Pattern words(String words, Map<String, String> classes) {
		return WordChoice.compile(" (?:" + expanded(words, classes) + ")(?= )");
	}

	private static String expanded(String text, Map<String, String> classes) {
		Matcher name = Pattern.compile("\\$[A-Z]+").matcher(text);
		StringBuilder expanded = new StringBuilder();
		while (name.find()) {
			String words = classes.get(name.group());
			if (words == null) {
				throw new IllegalStateException("no class of words: " + name.group());
			}
			name.appendReplacement(expanded, Matcher.quoteReplacement(words));
		}
		return name.appendTail(expanded).toString();
	}

}
