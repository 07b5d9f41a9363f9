package org.tieline.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactWords;
import org.tieline.evidence.Inflection;
import org.tieline.evidence.NounPhrase;
import org.tieline.value.Spelling;

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
			"Only denied.", "NOT_RECORDED", "No claim in this view asserts, plans or denies it.");

	private static final Map<String, String> DERIVATIONS = Map.of("CONVERTED", "converted from another currency",
			"COMPUTED", "computed from other numbers", "FORECAST", "a forecast");

	/** Registers of identifiers that are not written as their code. */
	private static final Map<String, String> SCHEMES = Map.of("isin", "ISIN", "lei", "LEI", "wikidata", "Wikidata",
			"iso3166-1", "ISO 3166-1", "opensanctions", "OpenSanctions");

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

	/** Words with a capital at their start. */
	public String sentence(@Nullable String words) {
		return (words == null || words.isEmpty()) ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** An id of a vocabulary in words: {@code share_of_4g_ran} is "share of 4G RAN". */
	public String spelled(@Nullable Object id) {
		return Spelling.of(Objects.toString(id, ""));
	}

	/** The usual name of a register of identifiers: {@code isin} is "ISIN". */
	public String scheme(@Nullable Object code) {
		String scheme = Objects.toString(code, "");
		return SCHEMES.getOrDefault(scheme, scheme);
	}

	/** The name of a country within a sentence: "the United States". */
	public String countryInSentence(String name) {
		return NounPhrase.of(EntityKind.COUNTRY, name);
	}

	/**
	 * The name of an entity within a sentence: "the United States", "Huawei".
	 * @param entity a map with a kind and a name; null: none
	 */
	public String inSentence(@Nullable Map<String, ?> entity) {
		Object name = (entity != null) ? entity.get("name") : null;
		Object kind = (entity != null) ? entity.get("kind") : null;
		return (name == null || kind == null) ? Objects.toString(name, "")
				: NounPhrase.of(EntityKind.valueOf(kind.toString()), name.toString());
	}

	/**
	 * What the API says, in the words of the pages.
	 * @param message a sentence that can name arguments; null: none
	 */
	public String told(@Nullable String message) {
		return (message != null) ? OptionWords.told(message) : "";
	}

	/**
	 * The number of origins, where it adds something to the status; empty: a single
	 * origin says it already, and what is only planned or alleged has none.
	 */
	public String origins(@Nullable Object status, @Nullable Object number) {
		String count = Objects.toString(number, "0");
		return (count.equals("0") || "SINGLE_ORIGIN".equals(Objects.toString(status))) ? "" : count(count, "origin");
	}

	/**
	 * The last day that shows a fact, where its sentence does not end with it; null: it
	 * does, or none does. A plan shows nothing: its date is the one that it is for.
	 * @param status the code of its status; null: refused
	 */
	public @Nullable String lastShown(@Nullable Object sentence, @Nullable Object day, @Nullable Object status) {
		boolean told = Objects.toString(sentence).contains("last shown " + day);
		return (day == null || told || "PLANNED".equals(Objects.toString(status))) ? null : day.toString();
	}

	/** The heading of a kind of fact. */
	public String kind(Object code) {
		return KINDS.getOrDefault(code.toString(), titled(code));
	}

	/**
	 * The status of a fact in words. Somebody who expects a share of a market does not
	 * plan it, so there what is not yet so is a forecast.
	 * @param status the code; null: refused
	 * @param id of the fact, which begins with its kind
	 */
	public String status(@Nullable Object status, @Nullable Object id) {
		if (!"PLANNED".equals(Objects.toString(status))) {
			return of(status);
		}
		String fact = Objects.toString(id, "");
		String kind = fact.substring(0, Math.max(0, fact.indexOf(':')));
		return switch (kind) {
			case "market-share", "market-rank" -> "forecast";
			case "metric", "effect", "assessment" -> "planned or forecast";
			default -> of(status);
		};
	}

	/** How a number was made. */
	public String derivation(@Nullable Object derivation) {
		return DERIVATIONS.getOrDefault(Objects.toString(derivation), of(derivation));
	}

	/**
	 * What a claim says: its note, or else its stance with its own number. The sentence
	 * of its fact can have the number of somebody else.
	 * @param claim with {@code note} and what {@link #stance} and {@link #number} read
	 */
	public String claim(Map<String, ?> claim) {
		Object note = claim.get("note");
		String number = number(claim);
		return (note != null) ? note.toString()
				: stance(claim) + ": " + ((number != null) ? number : "that it is so" + when(claim));
	}

	/**
	 * What the speaker of a claim does: "States", or "Denies the end", where it is not
	 * the fact that is denied.
	 * @param claim with {@code stance} and {@code aspect}
	 */
	public String stance(Map<String, ?> claim) {
		String stance = titled(claim.get("stance"));
		boolean ofPart = claim.get("aspect") != null && "DENIES".equals(Objects.toString(claim.get("stance")));
		return stance + (ofPart ? " the " + of(claim.get("aspect")) : "");
	}

	/**
	 * What the speaker of a claim does, after the name: "states", of several "state".
	 * @param claim with {@code stance} and {@code speaker}, which has a name and a kind
	 */
	public String says(Map<String, ?> claim) {
		String verb = of(claim.get("stance"));
		boolean plural = claim.get("speaker") instanceof Map<?, ?> speaker && speaker.get("kind") != null && NounPhrase
			.isPlural(EntityKind.valueOf(speaker.get("kind").toString()), Objects.toString(speaker.get("name")));
		return (plural && !"NO_COMMENT".equals(Objects.toString(claim.get("stance")))) ? Inflection.plural(verb) : verb;
	}

	/** The word before a date: "on" before a day, "in" before a month or a year. */
	public String on(@Nullable Object date) {
		return (Objects.toString(date, "").length() > "2020-01".length()) ? "on" : "in";
	}

	/**
	 * The sentence with one full stop, also after "Inc.".
	 */
	public String stopped(@Nullable String sentence) {
		return FactWords.stopped(Objects.toString(sentence, ""));
	}

	/**
	 * The number of a claim with its time: "percent: 37.3%, as of 2017-12-31".
	 * @param claim with {@code value}, {@code aspect}, {@code derivation}, {@code asOf}
	 * and {@code period}
	 * @return null: it gives none
	 */
	public @Nullable String number(Map<String, ?> claim) {
		if (!(claim.get("value") instanceof Map<?, ?> value)) {
			return null;
		}
		String part = (claim.get("aspect") != null) ? of(claim.get("aspect")) + ": " : "";
		Object made = claim.get("derivation");
		String when = when(claim);
		return part + value.get("text") + ((made != null) ? " (" + derivation(made) + ")" : "")
				+ (when.isEmpty() ? "" : "," + when);
	}

	/**
	 * What time a claim speaks of: " in 2017", " from 2017 to 2018", " as of 2019-05".
	 * @param claim with {@code asOf} and {@code period}
	 * @return the words with a space before; empty: it gives no date
	 */
	public String when(Map<String, ?> claim) {
		if (claim.get("asOf") != null) {
			return " as of " + claim.get("asOf");
		}
		if (!(claim.get("period") instanceof Map<?, ?> period)) {
			return "";
		}
		Object from = period.get("from");
		Object to = period.get("to");
		if (from != null && to != null) {
			return from.equals(to) ? (String.valueOf(from).length() > "2018-01".length() ? " on " : " in ") + from
					: " from " + from + " to " + to;
		}
		return (from != null) ? " since " + from : (to != null) ? " until " + to : "";
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
	 * A period: "2017", "2017 to 2018", "from 2017", "until 2018". That no end is
	 * recorded does not say that it still holds, so an open period is not "since".
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
		return (from != null) ? "from " + from : (to != null) ? "until " + to : "";
	}

	/**
	 * How many of a thing: "1 origin", "2 origins", "1,622 names".
	 * @param noun in the singular; its plural ends with s, or with ies after a consonant
	 * and y
	 */
	public String count(@Nullable Object number, String noun) {
		String count = Objects.toString(number, "0");
		return grouped(count) + " " + (count.equals("1") ? noun : plural(noun));
	}

	/** A whole number with a comma between thousands. */
	private static String grouped(String count) {
		return count.matches("\\d{4,18}") ? String.format(Locale.ROOT, "%,d", Long.parseLong(count)) : count;
	}

	private static String plural(String noun) {
		return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
	}

}
