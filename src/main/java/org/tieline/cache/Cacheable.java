package org.tieline.cache;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.tieline.record.DataVersion;
import org.tieline.record.RequestSnapshot;

/**
 * Notes whether the answer of a request follows from the current version alone. That of a
 * mutation does not, nor that of a field that tells of other versions, of the datasets
 * that are there, of withdrawals, or of results in a folder.
 */
@Component
final class Cacheable extends SimplePerformantInstrumentation {

	private static final Set<String> OTHERS = Set.of("changes", "dataVersions", "datasets", "retractions");

	/** It tells results of a folder, if one is set. */
	private static final String FROM_FOLDER = "systemicRisk";

	private final Set<String> others;

	/**
	 * Notes nothing yet.
	 * @param results the folder with results of an engine; blank: none
	 */
	Cacheable(@Value("${tieline.results.folder:}") String results) {
		this.others = results.isBlank() ? OTHERS
				: Stream.concat(OTHERS.stream(), Stream.of(FROM_FOLDER)).collect(Collectors.toUnmodifiableSet());
	}

	/** Fields that look for the current version by themselves begin with one of these. */
	private static final List<String> LOOKING = List.of("check", "cited");

	/** What is known of one request. Used by one thread after another. */
	static final class Mark {

		private volatile boolean isSet;

		private volatile boolean looks;

		private volatile @Nullable GraphQLContext context;

		/** false as long as nothing is known. */
		boolean isSet() {
			return this.isSet;
		}

		/** Whether some field looks for the current version by itself. */
		boolean looks() {
			return this.looks;
		}

		/** The version that the fields shared; null: none was read, or one was named. */
		@Nullable DataVersion version() {
			GraphQLContext given = this.context;
			RequestSnapshot shared = (given != null) ? given.get(RequestSnapshot.class) : null;
			return (shared != null && shared.named() == null) ? shared.snapshot().version() : null;
		}

	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		Mark mark = context.getGraphQLContext().get(Mark.class);
		if (mark != null) {
			OperationDefinition operation = context.getOperationDefinition();
			mark.context = context.getGraphQLContext();
			mark.looks = fields(operation.getSelectionSet(), context.getFragmentsByName())
				.anyMatch((name) -> LOOKING.stream().anyMatch(name::startsWith));
			mark.isSet = operation.getOperation() == OperationDefinition.Operation.QUERY
					&& fields(operation.getSelectionSet(), context.getFragmentsByName())
						.noneMatch(this.others::contains);
		}
		return SimpleInstrumentationContext.noOp();
	}

	/** The names of the fields of the query itself, those of its fragments included. */
	private static Stream<String> fields(SelectionSet selections, Map<String, FragmentDefinition> fragments) {
		return selections.getSelections().stream().flatMap((one) -> switch (one) {
			case Field field -> Stream.of(field.getName());
			case InlineFragment inline -> fields(inline.getSelectionSet(), fragments);
			case FragmentSpread spread ->
				fields(Objects.requireNonNull(fragments.get(spread.getName())).getSelectionSet(), fragments);
			default -> throw new IllegalStateException("no selection of GraphQL: " + one);
		});
	}

}
