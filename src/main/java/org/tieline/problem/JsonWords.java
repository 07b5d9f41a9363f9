package org.tieline.problem;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Why a text is not read as JSON, without the words of the parser. */
public final class JsonWords {

	private JsonWords() {
	}

	/** What is wrong with the text: {@code it cannot be read at line 1, column 5}. */
	public static String of(JacksonException thrown) {
		return switch (thrown) {
			case UnexpectedEndOfInputException end -> "it ends too early";
			case StreamConstraintsException much ->
				"it is nested too deeply, or has a number or a name that is too long";
			case MismatchedInputException other -> "it is of another type";
			default -> "it cannot be read" + place(thrown.getLocation());
		};
	}

	private static String place(TokenStreamLocation location) {
		return (location == null || location.getLineNr() < 1 || location.getColumnNr() < 1) ? ""
				: " at line " + location.getLineNr() + ", column " + location.getColumnNr();
	}

}
