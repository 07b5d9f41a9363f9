package org.tieline.evidence;

/**
 * The evidence for a fact or for one of its figures. Derived from the claims under a
 * lens. The first that applies counts: only denials; contested; two or more independent
 * origins; one origin; only allegations; only plans.
 */
public enum Status {

	CORROBORATED, SINGLE_ORIGIN, CONTESTED, ALLEGED, PLANNED, DENIED,
	/** No claim under this lens asserts, plans or denies the fact. */
	NOT_RECORDED;

	/** Whether the fact is stated or estimated, and not contested. */
	public boolean isEstablished() {
		return this == CORROBORATED || this == SINGLE_ORIGIN;
	}

	/**
	 * The remark of a status below established, with a leading blank; empty: none.
	 */
	public String remark() {
		return switch (this) {
			case CONTESTED -> " (contested)";
			case ALLEGED -> " (alleged)";
			case PLANNED -> " (planned or considered)";
			case CORROBORATED, SINGLE_ORIGIN, DENIED, NOT_RECORDED -> "";
		};
	}

}
