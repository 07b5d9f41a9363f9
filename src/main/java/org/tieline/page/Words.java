package org.tieline.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Words for the codes of the API, as a page prints them. */
public final class Words {

	/** The one instance, for templates. */
	public static final Words INSTANCE = new Words();

	/** Headings of the kinds of fact. */
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("MARKET_SHARE", "Market shares"),
			Map.entry("SUPPLY", "Supply"), Map.entry("STAKE", "Stakes"), Map.entry("RESTRICTION", "Restrictions"),
			Map.entry("MEASURE_VERSION", "Versions of measures"), Map.entry("AFFILIATION", "Affiliations"),
			Map.entry("FUNDING", "Funding"), Map.entry("INFLUENCE", "Influence"), Map.entry("PRESSURE", "Pressure"),
			Map.entry("METRIC", "Figures"), Map.entry("ASSESSMENT", "Assessments"), Map.entry("EFFECT", "Effects"),
			Map.entry("PRODUCTION", "Production"), Map.entry("REQUIREMENT", "Inputs needed"),
			Map.entry("MARKET_RANK", "Ranks"), Map.entry("INVESTMENT", "Investments"));

	/** What a status means, for a reader who points at its badge. */
	private static final Map<String, String> STATUSES = Map.of("CORROBORATED",
			"Two or more independent origins state or estimate it.", "SINGLE_ORIGIN",
			"One origin states or estimates it.", "CONTESTED",
			"Claims differ by more than their rounding, or a claim denies what another affirms.", "ALLEGED",
			"Only alleged, however often.", "PLANNED", "Only planned, considered or forecast.", "DENIED",
			"Only denied.", "NOT_RECORDED", "No claim under this lens asserts, plans or denies it.");

	private Words() {
	}

	/**
	 * A code in lower-case words: {@code SINGLE_ORIGIN} is "single origin".
	 * @param code a value of an enum; null: nothing
	 */
	public String of(@Nullable Object code) {
		return (code != null) ? code.toString().toLowerCase(Locale.ROOT).replace('_', ' ') : "";
	}

	/** A code with a capital at its start: {@code STATE_BODY} is "State body". */
	public String titled(@Nullable Object code) {
		String words = of(code);
		return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** The heading of a kind of fact. */
	public String kind(Object code) {
		return KINDS.getOrDefault(code.toString(), titled(code));
	}

	/** What a status means, in one sentence. */
	public String meaning(@Nullable Object status) {
		return STATUSES.getOrDefault(Objects.toString(status), "");
	}

	/** The class of a status, a verdict or a stance for the style sheet. */
	public String style(@Nullable Object code) {
		return of(code).replace(' ', '-');
	}

	/**
	 * A period: "2017", "2017 to 2018", "since 2017", "until 2018".
	 * @param period a map with {@code from} and {@code to}; null: none
	 */
	public String period(@Nullable Map<String, ?> period) {
		if (period == null) {
			return "";
		}
		Object from = period.get("from");
		Object to = period.get("to");
		if (from != null && to != null) {
			return from.equals(to) ? from.toString() : from + " to " + to;
		}
		return (from != null) ? "since " + from : (to != null) ? "until " + to : "";
	}

	/**
	 * How many of a thing: "1 origin", "2 origins".
	 * @param noun in the singular; its plural ends with an s
	 */
	public String count(@Nullable Object number, String noun) {
		String count = Objects.toString(number, "0");
		return count + " " + noun + (count.equals("1") ? "" : "s");
	}

}
