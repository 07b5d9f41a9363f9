package org.tieline.cite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.record.DataVersion;

/**
 * What is said at an address, for a page.
 *
 * @param seenId the id together with the lens, as queries take it; empty: a check
 * @param version the version of the data that the answer is of
 * @param current whether that is the present one
 * @param content the answer as JSON gives it: words, numbers, lists and maps
 * @param notice what the reader must know of the version; null: nothing
 * @param since what became of the answer; null: it is the present one
 */
public record CitedThing(String seenId, DataVersion version, boolean current, Map<String, Object> content,
		@Nullable String notice, @Nullable Since since) {

	public CitedThing {
		content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
	}

	static CitedThing of(CitedAnswer cited) {
		Answer answer = cited.answer();
		Reference reference = answer.reference();
		return new CitedThing(
				reference.seenId(answer.version().id().equals(cited.present().id()) ? null : answer.version().id()),
				answer.version(), cited.isPresent(), answer.content(), cited.notice(), cited.since());
	}

}
