package org.tieline.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What went wrong within the server is told to its log, whoever fails: a field that
 * throws, or one that has nothing where something is promised. A client learns the id of
 * its request, and no word of ours.
 */
class ErrorsTest {

	private static final String SECRET = "MATCH (n:Secret) in org.tieline.graphstore.Hidden";

	private static final DataFetcher<Object> BROKEN = (environment) -> {
		throw new IllegalStateException(SECRET, new java.io.IOException(SECRET));
	};

	/** What graphql-java throws before a field of a request that was cancelled. */
	private static final DataFetcher<Object> CANCELLED = (environment) -> {
		throw new AbortExecutionException("Execution has been asked to be cancelled");
	};

	private static ResponseError error(String query) {
		GraphQlSource source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource("type Query { broken: String  nothing: String!  cancelled: String }"
				.getBytes(StandardCharsets.UTF_8)))
			.configureRuntimeWiring((wiring) -> wiring.type("Query",
					(type) -> type.dataFetcher("broken", BROKEN)
						.dataFetcher("nothing", (environment) -> null)
						.dataFetcher("cancelled", CANCELLED)))
			.exceptionResolvers(List.of(new Errors.Resolver(null)))
			.build();
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("http://127.0.0.1/graphql"), new HttpHeaders(),
				null, null, Map.of(), Map.of("query", query), "request-7", Locale.ENGLISH);
		List<ResponseError> errors = WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
			.interceptor(new Errors.Coded())
			.build()
			.handleRequest(request)
			.block(Duration.ofSeconds(30))
			.getErrors();
		assertThat(errors).hasSize(1);
		return errors.getFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ broken }", "{ nothing }" })
	void noWordOfAFaultOfTheServerReachesAClient(String query) {
		ResponseError error = error(query);

		assertThat(error.getMessage())
			.isEqualTo("Something went wrong here; the server's log says what, under the id of this request.");
		assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_ERROR")
			.containsEntry("requestId", "request-7")
			.containsOnlyKeys("code", "requestId");
		assertThat(error.toString()).doesNotContain(SECRET, "Exception", "java.", "org.tieline.graphstore");
	}

	@Test
	void aFieldOfACancelledRequestIsNoFaultOfTheServer() {
		assertThat(error("{ cancelled }").getExtensions()).containsEntry("code", "TIMEOUT");
	}

	@Test
	void whatAClientGotWrongIsToldWithoutWordsOfTheLibrary() {
		ResponseError error = error("{ brocken }");

		assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT")
			.containsEntry("requestId", "request-7");
		assertThat(error.getMessage()).contains("brocken").doesNotContain("StringValue", "graphql.");
	}

}
