package org.tieline.english;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The countries of places, as {@code check/places.txt} lists them. */
public final class Places {

	private static final Map<String, String> COUNTRIES = read();

	private Places() {
	}

	/**
	 * The country of a place; null: it is not known.
	 * @param words a place, or a place with the word after it
	 */
	public static @Nullable String countryOf(String words) {
		String place = words.toLowerCase(Locale.ROOT);
		String country = COUNTRIES.get(place);
		return (country != null) ? country : COUNTRIES.get(place.split(" ")[0]);
	}

	private static Map<String, String> read() {
		Map<String, String> countries = new HashMap<>();
		for (String line : ResourceLines.of("/check/places.txt")) {
			String[] parts = line.split(" = ", 2);
			for (String place : parts[1].split("\\|")) {
				countries.put(place, parts[0]);
			}
		}
		return countries;
	}

}
