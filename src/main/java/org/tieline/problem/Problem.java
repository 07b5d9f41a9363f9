package org.tieline.problem;

import java.util.Locale;
import java.util.Set;

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

	/** What an argument can name. */
	public enum Sort {

		ENTITY, SOURCE, FACT, CLAIM, METRIC

	}

	/**
	 * Something that an argument names and that is not on record.
	 *
	 * @param sort what it was to be
	 * @param name how it was named
	 * @param kinds kinds of entity that it may be; none: any
	 */
	public record Unknown(Sort sort, String name, Set<String> kinds) {

		public Unknown {
			kinds = Set.copyOf(kinds);
		}

	}

	private final Kind kind;

	private final @Nullable String field;

	private final @Nullable Unknown unknown;

	public Problem(Kind kind, @Nullable String field, String message, @Nullable Throwable cause) {
		this(kind, field, message, cause, null);
	}

	private Problem(Kind kind, @Nullable String field, String message, @Nullable Throwable cause,
			@Nullable Unknown unknown) {
		super(message, cause);
		this.kind = kind;
		this.field = field;
		this.unknown = unknown;
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

	/**
	 * An argument that names what is not on record. Where the problem is told, the
	 * nearest that is on record is added.
	 * @param field the argument or input field at fault
	 * @param unknown what is not on record
	 * @return the problem
	 */
	public static Problem unknown(String field, Unknown unknown) {
		return new Problem(Kind.BAD_USER_INPUT, field,
				field + ": there is no " + unknown.sort().name().toLowerCase(Locale.ROOT) + " '" + unknown.name() + "'",
				null, unknown);
	}

	/** The same problem with more words. */
	public Problem adding(String words) {
		return new Problem(this.kind, this.field, getMessage() + words, getCause());
	}

	public static Problem internal(String message, @Nullable Throwable cause) {
		return new Problem(Kind.INTERNAL_ERROR, null, message, cause);
	}

	public Kind kind() {
		return this.kind;
	}

	/** What an argument names and is not on record; null: that is not the problem. */
	public @Nullable Unknown unknown() {
		return this.unknown;
	}

	/** The argument or input field at fault; null where none is. */
	public @Nullable String field() {
		return this.field;
	}

}
