package org.tieline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordKey;

/**
 * Hands the lens that a field is given down to everything below it. Every field with an
 * argument {@code lens}, or with the id of what it asks for, is treated so; no field has
 * to do it itself.
 * <p>
 * Entities and sources have one id under every lens. Clients keep their fields by that
 * id, so that such a field cannot mean one lens here and another there: below a lens it
 * is refused until it names its own.
 */
final class LensInheritance extends GraphQLTypeVisitorStub {

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if ((field.getArgument(LensArgument.NAME) != null || field.getArgument(LensArgument.ID) != null)
				&& context.getParentNode() instanceof GraphQLObjectType parent) {
			GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates coordinates = FieldCoordinates.coordinates((GraphQLFieldsContainer) parent, field);
			DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
			registry.dataFetcher(coordinates,
					(fetcher instanceof TrivialDataFetcher) ? new TrivialHandingDown(fetcher)
							: hasOneIdUnderEveryLens(parent) ? new StartingAnew(fetcher, parent.getName())
									: new HandingDown(fetcher));
		}
		return TraversalControl.CONTINUE;
	}

	private static boolean hasOneIdUnderEveryLens(GraphQLObjectType type) {
		Set<String> interfaces = type.getInterfaces()
			.stream()
			.map(GraphQLNamedOutputType::getName)
			.collect(Collectors.toSet());
		return interfaces.contains("Node") && !interfaces.contains("Fact") && !type.getName().equals("Claim");
	}

	private static class HandingDown implements DataFetcher<Object> {

		private final DataFetcher<?> delegate;

		HandingDown(DataFetcher<?> delegate) {
			this.delegate = delegate;
		}

		@Override
		public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
			Lens lens = LensArgument.own(environment);
			Object value = this.delegate.get(environment);
			if (lens == null) {
				return value;
			}
			if (!lens.excludeSources().isEmpty()) {
				return onceTheSourcesAreKnown(lens, environment).thenCompose((known) -> later(value))
					.thenApply((found) -> with(found, lens));
			}
			// Spring hands over what controllers return as a Mono, other fetchers as it
			// is.
			return switch (value) {
				case Mono<?> mono -> mono.map((found) -> with(found, lens));
				case CompletionStage<?> stage -> stage.thenApply((found) -> with(found, lens));
				case null, default -> with(value, lens);
			};
		}

		private static CompletionStage<?> later(@Nullable Object value) {
			return switch (value) {
				case Mono<?> mono -> mono.toFuture();
				case CompletionStage<?> stage -> stage;
				case null, default -> CompletableFuture.completedFuture(value);
			};
		}

		/** A misspelt source would exclude nothing, and nobody would notice. */
		private static CompletableFuture<Void> onceTheSourcesAreKnown(Lens lens, DataFetchingEnvironment environment) {
			return CompletableFuture.allOf(lens.excludeSources()
				.stream()
				.map((id) -> Arguments.loader(environment).load(new RecordKey.OfSource(id)).thenAccept((source) -> {
					if (source == null) {
						throw Problem.unknown("lens.excludeSources", new Unknown(Sort.SOURCE, id, Set.of()));
					}
				}))
				.toArray(CompletableFuture[]::new));
		}

		private static DataFetcherResult<Object> with(@Nullable Object value, Lens lens) {
			return DataFetcherResult.newResult().data(value).localContext(lens).build();
		}

	}

	private static final class StartingAnew extends HandingDown {

		private final String type;

		StartingAnew(DataFetcher<?> delegate, String type) {
			super(delegate);
			this.type = type;
		}

		@Override
		public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
			if (LensArgument.own(environment) == null && !LensArgument.inherited(environment).equals(Lens.WIDE)) {
				String field = environment.getField().getName();
				throw Problem.badInput(LensArgument.NAME,
						"'" + field + "' of a " + this.type + " stands below a lens, and takes none from above; write "
								+ field + "(lens: {...}) with the same one, or lens: {} for the whole record");
			}
			return super.get(environment);
		}

	}

	private static final class TrivialHandingDown extends HandingDown implements TrivialDataFetcher<Object> {

		TrivialHandingDown(DataFetcher<?> delegate) {
			super(delegate);
		}

	}

}
