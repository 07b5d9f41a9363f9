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

	/** A hash of the content: {@code sha256:} and 64 hexadecimal digits. */
	String hash() {
		return CanonicalJson.hash(this.content);
	}

	/** The terms of schema.org with what is known of the address. */
	Map<String, Object> linked(String address, Publisher publisher) {
		Map<String, Object> linked = new LinkedHashMap<>();
		linked.put("@context", "https://schema.org");
		linked.putAll(this.linked);
		linked.put("url", address);
		if ("ClaimReview".equals(linked.get("@type"))) {
			linked.put("author", publisher.linked());
			linked.put("datePublished", this.version.loadedAt().toLocalDate().toString());
		}
		else {
			linked.put("isPartOf", Map.of("@type", "Dataset", "name", publisher.name(), "version", this.version.id()));
		}
		return linked;
	}

	/** The items of a list of the content, by their ids. */
	static Map<String, Map<?, ?>> byId(List<?> items) {
		Map<String, Map<?, ?>> byId = new LinkedHashMap<>();
		for (Object item : items) {
			if (item instanceof Map<?, ?> map && map.get("id") != null) {
				byId.put(String.valueOf(map.get("id")), map);
			}
		}
		return byId;
	}

}
