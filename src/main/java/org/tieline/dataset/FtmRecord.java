package org.tieline.dataset;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** An entity of FollowTheMoney as it was read: a thing or a link, with its properties. */
record FtmRecord(String id, String schema, @Nullable String caption, Map<String, List<String>> properties, long line) {

	/** The date of the claim that gives the percentage, where statements tell it. */
	static final String FIGURE_DATE = "tieline:figureDate";

	List<String> all(String property) {
		return this.properties.getOrDefault(property, List.of());
	}

	/** The only value of a property; null: none, or several. */
	@Nullable String only(String property) {
		List<String> values = all(property).stream().distinct().toList();
		return (values.size() == 1) ? values.getFirst() : null;
	}

	@Nullable String first(String property) {
		return all(property).isEmpty() ? null : all(property).getFirst();
	}

	/** Whether a property has several values that differ. */
	boolean isUnclear(String property) {
		return all(property).stream().distinct().count() > 1;
	}

}
