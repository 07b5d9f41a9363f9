package org.tieline.cache;

import java.util.Set;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Notes whether the answer of a request follows from the current version alone. That of a
 * mutation does not, nor that of a field that tells of other versions, of the datasets
 * that are there, of withdrawals, or of results in a folder.
 */
@Component
final class Cacheable extends SimplePerformantInstrumentation {

	private static final Set<String> OTHERS = Set.of("changes", "dataVersions", "datasets", "retractions",
			"systemicRisk");

	/** What is known of one request. Used by one thread after another. */
	static final class Mark {

		private volatile boolean isSet;

		/** false as long as nothing is known. */
		boolean isSet() {
			return this.isSet;
		}

	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		Mark mark = context.getGraphQLContext().get(Mark.class);
		if (mark != null) {
			mark.isSet = context.getOperationDefinition().getOperation() == OperationDefinition.Operation.QUERY
					&& context.getNormalizedQueryTree()
						.get()
						.getTopLevelFields()
						.stream()
						.map(ExecutableNormalizedField::getFieldName)
						.noneMatch(OTHERS::contains);
		}
		return SimpleInstrumentationContext.noOp();
	}

}
