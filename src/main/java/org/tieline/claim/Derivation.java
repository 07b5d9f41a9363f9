package org.tieline.claim;

/**
 * How a number came about that the speaker did not simply give. None contests a figure.
 */
public enum Derivation {

	/** Converted from another currency. */
	CONVERTED,
	/** Computed from other numbers. */
	COMPUTED,
	/** Foretold, for a period that had not ended. */
	FORECAST

}
