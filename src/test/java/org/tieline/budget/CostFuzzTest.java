package org.tieline.budget;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.code_intelligence.jazzer.junit.FuzzTest;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.Fuzzed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever document and variables come: nothing is read beyond the limits, and no more
 * objects than the cost that was counted. On a small invented schema whose lists have as
 * many objects as are asked for.
 */
class CostFuzzTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final RequestLimits LIMITS = new RequestLimits(500, 8, 10, 10, 10, 500, Duration.ofSeconds(10), 1, 1,
			100);

	private static final CostlyPlaces PLACES = new CostlyPlaces(LIMITS);

	private static final AtomicInteger OBJECTS = new AtomicInteger();

	private static final GraphQL ENGINE = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(
			new SchemaParser()
				.parse("""
						type Query { shop: Shop shops(first: Int = 20): [Shop] systemicRisk(first: Int): Int }
						type Shop { name(given: String, in: Case): String next: Shop shops(first: Int): [Shop] page(first: Int): Page }
						type Page { nodes: [Shop] totalCount: Int }
						enum Case { UPPER LOWER }
						"""),
			RuntimeWiring.newRuntimeWiring()
				.type("Query", (type) -> type.defaultDataFetcher(CostFuzzTest::fetch))
				.type("Shop", (type) -> type.defaultDataFetcher(CostFuzzTest::fetch))
				.type("Page", (type) -> type.dataFetcher("nodes", CostFuzzTest::nodes))
				.build()))
		.instrumentation(new QueryLimits(LIMITS, PLACES))
		.build();

	private static Object fetch(DataFetchingEnvironment environment) {
		return switch (environment.getFieldDefinition().getName()) {
			case "shop", "next" -> objects(1).iterator().next();
			case "shops" -> objects(first(environment));
			case "page" -> Map.of("first", first(environment), "totalCount", 1);
			case "name" -> "a";
			default -> 1;
		};
	}

	private static Object nodes(DataFetchingEnvironment environment) {
		return objects((Integer) ((Map<?, ?>) environment.getSource()).get("first"));
	}

	private static int first(DataFetchingEnvironment environment) {
		Integer first = environment.getArgument("first");
		return (first != null) ? Math.max(0, first) : 20;
	}

	private static Iterable<?> objects(int count) {
		assertThat(count).isLessThanOrEqualTo(1_000);
		OBJECTS.addAndGet(count);
		return Collections.nCopies(count, Map.of());
	}

	/** The first line is the variables as JSON, the rest the document. */
	@FuzzTest
	void request(byte[] input) {
		String[] parts = Fuzzed.text(input).split("\n", 2);
		Map<String, Object> variables = variables(parts[0]);
		String query = (parts.length > 1) ? parts[1] : "";
		OBJECTS.set(0);
		RequestBudget budget = new RequestBudget();
		ExecutionResult answer = Fuzzed.readOrRefused(() -> ask(query, variables, budget));

		assertThat(answer.getErrors()).allSatisfy((error) -> assertThat(error.getMessage()).isNotBlank());
		if (!answer.isDataPresent()) {
			assertThat(answer.getErrors()).isNotEmpty();
			assertThat(OBJECTS).hasValue(0);
		}
		if (OBJECTS.get() > 0) {
			assertThat(budget.cost()).isBetween(OBJECTS.longValue(), (long) LIMITS.cost());
		}
		assertThat(PLACES.free()).isEqualTo(1);
		assertThat(ask(query, variables, new RequestBudget()).toSpecification()).isEqualTo(answer.toSpecification());
	}

	private static ExecutionResult ask(String query, Map<String, Object> variables, RequestBudget budget) {
		return ENGINE.execute((ExecutionInput.Builder input) -> input.query(query)
			.variables(variables)
			.graphQLContext(Map.of(RequestBudget.class, budget)));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> variables(String text) {
		try {
			Map<String, Object> read = JSON.readValue(text, Map.class);
			return (read != null) ? read : Map.of();
		}
		catch (JacksonException ex) {
			return Map.of();
		}
	}

}
