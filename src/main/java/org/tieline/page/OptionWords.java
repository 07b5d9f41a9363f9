package org.tieline.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the words of the pages what the API says with the names of its arguments.
 * Whoever reads a page sees fields with labels, and no arguments.
 */
final class OptionWords {

	/** Phrases that tell how to ask the API, and what a page offers in their place. */
	private static final Map<String, String> PHRASES = new LinkedHashMap<>();

	/** The labels of options, by the name of the argument. */
	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("maxLength", "“ties at most”"),
			Map.entry("maxDegree", "“pass nobody with more ties than”"),
			Map.entry("allowTurns", "“turns at a shared customer, supplier or product”"),
			Map.entry("supplyTies", "“supply ties at most”"), Map.entry("influenceTies", "“ties of influence at most”"),
			Map.entry("stakeAbove", "“a stake counts above”"), Map.entry("asOf", "“as of”"),
			Map.entry("knownAt", "“published by”"), Map.entry("memberOf", "“members of”"),
			Map.entry("restrictedBy", "“restricted by”"), Map.entry("ownedBy", "“owned by”"),
			Map.entry("withSubsidiaries", "“with subsidiaries”"),
			Map.entry("asIntermediate", "“goods that count as consumed”"),
			Map.entry("asCapital", "“as installed and kept”"), Map.entry("recordIsComplete", "“unrecorded ties”"),
			Map.entry("excludeSources", "the sources left out"), Map.entry("datasets", "the datasets"),
			Map.entry("minOrigins", "the least number of origins"), Map.entry("endCursor", "the place in the list"));

	static {
		PHRASES.put(
				"the request took longer than it may and was stopped; ask for less at once: fewer with 'first', "
						+ "shorter paths, fewer draws, scenarios or rows",
				"this took too long and was stopped; the server may be busy, or this is much at once");
		PHRASES.put("Set allowTurns to see all such paths; they show no dependence.",
				"Paths with turns show no dependence.");
		PHRASES.put("or foreclosed: true for planned supply", "or let planned supply be cut too (“more options”)");
		PHRASES.put("a lens with another date", "another date");
		PHRASES.put("leave asOf out of the lens", "leave the date out");
		PHRASES.put("pass an endCursor of the same field with the same arguments, or leave it out to start anew",
				"start again at the first page of the list");
		PHRASES.put("find its id with search", "search for its name");
		PHRASES.put("foreclosed: planned supply", "Planned supply");
		PHRASES.put("cases and plausible are a model", "Plausible ranges and their cases are a model");
		PHRASES.put("cases and plausible cut", "plausible ranges and their cases cut");
		PHRASES.put("those under setAside", "those that are set aside");
		PHRASES.put("under this lens", "in this view");
		PHRASES.put("after: this cursor does not belong to this list as it is now",
				"this place in the list is not there any more");
	}

	/** What stands in quotation marks is quoted, and stays; then a name in camel case. */
	private static final Pattern NAME = Pattern.compile(
			"'[^']*'|\"[^\"]*\"|“[^”]*”|(?<![\\w.:/=?&-])(?:lens\\.|scenario\\.)?([a-z]+(?:[A-Z][a-z]*)+)\\b(:(?=\\s))?");

	/** Which part of a cut a message is about: the group that has a field on the page. */
	private static final Pattern PART = Pattern
		.compile("^scenarios?(?:\\[\\d+])?(?:\\.(suppliers|customers|products))?[\\w.\\[\\]]*(?=: )");

	private static final Map<String, String> PARTS = Map.of("suppliers", "Suppliers", "customers", "Customers",
			"products", "Goods");

	/** A kind of thing by its code: "is a PUBLIC_BODY". */
	private static final Pattern KIND = Pattern.compile("(?<=' is an? )[A-Z]+(?:_[A-Z]+)*\\b");

	/** The id of a set of assumptions; the page has its title. */
	private static final Pattern SET = Pattern.compile("the set of assumptions [a-z0-9]+(?:-[a-z0-9]+)*\\b");

	private OptionWords() {
	}

	/** A message of the API in the words of the pages. */
	static String told(String message) {
		String told = PART.matcher(message)
			.replaceFirst((found) -> (found.group(1) != null) ? PARTS.getOrDefault(found.group(1), "") : "The cut");
		told = KIND.matcher(told).replaceAll((kind) -> Words.INSTANCE.of(kind.group()));
		for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
			told = told.replace(phrase.getKey(), phrase.getValue());
		}
		return NAME.matcher(SET.matcher(told).replaceAll("the chosen set of assumptions"))
			.replaceAll((found) -> Matcher.quoteReplacement((found.group(1) == null) ? found.group()
					: label(found.group(1)) + ((found.group(2) != null) ? ":" : "")));
	}

	/** The label of an option; of an unknown one its name as words. */
	private static String label(String name) {
		return LABELS.getOrDefault(name, name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
	}

}
