package org.tieline.answer;

import java.util.Objects;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Notes what an answer is made of, if it is put together for a file. Other requests pass
 * untouched.
 */
@Component
final class AnswerCollector extends SimplePerformantInstrumentation {

	/** Where a request keeps the parts. */
	static final String KEY = AnswerParts.class.getName();

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		AnswerParts parts = context.getGraphQLContext().get(KEY);
		if (parts != null) {
			context.getNormalizedQueryTree()
				.get()
				.getTopLevelFields()
				.forEach((field) -> note(field, context.getGraphQLSchema(), parts));
		}
		return SimpleInstrumentationContext.noOp();
	}

	private static void note(ExecutableNormalizedField field, GraphQLSchema schema, AnswerParts parts) {
		GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(field.getType(schema));
		parts.asks(type.getName());
		if (type instanceof GraphQLObjectType object) {
			object.getInterfaces().forEach((one) -> parts.asks(one.getName()));
		}
		field.getChildren().forEach((child) -> note(child, schema, parts));
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		AnswerParts parts = parameters.getExecutionContext().getGraphQLContext().get(KEY);
		if (parts != null) {
			DataFetchingEnvironment environment = parameters.getEnvironment();
			parts.note(Objects.requireNonNull(environment.getExecutionStepInfo().getPath().getParent()),
					environment.getSource(), environment.getLocalContext());
		}
		return fetcher;
	}

}
