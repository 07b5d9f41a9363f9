package org.tieline.cite;

import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Tells the fields of a request who publishes its answers, and where. */
@Component
class PublisherOfRequest implements WebGraphQlInterceptor {

	private final Publishers publishers;

	PublisherOfRequest(Publishers publishers) {
		this.publishers = publishers;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Publisher publisher = this.publishers.of(request.getUri().toUri());
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(Publisher.class, publisher)).build());
		return chain.next(request);
	}

}
