package org.tieline.hop;

/** What a path says of its two ends. */
public enum PathMeaning {

	/** Every hop is one of supply or need, and all point one way. */
	DEPENDENCE,

	/**
	 * Hops of ownership, power, funding or belonging that all point one way lead to an
	 * entity. That entity is an end, or it supplies the other end directly or through
	 * others.
	 */
	INFLUENCE,

	/** The ends are joined, and the path shows neither dependence nor influence. */
	NEIGHBOURHOOD;

	/** Whether such paths come after those that show dependence or influence. */
	public boolean isLast() {
		return this == NEIGHBOURHOOD;
	}

}
