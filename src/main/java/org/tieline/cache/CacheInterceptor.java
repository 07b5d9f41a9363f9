package org.tieline.cache;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.tieline.budget.RequestLimits;
import org.tieline.guard.RequestIds;
import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordReader;

/**
 * Answers a question that was asked twice before from memory, as long as the version is
 * the same. Each request asks which version that is. What is asked once is not kept, and
 * costs nothing more. An answer is kept if the same load of the same version was current
 * before and after it was made. Answers with errors are not kept, nor those of requests
 * with a token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CacheInterceptor implements WebGraphQlInterceptor {

	/** What a request may be given and still be answered from memory. */
	private static final Set<Object> NEUTRAL = Set.of(RequestIds.NAME, RequestLimits.class);

	private final AnswerCache cache;

	private final RecordReader reader;

	CacheInterceptor(AnswerCache cache, RecordReader reader) {
		this.cache = cache;
		this.reader = reader;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		AnswerCache.Asked asked = this.cache.isOn() ? asked(request) : null;
		if (asked == null) {
			return chain.next(request);
		}
		AnswerCache.Entry entry = this.cache.find(asked);
		DataVersion version = (entry != null) ? current() : null;
		CachedAnswer kept = (entry != null && version != null) ? entry.of(version) : null;
		return (kept != null) ? Mono.just(kept.to(request)) : answer(request, chain, asked, version);
	}

	/**
	 * Makes the answer.
	 * @param version the current one; null: the question is new, or nobody could say
	 */
	private Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, Chain chain, AnswerCache.Asked asked,
			@Nullable DataVersion version) {
		Cacheable.Mark mark = new Cacheable.Mark();
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(Cacheable.Mark.class, mark)).build());
		return chain.next(request).doOnNext((response) -> {
			if (mark.isSet() && response.getErrors().isEmpty()) {
				keep(asked, version, response);
			}
		});
	}

	private void keep(AnswerCache.Asked asked, @Nullable DataVersion version, WebGraphQlResponse response) {
		if (version == null) {
			this.cache.note(asked);
			return;
		}
		CachedAnswer answer = version.equals(current()) ? CachedAnswer.of(response) : null;
		if (answer != null) {
			this.cache.keep(asked, version, answer);
		}
	}

	/**
	 * What is asked; null: it bears a token, or the process itself gave it something that
	 * can change the answer or take notes of it.
	 */
	private static AnswerCache.@Nullable Asked asked(WebGraphQlRequest request) {
		GraphQLContext given = request.toExecutionInput().getGraphQLContext();
		if (request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
				|| !given.stream().map(Map.Entry::getKey).allMatch(NEUTRAL::contains)) {
			return null;
		}
		return new AnswerCache.Asked(server(request.getUri().toUri()),
				Objects.requireNonNullElse(request.getDocument(), ""), request.getOperationName(),
				request.getVariables(), given.get(RequestLimits.class));
	}

	private static String server(URI asked) {
		return asked.getScheme() + "://" + asked.getAuthority();
	}

	/** Null: the database does not say; the request will meet the same and tell it. */
	private @Nullable DataVersion current() {
		try {
			return this.reader.version();
		}
		catch (Problem ex) {
			return null;
		}
	}

}
