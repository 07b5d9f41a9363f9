package org.tieline.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.catalog.Catalog;

/** Configures the schema and the preparation of requests. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	/**
	 * Size of the cache of parsed and validated requests, in characters. The newest
	 * requests are kept.
	 */
	private static final long PREPARED = 2_000_000;

	@Bean
	GraphQlSourceBuilderCustomizer lensAndPreparedDocuments(Catalog catalog) {
		Cache<String, PreparsedDocumentEntry> prepared = Caffeine.newBuilder()
			.maximumWeight(PREPARED)
			.weigher((String query, PreparsedDocumentEntry entry) -> query.length())
			.build();
		PreparsedDocumentProvider provider = (input, parse) -> CompletableFuture
			.completedFuture(prepared.get(input.getQuery(), (query) -> {
				GraphQLError refused = RawDocument.refused(query);
				return (refused != null) ? new PreparsedDocumentEntry(refused) : parse.apply(input);
			}));
		return (builder) -> builder.typeVisitors(List.of(new LensInheritance(catalog)))
			.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(provider));
	}

}
