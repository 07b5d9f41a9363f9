package org.tieline.claim;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/**
 * How a number was made, if the speaker did not give it. A derived number never contests
 * another figure.
 */
public enum Derivation {

	/** Converted from another currency. */
	CONVERTED,
	/** Computed from other numbers. */
	COMPUTED,
	/** Forecast for a period that had not ended. */
	FORECAST;

	/**
	 * A remark on a number, in parentheses: {@code (converted)}, {@code (computed)}.
	 * @param made how each of those who say the number made it; null: it is given
	 * @return the remark with a blank before; empty: somebody gives or forecasts it
	 */
	public static String remark(Collection<@Nullable Derivation> made) {
		if (made.isEmpty() || made.contains(null) || made.contains(FORECAST)) {
			return "";
		}
		return made.contains(COMPUTED) ? " (computed)" : " (converted)";
	}

	/** Whether a number with it was worked out from numbers that are told. */
	public boolean isWorkedOut() {
		return this != FORECAST;
	}

}
