package org.tieline.page;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * An error of an answer.
 *
 * @param path the field that was refused, such as {@code /exposure}; empty: the document
 * @param kind its code
 * @param argument the argument that was wrong; null: none
 * @param message what was wrong and what would be right
 */
public record Failure(String path, Problem.Kind kind, @Nullable String argument, String message) {

	/** The error as the exception that the API began with. */
	public Problem problem() {
		return new Problem(this.kind, this.argument, this.message, null);
	}

}
