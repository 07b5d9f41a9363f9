package org.tieline.operation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.question.Question;
import org.tieline.question.Questions;

/**
 * Measures the time of each request ({@code tieline.query}) and of each field at its root
 * ({@code tieline.field}: paths, cutoff, exposure). Their labels have few values,
 * whatever is asked: operations that are no named question count as {@code other}.
 */
@Component
class QueryMetrics extends SimplePerformantInstrumentation {

	private static final String OTHER = "other";

	private static final Pattern OPERATION = Pattern.compile("^(?:query|mutation)\\s+(\\w+)", Pattern.MULTILINE);

	private final MeterRegistry registry;

	private final Set<String> operations;

	QueryMetrics(MeterRegistry registry, Questions questions) {
		this.registry = registry;
		this.operations = Stream.of(questions.all(), questions.pages(), questions.assistants())
			.flatMap(List::stream)
			.flatMap((question) -> OPERATION.matcher(question.query()).results())
			.map((found) -> found.group(1))
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new Asked();
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		Timer.Sample sample = Timer.start(this.registry);
		return SimpleInstrumentationContext.whenCompleted((result, failure) -> sample
			.stop(this.registry.timer("tieline.query", "operation", name(state), "outcome", outcome(result, failure))));
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		String name = parameters.getExecutionContext().getOperationDefinition().getName();
		if (name != null && state instanceof Asked asked && this.operations.contains(name)) {
			asked.operation = name;
		}
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
			@Nullable InstrumentationState state) {
		if (parameters.getExecutionStepInfo().getPath().getLevel() != 1) {
			return null;
		}
		Timer.Sample sample = Timer.start(this.registry);
		String field = parameters.getField().getName();
		return SimpleInstrumentationContext
			.whenCompleted((value, failure) -> sample.stop(this.registry.timer("tieline.field", "field", field)));
	}

	private static String name(@Nullable InstrumentationState state) {
		return (state instanceof Asked asked) ? asked.operation : OTHER;
	}

	/** What one request turned out to ask. */
	private static final class Asked implements InstrumentationState {

		private volatile String operation = OTHER;

	}

	/** The code of the first error, or ok. */
	private static String outcome(@Nullable ExecutionResult result, @Nullable Throwable failure) {
		if (failure != null || result == null) {
			return "INTERNAL_ERROR";
		}
		return result.getErrors().stream().findFirst().map(QueryMetrics::code).orElse("ok");
	}

	private static String code(GraphQLError error) {
		Object code = (error.getExtensions() != null) ? error.getExtensions().get("code") : null;
		return (code != null) ? code.toString() : "BAD_USER_INPUT";
	}

}
