package org.tieline.claim;

/**
 * Whether the speaker of a claim states, estimates, alleges, plans, considers, forecasts
 * or denies the fact.
 */
public enum Stance {

	STATES, ESTIMATES, ALLEGES, PLANS, CONSIDERS, DENIES, NO_COMMENT;

	/**
	 * Whether a claim with this stance counts as an origin: it states or estimates the
	 * fact.
	 */
	public boolean affirms() {
		return this == STATES || this == ESTIMATES;
	}

	/**
	 * Whether a claim with this stance says that the fact is so. An allegation does.
	 */
	public boolean asserts() {
		return affirms() || this == ALLEGES;
	}

	/** Whether a claim with this stance is about a possible future. */
	public boolean intends() {
		return this == PLANS || this == CONSIDERS;
	}

}
