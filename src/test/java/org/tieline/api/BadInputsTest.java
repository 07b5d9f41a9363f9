package org.tieline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A value that does not fit its type is named by its path, written or a variable. */
class BadInputsTest {

	private static final GraphQLSchema SCHEMA = schema("""
			"ISO 8601 date, complete or partial: 2017."
			scalar PartialDate
			"ISO 8601 day: 2018-08-23."
			scalar Date
			scalar Duration
			"ISO 8601 instant: 2026-11-22T05:00:00Z."
			scalar DateTime
			scalar URL
			scalar Decimal
			scalar CountryCode
			enum Colour { RED GREEN }
			input Box {
			  partialDate: PartialDate
			  date: Date
			  duration: Duration
			  dateTime: DateTime
			  url: URL
			  decimal: Decimal
			  countryCode: CountryCode
			  int: Int
			  float: Float
			  boolean: Boolean
			  string: String
			  id: ID
			  colour: Colour
			  colours: [Colour!]
			  rows: [[Int!]]
			  inner: Box
			  boxes: [Box!]
			  must: Must
			}
			input Must { name: String! size: Int! = 1 }
			interface Named { name: String }
			type Thing implements Named { name: String part(box: Box, colour: Colour): Thing }
			type Query { thing(box: Box, colour: Colour): Thing named: Named needs(id: ID!, first: Int! = 20): Thing }
			""");

