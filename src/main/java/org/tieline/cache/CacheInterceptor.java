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
 * costs nothing more. An answer is of the version that all its fields share. Where a
 * field looks for the version by itself, the same load of the same version must be
 * current before and after the answer is made. Answers with errors are not kept, nor
 * those of requests with a token.
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
		boolean isAsked = entry != null && (entry.answer() != null || entry.looks());
		DataVersion version = isAsked ? current() : null;
		CachedAnswer kept = (entry != null && version != null) ? entry.of(version) : null;
		return (kept != null) ? Mono.just(kept.to(request)) : answer(request, chain, asked, entry != null, version);
	}

	/**
	 * Makes the answer.
	 * @param isAgain whether it was asked before
	 * @param before the version that is current; null: nobody asked, or nobody could say
	 */
	private Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, Chain chain, AnswerCache.Asked asked,
			boolean isAgain, @Nullable DataVersion before) {
		Cacheable.Mark mark = new Cacheable.Mark();
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(Cacheable.Mark.class, mark)).build());
		return chain.next(request).doOnNext((response) -> {
			if (mark.isSet() && response.getErrors().isEmpty()) {
				if (isAgain) {
					keep(asked, mark.looks() ? unchanged(before) : mark.version(), response, mark.looks());
				}
				else {
					this.cache.note(asked, mark.looks());
				}
			}
		});
	}

	/** The version that is current if it was so before; else null. */
	private @Nullable DataVersion unchanged(@Nullable DataVersion before) {
		return (before != null && before.equals(current())) ? before : null;
	}

	private void keep(AnswerCache.Asked asked, @Nullable DataVersion version, WebGraphQlResponse response,
			boolean looks) {
		CachedAnswer answer = (version != null) ? CachedAnswer.of(response) : null;
		if (version != null && answer != null) {
			this.cache.keep(asked, version, answer, looks);
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
