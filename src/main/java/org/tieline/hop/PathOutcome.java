package org.tieline.hop;

/** Whether there is an answer, and if not, why. */
public enum PathOutcome {

	/** There is one. */
	FOUND,

	/** Only ties that possibly held make one. */
	ONLY_POSSIBLE,

	/**
	 * Only paths that turn at a shared customer, supplier or product join the ends, and
	 * the rule leaves these out.
	 */
	ONLY_WITH_TURNS,

	/** The ends are on record, and nothing joins them within the limits. */
	NO_PATH_WITHIN_LIMIT,

	/** Nothing is recorded about an end. */
	NOT_RECORDED

}
