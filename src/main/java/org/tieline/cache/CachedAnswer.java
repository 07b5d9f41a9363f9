package org.tieline.cache;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * An answer without errors. It cannot be changed, so that all who ask can share it.
 *
 * @param data by field
 * @param extensions what stands beside the data, such as the cost
 * @param bytes the memory that it takes, estimated
 */
record CachedAnswer(Object data, Map<Object, Object> extensions, long bytes) {

	/** A copy of an answer; null: it has no data. */
	static @Nullable CachedAnswer of(WebGraphQlResponse response) {
		Object data = copy(response.getExecutionResult().getData());
		if (data == null) {
			return null;
		}
		Map<Object, Object> extensions = Map.copyOf(response.getExtensions());
		return new CachedAnswer(data, extensions, AnswerSize.of(data) + AnswerSize.of(extensions));
	}

	private static @Nullable Object copy(@Nullable Object part) {
		return switch (part) {
			case Map<?, ?> map -> {
				Map<@Nullable Object, @Nullable Object> copy = LinkedHashMap.newLinkedHashMap(map.size());
				map.forEach((name, value) -> copy.put(name, copy(value)));
				yield Collections.unmodifiableMap(copy);
			}
			case List<?> list -> {
				List<@Nullable Object> copy = new ArrayList<>(list.size());
				list.forEach((value) -> copy.add(copy(value)));
				yield Collections.unmodifiableList(copy);
			}
			case null, default -> part;
		};
	}

	/** The answer to one more request for the same. */
	WebGraphQlResponse to(WebGraphQlRequest request) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().data(this.data).extensions(this.extensions).build()));
	}

}
