package org.tieline.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;
import org.tieline.stop.Stop;

/**
 * Shows what a request cost, says that it was stopped, and gives its place back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BudgetInterceptor implements WebGraphQlInterceptor {

	private final RequestLimits limits;

	BudgetInterceptor(RequestLimits limits) {
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		RequestBudget budget = new RequestBudget();
		RunningRequest running = RunningRequests.current();
		if (running != null) {
			running.isRead();
		}
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(RequestBudget.class, budget)).build());
		Stop stop = Stop.current();
		return chain.next(request).map((response) -> told(response, budget, stop)).doFinally((signal) -> budget.end());
	}

	/**
	 * A stopped request has no half answer: what is missing could be taken for nothing.
	 */
	private WebGraphQlResponse told(WebGraphQlResponse response, RequestBudget budget, Stop stop) {
		boolean isStopped = stop.reason() != null && !response.getErrors().isEmpty();
		if (!isStopped && budget.cost() < 0) {
			return response;
		}
		WebGraphQlResponse told = isStopped ? stopped(response) : response;
		return (budget.cost() < 0) ? told : told.transform((builder) -> {
			Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
			Map<String, Object> cost = new LinkedHashMap<>();
			cost.put("requested", budget.cost());
			cost.put("limit", this.limits.cost());
			extensions.put("cost", cost);
			builder.extensions(extensions);
		});
	}

	private static WebGraphQlResponse stopped(WebGraphQlResponse response) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(),
				ExecutionResult.newExecutionResult()
					.errors(List.of(Refusals.error(Problem.stopped(null), Map.of())))
					.build()));
	}

}