	private static GraphQLSchema schema(String text) {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		new Scalars().scalarWiring().configure(wiring);
		wiring.type("Named", (type) -> type.typeResolver((env) -> env.getSchema().getObjectType("Thing")));
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring.build());
	}

	/** Each argument at fault with what is said of it. */
	private static Map<String, String> found(String query, Map<String, Object> variables) {
		ExecutionInput input = ExecutionInput.newExecutionInput(query).variables(variables).build();
		Map<String, String> found = new LinkedHashMap<>();
		BadInputs.in(Parser.parse(query), SCHEMA, input)
			.forEach((one) -> found.put(String.valueOf(one.problem().field()),
					String.valueOf(one.problem().getMessage())));
		// Whatever is refused here, and only that, is refused by graphql-java.
		assertThat(GraphQL.newGraphQL(SCHEMA).build().execute(input).getErrors().isEmpty()).as(query)
			.isEqualTo(found.isEmpty());
		return found;
	}

	private static Map<String, String> found(String query) {
		return found(query, Map.of());
	}

	private static Map<String, Object> variables(String json) {
		return JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {
		});
	}

	@Test
	void anIdInTheDocumentIsText() {
		// In variables graphql-java takes any value as the text that it prints.
		assertThat(found("{ thing(box: {id: true}) { name } }"))
			.containsExactly(Map.entry("box.id", "box.id: true is no ID; write an id in quotes, such as \"huawei\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					partialDate | "20x9"                 | '20x9' is not a date; write 2017, 2018-08 or 2018-08-23 (ISO 8601)
					partialDate | "2018-02-30"           | '2018-02-30' is not a day of the calendar
					partialDate | true                   | true is no PartialDate; write a value of type PartialDate (ISO 8601 date
					partialDate | {}                     | an object is no PartialDate; write a value of type
					date        | "2018-13-01"           | '2018-13-01' is not a day; write 2018-08-23 (ISO 8601)
					date        | 2018                   | '2018' is not a day
					date        | []                     | a list is no Date; write a value of type Date (ISO 8601 day: 2018-08-23)
					duration    | "soon"                 | 'soon' is not a duration of years, months and days; write it as in ISO 8601
					duration    | "P-1Y"                 | is out of range; write a duration from P0D to P1000Y
					duration    | false                  | false is no Duration; write
					dateTime    | "noon"                 | "noon" is no DateTime; write a value of type DateTime (ISO 8601 instant
					url         | true                   | true is no URL; write
					decimal     | "ten"                  | 'ten' is not a decimal number; write 22 or 18.7
					countryCode | "CHN"                  | 'CHN' is not a country code; write two letters (ISO 3166-1): CN
					countryCode | 86                     | '86' is not a country code
					int         | "20"                   | "20" is no Int; write a whole number from -2147483648 to 2147483647
					int         | 2147483648             | 2147483648 is no Int; write a whole number
					int         | 1.5                    | 1.5 is no Int; write a whole number
					float       | "half"                 | "half" is no Float; write a number without quotes, such as 0.5
					boolean     | "yes"                  | "yes" is no Boolean; write true or false, without quotes
					boolean     | 1                      | 1 is no Boolean; write true or false
					string      | 5                      | 5 is no String; write text in quotes
					string      | ["a", "b"]             | a list is no String; write text in quotes
					colour      | 5                      | 5 is no Colour; write one of RED, GREEN
					""")
	void everyScalarSaysWhatIsWrongInTheDocumentAndInVariables(String field, String value, String remedy) {
		Map<String, Object> given = variables("{\"v\": " + value + "}");
		Map<String, Object> box = variables("{\"b\": {\"" + field + "\": " + value + "}}");

		Map<String, String> written = found("{ thing(box: {" + field + ": " + value + "}) { name } }");

		assertThat(written).containsOnlyKeys("box." + field);
		assertThat(written.get("box." + field)).startsWith("box." + field + ": ").contains(remedy);
		assertThat(found("query($b: Box) { thing(box: $b) { name } }", box)).isEqualTo(written);
		assertThat(found("query($v: " + typeOf(field) + ") { thing(box: {" + field + ": $v}) { name } }", given))
			.isEqualTo(written);
		assertThat(
				found("query($v: " + typeOf(field) + " = " + value + ") { thing(box: {" + field + ": $v}) { name } }"))
			.isEqualTo(written);
	}

	private static String typeOf(String field) {
		return switch (field) {
			case "id", "url" -> field.toUpperCase(java.util.Locale.ROOT);
			default -> Character.toUpperCase(field.charAt(0)) + field.substring(1);
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					box: 5                               | box              | 5 is no Box; write an object of the fields partialDate, date
					box: {size: 5}                       | box.size         | Box has no such field; it has partialDate, date
					box: {inner: {inner: {int: "x"}}}    | box.inner.inner.int | "x" is no Int
					box: {boxes: [{}, {date: "x"}]}      | box.boxes[1].date | 'x' is not a day
					box: {boxes: {date: "x"}}            | box.boxes.date   | 'x' is not a day
					box: {boxes: [null]}                 | box.boxes[0]     | it is null; write an object of the fields
					box: {colours: [RED, BLUE]}          | box.colours      | BLUE is no Colour; write one of RED, GREEN
					box: {colours: BLUE}                 | box.colours      | BLUE is no Colour; write one of RED, GREEN
					box: {colours: [null]}               | box.colours      | it is null; write one of RED, GREEN
					box: {rows: [[1], [2, "x"]]}         | box.rows         | "x" is no Int
					box: {must: {}}                      | box.must.name    | it is missing; write text in quotes
					box: {must: {name: null}}            | box.must.name    | it is null; write text in quotes
					box: {must: {name: "n", size: null}} | box.must.size    | it is null; write a whole number
					colour: "RED"                        | colour           | "RED" is no Colour; write one of RED, GREEN, without quotes
					colour: BLUE                         | colour           | BLUE is no Colour
					colour: RED, color: RED              | color            | 'thing' has no such argument; it has box, colour
					""")
	void thePathLeadsToTheInputField(String arguments, String path, String remedy) {
		Map<String, String> found = found("{ thing(" + arguments + ") { name } }");

		assertThat(found).containsOnlyKeys(path);
		assertThat(found.get(path)).startsWith(path + ": ").contains(remedy);
		assertThat(found("{ named { ... on Thing { part(" + arguments + ") { name } } } }")).containsOnlyKeys(path);
		assertThat(found("{ named { ...P } } fragment P on Thing { part(" + arguments + ") { name } }"))
			.containsOnlyKeys(path);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"b": 5}                               | box           | 5 is no Box
			{"b": {"size": 5}}                     | box.size      | Box has no such field
			{"b": {"boxes": [{}, {"date": "x"}]}}  | box.boxes[1].date | 'x' is not a day
			{"b": {"colours": ["RED", "BLUE"]}}    | box.colours   | "BLUE" is no Colour; write one of RED, GREEN
			{"b": {"must": {}}}                    | box.must.name | it is missing; write text in quotes
			{"b": {"must": {"name": null}}}        | box.must.name | it is null; write text in quotes
			""")
	void anObjectInAVariableIsReadAsIfItWereWritten(String variables, String path, String remedy) {
		Map<String, String> found = found("query($b: Box) { thing(box: $b) { name } }", variables(variables));

		assertThat(found).containsOnlyKeys(path);
		assertThat(found.get(path)).contains(remedy);
	}

	@Test
	void whatIsNeededIsMissedByItsName() {
		assertThat(found("{ needs { name } }").get("id"))
			.isEqualTo("id: it is missing; write an id in quotes, such as \"huawei\"");
		assertThat(found("{ needs(id: null) { name } }").get("id")).startsWith("id: it is null; ");
		assertThat(found("query($v: ID!) { needs(id: $v) { name } }").get("id"))
			.startsWith("id: the variable $v is missing; ");
		assertThat(found("query($v: Boolean!) { thing { name @include(if: $v) } }", Map.of("v", "yes")).get("if"))
			.startsWith("if: \"yes\" is no Boolean");
		assertThat(found("{ thing { name @skip } }").get("if")).startsWith("if: it is missing; ");
	}

	@Test
	void everyFaultIsReported() {
		assertThat(found("{ thing(box: {int: \"x\", date: \"y\"}, colour: BLUE) { part(colour: 5) { name } } }"))
			.containsOnlyKeys("box.date", "box.int", "colour");
		assertThat(found("query($v: Int, $w: Date) { thing(box: {int: $v, date: $w}) { name } }",
				Map.of("v", "x", "w", "y")))
			.containsOnlyKeys("box.date", "box.int");
	}

	@Test
	void aHundredAreEnough() {
		ExecutionInput input = ExecutionInput.newExecutionInput("query($b: Box) { thing(box: $b) { name } }")
			.variables(Map.of("b", Map.of("colours", java.util.stream.IntStream.range(0, 5000).boxed().toList())))
			.build();

		assertThat(BadInputs.in(Parser.parse(input.getQuery()), SCHEMA, input)).hasSize(100);
	}

	@Test
	void onlyTheVariablesOfTheOperationAskedForAreChecked() {
		String query = "query A($v: Int) { thing(box: {int: $v}) { name } } query B($w: Date) { thing(box: {date: $w}) { name } }";
		ExecutionInput input = ExecutionInput.newExecutionInput(query)
			.operationName("B")
			.variables(Map.of("v", "x", "w", "y"))
			.build();

		assertThat(BadInputs.in(Parser.parse(query), SCHEMA, input)).extracting((one) -> one.problem().field())
			.isEqualTo(List.of("box.date"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ thing(box: {partialDate: 2018, decimal: 18.7, countryCode: \"cn\"}) { name } }",
			"{ thing(box: null, colour: null) { name } }", "{ needs(id: 5) { name } }",
			"{ thing(box: {colours: RED, rows: 1, float: 1, must: {name: \"\"}}) { name } }",
			"query($v: Int) { thing(box: {int: $v}) { name __typename } }",
			"query($v: [Colour!] = [RED]) { thing(box: {colours: $v}) { name } }",
			"{ __type(name: \"Box\") { name } __schema { queryType { name } } }" })
	void whatFitsIsNotRefused(String query) {
		assertThat(found(query)).isEmpty();
	}

}
