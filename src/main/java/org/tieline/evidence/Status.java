package org.tieline.evidence;

/**
 * How well a fact, or one of its measurements, stands. Derived from its claims; the first
 * that fits, in the order of design.md: only denials; contested; two or more independent
 * origins; one; only allegations; only plans.
 */
public enum Status {

	CORROBORATED, SINGLE_ORIGIN, CONTESTED, ALLEGED, PLANNED, DENIED,
	/** Under this lens no claim is left that says anything. */
	NOT_RECORDED;

	/** Whether somebody states or estimates it, and nobody disputes it. */
	public boolean isEstablished() {
		return this == CORROBORATED || this == SINGLE_ORIGIN;
	}

	/** What is said in words of what is less than established; blank: nothing. */
	public String remark() {
		return switch (this) {
			case CONTESTED -> " (contested)";
			case ALLEGED -> " (alleged)";
			case PLANNED -> " (planned or considered)";
			case CORROBORATED, SINGLE_ORIGIN, DENIED, NOT_RECORDED -> "";
		};
	}

}
