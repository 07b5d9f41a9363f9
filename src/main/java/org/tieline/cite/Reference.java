package org.tieline.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

import org.tieline.evidence.Lens;
import org.tieline.evidence.SeenId;
import org.tieline.exchange.LensParameters;

/**
 * What is cited: a thing of the record by its id, or a check by what was asked; and the
 * lens.
 *
 * @param sort what it is
 * @param id the id in the record; empty for a check
 * @param asked what else is asked: the claim or passage of a check, the {@code speaker}
 * of a fact that is shown with the claims of one speaker
 * @param lens how the record is looked at; it names no version
 */
record Reference(Sort sort, String id, Map<String, String> asked, Lens lens) {

	/** The parameter that names the version of the data. */
	static final String DATA = "data";

	static final String SPEAKER = "speaker";

	/** What can be cited; the name in lower case begins the path of its address. */
	enum Sort {

		FACT, CLAIM, SOURCE, CHECK;

		String path() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	Reference {
		asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
		lens = lens.of(null);
	}

	/** A fact or claim as its id in an answer names it. */
	static Reference of(Sort sort, SeenId seen) {
		String speaker = seen.speaker();
		return new Reference(sort, seen.plain(), (speaker != null) ? Map.of(SPEAKER, speaker) : Map.of(), seen.lens());
	}

	/** The same thing, whoever speaks of it. */
	Reference ofAnybody() {
		Map<String, String> others = new LinkedHashMap<>(this.asked);
		others.remove(SPEAKER);
		return new Reference(this.sort, this.id, others, this.lens);
	}

	/** A source: it is the same under every lens. */
	static Reference ofSource(String id) {
		return new Reference(Sort.SOURCE, id, Map.of(), Lens.WIDE);
	}

	/** A check. */
	static Reference ofCheck(Map<String, String> asked, Lens lens) {
		return new Reference(Sort.CHECK, "", asked, lens);
	}

	/**
	 * The address.
	 * @param base what comes before the path, without a slash at its end
	 * @param version the id of the version of the data
	 */
	String address(String base, String version) {
		Map<String, String> parameters = new LinkedHashMap<>(this.asked);
		parameters.put(DATA, version);
		parameters.putAll(LensParameters.of(this.lens));
		return base + path() + "?" + joined(parameters);
	}

	/** What follows the path of the address, without a version; empty: nothing. */
	String query() {
		Map<String, String> parameters = new LinkedHashMap<>(this.asked);
		parameters.putAll(LensParameters.of(this.lens));
		return parameters.isEmpty() ? "" : "?" + joined(parameters);
	}

	private static String joined(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + encoded(one.getValue()))
			.collect(Collectors.joining("&"));
	}

	/** What is asked for, as the hash of an answer covers it. */
	Map<String, Object> hashed() {
		return Map.of("sort", this.sort.name(), "id", this.id, "parameters", this.asked, "lens",
				LensParameters.of(this.lens));
	}

	/** The path of the address. */
	String path() {
		return "/" + this.sort.path() + (this.id.isEmpty() ? "" : "/" + segment(this.id));
	}

	/**
	 * The id together with the lens, as queries take it; empty: a check has none.
	 * @param version an earlier version of the data; null: the present one
	 */
	String seenId(@Nullable String version) {
		return switch (this.sort) {
			case FACT, CLAIM -> new SeenId(this.id, this.lens.of(version), this.asked.get(SPEAKER)).text();
			case SOURCE -> this.id;
			case CHECK -> "";
		};
	}

	/** An id as a part of a path. */
	static String segment(String id) {
		return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
	}

	/** The value of a parameter. */
	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8)
			.replace("+", "%20")
			.replace("%3A", ":")
			.replace("%2C", ",");
	}

}
