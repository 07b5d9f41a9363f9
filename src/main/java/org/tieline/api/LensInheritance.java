package org.tieline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Lens;
import org.tieline.evidence.RecordKey;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import reactor.core.publisher.Mono;

/**
 * Hands the lens that a field is given down to everything below it. Every field with an
 * argument {@code lens} is treated so; no field has to do it itself.
 */
final class LensInheritance extends GraphQLTypeVisitorStub {

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (field.getArgument(LensArgument.NAME) != null
				&& context.getParentNode() instanceof graphql.schema.GraphQLObjectType parent) {
			GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates coordinates = FieldCoordinates.coordinates((GraphQLFieldsContainer) parent, field);
			DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
			registry.dataFetcher(coordinates, (fetcher instanceof TrivialDataFetcher) ? new TrivialHandingDown(fetcher)
					: new HandingDown(fetcher));
		}
		return TraversalControl.CONTINUE;
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

	private static final class TrivialHandingDown extends HandingDown implements TrivialDataFetcher<Object> {

		TrivialHandingDown(DataFetcher<?> delegate) {
			super(delegate);
		}

	}

}
