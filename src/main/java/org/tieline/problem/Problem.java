package org.tieline.problem;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The one exception for callers of the API. Its message says what is wrong and what would
 * be right. It never contains Cypher, Lucene syntax or a stack trace. The kind becomes
 * {@code extensions.code} of the GraphQL error.
 */
public final class Problem extends RuntimeException {

	/**
	 * The kinds of problem; a name is the {@code extensions.code} of the answer.
	 */
	public enum Kind {

		BAD_USER_INPUT, NOT_FOUND, QUERY_TOO_COMPLEX, RESOURCE_LIMIT, TIMEOUT, RATE_LIMITED, UNAUTHENTICATED, FORBIDDEN,
		DATABASE_UNAVAILABLE, INTERNAL_ERROR

	}

	/** The sort of thing that an argument names. */
	public enum Sort {

		ENTITY, SOURCE, FACT, CLAIM, METRIC

	}

	/**
	 * A name in an argument that is not on record.
	 *
	 * @param sort the sort of thing that the argument must name
	 * @param name the name as given
	 * @param kinds the kinds of entity that are allowed; empty: all
	 */
	public record Unknown(Sort sort, String name, Set<String> kinds) {

		public Unknown {
			kinds = Set.copyOf(kinds);
		}

	}

	private static final int LONGEST_SHOWN = 200;

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
	 * An argument that cannot be used: BAD_USER_INPUT.
	 * @param field the argument or input field, such as {@code lens.asOf}
	 * @param message what is wrong, and what would be right
	 * @return the problem
	 */
	public static Problem badInput(String field, String message) {
		return new Problem(Kind.BAD_USER_INPUT, field, field + ": " + message, null);
	}

	/**
	 * An argument that names something that is not on record: BAD_USER_INPUT. The API
	 * adds the nearest recorded names to the message.
	 * @param field the argument or input field
	 * @param unknown the name that is not on record
	 * @return the problem
	 */
	public static Problem unknown(String field, Unknown unknown) {
		return new Problem(Kind.BAD_USER_INPUT, field, field + ": there is no "
				+ unknown.sort().name().toLowerCase(Locale.ROOT) + " '" + shown(unknown.name()) + "'", null, unknown);
	}

	/** Enough of a name to know it again. */
	private static String shown(String name) {
		return (name.length() > LONGEST_SHOWN) ? name.substring(0, LONGEST_SHOWN) + "…" : name;
	}

	/** A request that was stopped because it took too long: TIMEOUT. */
	public static Problem stopped(@Nullable Throwable cause) {
		return new Problem(Kind.TIMEOUT, null,
				"the request took longer than it may and was stopped; ask for less at once: fewer with 'first', shorter paths, fewer draws, scenarios or rows",
				cause);
	}

	/** The same problem with more words at the end of its message. */
	public Problem adding(String words) {
		return new Problem(this.kind, this.field, getMessage() + words, getCause());
	}

	public static Problem internal(String message, @Nullable Throwable cause) {
		return new Problem(Kind.INTERNAL_ERROR, null, message, cause);
	}

	public Kind kind() {
		return this.kind;
	}

	/** The name that is not on record; null: the problem is another one. */
	public @Nullable Unknown unknown() {
		return this.unknown;
	}

	/** The argument or input field; null: the problem has none. */
	public @Nullable String field() {
		return this.field;
	}

}
