package org.tieline.problem;

import org.jspecify.annotations.Nullable;

/**
 * Something that a caller can be told. The message says what was wrong and what to do
 * next, and never holds Cypher, Lucene or stack text.
 */
public final class Problem extends RuntimeException {

	/** What a caller can expect of a problem; the name is the {@code extensions.code}. */
	public enum Kind {

		BAD_USER_INPUT, NOT_FOUND, QUERY_TOO_COMPLEX, RESOURCE_LIMIT, TIMEOUT, RATE_LIMITED, UNAUTHENTICATED, FORBIDDEN,
		DATABASE_UNAVAILABLE, INTERNAL_ERROR

	}

	private final Kind kind;

	private final @Nullable String field;

	public Problem(Kind kind, @Nullable String field, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.kind = kind;
		this.field = field;
	}

	/**
	 * An argument that cannot be used.
	 * @param field the argument or input field at fault, such as {@code lens.asOf}
	 * @param message what was wrong and what would be right
	 * @return the problem
	 */
	public static Problem badInput(String field, String message) {
		return new Problem(Kind.BAD_USER_INPUT, field, field + ": " + message, null);
	}

	public static Problem internal(String message, @Nullable Throwable cause) {
		return new Problem(Kind.INTERNAL_ERROR, null, message, cause);
	}

	public Kind kind() {
		return this.kind;
	}

	/** The argument or input field at fault; null where none is. */
	public @Nullable String field() {
		return this.field;
	}

}
