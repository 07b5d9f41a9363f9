package org.tieline.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** A client is told which part of its input does not fit, and what would. */
class InputErrorsIT extends TielineIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ facts(lens: {presume: "soon"}) { totalCount } }     | lens.presume | write it as in ISO 8601: P2Y
					{ facts(lens: {asOf: "20x9"}) { totalCount } }        | lens.asOf    | 2018-08-23
					{ facts(lens: {asOf: "2018-02-30"}) { totalCount } }  | lens.asOf    | calendar
					{ facts(lens: {asOf: [1]}) { totalCount } }           | lens.asOf    | ISO 8601 date, complete or partial
					{ facts(lens: {knownAt: "2018"}) { totalCount } }     | lens.knownAt | 2018-08-23
					{ facts(lens: {minOrigins: "2"}) { totalCount } }     | lens.minOrigins | whole number
					{ facts(lens: {minOrigins: 9876543210}) { totalCount } } | lens.minOrigins | whole number
					{ facts(lens: {stances: [STATES, SAYS]}) { totalCount } } | lens.stances | DENIES
					{ facts(lens: {excludeSources: [true]}) { totalCount } } | lens.excludeSources | an id in quotes
					{ facts(lens: {asof: "2018"}) { totalCount } }        | lens.asof    | it has asOf, knownAt
					{ facts(lens: "2018") { totalCount } }                | lens         | an object of the fields asOf
					{ facts(span: {from: "x"}) { totalCount } }           | span.from    | 2018-08-23
					{ facts(first: "20") { totalCount } }                 | first        | whole number
					{ facts(firts: 20) { totalCount } }                   | firts        | it has kinds
					{ facts(kinds: [NO_SUCH]) { totalCount } }            | kinds        | FactKind
					{ facts(kinds: ["SUPPLY"]) { totalCount } }           | kinds        | without quotes
					{ companies(country: "CHN") { totalCount } }          | country      | two letters
					{ search(text: 5) { score } }                         | text         | text in quotes
					{ company { id } }                                    | id           | it is missing
					{ company(id: null) { id } }                          | id           | it is null
					{ paths(from: "bt", to: "huawei", rule: {directed: 1}) { outcome } } | rule.directed | true or false
					{ exposure(of: "bt", to: "gov-cn", sphere: {stakeAbove: "x"}) { outcome } } | sphere.stakeAbove | decimal number
					{ cutoff(scenario: {suppliers: {any: true}}) { cutCount } } | scenario.customers | it is missing
					{ cutoff(scenario: {suppliers: {any: true}, customers: {any: true}, severity: "x"}) { cutCount } } | scenario.severity | a number
					{ compareCutoffs(scenarios: [{suppliers: {countries: ["USA"]}, customers: {any: true}}]) { differenceCount } } | scenarios[0].suppliers.countries | two letters
					{ checkClaim(claim: {kind: MARKET_SHARE, subject: "huawei", market: "market-smartphones-world", value: 1e999999999}) { verdict } } | claim.value | at most 40 digits
					{ checkClaim(claim: {kind: MARKET_SHARE, subject: "huawei", market: "market-smartphones-world", value: 1e-999999999}) { verdict } } | claim.value | at most 40 digits
					{ checkClaim(claim: {kind: MARKET_SHARE, subject: "huawei", market: "market-smartphones-world", value: 22, tolerance: 1e900000000}) { verdict } } | claim.tolerance | at most 40 digits
					{ checkClaim(claim: {kind: MARKET_SHARE, subject: "huawei", market: "market-smartphones-world", value: "1e1000000"}) { verdict } } | claim.value | at most 40 digits
					query($l: Lens = {presume: "soon"}) { facts(lens: $l) { totalCount } } | lens.presume | P2Y
					{ company(id: "huawei") { name @include(if: "x") } }  | if           | true or false
					""")
	void aBadValueInTheDocumentIsNamedByItsPath(String query, String argument, String remedy) {
		api().refuses(query, argument, remedy);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					query($v: Duration) { facts(lens: {presume: $v}) { totalCount } } | {"v": "soon"}               | lens.presume | P2Y
					query($v: Lens) { facts(lens: $v) { totalCount } }                | {"v": {"presume": "soon"}}  | lens.presume | P2Y
					query($v: Lens) { facts(lens: $v) { totalCount } }                | {"v": {"asOf": "20x9"}}     | lens.asOf    | 2018-08-23
					query($v: Lens) { facts(lens: $v) { totalCount } }                | {"v": {"knownAt": "2018"}}  | lens.knownAt | 2018-08-23
					query($v: Lens) { facts(lens: $v) { totalCount } }                | {"v": {"asof": "2018"}}     | lens.asof    | it has asOf
					query($v: Lens) { facts(lens: $v) { totalCount } }                | {"v": {"stances": ["SAYS"]}} | lens.stances | DENIES
					query($v: Int) { facts(first: $v) { totalCount } }                | {"v": 9876543210}           | first        | whole number
					query($v: Int) { facts(first: $v) { totalCount } }                | {"v": "x"}                  | first        | whole number
					query($v: [FactKind!]) { facts(kinds: $v) { totalCount } }        | {"v": ["NO_SUCH"]}          | kinds        | FactKind
					query($v: CountryCode) { companies(country: $v) { totalCount } }  | {"v": "CHN"}                | country      | two letters
					query($v: String!) { search(text: $v) { score } }                 | {"v": 5}                    | text         | text in quotes
					query($v: ID!) { company(id: $v) { id } }                         | {"v": null}                 | id           | it is null
					query($v: ID!) { company(id: $v) { id } }                         | {}                          | id           | $v is missing
					query($v: CutoffInput!) { cutoff(scenario: $v) { cutCount } }      | {"v": {"suppliers": {}}}    | scenario.customers | it is missing
					query($v: [CutoffInput!]!) { compareCutoffs(scenarios: $v) { differenceCount } } | {"v": [{"suppliers": {"any": "x"}, "customers": {}}]} | scenarios[0].suppliers.any | true or false
					""")
	void aBadVariableIsNamedByThePathWhereItIsUsed(String query, String variables, String argument, String remedy) {
		JsonNode error = api()
			.ask(query, GraphQlApi.JSON.readValue(variables, new TypeReference<Map<String, Object>>() {
			}))
			.path("errors")
			.get(0);

		assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.path("extensions").path("argument").asString()).isEqualTo(argument);
		assertThat(error.path("message").asString()).startsWith(argument + ": ").contains(remedy);
		assertThat(error.path("locations").get(0).path("line").asInt()).isEqualTo(1);
	}

	@Test
	void aVariableThatIsNullWhereANumberIsNeededIsNamed() {
		JsonNode answer = api().ask(
				"query($v: Int = 5) { dataVersion { id } compareCutoffs(scenarios: [{suppliers: {ids: [\"zte\"]}, customers: {any: true}}]) { differences(first: $v) { entity { id } } } }",
				java.util.Collections.singletonMap("v", null));
		JsonNode error = answer.path("errors").get(0);

		assertThat(error.path("extensions").path("code").asString()).as(answer.toString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.path("extensions").path("argument").asString()).as(answer.toString()).isEqualTo("first");
		assertThat(error.path("message").asString()).isEqualTo(
				"first: the variable $v is null; write a whole number from -2147483648 to 2147483647, without quotes, such as 20");
	}

	@Test
	void otherErrorsOfADocumentAreSaidInOurWords() {
		JsonNode both = api().ask("{ nothing facts(lens: {presume: \"soon\"}) { totalCount } }", Map.of())
			.path("errors");

		assertThat(both.size()).isEqualTo(2);
		assertThat(both.get(0).path("extensions").path("argument").asString()).isEqualTo("lens.presume");
		assertThat(both.get(1).path("message").asString()).isEqualTo("'Query' has no field 'nothing'");
		assertThat(both.get(1).path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(api().error("{ facts {").path("message").asString())
			.isEqualTo("the document cannot be read at line 1, column 10: it ends too early");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ search(text: "abc) { score } }              | a text may lack its closing quote
					{ facts(first: ) { totalCount } }             | ')' cannot stand here
					{ facts }                                     | say which: facts { ... }
					{ __typename { x } }                          | it has no fields
					{ facts(first: $x) { totalCount } }           | write query($x: ...)
					query($k: Int) { __typename }                 | '$k' is not used
					query($k: Int) { facts(kinds: $k) { totalCount } } | declared as Int and used where [FactKind!] is wanted
					query($k: Company) { __typename }             | that type is of answers only
					{ ...F }                                      | no fragment 'F'
					{ a: __typename a: dataVersion { id } }       | another alias
					mutation { x }                                | 'Mutation' has no field 'x'
					subscription { x }                            | no Subscription
					{ __typename @skip(if: true) @skip(if: true) } | stands twice here
					{ __typename @nothing }                       | no directive '@nothing'
					{ facts(lens: {asOf: "2018", asOf: "2019"}) { totalCount } } | given twice
					{ search(text: "\\uD800") { score } }         | half a character
					{ search(text: "\\u0000") { score } }         | NUL
					query A { __typename } query B { __typename } | operationName: it is missing, and the document has several operations; write one of A, B
					type Foo { x: Int }                           | cannot define the type
					fragment F on Company { ...F } { company(id: "zte") { ...F } } | contains itself
					""")
	void whatGraphQlItselfRefusesIsSaidWithoutNamesOfClasses(String query, String words) {
		for (String language : java.util.List.of("en", "de", "nl")) {
			JsonNode error = GraphQlApi.JSON
				.readTree(api()
					.post(GraphQlApi.JSON.writeValueAsString(Map.of("query", query)), "accept-language", language)
					.body())
				.path("errors")
				.get(0);

			assertThat(error.path("message").asString()).contains(words)
				.doesNotContain("Validation", "ANTLR", "Value{", "graphql.", "<EOF>");
			assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
			assertThat(error.path("extensions").path("requestId").asString()).isNotEmpty();
		}
	}

}
