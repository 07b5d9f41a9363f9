package org.tieline.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.intake.ComingDates;
import org.tieline.value.PartialDate;

/**
 * Nobody can state an end that is still to come. A row of a state with such an end says
 * two things: that the state holds, and that its end is planned. What it says was said on
 * the day of the statement, else on the day on which the file was published. Without both
 * the day of the import decides, and shows nothing. The size of a stake has no such end.
 */
final class PlannedEnds {

	/** What the locator of a planned end has more than that of its state. */
	static final String MARK = ", planned end";

	private PlannedEnds() {
	}

	/**
	 * The rows that a row of a state says.
	 * @param row values by column
	 * @param published the day of publication; null: it is not known
	 * @param today the day of the import
	 */
	static List<Map<String, String>> apart(Map<String, String> row, @Nullable String published, LocalDate today) {
		PartialDate end = date(row.get("to"));
		boolean size = "percent".equals(row.get("aspect"));
		if (end == null || (row.containsKey("aspect") && !size) || !ComingDates.asserts(row)) {
			return List.of(row);
		}
		PartialDate told = earlier(date(row.get("said_on")), date(published));
		LocalDate day = (told != null) ? told.lastDay() : today;
		PartialDate start = date(row.get("from"));
		boolean begun = start == null || !start.firstDay().isAfter(day);
		if (!end.firstDay().isAfter(day) || !begun) {
			return List.of(row);
		}
		Map<String, String> state = new HashMap<>(row);
		state.remove("to");
		PartialDate seen = date(row.get("as_of"));
		if (told != null && (seen == null || seen.isWhollyBefore(told))) {
			state.put("as_of", told.toString());
		}
		if (size) {
			return List.of(state);
		}
		Map<String, String> plan = new HashMap<>(row);
		plan.keySet().removeAll(List.of("from", "as_of"));
		plan.put("stance", Stance.PLANS.name());
		return List.of(state, plan);
	}

	/** What is no date is refused elsewhere. */
	private static @Nullable PartialDate date(@Nullable String text) {
		try {
			return (text != null && !text.isBlank()) ? PartialDate.parse(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable PartialDate earlier(@Nullable PartialDate one, @Nullable PartialDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.lastDay().isAfter(other.lastDay()) ? other : one;
	}

}
