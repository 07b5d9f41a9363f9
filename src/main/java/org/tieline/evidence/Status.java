package org.tieline.evidence;

/**
 * How well a fact, or one of its measurements, stands. Derived from its claims; the first
 * that fits, in the order of design.md: only denials; contested; two or more independent
 * origins; one; only allegations; only plans.
 */
public enum Status {

	CORROBORATED, SINGLE_ORIGIN, CONTESTED, ALLEGED, PLANNED, DENIED,
	/** Under this lens no claim is left that says anything. */
	NOT_RECORDED

}
