package org.tieline.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
 * @param tool how an assistant may ask it, with variables of its own; null: it may not
 */
public record Question(String name, String title, Audience audience, String query, Map<String, Object> variables,
		@Nullable Tool tool) {

	/**
	 * A question as a tool of an assistant.
	 *
	 * @param title what the tool answers, in a few words
	 * @param about when to use it, what to give and how to read the answer
	 */
	public record Tool(String title, String about) {
	}

	/** A kind of user. */
	public enum Audience {

		/** Checks how a claim is known, and counts independent origins. */
		RESEARCHER,

		/** Checks a statement before it is printed. */
		JOURNALIST,

		/** Weighs dependence and exposure. */
		ANALYST

	}

	/** A question that no assistant asks. */
	public Question(String name, String title, Audience audience, String query, Map<String, Object> variables) {
		this(name, title, audience, query, variables, null);
	}

	public Question {
		variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
	}

}
