package org.tieline.cite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * The forms in which an answer is given. Pages for browsers are not among them yet, so
 * that whoever asks for a page gets JSON.
 */
enum CitedFormat {

	JSON(MediaType.APPLICATION_JSON), LINKED(MediaType.parseMediaType("application/ld+json")),
	CSL(MediaType.parseMediaType("application/vnd.citationstyles.csl+json")),
	TEXT(MediaType.parseMediaType("text/plain;charset=UTF-8"));

	private final MediaType type;

	CitedFormat(MediaType type) {
		this.type = type;
	}

	MediaType type() {
		return this.type;
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
				if (one.includes(format.type)
						|| MediaType.TEXT_HTML.isCompatibleWith(one) && !one.isWildcardSubtype()) {
					return Optional.of(format);
				}
			}
		}
		return Optional.empty();
	}

}
