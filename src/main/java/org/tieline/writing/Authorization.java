package org.tieline.writing;

import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Hands the header with the token to whatever writes. A question that is asked inside the
 * process, for a page or a file, has no headers and so writes nothing.
 */
@Component
final class Authorization implements WebGraphQlInterceptor {

	/** In the context of a request. It is no text, so that it is not printed. */
	private record Header(String value) {

		@Override
		public String toString() {
			return "Header";
		}

	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
		if (header != null) {
			request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(Header.class, new Header(header))).build());
		}
		return chain.next(request);
	}

	/** The header of a request; null: it has none. */
	static @Nullable String of(GraphQLContext context) {
		Header header = context.get(Header.class);
		return (header != null) ? header.value() : null;
	}

}
