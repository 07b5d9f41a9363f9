package org.tieline.seed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindOfFact;
import org.tieline.seed.SeedRecord.LinkedEntity;

/**
 * Checks what rows say of measures beyond words from a list: a wrong threshold, list or
 * deadline would answer a question of law wrongly, and nothing else would notice.
 */
final class MeasureColumns {

	private static final String THRESHOLD = "ownership_threshold";

	private static final String LIST = "affiliates_of";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,8})?");

	private static final BigDecimal WHOLE = new BigDecimal("100");

	private static final Pattern YEARS = Pattern.compile("(?:\\d{4})?(?:\\.\\.)?(?:\\d{4})?");

	private final Map<String, LinkedEntity> entities;

	MeasureColumns(Map<String, LinkedEntity> entities) {
		this.entities = entities;
	}

	void check(KindOfFact kind, RowReader cells) {
		switch (kind.name()) {
			case "MEASURE_VERSION" -> checkVersion(cells);
			case "RESTRICTION" -> checkDeadline(cells);
			default -> {
			}
		}
	}

	private void checkVersion(RowReader cells) {
		String threshold = cells.get(THRESHOLD);
		String list = cells.get(LIST);
		if (threshold != null && !isPercent(threshold)) {
			cells.fault(THRESHOLD + ": '" + threshold
					+ "' is no percent above 0, up to 100; write 50, or leave it blank if it is not recorded");
		}
		if (threshold != null && list == null) {
			cells.fault(THRESHOLD + " without " + LIST
					+ ": a threshold is about the owners that a measure lists; fill in the id of that measure");
		}
		if (list != null) {
			checkList(cells, list);
		}
	}

	private void checkList(RowReader cells, String list) {
		LinkedEntity measure = this.entities.get(list);
		if (measure == null) {
			cells.fault(LIST + ": no measure '" + list + "'; add it to measures.csv, or correct the id");
		}
		else if (measure.entity().kind() != EntityKind.MEASURE) {
			cells.fault(LIST + ": '" + list + "' is a " + measure.entity().kind() + " where a MEASURE is needed");
		}
		else if (list.equals(cells.get("measure"))) {
			cells.fault(LIST + ": '" + list + "' is the measure itself; name the one whose listed owners it is about");
		}
	}

	private static boolean isPercent(String text) {
		BigDecimal percent = NUMBER.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
		return percent.signum() > 0 && percent.compareTo(WHOLE) <= 0;
	}

	private static void checkDeadline(RowReader cells) {
		@Nullable String value = cells.get("value");
		if (!"deadline".equals(cells.get("aspect")) || value == null) {
			return;
		}
		if (!"year".equals(cells.get("unit"))) {
			cells.fault("unit is '" + cells.get("unit") + "'; a deadline is in year");
		}
		if (!YEARS.matcher(value).matches()) {
			cells.fault("value: '" + value + "' is no year; write 2027, 2026..2028 or ..2027");
		}
	}

}
