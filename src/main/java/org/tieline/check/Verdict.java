package org.tieline.check;

/** What the record says of a claim; the names are those of the API. */
public enum Verdict {

	/** The record holds it, and nobody on record contradicts it. */
	SUPPORTED,

	/** The record holds it, and somebody on record contradicts or denies it. */
	CONTESTED,

	/** The record holds something else of exactly that, or only its denial. */
	CONTRADICTED,

	/** The record holds it for another market, period, metric, speaker or the like. */
	SCOPE_MISMATCH,

	/** The record does not hold it. */
	NOT_COVERED

}
