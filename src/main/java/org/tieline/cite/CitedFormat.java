package org.tieline.cite;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.MediaType;

import org.tieline.problem.Problem;
import org.tieline.value.Decimals;

/**
 * The forms in which an answer is given to programs. Pages for browsers are made
 * elsewhere, from the same answers.
 */
enum CitedFormat {

	JSON(MediaType.APPLICATION_JSON), LINKED(MediaType.parseMediaType("application/ld+json")),
	CSL(MediaType.parseMediaType("application/vnd.citationstyles.csl+json")),
	TEXT(MediaType.parseMediaType("text/plain;charset=UTF-8"));

	/** The parameter that names a form, for links: a browser cannot choose a header. */
	static final String FORMAT = "format";

	private final MediaType type;

	CitedFormat(MediaType type) {
		this.type = type;
	}

	MediaType type() {
		return this.type;
	}

	/**
	 * The form that a parameter names: {@code json}, {@code linked}, {@code csl} or
	 * {@code text}.
	 * @throws Problem BAD_USER_INPUT if there is none of that name
	 */
	static CitedFormat named(String name) {
		for (CitedFormat format : values()) {
			if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
				return format;
			}
		}
		throw Problem.badInput(FORMAT,
				"'" + Decimals.shown(name) + "' is no form; choose from json, linked, csl, text");
	}

	/**
	 * The form that is wanted most; empty: none of those that are wanted is there.
	 * @param accepted the media types of the request, with their weights
	 */
	static Optional<CitedFormat> of(List<MediaType> accepted) {
		if (accepted.isEmpty()) {
			return Optional.of(JSON);
		}
		for (MediaType one : accepted.stream()
			.filter((type) -> type.getQualityValue() > 0)
			.sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
			.toList()) {
			for (CitedFormat format : values()) {
				if (one.includes(format.type)) {
					return Optional.of(format);
				}
			}
		}
		return Optional.empty();
	}

}
