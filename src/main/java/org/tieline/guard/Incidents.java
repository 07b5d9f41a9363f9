package org.tieline.guard;

/** What is said outward of an error that nobody expected. */
public final class Incidents {

	/** The one sentence. The id beside it leads to the log. */
	public static final String SENTENCE = "Something went wrong here; the server's log says what, under the id of this request.";

	private Incidents() {
	}

}
