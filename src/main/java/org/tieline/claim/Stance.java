package org.tieline.claim;

/** How a speaker stands to what it says. */
public enum Stance {

	STATES, ESTIMATES, ALLEGES, PLANS, CONSIDERS, DENIES, NO_COMMENT;

	/** Whether the stance says that the thing is so: it counts as an origin. */
	public boolean affirms() {
		return this == STATES || this == ESTIMATES;
	}

	/** Whether the stance says that the thing is so, even if only as an accusation. */
	public boolean asserts() {
		return affirms() || this == ALLEGES;
	}

	/** Whether the stance speaks of what may come. */
	public boolean intends() {
		return this == PLANS || this == CONSIDERS;
	}

}
