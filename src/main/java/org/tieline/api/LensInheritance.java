package org.tieline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import org.tieline.catalog.Catalog;
import org.tieline.catalog.Datasets;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Sort;
import org.tieline.problem.Problem.Unknown;
import org.tieline.record.RecordKey;

/**
 * Passes the lens of a field to all fields below it. This applies to every field with an
 * argument {@code lens}, or with an id that contains a lens, without code in the field.
 * <p>
 * An entity or source has the same id under every lens, and clients cache its fields by
 * that id. A field of it must not mean one lens in one place and another lens elsewhere.
 * Below a lens such a field is therefore refused until it has a lens of its own.
 */
final class LensInheritance extends GraphQLTypeVisitorStub {

	private final Catalog catalog;

	/** Hands lenses down that name datasets of a catalog. */
	LensInheritance(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if ((field.getArgument(LensArgument.NAME) != null || field.getArgument(LensArgument.ID) != null)
				&& context.getParentNode() instanceof GraphQLObjectType parent) {
			GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates coordinates = FieldCoordinates.coordinates((GraphQLFieldsContainer) parent, field);
			DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
			registry.dataFetcher(coordinates,
					(fetcher instanceof TrivialDataFetcher) ? new TrivialHandingDown(fetcher, this.catalog)
							: hasOneIdUnderEveryLens(parent) ? new StartingAnew(fetcher, this.catalog, parent.getName())
									: new HandingDown(fetcher, this.catalog));
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

		private final Catalog catalog;

		HandingDown(DataFetcher<?> delegate, Catalog catalog) {
			this.delegate = delegate;
			this.catalog = catalog;
		}

		@Override
		public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
			Lens lens = LensArgument.own(environment);
			Set<String> others = (lens != null) ? Datasets.notLoaded(lens.datasets(), this.catalog) : Set.of();
			Object value = this.delegate.get(environment);
			if (lens == null) {
				return value;
			}
			if (!lens.excludeSources().isEmpty() || !others.isEmpty()) {
				return onceTheSourcesAreKnown(lens, others, environment).thenCompose((known) -> later(value))
					.thenApply((found) -> with(found, lens));
			}
			// Spring passes a Mono from controllers; other data fetchers pass their
			// value.
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

		/**
		 * Refuses unknown sources: a misspelt one would exclude nothing, unnoticed.
		 */
		private CompletableFuture<Void> onceTheSourcesAreKnown(Lens lens, Set<String> datasets,
				DataFetchingEnvironment environment) {
			Stream<CompletableFuture<Void>> excluded = lens.excludeSources()
				.stream()
				.map((id) -> once(id, environment,
						() -> Problem.unknown("lens.excludeSources", new Unknown(Sort.SOURCE, id, Set.of()))));
			// A dataset that was removed since is part of versions that are kept.
			Stream<CompletableFuture<Void>> removed = datasets.stream()
				.map((id) -> once(Datasets.source(id), environment,
						() -> Datasets.refused("lens.datasets", id, this.catalog)));
			return CompletableFuture.allOf(Stream.concat(excluded, removed).toArray(CompletableFuture[]::new));
		}

		private static CompletableFuture<Void> once(String source, DataFetchingEnvironment environment,
				Supplier<Problem> otherwise) {
			return Arguments.loader(environment).load(new RecordKey.OfSource(source)).thenAccept((found) -> {
				if (found == null) {
					throw otherwise.get();
				}
			});
		}

		private static DataFetcherResult<Object> with(@Nullable Object value, Lens lens) {
			return DataFetcherResult.newResult().data(value).localContext(lens).build();
		}

	}

	private static final class StartingAnew extends HandingDown {

		private final String type;

		StartingAnew(DataFetcher<?> delegate, Catalog catalog, String type) {
			super(delegate, catalog);
			this.type = type;
		}

		@Override
		public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
			if (LensArgument.own(environment) == null
					&& !LensArgument.inherited(environment).equals(LensArgument.whole(environment))) {
				String field = environment.getField().getName();
				throw Problem.badInput(LensArgument.NAME,
						"'" + field + "' of a " + this.type + " stands below a lens, and takes none from above; write "
								+ field + "(lens: {...}) with the same one, or lens: {} for the whole record");
			}
			return super.get(environment);
		}

	}

	private static final class TrivialHandingDown extends HandingDown implements TrivialDataFetcher<Object> {

		TrivialHandingDown(DataFetcher<?> delegate, Catalog catalog) {
			super(delegate, catalog);
		}

	}

}
