package org.tieline.cache;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The memory that a part of an answer takes, estimated from above. */
final class AnswerSize {

	/** What an object takes beside what it holds. */
	private static final long OBJECT = 32;

	/** What an entry of a map or a place of a list takes beside what it holds. */
	private static final long ENTRY = 56;

	private AnswerSize() {
	}

	/** In bytes. Names of fields are shared with the schema and are not counted. */
	static long of(@Nullable Object part) {
		return OBJECT + switch (part) {
			case null -> 0;
			case String text -> 2L * text.length();
			case Map<?, ?> map -> of(map.values());
			case Collection<?> list -> list.stream().mapToLong((one) -> ENTRY + of(one)).sum();
			default -> OBJECT;
		};
	}

}
