package org.tieline.budget;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits of a question, as a client of the whole server meets them. */
class BudgetIT extends TielineIT {

	@Autowired
	private CostlyPlaces places;

	@BeforeEach
	void warm() {
		refused("{ shop".repeat(2));
	}

	@Test
	void anAnswerShowsWhatItCost() {
		JsonNode answer = api().ask("{ companies(first: 7) { nodes { name } } }", Map.of());

		assertThat(answer.path("errors").isMissingNode()).isTrue();
		assertThat(answer.path("extensions").path("cost").toString()).isEqualTo("{\"requested\":8,\"limit\":5000}");
	}

	@Test
	void whatIsRefusedShowsItsCostTooAndReadsNothing() {
		JsonNode answer = refusedBeforeAnythingIsRead(
				"{ companies(first: 100) { nodes { facts(first: 100) { nodes { ... on Supply { supplier { id } } } } } } }");

		// 1 + 100 x (1 + 1 + 100 x (1 + 1))
		assertThat(answer.path("extensions").path("cost").toString()).isEqualTo("{\"requested\":20201,\"limit\":5000}");
		assertThat(message(answer)).contains("a cost of 20,201", "the limit is 5,000", "'first'");
	}

	@Test
	void tooManyAliasesAreRefused() {
		assertThat(message(refusedBeforeAnythingIsRead("{ company(id: \"huawei\") { "
				+ IntStream.range(0, 101).mapToObj((i) -> "a" + i + ": name").collect(Collectors.joining(" "))
				+ " } }")))
			.contains("101 aliases", "the limit is 30");
	}

	@Test
	void tooDeepDocumentsAreRefused() {
		assertThat(message(refusedBeforeAnythingIsRead(
				"{ node(id: \"huawei\") { " + "... on Company { country { said { nodes { source { ".repeat(4) + "id"
						+ " } } } } }".repeat(4) + " } }")))
			.contains("18 deep", "the limit is 15");
	}

	@Test
	void tooManyTokensAreRefused() {
		assertThat(
				message(refusedBeforeAnythingIsRead("{ company(id: \"huawei\") { " + "name ".repeat(20_000) + "} }")))
			.contains("the limit is 5,000");
	}

	@Test
	void theExplorerAsksForTheWholeSchema() {
		assertThat(api().data(IntrospectionQuery.INTROSPECTION_QUERY).path("__schema").path("types").size())
			.isGreaterThan(100);
	}

	@Test
	void twoTypesAreLookedUpInOneDocument() {
		JsonNode data = api().data(
				"{ a: __type(name: \"Company\") { fields { name type { name } } } b: __type(name: \"Fact\") { name } }");

		assertThat(data.path("a").path("fields").size()).isPositive();
		assertThat(data.path("b").path("name").asString()).isEqualTo("Fact");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{ __typename }", "{ systemicRisk(first: 1) { rank } }", "{ nothing }", "{ paths(from: 1) }",
					"{ paths(from: \"x\", to: \"y\", rule: {maxLength: 8, allowTurns: true}) { outcome } }" })
	void everyPlaceIsFreeAgainAfterwards(String query) {
		int before = this.places.free();
		api().ask(query, Map.of());

		assertThat(this.places.free()).isEqualTo(before).isPositive();
	}

	private JsonNode refusedBeforeAnythingIsRead(String query) {
		JsonNode[] answer = new JsonNode[1];
		assertThat(roundTrips(() -> answer[0] = refused(query))).isZero();
		long began = System.nanoTime();
		refused(query);
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(200));
		return answer[0];
	}

	private JsonNode refused(String query) {
		JsonNode answer = api().ask(query, Map.of());
		assertThat(answer.path("errors").size()).as(answer.toString()).isEqualTo(1);
		return answer;
	}

	private static String message(JsonNode answer) {
		JsonNode error = answer.path("errors").get(0);
		assertThat(error.path("extensions").path("code").asString()).isEqualTo("QUERY_TOO_COMPLEX");
		return error.path("message").asString();
	}

}
