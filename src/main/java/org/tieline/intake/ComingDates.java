package org.tieline.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Derivation;
import org.tieline.claim.Stance;
import org.tieline.value.PartialDate;

/**
 * Finds dates that are still to come on the day on which something is handed in. Nobody
 * has published or said anything on such a day, and nobody has seen a start or a state of
 * it. Plans and forecasts may speak of it.
 */
public final class ComingDates {

	private ComingDates() {
	}

	/**
	 * The column of the first such date; null: there is none.
	 * @param cells the values of a row of any table, by column
	 * @param today the day on which it is handed in
	 */
	public static @Nullable String columnOf(Map<String, String> cells, LocalDate today) {
		for (String column : new String[] { "published_on", "said_on" }) {
			if (isComing(cells.get(column), today)) {
				return column;
			}
		}
		if (asserts(cells)) {
			for (String column : new String[] { "as_of", "from" }) {
				if (isComing(cells.get(column), today)) {
					return column;
				}
			}
		}
		return null;
	}

	/** Notes such a date of a draft as a fault. */
	public static void refuse(Draft draft, LocalDate today, IntakeErrors errors) {
		String column = columnOf(draft.values(), today);
		if (column != null) {
			String plan = column.equals("as_of") || column.equals("from") ? ", or write the stance PLANS" : "";
			errors.add(draft, column, column.replace('_', ' ') + ": " + draft.values().get(column)
					+ " is still to come; correct the date" + plan);
		}
	}

	/** Whether a row says that something is so, and neither plans nor forecasts it. */
	public static boolean asserts(Map<String, String> cells) {
		String stance = cells.getOrDefault("stance", "").toUpperCase(Locale.ROOT);
		boolean planned = "PLANNED".equals(cells.get("supply_status"))
				|| Derivation.FORECAST.name().equals(cells.get("derivation"));
		return !planned && (stance.equals(Stance.STATES.name()) || stance.equals(Stance.ESTIMATES.name())
				|| stance.equals(Stance.ALLEGES.name()));
	}

	/** What is no date is refused elsewhere. */
	private static boolean isComing(@Nullable String date, LocalDate today) {
		if (date == null || date.isBlank()) {
			return false;
		}
		try {
			return PartialDate.parse(date).firstDay().isAfter(today);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
