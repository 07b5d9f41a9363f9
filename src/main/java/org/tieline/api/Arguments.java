package org.tieline.api;

import java.util.Objects;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.execution.BatchLoaderRegistry;

import org.tieline.evidence.KindsOfFact;
import org.tieline.record.Connection;
import org.tieline.record.FactFilter;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordSnapshots;
import org.tieline.record.RequestSnapshot;
import org.tieline.record.Span;

/**
 * Resolves the arguments of controllers that are not plain GraphQL arguments: access to
 * the record under the lens, filters and pages.
 */
@Configuration(proxyBeanMethods = false)
class Arguments {

	private static final String LOADER = "record";

	private final RecordSnapshots snapshots;

	Arguments(BatchLoaderRegistry loaders, RecordSnapshots snapshots) {
		this.snapshots = snapshots;
		loaders.<RecordKey, Object>forName(LOADER).registerMappedBatchLoader((keys, environment) -> {
			GraphQLContext context = Objects.requireNonNull(environment.getContext());
			return Mono.fromCallable(() -> snapshot(context).read(keys));
		});
	}

	/** The snapshot that all fields of a request share. */
	private RequestSnapshot snapshot(GraphQLContext context) {
		return Objects.requireNonNull(context.computeIfAbsent(RequestSnapshot.class,
				(key) -> new RequestSnapshot(this.snapshots, RequestVersion.of(context))));
	}

	/** The data loader that the fields of one level of a request share. */
	static DataLoader<RecordKey, Object> loader(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.<RecordKey, Object>getDataLoader(LOADER));
	}

	/** Which page a field is asked for; a list that has no cursors is only cut off. */
	static Connection.Page wanted(DataFetchingEnvironment environment) {
		Integer first = environment.getArgument("first");
		@Nullable String after = environment.getArgument("after");
		return new Connection.Page((first != null) ? first : Connection.Page.DEFAULT, after);
	}

	@Bean
	HandlerMethodArgumentResolver access(KindsOfFact kinds) {
		return new Resolver(RecordAccess.class) {
			@Override
			public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
				return new RecordAccess(loader(environment), LensArgument.of(environment), kinds,
						snapshot(environment.getGraphQlContext()));
			}
		};
	}

	@Bean
	HandlerMethodArgumentResolver page() {
		return new Resolver(Connection.Page.class) {
			@Override
			public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
				return wanted(environment);
			}
		};
	}

	@Bean
	HandlerMethodArgumentResolver filter() {
		return new Resolver(FactFilter.class) {
			@Override
			public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
				return FilterArguments.of(environment);
			}
		};
	}

	@Bean
	HandlerMethodArgumentResolver span() {
		return new Resolver(Span.class) {
			@Override
			public @Nullable Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
				return FilterArguments.span(environment);
			}
		};
	}

	private abstract static class Resolver implements HandlerMethodArgumentResolver {

		private final Class<?> type;

		Resolver(Class<?> type) {
			this.type = type;
		}

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == this.type;
		}

	}

}
