package org.tieline.dataset;

/** Takes what a reader finds in a file, in the order of the file. */
public interface Target {

	/** An entity. It may come after statements about it. */
	void thing(Thing thing);

	/** A statement about things. */
	void said(Said said);

	/**
	 * Something in good order that the record has no place for, or that was not asked
	 * for.
	 * @param line where it stands, from 1
	 * @param reason the same words for all of one reason
	 */
	void leftOut(long line, String reason);

	/**
	 * Something that is broken. A strict import ends here.
	 * @param line where it stands, from 1
	 * @param fault what is wrong, and what would be right
	 */
	void broken(long line, Fault fault);

	/**
	 * A field that the record has no place for.
	 * @param field its name in the file
	 * @param times how often it is filled
	 */
	void notKept(String field, int times);

}
