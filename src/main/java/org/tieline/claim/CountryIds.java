package org.tieline.claim;

import java.util.Locale;
import java.util.Map;

/**
 * The ids of countries: their ISO 3166-1 alpha-2 codes in lower case. An id never changes
 * its meaning, so a country whose code was the id of something else has another one:
 * {@code ee} is the company EE, and Estonia is {@code country-ee}.
 */
public final class CountryIds {

	/** By code: the id of a country whose code names something else. */
	private static final Map<String, String> APART = Map.of("EE", "country-ee");

	private CountryIds() {
	}

	/**
	 * The id of a country.
	 * @param code its code, in any case
	 */
	public static String of(String code) {
		String upper = code.toUpperCase(Locale.ROOT);
		return APART.getOrDefault(upper, upper.toLowerCase(Locale.ROOT));
	}

	/**
	 * The code of a country, in upper case.
	 * @param id its id
	 */
	public static String codeOf(String id) {
		String end = id.substring(id.lastIndexOf('-') + 1);
		return end.toUpperCase(Locale.ROOT);
	}

	/** Whether an id is the one that a country with its code has. */
	public static boolean isOne(String id) {
		String code = codeOf(id);
		return code.matches("[A-Z]{2}") && of(code).equals(id);
	}

}
