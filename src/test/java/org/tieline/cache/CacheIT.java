package org.tieline.cache;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;
import org.tieline.seed.Tables;
import org.tieline.seed.WrittenWorld;
import org.tieline.writing.TestWriters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions that are asked again and again. The invented record has one claim at first:
 * the paper states that Qualcomm supplied Huawei in 2018 ({@code paper.01}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CacheIT extends TielineIT {

	private static final String SUPPLIES = "{ facts(kinds: [SUPPLY]) { totalCount nodes { id claims { id } } } }";

	private static final String ADD = "mutation { addClaims(claims: [{ kind: SUPPLY, stance: STATES, source: \"wire\", asOf: \"2019\","
			+ " values: [{name: \"supplier\", value: \"qualcomm\"}, {name: \"customer\", value: \"huawei\"}] }])"
			+ " { claims { id added } } }";

	@Autowired
	ApplicationContext context;

	private WrittenWorld world;

	@BeforeEach
	void loadAnew() {
		this.world = new WrittenWorld(this.context);
		this.world.clear();
		this.world.load(Tables.small().supply("paper.01", "as_of=2018"));
	}

	@AfterAll
	void restore() {
		new WrittenWorld(this.context).restore();
	}

	private String body(String query) {
		return api().post(GraphQlApi.JSON.writeValueAsString(Map.of("query", query))).body();
	}

	/** Asks until the answer comes from memory. */
	private List<String> thrice(String query) {
		List<String> bodies = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			bodies.add(body(query));
		}
		return bodies;
	}

	@Test
	void the_third_answer_is_that_of_the_first_with_its_cost_and_reads_the_version_alone() {
		List<String> bodies = thrice(SUPPLIES);
		assertThat(bodies.getFirst()).contains("\"totalCount\":1").contains("\"requested\"");
		assertThat(bodies).allMatch(bodies.getFirst()::equals);
		assertThat(roundTrips(() -> body(SUPPLIES))).isEqualTo(1);
	}

	@Test
	void what_is_asked_once_costs_no_look_at_the_version_more() {
		body("{ entity(id: \"qualcomm\") { id } }");
		String query = "{ a: entity(id: \"huawei\") { id } }";
		assertThat(roundTrips(() -> body(query))).isEqualTo(1);
	}

	@Test
	void a_check_is_kept_too_and_is_of_its_version() {
		String check = "{ checkText(text: \"In 2018 Qualcomm supplied Huawei.\") { verdict } }";
		assertThat(thrice(check)).allMatch((body) -> body.contains("SUPPORTED"));
		assertThat(roundTrips(() -> body(check))).isEqualTo(1);
		this.world.load(Tables.small());
		assertThat(thrice(check)).allMatch((body) -> body.contains("NOT_COVERED"));
	}

	@Test
	void a_new_version_has_answers_of_its_own() {
		assertThat(thrice(SUPPLIES)).allMatch((body) -> body.contains("\"totalCount\":1"));
		this.world.load(Tables.small());
		assertThat(thrice(SUPPLIES)).allMatch((body) -> body.contains("\"totalCount\":0"));
		this.world.load(Tables.small().supply("paper.01", "as_of=2018"));
		assertThat(thrice(SUPPLIES)).allMatch((body) -> body.contains("\"totalCount\":1"));
	}

	@Test
	void whoever_writes_sees_it_at_once_and_a_second_write_is_no_answer_of_the_first() {
		thrice(SUPPLIES);
		String write = GraphQlApi.JSON.writeValueAsString(Map.of("query", ADD));
		JsonNode first = GraphQlApi.JSON.readTree(api().post(write, "authorization", TestWriters.anna()).body());
		assertThat(first.at("/data/addClaims/claims/0/added").asBoolean()).as(first.toString()).isTrue();
		String id = first.at("/data/addClaims/claims/0/id").asString();
		assertThat(body(SUPPLIES)).contains(id);
		JsonNode second = GraphQlApi.JSON.readTree(api().post(write, "authorization", TestWriters.anna()).body());
		assertThat(second.at("/data/addClaims/claims/0/added").asBoolean(true)).isFalse();
	}

	@Test
	void a_refusal_is_made_anew_each_time() {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			HttpResponse<String> refused = api()
				.post(GraphQlApi.JSON.writeValueAsString(Map.of("query", "{ entity(id: \"no such\") { id } }")));
			JsonNode error = GraphQlApi.JSON.readTree(refused.body()).at("/errors/0/extensions");
			assertThat(error.path("code").asString()).isEqualTo("BAD_USER_INPUT");
			ids.add(error.path("requestId").asString());
		}
		assertThat(ids).doesNotHaveDuplicates();
	}

	@Test
	void the_list_of_versions_is_never_an_old_one() {
		for (String versions : List.of("{ dataVersions { id } }",
				"query { ...V } fragment V on Query { dataVersions { id } }",
				"{ ... on Query { dataVersions { id } } }")) {
			this.world.load(Tables.small().supply("paper.01", "as_of=2018"));
			String before = thrice(versions).getLast();
			this.world.load(Tables.small());
			assertThat(roundTrips(() -> body(versions))).as("asked in the database").isPositive();
			assertThat(thrice(versions)).noneMatch(before::equals);
		}
	}

	@Test
	void two_operations_of_one_document_have_two_answers() {
		String document = "query A { entity(id: \"huawei\") { id } } query B { entity(id: \"qualcomm\") { id } }";
		for (int i = 0; i < 4; i++) {
			for (Map.Entry<String, String> one : Map.of("A", "huawei", "B", "qualcomm").entrySet()) {
				assertThat(api()
					.post(GraphQlApi.JSON.writeValueAsString(Map.of("query", document, "operationName", one.getKey())))
					.body()).contains("\"id\":\"" + one.getValue() + "\"");
			}
		}
	}

}
