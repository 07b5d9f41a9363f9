package org.tieline.bods;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Source;

/**
 * A claim as the structured part of an annotation, for which the standard allows
 * properties of one's own. Its columns are those of the tables, so that an import has the
 * claim again. What is not known is left out.
 */
final class BodsClaim {

	private BodsClaim() {
	}

	static Map<String, Object> of(Claim claim) {
		Map<String, Object> one = new LinkedHashMap<>();
		put(one, "id", claim.id());
		put(one, "stance", claim.stance());
		put(one, "aspect", claim.aspect());
		if (claim.value() != null) {
			put(one, "value", claim.value().notation());
			put(one, "unit", claim.value().unit());
		}
		put(one, "as_stated", claim.asStated());
		put(one, "from", claim.from());
		put(one, "to", claim.to());
		put(one, "as_of", claim.asOf());
		put(one, "said_on", claim.saidOn());
		put(one, "derivation", claim.derivation());
		put(one, "speaker", (claim.speaker() != null) ? BodsPackage.recordId(claim.speaker().id()) : null);
		put(one, "speaker_name", (claim.speaker() != null) ? claim.speaker().name() : null);
		put(one, "repeats", claim.repeats());
		put(one, "locator", claim.locator());
		put(one, "note", claim.note());
		one.put("source", source(claim.source()));
		return one;
	}

	private static Map<String, Object> source(Source source) {
		Map<String, Object> one = new LinkedHashMap<>();
		put(one, "title", source.title());
		put(one, "publisher", source.publisher());
		put(one, "published_on", source.publishedOn());
		put(one, "url", source.url());
		return one;
	}

	private static void put(Map<String, Object> one, String name, @Nullable Object value) {
		if (value != null) {
			one.put(name, value.toString());
		}
	}

	/** Who says it: the speaker, else the publisher of the page, else its title. */
	static String who(Claim claim) {
		return (claim.speaker() != null) ? claim.speaker().name()
				: Objects.requireNonNullElse(claim.source().publisher(), claim.source().title());
	}

}
