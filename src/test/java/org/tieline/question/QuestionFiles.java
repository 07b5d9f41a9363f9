package org.tieline.question;

import java.util.List;

/** The named questions without a server. */
public final class QuestionFiles {

	private QuestionFiles() {
	}

	/** Those that are tools of assistants. */
	public static List<Question> tools() {
		return new Questions().tools();
	}

}
