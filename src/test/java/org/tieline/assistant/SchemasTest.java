package org.tieline.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;

import org.tieline.problem.Problem;
import org.tieline.question.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Schemas of a small shop, written out by hand. */
class SchemasTest {

	private static final GraphQLSchema SHOP = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser()
		.parse("""
				type Query {
				  shop("Its id. Never guess it." of: ID!, rule: Rule, lens: Lens): Shop
				}
				input Lens { asOf: String }
				input Rule { "The most. At all." most: Int = 4, colours: [Colour!] }
				enum Colour { RED GREEN }
				interface Thing { id: ID! }
				type Shop implements Thing { id: ID! "Its name. In English." name: String things: [Thing!]! colour: Colour rest: Shop }
				"""));

	private static final Question QUESTION = new Question("a-shop", "Which?", Question.Audience.ANALYST, """
			query A($shop: ID!, $rule: Rule, $lens: Lens, $rest: Boolean = false) {
			  shop(of: $shop, rule: $rule, lens: $lens) {
			    ...Part
			    name
			    things { id ... on Shop { colour } }
			    rest @include(if: $rest) { id }
			  }
			}
			fragment Part on Thing { id }
			""", Map.of("shop", "s1", "lens", Map.of("asOf", "2019")));

	private final InputSchema inputs = new InputSchema(SHOP, QUESTION);

	@SuppressWarnings("unchecked")
	private static Map<String, Object> at(Map<String, Object> schema, String... path) {
		Map<String, Object> found = schema;
		for (String step : path) {
			found = (Map<String, Object>) found.get(step);
		}
		return found;
	}

	@Test
	void variablesAreInputsWithTheWordsOfTheirArguments() {
		Map<String, Object> schema = this.inputs.schema();

		assertThat(schema).containsEntry("required", List.of("shop")).containsEntry("additionalProperties", false);
		assertThat(at(schema, "properties", "shop")).containsEntry("type", "string")
			.containsEntry("description", "Its id.")
			.containsEntry("examples", List.of("s1"));
		assertThat(at(schema, "properties", "rest")).containsEntry("default", false);
		assertThat(at(schema, "properties", "rule", "properties", "most")).containsEntry("type", "integer")
			.containsEntry("description", "The most.");
		assertThat(at(schema, "properties", "rule", "properties", "colours", "items")).containsEntry("enum",
				List.of("RED", "GREEN"));
		assertThat(at(schema, "properties")).containsKeys("asOf", "knownAt", "allegations", "limit")
			.doesNotContainKey("lens");
	}

	@Test
	void argumentsOfTheApiAreInputsOfTheTool() {
		assertThat(this.inputs.inputOf("of")).isEqualTo("shop");
		assertThat(this.inputs.inputOf("rule.most")).isEqualTo("rule.most");
		assertThat(this.inputs.inputOf("lens.asOf")).isEqualTo("asOf");
		assertThat(this.inputs.inputOf("first")).isEqualTo("first");
	}

	@Test
	void inputsOfTheLensBecomeItsVariable() {
		ToolInputs tool = new ToolInputs(this.inputs);
		Map<String, Object> given = new LinkedHashMap<>(Map.of("shop", "s1", "asOf", "2019", "allegations", false));
		given.put("rule", null);

		assertThat(tool.variables(given)).isEqualTo(Map.of("shop", "s1", "lens", Map.of("asOf", "2019", "stances",
				List.of("STATES", "ESTIMATES", "PLANS", "CONSIDERS", "DENIES", "NO_COMMENT"))));
		assertThat(tool.example(QUESTION.variables())).isEqualTo(Map.of("shop", "s1", "asOf", "2019"));
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> tool.variables(Map.of("shops", "s1")))
			.withMessage("shops: there is no such input; use shop, rule, rest, asOf, knownAt, minOrigins, dataVersion, "
					+ "allegations, limit");
	}

	/** Nullable: a name and a shop. Sometimes missing: rest, and a colour of things. */
	@Test
	void anOutlineHasTwoLevels() {
		Map<String, Object> shop = at(new OutputSchema(SHOP, QUESTION.query()).outline(), "properties", "shop");

		assertThat(shop).containsOnlyKeys("type", "properties");
		assertThat(at(shop, "properties", "name")).containsOnly(Map.entry("type", List.of("string", "null")));
		assertThat(at(shop, "properties", "things")).containsOnly(Map.entry("type", "array"));
		assertThat(at(shop, "properties", "rest")).containsOnly(Map.entry("type", List.of("object", "null")));
		assertThat(JsonTypes.brief("One, two and three. Four.", 99)).isEqualTo("One, two and three. Four.");
		assertThat(JsonTypes.brief("One, two and three. Four.", 20)).isEqualTo("One, two and three.");
		assertThat(JsonTypes.brief("One, two and three. Four.", 10)).isEqualTo("One.");
		assertThat(JsonTypes.brief("Twelve words", 10)).isNull();
	}

	@Test
	void whatIsSelectedIsTheAnswer() {
		Map<String, Object> schema = new OutputSchema(SHOP, QUESTION.query()).schema();
		Map<String, Object> shop = at(schema, "properties", "shop");

		assertThat(shop).containsEntry("type", List.of("object", "null"))
			.containsEntry("required", List.of("id", "name", "things"));
		assertThat(at(shop, "properties", "id")).containsEntry("type", "string");
		assertThat(at(shop, "properties", "name")).containsEntry("type", List.of("string", "null"))
			.containsEntry("description", "Its name.");
		Map<String, Object> thing = at(shop, "properties", "things", "items");
		assertThat(thing).containsEntry("required", List.of("id"));
		assertThat((List<?>) at(thing, "properties", "colour").get("enum")).hasSize(3).containsNull();
		assertThat(at(shop, "properties", "rest")).containsEntry("required", List.of("id"));
	}

}
