package org.tieline.claim;

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

	/** Whether a number with it was worked out from numbers that are told. */
	public boolean isWorkedOut() {
		return this != FORECAST;
	}

}
