package org.tieline.cascade;

/**
 * The type of an input for its buyer, in generalized Leontief production.
 */
public enum InputType {

	/**
	 * Production stops without it: the missing part of the input is the lost part of the
	 * production.
	 */
	ESSENTIAL,
	/** Production falls with its part of all purchases. */
	NON_ESSENTIAL,
	/**
	 * It is not known which of the two it is, or which of the links. In upper bounds it
	 * scales like a non-essential input, and the greatest loss of one of its links can be
	 * the loss of all. In lower bounds it has no effect.
	 */
	POSSIBLY_ESSENTIAL,
	/** Its loss has no effect on production. */
	IGNORED

}
