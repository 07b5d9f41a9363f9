package org.tieline.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A named query of the API.
 *
 * @param name its identity and the name of its file: lower-case letters, digits and
 * hyphens
 * @param title the question in words, with a question mark at its end
 * @param audience the user whose work it serves
 * @param query the GraphQL document, without the comments at its head; it has one
 * operation
 * @param variables an example of each variable that the operation declares, in the order
 * of the file; empty: it declares none
 */
public record Question(String name, String title, Audience audience, String query, Map<String, Object> variables) {

	/** A kind of user. */
	public enum Audience {

		/** Checks how a claim is known, and counts independent origins. */
		RESEARCHER,

		/** Checks a statement before it is printed. */
		JOURNALIST,

		/** Weighs dependence and exposure. */
		ANALYST

	}

	public Question {
		variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
	}

}
