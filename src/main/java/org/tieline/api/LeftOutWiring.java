package org.tieline.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import org.tieline.record.Connection;
import org.tieline.evidence.FactView;
import org.tieline.record.LeftOutFact;

/**
 * What a page of facts, or of their events, leaves out, and why: {@code possibleFacts}.
 */
@Component
class LeftOutWiring implements RuntimeWiringConfigurer {

	/** Why the facts of a page are left out, by the page's type. */
	private static final Map<String, Function<FactView, LeftOutFact>> REASONS = Map.of("FactConnection",
			LeftOutFact::new, "SupplyConnection", LeftOutFact::new, "TimelineConnection", LeftOutFact::withoutEvent);

	/** A field that is answered from its parent alone. */
	private interface Field extends TrivialDataFetcher<Object> {

	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		REASONS.forEach((page, reason) -> wiring.type(page,
				(type) -> type.dataFetcher("possibleFacts", (Field) (env) -> leftOut(env, reason))));
	}

	private static List<LeftOutFact> leftOut(DataFetchingEnvironment environment,
			Function<FactView, LeftOutFact> reason) {
		Connection<?> page = java.util.Objects.requireNonNull(environment.getSource());
		int most = Arguments.wanted(environment).first();
		return page.omitted().possible().stream().limit(most).map(reason).toList();
	}

}
