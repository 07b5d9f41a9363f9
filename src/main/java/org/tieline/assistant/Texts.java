package org.tieline.assistant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

import org.tieline.problem.Problem;

/** Texts for assistants, from the folder {@code assistant} of the class path. */
final class Texts {

	private Texts() {
	}

	/**
	 * A text.
	 * @throws Problem INTERNAL_ERROR if there is none of this name; it stops the start
	 */
	static String read(String name) {
		try {
			return new ClassPathResource("assistant/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw Problem.internal("assistant/" + name + " cannot be read: " + ex.getMessage(), ex);
		}
	}

}
