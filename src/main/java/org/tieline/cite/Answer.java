package org.tieline.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Source;
import org.tieline.record.DataVersion;

/**
 * What is said at an address, on one version of the data.
 *
 * @param reference what was asked for
 * @param version the version of the data
 * @param content the answer: words, numbers, lists and maps. It contains neither the
 * version nor the lens, so that versions can be compared
 * @param title the answer in one sentence
 * @param verdict the status of a fact, the stance of a claim or the verdict of a check;
 * null: it has none
 * @param page the page on which a claim or source is printed; null: it is no such thing
 * @param linked the answer as JSON-LD in terms of schema.org, without address and author
 */
record Answer(Reference reference, DataVersion version, Map<String, Object> content, String title,
		@Nullable String verdict, @Nullable Source page, Map<String, Object> linked) {

	private static final String REVIEW = "ClaimReview";

	/** The reviews of a list; their addresses are without the server's. */
	private static final String ITEMS = "itemListElement";

	/**
	 * A hash of what was asked, under which lens, and of the content: {@code sha256:} and
	 * 64 hexadecimal digits. It covers no version.
	 */
	String hash() {
		return CanonicalJson.hash(Map.of("asked", this.reference.hashed(), "answer", this.content));
	}

	/** The terms of schema.org with what is known of the address. */
	Map<String, Object> linked(String address, Publisher publisher) {
		Map<String, Object> linked = new LinkedHashMap<>();
		linked.put("@context", "https://schema.org");
		linked.putAll(published(this.linked, address, publisher));
		return linked;
	}

	private Map<String, Object> published(Map<?, ?> thing, String address, Publisher publisher) {
		Map<String, Object> published = new LinkedHashMap<>();
		thing.forEach((key, value) -> published.put(String.valueOf(key), value));
		published.put("url", address);
		if (REVIEW.equals(thing.get("@type"))) {
			published.put("author", publisher.linked());
			published.put("datePublished", this.version.loadedAt().toLocalDate().toString());
		}
		else if (thing.get(ITEMS) instanceof List<?> items) {
			published.put(ITEMS, items.stream().map((item) -> {
				Map<?, ?> part = (Map<?, ?>) item;
				return published(part, publisher.address() + part.get("url"), publisher);
			}).toList());
		}
		else {
			published.put("isPartOf",
					Map.of("@type", "Dataset", "name", publisher.name(), "version", this.version.id()));
		}
		return published;
	}

}
