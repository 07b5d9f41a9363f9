package org.tieline.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.evidence.SeenId;
import org.tieline.problem.Problem;
import org.tieline.record.RequestSnapshot;

/**
 * The version of the data that a request names, which holds for the whole request. It is
 * named by the directive of the operation, or by lenses and by ids that contain a lens. A
 * request that would read two versions is refused before anything is read. Without the
 * directive every lens names the same version, and so does every field that takes a lens
 * and stands below none.
 */
@Component
final class RequestVersion extends SimplePerformantInstrumentation {

	/** The field of the lens. */
	static final String FIELD = "dataVersion";

	/** As a directive, as a part of a lens, or in an id. */
	private static final Pattern NAMES = Pattern.compile("@\\s*" + FIELD + "|" + FIELD + "\\s*[:=]");

	/** The version that a request names; null: none. */
	static @Nullable String of(GraphQLContext context) {
		return context.get(RequestSnapshot.NAMED);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (mayName(context.getExecutionInput())) {
			Named named = new Named(context.getGraphQLSchema(), directed(context));
			context.getNormalizedQueryTree().get().getTopLevelFields().forEach((field) -> named.add(field, false));
			String version = named.version();
			if (version != null) {
				context.getGraphQLContext().put(RequestSnapshot.NAMED, version);
			}
		}
		return SimpleInstrumentationContext.noOp();
	}

	/** The version that the directive of the operation names; null: it has none. */
	private static @Nullable String directed(ExecutionContext context) {
		List<Directive> directives = context.getOperationDefinition().getDirectives(FIELD);
		Argument id = directives.isEmpty() ? null : directives.getFirst().getArgument(LensArgument.ID);
		return (id == null) ? null : switch (id.getValue()) {
			case StringValue text -> text.getValue();
			case IntValue number -> number.getValue().toString();
			case VariableReference variable -> String.valueOf(context.getCoercedVariables().get(variable.getName()));
			default -> null;
		};
	}

	/**
	 * Most requests name none, and are not looked through. The field that shows the
	 * present version names none.
	 */
	private static boolean mayName(ExecutionInput input) {
		return NAMES.matcher(input.getQuery()).find() || input.getRawVariables().toMap().toString().contains(FIELD);
	}

	/** What the fields of a request name. */
	private static final class Named {

		private final GraphQLSchema schema;

		private final Set<String> versions = new LinkedHashSet<>();

		private final boolean directed;

		private @Nullable String without;

		/**
		 * Nothing yet.
		 * @param version the version that the operation names for all its fields; null:
		 * none
		 */
		Named(GraphQLSchema schema, @Nullable String version) {
			this.schema = schema;
			this.directed = version != null;
			if (version != null) {
				this.versions.add(version);
			}
		}

		/**
		 * Adds a field and those below it, as deep as the document.
		 * @param below whether a lens stands above it
		 */
		void add(ExecutableNormalizedField field, boolean below) {
			Object lens = field.getResolvedArguments().get(LensArgument.NAME);
			Object id = field.getResolvedArguments().get(LensArgument.ID);
			if (lens instanceof Map<?, ?> given) {
				add(given.get(FIELD), field);
			}
			boolean own = lens != null || id instanceof String text && SeenId.hasLens(text);
			if (own && lens == null) {
				add(ofId(String.valueOf(id)), field);
			}
			if (!own && !below && takesLens(field)) {
				this.without = (this.without != null) ? this.without : field.getResultKey();
			}
			field.getChildren().forEach((child) -> add(child, below || own));
		}

		/** The version that an id names; null: none, or the field refuses the id. */
		private static @Nullable String ofId(String id) {
			try {
				return SeenId.parse(id).lens().dataVersion();
			}
			catch (Problem ex) {
				return null;
			}
		}

		private void add(@Nullable Object version, ExecutableNormalizedField field) {
			if (version != null) {
				this.versions.add(version.toString());
			}
			else {
				this.without = (this.without != null) ? this.without : field.getResultKey();
			}
		}

		private boolean takesLens(ExecutableNormalizedField field) {
			List<GraphQLFieldDefinition> definitions = field.getFieldDefinitions(this.schema);
			return definitions.stream().anyMatch((one) -> one.getArgument(LensArgument.NAME) != null);
		}

		/** The one version; null: none is named. */
		@Nullable String version() {
			if (this.versions.isEmpty()) {
				return null;
			}
			List<String> all = List.copyOf(this.versions);
			if (all.size() > 1) {
				throw refused("the request names the versions '" + all.get(0) + "' and '" + all.get(1)
						+ "'; a request is answered from one version, so ask in two requests");
			}
			if (this.without != null && !this.directed) {
				throw refused("the request names version '" + all.getFirst() + "', and '" + this.without
						+ "' names none; write lens: {dataVersion: \"" + all.getFirst()
						+ "\"} there too, begin the operation with query @dataVersion(id: \"" + all.getFirst()
						+ "\"), or ask in two requests");
			}
			return all.getFirst();
		}

		private static AbortExecutionException refused(String message) {
			return new AbortExecutionException(
					List.of(Errors.of(Problem.badInput("lens." + FIELD, message), SourceLocation.EMPTY)));
		}

	}

}
