package org.tieline.cascade;

/** What a buyer makes of an input: the E of generalized Leontief production. */
public enum InputType {

	/** Nothing is made without it: the part that is missing is the part that is lost. */
	ESSENTIAL,
	/** It scales with everything else that is bought. */
	NON_ESSENTIAL,
	/**
	 * Nobody knows which of the two, or which of the links. In upper bounds it scales
	 * like the second, and the greatest loss of one of its links may be the loss of all;
	 * in lower bounds it counts for nothing.
	 */
	POSSIBLY_ESSENTIAL,
	/** It is bought, and its loss stops nothing. */
	IGNORED

}
