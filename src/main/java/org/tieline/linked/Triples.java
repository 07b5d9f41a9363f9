package org.tieline.linked;

import java.io.IOException;

/**
 * Where statements of one graph are written. Names are IRIs without marks around them.
 * All statements about one subject come one after the other.
 */
interface Triples {

	/** A statement whose object is a thing. */
	void thing(String subject, String predicate, String object) throws IOException;

	/** A statement whose object is a text. */
	void text(String subject, String predicate, String text) throws IOException;

	/**
	 * A statement whose object is a number or date.
	 * @param text as the type writes it
	 * @param type a word of XML Schema, such as {@code decimal}
	 */
	void typed(String subject, String predicate, String text, String type) throws IOException;

	/** Ends the file; the stream stays open. */
	void end() throws IOException;

}
