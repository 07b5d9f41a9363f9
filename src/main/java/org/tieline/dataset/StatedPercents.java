package org.tieline.dataset;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Percentages of other formats in the notation of the tables. */
final class StatedPercents {

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private static final String SHAPE = "\\d{1,3}(\\.\\d{1,20})?";

	private StatedPercents() {
	}

	/**
	 * Puts the percentage of a text such as {@code 51}, {@code 51.5 %}, {@code 25-50}.
	 * @param field the name of the field in the file
	 */
	static void put(Cells cells, @Nullable String text, String field) {
		if (text == null) {
			return;
		}
		String plain = text.replace("%", "").replace(" ", "");
		String[] bounds = plain.split("-", 2);
		if (!plain.matches(SHAPE + "(-" + SHAPE + ")?") || isBeyond(bounds[0]) || isBeyond(bounds[bounds.length - 1])
				|| new BigDecimal(bounds[0]).compareTo(new BigDecimal(bounds[bounds.length - 1])) > 0) {
			cells.fault(Fault.percent(field, text));
			return;
		}
		set(cells, String.join("..", bounds));
	}

	private static boolean isBeyond(String number) {
		return new BigDecimal(number).compareTo(HUNDRED) > 0;
	}

	/** From 0 to 100 says nothing. */
	private static void set(Cells cells, String value) {
		if (value.matches("(>?0(\\.0+)?)?\\.\\.(100(\\.0+)?)?")) {
			return;
		}
		cells.put("aspect", "percent").put("value", value).put("unit", "percent");
	}

	/**
	 * Puts a share of the Beneficial Ownership Data Standard. Up to version 0.3 exclusive
	 * bounds are flags ({@code exclusiveMinimum: true}), from 0.4 on they are numbers.
	 */
	static void share(Cells cells, JsonNode share) {
		String exact = JsonRecords.text(share, "exact");
		if (exact != null) {
			put(cells, exact, "share.exact");
			return;
		}
		boolean above = isExclusive(share, "exclusiveMinimum");
		boolean below = isExclusive(share, "exclusiveMaximum");
		String low = bound(share, "minimum", "exclusiveMinimum");
		String high = bound(share, "maximum", "exclusiveMaximum");
		if (low == null && high == null) {
			return;
		}
		Cells checked = new Cells();
		put(checked, (low != null) ? low : high, "share.minimum");
		put(checked, (high != null) ? high : low, "share.maximum");
		if (checked.fault() != null
				|| (low != null && high != null && new BigDecimal(low).compareTo(new BigDecimal(high)) > 0)) {
			cells.fault(Fault.percent("share", low + " to " + high));
			return;
		}
		set(cells, ((low != null) ? (above ? ">" : "") + low : "") + ".."
				+ ((high != null) ? (below ? "<" : "") + high : ""));
	}

	private static boolean isExclusive(JsonNode share, String name) {
		return share.path(name).isNumber() || share.path(name).asBoolean(false);
	}

	private static @Nullable String bound(JsonNode share, String inclusive, String exclusive) {
		return share.path(exclusive).isNumber() ? JsonRecords.text(share, exclusive)
				: JsonRecords.text(share, inclusive);
	}

}
