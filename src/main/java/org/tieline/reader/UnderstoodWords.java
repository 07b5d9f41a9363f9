package org.tieline.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Says in a plain sentence how a statement was understood. The API says it part by part:
 * {@code Metric: subject Huawei, metric revenue; CNY 858.8 billion; in 2019}.
 */
final class UnderstoodWords {

	/** The parts of a kind, in the order in which the API names them. */
	private static final Map<String, List<String>> PARTS = Map.ofEntries(
			Map.entry("Metric", List.of("subject", "counterparty", "metric")),
			Map.entry("Market share", List.of("company", "market")),
			Map.entry("Market rank", List.of("company", "market")),
			Map.entry("Stake", List.of("holder", "company", "interest")),
			Map.entry("Supply", List.of("supplier", "customer", "product")),
			Map.entry("Restriction", List.of("authority", "measure", "target", "effect")),
			Map.entry("Funding", List.of("funder", "recipient")), Map.entry("Investment", List.of("investor", "into")),
			Map.entry("Influence", List.of("state", "company", "means")),
			Map.entry("Affiliation", List.of("member", "of", "role")),
			Map.entry("Assessment", List.of("subject", "topic")),
			Map.entry("Measure version", List.of("measure", "state")));

	private static final Map<String, String> STANCES = Map.of("ALLEGES", "an allegation", "PLANS", "a plan", "DENIES",
			"a denial", "CONSIDERS", "something that is considered", "NO_COMMENT",
			"something that is not commented on");

	private static final Pattern TIME = Pattern.compile("(in|on|from|until|since|before|after|by) \\S.*");

	private static final String STANCE = "stance ";

	private static final String SPEAKER = "said by ";

	private UnderstoodWords() {
	}

	/**
	 * The sentence, without a full stop.
	 * @param asked what the API says; of a kind without a sentence it stays as it is
	 */
	static String of(String asked) {
		int colon = asked.indexOf(": ");
		String kind = (colon < 0) ? "" : asked.substring(0, colon);
		List<String> labels = PARTS.get(kind);
		if (labels == null) {
			return asked;
		}
		List<String> rest = new ArrayList<>(Arrays.asList(asked.substring(colon + 2).split("; ")));
		Map<String, String> parts = parts(labels, rest.removeFirst());
		String told = told(kind, parts);
		if (told == null) {
			return asked;
		}
		StringBuilder sentence = new StringBuilder(told);
		rest.stream().filter((one) -> TIME.matcher(one).matches()).forEach((one) -> sentence.append(", ").append(one));
		rest.stream()
			.filter((one) -> !TIME.matcher(one).matches() && !one.startsWith(STANCE) && !one.startsWith(SPEAKER))
			.forEach((one) -> sentence.append(": ").append(one.replaceFirst("^rank (?=\\d)", "")));
		for (String one : rest) {
			if (one.startsWith(STANCE)) {
				sentence.append(" (told as ")
					.append(STANCES.getOrDefault(one.substring(STANCE.length()), one))
					.append(')');
			}
			else if (one.startsWith(SPEAKER)) {
				sentence.append(", according to ").append(one.substring(SPEAKER.length()));
			}
		}
		return sentence.toString();
	}

	private static Map<String, String> parts(List<String> labels, String text) {
		Matcher found = Pattern.compile("(?:^|, )(" + String.join("|", labels) + ") ").matcher(text);
		Map<String, String> parts = new HashMap<>();
		String label = null;
		int start = 0;
		int next = 0;
		while (found.find()) {
			// Each part comes once, in the order of its kind; a name may hold such a
			// word.
			int at = labels.indexOf(found.group(1));
			if (at < next) {
				continue;
			}
			put(parts, label, text.substring(start, found.start()));
			label = found.group(1);
			start = found.end();
			next = at + 1;
		}
		put(parts, label, text.substring(start));
		return parts;
	}

	private static void put(Map<String, String> parts, @Nullable String label, String text) {
		if (label != null) {
			parts.put(label, text);
		}
	}

	/** Who does what, without number and time; null: a part that it needs is missing. */
	private static @Nullable String told(String kind, Map<String, String> parts) {
		String told = switch (kind) {
			case "Metric" -> own(parts.get("subject")) + " " + metric(parts.get("metric"))
					+ also(" (with ", parts.get("counterparty"), ")");
			case "Market share" -> own(parts.get("company")) + " share of the market “" + parts.get("market") + "”";
			case "Market rank" -> own(parts.get("company")) + " rank in the market “" + parts.get("market") + "”";
			case "Stake" -> parts.get("holder") + " holds a part of " + parts.get("company")
					+ also(" (", parts.get("interest"), ")");
			case "Supply" -> parts.get("supplier") + " supplies " + parts.get("customer")
					+ also(" with: ", parts.get("product"), "");
			case "Restriction" -> parts.get("authority") + " restricts " + parts.get("target")
					+ also(" under ", parts.get("measure"), "") + also(" (", parts.get("effect"), ")");
			case "Funding" -> parts.get("funder") + " funds " + parts.get("recipient");
			case "Investment" -> parts.get("investor") + " invests in " + parts.get("into");
			case "Influence" ->
				parts.get("state") + " can influence " + parts.get("company") + also(" (", parts.get("means"), ")");
			case "Affiliation" ->
				parts.get("member") + " belongs to " + parts.get("of") + also(" (", parts.get("role"), ")");
			case "Assessment" -> parts.get("subject") + " is judged" + also(" on: ", hyphens(parts.get("topic")), "");
			case "Measure version" -> parts.get("measure") + also(" is ", parts.get("state"), "");
			default -> null;
		};
		return (told == null || told.contains("null")) ? null : told;
	}

	private static String own(@Nullable String name) {
		return name + "’s";
	}

	private static @Nullable String metric(@Nullable String name) {
		return (name != null) ? name.replace("r and d ", "research and development ") : null;
	}

	private static @Nullable String hyphens(@Nullable String words) {
		return (words != null) ? words.replace('-', ' ') : null;
	}

	private static String also(String before, @Nullable String text, String after) {
		return (text != null) ? before + text + after : "";
	}

}
