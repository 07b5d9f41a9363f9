package org.tieline.measure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.RecordCheck;

/**
 * Checks what claims say of measures beyond words from a list: a wrong threshold, list or
 * deadline would answer a question of law wrongly, and nothing else would notice.
 */
@Component
final class MeasureCheck implements RecordCheck {

	private static final String THRESHOLD = "ownership_threshold";

	private static final String LIST = "affiliates_of";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,8})?");

	private static final BigDecimal WHOLE = new BigDecimal("100");

	private static final Pattern YEARS = Pattern.compile("(?:\\d{4})?(?:\\.\\.)?(?:\\d{4})?");

	@Override
	public void checkClaim(DraftedClaim claim, Consumer<String> fault) {
		switch (claim.kind().name()) {
			case MeasureKinds.MEASURE_VERSION -> checkVersion(claim, fault);
			case MeasureKinds.RESTRICTION -> checkDeadline(claim, fault);
			default -> {
			}
		}
	}

	private static void checkVersion(DraftedClaim claim, Consumer<String> fault) {
		String threshold = claim.get(THRESHOLD);
		String list = claim.get(LIST);
		String step = claim.get(MeasureKinds.STEP);
		if (step != null && !"ANNOUNCED".equals(claim.get("state"))) {
			fault.accept(MeasureKinds.STEP + ": '" + step
					+ "' tells how far a measure had come before it was in force; use it with the state ANNOUNCED, "
					+ "or leave it blank");
		}
		if (threshold != null && !isPercent(threshold)) {
			fault.accept(THRESHOLD + ": '" + threshold
					+ "' is no percent above 0, up to 100; write 50, or leave it blank if it is not recorded");
		}
		if (threshold != null && list == null) {
			fault.accept(THRESHOLD + " without " + LIST
					+ ": a threshold is about the owners that a measure lists; fill in the id of that measure");
		}
		if (list != null) {
			checkList(claim, list, fault);
		}
	}

	private static void checkList(DraftedClaim claim, String list, Consumer<String> fault) {
		Entity measure = claim.entities().apply(list);
		if (measure == null) {
			fault.accept(LIST + ": no measure '" + list + "'; add it to measures.csv, or correct the id");
		}
		else if (measure.kind() != EntityKind.MEASURE) {
			fault.accept(LIST + ": '" + list + "' is " + NounPhrase.withArticle(measure.kind().name())
					+ " where a MEASURE is needed");
		}
		else if (list.equals(claim.get("measure"))) {
			fault.accept(LIST + ": '" + list + "' is the measure itself; name the one whose listed owners it is about");
		}
	}

	private static boolean isPercent(String text) {
		BigDecimal percent = NUMBER.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
		return percent.signum() > 0 && percent.compareTo(WHOLE) <= 0;
	}

	private static void checkDeadline(DraftedClaim claim, Consumer<String> fault) {
		@Nullable String value = claim.get("value");
		if (!"deadline".equals(claim.get("aspect")) || value == null) {
			return;
		}
		if (!"year".equals(claim.get("unit"))) {
			fault.accept("unit is '" + claim.get("unit") + "'; a deadline is in year");
		}
		if (!YEARS.matcher(value).matches()) {
			fault.accept("value: '" + value + "' is no year; write 2027, 2026..2028 or ..2027");
		}
	}

}
