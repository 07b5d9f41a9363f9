package org.tieline.budget;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.stop.Stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/** Each limit, at it and one above, on a small invented schema. */
@Timeout(30)
class QueryLimitsTest {

	private static final RequestLimits LIMITS = new RequestLimits(5_000, 15, 30, 20, 50, 5_000, Duration.ofSeconds(10),
			1, 1, 100);

	private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
			type Query { shop: Shop shops(first: Int = 20): [Shop] systemicRisk: Int }
			type Shop { name(given: String): String next: Shop shops(first: Int): [Shop] }
			"""), wiring());

	private static final AtomicInteger READ = new AtomicInteger();

	private static Runnable meanwhile = () -> {
	};

	private final CostlyPlaces places = new CostlyPlaces(LIMITS);

	private final GraphQL engine = GraphQL.newGraphQL(SCHEMA)
		.instrumentation(new QueryLimits(LIMITS, this.places))
		.build();

	private static RuntimeWiring wiring() {
		return RuntimeWiring.newRuntimeWiring().type("Query", (type) -> type.defaultDataFetcher((environment) -> {
			READ.incrementAndGet();
			meanwhile.run();
			return environment.getFieldDefinition().getName().equals("systemicRisk") ? 1 : null;
		})).build();
	}

	@BeforeEach
	void nothingIsRead() {
		READ.set(0);
		meanwhile = () -> {
		};
	}

	/** A document with so many of something, the limit, and words of the refusal. */
	static Stream<Arguments> limits() {
		return Stream.of(
				// "{ shop { next { next ... { name } } } }": n fields inside each other
				limit(15, "16 deep", (n) -> "{ shop { " + "next { ".repeat(n - 2) + "name" + " }".repeat(n)),
				// the same through fragments
				limit(15, "16 deep",
						(n) -> "{ shop { ...f1 } }" + IntStream.range(1, n - 1)
							.mapToObj((i) -> " fragment f%d on Shop { next { ...f%d } }".formatted(i, i + 1))
							.collect(Collectors.joining()) + " fragment f%d on Shop { name }".formatted(n - 1)),
				limit(30, "31 aliases", (n) -> "{ shop { "
						+ IntStream.range(0, n).mapToObj((i) -> "a" + i + ": name ").collect(Collectors.joining())
						+ "} }"),
				limit(20, "21 fields of the query itself", (n) -> "{ " + "__typename ".repeat(n) + "}"),
				limit(20, "21 fields of the query itself",
						(n) -> "{ ...f ... on Query { __typename } } fragment f on Query { "
								+ "__typename ".repeat(n - 1) + "}"),
				limit(50, "51 directives", (n) -> "{ shop { " + "name @skip(if: false) ".repeat(n) + "} }"),
				// a shop costs 1
				limit(5_000, "a cost of 5,001",
						(n) -> "{ shops(first: " + (n - 4_900) + ") { name } more: shops(first: 4900) { name } }"),
				// "{", "shop", "{", n - 5 names, "}", "}"
				limit(5_000, "more words, numbers and marks", (n) -> "{ shop { " + "name ".repeat(n - 5) + "} }"));
	}

	private static Arguments limit(int most, String words, IntFunction<String> document) {
		return Arguments.of(most, words, document);
	}

	@ParameterizedTest
	@MethodSource("limits")
	void asMuchAsTheLimitIsAnswered(int most, String words, IntFunction<String> document) {
		assertThat(ask(document.apply(most)).getErrors()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("limits")
	void oneMoreIsRefusedBeforeAnythingIsRead(int most, String words, IntFunction<String> document) {
		ExecutionResult answer = ask(document.apply(most + 1));

		assertThat(answer.getErrors()).singleElement()
			.satisfies((error) -> assertThat(code(error)).isEqualTo("QUERY_TOO_COMPLEX"))
			.extracting(GraphQLError::getMessage)
			.asString()
			.contains(words, "the limit is " + Refusals.number(most) + ";");
		assertThat(READ).hasValue(0);
		assertThat(answer.<Object>getData()).isNull();
	}

	/** The parser stops long before the fields could be counted. */
	@Test
	void aDocumentThatIsTooDeepToBeReadIsTooComplex() {
		for (String document : List.of("{ shop " + "{ next ".repeat(2_000) + "}".repeat(2_000),
				"{ shops(first: " + "[".repeat(2_000) + "]".repeat(2_000) + ") { name } }")) {
			assertThat(ask(document).getErrors()).singleElement()
				.satisfies((error) -> assertThat(code(error)).isEqualTo("QUERY_TOO_COMPLEX"))
				.extracting(GraphQLError::getMessage)
				.asString()
				.contains("inside each other", "the limit is 500;");
		}
	}

	@Test
	void theWholeSchemaCanBeAskedFor() {
		ExecutionResult answer = ask(IntrospectionQuery.INTROSPECTION_QUERY);

		assertThat(answer.getErrors()).isEmpty();
		assertThat(answer.<Map<String, Object>>getData()).containsKey("__schema");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{ a: __type(name: \"Shop\") { name fields { name } } b: __type(name: \"Query\") { name } }",
			"{ __type(name: \"Shop\") { fields { type { fields { type { fields { name } } } } } } __schema { queryType { name } } }",
			"{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } } } }" })
	void editorsAndAssistantsLookUpSeveralTypesAtOnce(String query) {
		assertThat(ask(query).getErrors()).isEmpty();
	}

	@Test
	void typesOfFieldsOfTypesEndSomewhere() {
		ExecutionResult answer = ask(
				"{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");

		assertThat(answer.getErrors()).singleElement()
			.extracting(GraphQLError::getMessage)
			.asString()
			.contains("4 lists of types or fields", "the limit is 3");
	}

	@Test
	@Timeout(10)
	void aDocumentThatUnfoldsToMoreThanItSaysIsRefused() {
		StringBuilder bomb = new StringBuilder("{ ...f0 }");
		for (int i = 0; i < 100; i++) {
			bomb.append(" fragment f%d on Query { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
		}
		bomb.append(" fragment f100 on Query { shop { name } }");

		assertThat(ask(bomb.toString()).getErrors()).singleElement()
			.extracting(QueryLimitsTest::code)
			.isEqualTo("QUERY_TOO_COMPLEX");
	}

	@Test
	void aFragmentThatContainsItselfIsLeftToTheValidation() {
		assertThat(ask("{ shop { ...f } } fragment f on Shop { next { ...f } }").getErrors()).isNotEmpty()
			.noneMatch((error) -> "QUERY_TOO_COMPLEX".equals(code(error)));
	}

	@Test
	void aCostlyRequestHasAPlaceWhileItIsAnswered() {
		AtomicInteger free = new AtomicInteger(-1);
		meanwhile = () -> free.set(this.places.free());
		RequestBudget budget = new RequestBudget();
		this.engine.execute((ExecutionInput.Builder input) -> input.query("{ systemicRisk }")
			.graphQLContext(Map.of(RequestBudget.class, budget)));

		assertThat(free).hasValue(0);
		assertThat(this.places.free()).isEqualTo(1);
	}

	@Test
	void aRequestFromInsideGivesItsPlaceBackToo() {
		assertThat(ask("{ systemicRisk }").getErrors()).isEmpty();
		assertThat(ask("{ systemicRisk }").getErrors()).isEmpty();
		assertThat(this.places.free()).isEqualTo(1);
	}

	@Test
	void aCheapRequestNeedsNoPlace() throws Exception {
		try (CostlyPlaces.Place _ = this.places.take()) {
			assertThat(CompletableFuture.supplyAsync(() -> ask("{ shop { name } }")).get().getErrors()).isEmpty();
		}
	}

	@Test
	void whoWaitsForAPlaceIsStoppedAtItsDeadline() {
		Stop stop = new Stop();
		stop.request(Stop.Reason.DEADLINE);
		try (CostlyPlaces.Place _ = this.places.take()) {
			ExecutionResult answer = stop.call(() -> ask("{ systemicRisk }"));

			assertThat(answer.getErrors()).singleElement().extracting(QueryLimitsTest::code).isEqualTo("TIMEOUT");
		}
		assertThat(this.places.waiting()).isZero();
		assertThat(READ).hasValue(0);
	}

	@Test
	void ifTooManyWaitTheNextIsToldWhenToComeBack() {
		CostlyPlaces none = new CostlyPlaces(
				new RequestLimits(5_000, 15, 30, 20, 50, 5_000, Duration.ofSeconds(10), 1, 0, 100));
		GraphQL busy = GraphQL.newGraphQL(SCHEMA).instrumentation(new QueryLimits(LIMITS, none)).build();
		try (CostlyPlaces.Place _ = none.take()) {
			assertThat(busy.execute("{ systemicRisk }").getErrors()).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("ask again in 10 seconds"))
				.extracting(GraphQLError::getExtensions, MAP)
				.containsEntry("code", "RESOURCE_LIMIT")
				.containsEntry("retryAfter", 10L);
		}
	}

	private ExecutionResult ask(String query) {
		return this.engine.execute(query);
	}

	private static Object code(GraphQLError error) {
		return (error.getExtensions() != null) ? error.getExtensions().get("code") : null;
	}

}
