package org.tieline.budget;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;
import org.tieline.stop.Stopped;

/**
 * Refuses documents that ask for too much: too long ones while they are parsed, too deep
 * and too broad ones before they are validated, too costly ones before anything is read.
 * Costly requests wait here for a place.
 * <p>
 * graphql-java's parser counts tokens. Its own limits of depth, of fields and of good
 * faith are not used: they refuse two {@code __type} in one document, which editors and
 * assistants send, and do not say what was counted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QueryLimits extends SimplePerformantInstrumentation {

	/** Lists of types or fields inside each other: types of fields of types. */
	private static final int INTROSPECTION = 3;

	/** The parser counts the end of the document too. */
	private static final int END = 1;

	private final RequestLimits limits;

	private final CostlyPlaces places;

	QueryLimits(RequestLimits limits, CostlyPlaces places) {
		this.limits = limits;
		this.places = places;
	}

	/** Those of a request from inside the process can be others. */
	private RequestLimits limits(GraphQLContext context) {
		return context.getOrDefault(RequestLimits.class, this.limits);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		GraphQLContext context = parameters.getGraphQLContext();
		context.put(ParserOptions.class, ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits(context).tokens() + END)));
		context.put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, thrown) -> {
			if (thrown instanceof ParseCancelledTooDeepException) {
				throw Refusals.abort(Refusals.tooComplex(
						"more fields, lists or objects inside each other than are read",
						ParserOptions.getDefaultOperationParserOptions().getMaxRuleDepth(), "ask for less at a time"));
			}
			if (thrown instanceof ParseCancelledException) {
				throw Refusals.abort(Refusals.tooComplex("more words, numbers and marks than a document may have",
						limits(parameters.getGraphQLContext()).tokens(),
						"ask in two documents, or give long lists as variables"));
			}
		});
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		DocumentSize size = DocumentSize.of(parameters.getDocument());
		RequestLimits most = limits(parameters.getGraphQLContext());
		check(size.depth(), most.depth(), "fields " + size.depth() + " deep inside each other",
				"ask for ids, and for what is below them in a second document");
		check(size.introspection(), INTROSPECTION,
				size.introspection() + " lists of types or fields inside each other in '__schema' or '__type'",
				"ask for names, and for their fields in a second document");
		check(size.aliases(), most.aliases(), size.aliases() + " aliases", "ask in several documents");
		check(size.rootFields(), most.rootFields(), size.rootFields() + " fields of the query itself",
				"ask in several documents");
		check(size.directives(), most.directives(), size.directives() + " directives",
				"leave out the fields instead of skipping them");
		return SimpleInstrumentationContext.noOp();
	}

	private static void check(int counted, int limit, String words, String remedy) {
		if (counted > limit) {
			throw Refusals.abort(Refusals.tooComplex(words, limit, remedy));
		}
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		QueryCost cost = QueryCost.of(execution.getGraphQLSchema(), execution.getOperationDefinition(),
				execution.getFragmentsByName(), execution.getCoercedVariables());
		RequestBudget budget = RequestBudget.of(execution.getGraphQLContext());
		RequestLimits most = limits(execution.getGraphQLContext());
		budget.costs(cost.total());
		if (cost.total() > most.cost()) {
			throw Refusals.abort(Refusals.tooComplex("a cost of " + Refusals.number(cost.total()), most.cost(),
					"ask for fewer with 'first', above all in lists inside lists, or for less of what is computed"));
		}
		budget.during(execution.getExecutionInput());
		if (cost.computed() >= most.computation() || cost.total() > most.cost() / 2) {
			budget.holds(place());
		}
		// Questions that the server asks itself pass no interceptor.
		return SimpleInstrumentationContext.whenCompleted((result, thrown) -> budget.end());
	}

	/** A place, or that of the request which asks the question inside the server. */
	private CostlyPlaces.Place place() {
		RunningRequest running = RunningRequests.current();
		if (running != null && running.hasPlace()) {
			return () -> {
			};
		}
		try {
			return this.places.take();
		}
		catch (Problem ex) {
			throw new AbortExecutionException(
					List.of(Refusals.error(ex, Map.of("retryAfter", this.places.retryAfter()))));
		}
		catch (Stopped ex) {
			throw Refusals.abort(Problem.stopped(ex));
		}
	}

}
