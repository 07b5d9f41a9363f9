package org.tieline.claim;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The name of an entity in another register.
 *
 * @param scheme the register: {@code wikidata}, {@code lei}, {@code iso3166-1},
 * {@code isin}, {@code opensanctions}
 * @param value the identifier in the register
 */
public record Identifier(String scheme, String value) {

	private static final Map<String, String> PAGES = Map.of("wikidata", "https://www.wikidata.org/wiki/", "lei",
			"https://search.gleif.org/#/record/", "opensanctions", "https://www.opensanctions.org/entities/");

	/**
	 * The page of the register about the entity; null: the register has none.
	 */
	public @Nullable String url() {
		String page = PAGES.get(this.scheme);
		return (page != null) ? page + this.value : null;
	}

	/**
	 * Reads {@code scheme:value}.
	 * @throws IllegalArgumentException if the text has another shape
	 */
	public static Identifier parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 1 || colon == text.length() - 1) {
			throw new IllegalArgumentException("'" + text + "' is not an identifier; write scheme:value");
		}
		return new Identifier(text.substring(0, colon), text.substring(colon + 1));
	}

	@Override
	public String toString() {
		return this.scheme + ":" + this.value;
	}

}
