package org.tieline.record;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be answered is said so: which argument, what was wrong, what would be
 * right.
 */
class BadInputIT extends TielineIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					entity(id: "Huawei")                       | there is no entity 'Huawei'; the nearest is 'huawei'
					company(id: "Huawei")                      | there is no entity 'Huawei'; the nearest is 'huawei'
					company(id: "华为公司")                    | the nearest is 'huawei'
					company(id: "Ericson")                     | the nearest is 'ericsson'
					company(id: "gov-cn")                      | 'gov-cn' is a GOVERNMENT where a COMPANY is needed
					country(id: "CN")                          | the nearest is 'cn'
					country(id: "Germany")                     | the nearest is 'de'
					measure(id: "Entity List")                 | the nearest is 'entity-list'
					measure(id: "ear99")                       | 'ear'
					market(id: "telecom-equipment-world")      | 'market-telecom-equipment-world'
					fact(id: "market-share:huawei:market-telecom-equipment:2017") | 'market-share:huawei:market-telecom-equipment-world:2017'
					claim(id: "wsj-2018-11-23.7")              | 'wsj-2018-11-23.70'
					source(id: "wsj-2018-11-32")               | 'wsj-2018-11-23'
					source(id: "qqqqqqqq")                     | there is no source 'qqqqqqqq'; take its id from a claim
					company(id: "qqqqqqqq")                    | there is no entity 'qqqqqqqq'; find its id with search
					""")
	void anUnknownIdIsRefusedWithTheNearest(String field, String remedy) {
		String query = "{ " + field + " { id } dataVersion { id } }";

		api().refuses(query, "id", remedy);
		JsonNode data = api().ask(query, java.util.Map.of()).path("data");
		assertThat(data.path(field.substring(0, field.indexOf('('))).isNull()).isTrue();
		assertThat(data.path("dataVersion").path("id").asString()).isNotEmpty();
	}

	@Test
	void anUnknownNodeIsNullAsRelayHasIt() {
		assertThat(api().data("{ node(id: \"no-such-thing\") { id } }").path("node").isNull()).isTrue();
	}

	@Test
	void aMetricThatIsRecordedOfSomebodyElseIsAnEmptyList() {
		JsonNode data = api().data(
				"{ company(id: \"huawei\") { none: metrics(metric: \"members\") { id } some: metrics(metric: \"revenue\") { id } } }");

		assertThat(data.path("company").path("none").isEmpty()).isTrue();
		assertThat(data.path("company").path("some").isEmpty()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ companies(first: 101) { totalCount } }                             | first          | 1 to 100
					{ companies(first: -1) { totalCount } }                              | first          | 1 to 100
					{ companies(first: 0) { totalCount } }                               | first          | 1 to 100
					{ search(text: "Huawei", first: 101) { score } }                     | first          | 1 to 100
					{ search(text: " ") { score } }                                      | text           | write a name
					{ facts(after: "bm90IG91cnM") { totalCount } }                       | after          | endCursor
					{ company(id: "huawei") { facts(after: "x") { totalCount } } }       | after          | endCursor
					{ facts(speaker: "nobody") { totalCount } }                          | speaker        | no entity 'nobody'
					{ facts(source: "nothing") { totalCount } }                          | source         | no source 'nothing'
					{ facts(measure: "nothing") { totalCount } }                         | measure        | no entity 'nothing'
					{ company(id: "huawei") { suppliers(product: "x") { totalCount } } } | product        | no entity 'x'
					{ company(id: "huawei") { marketShares(market: "x") { id } } }       | market         | no entity 'x'
					{ facts(lens: {minOrigins: -1}) { totalCount } }                     | lens.minOrigins | below zero
					{ facts(lens: {stances: []}) { totalCount } }                        | lens.stances   | leave it out for all
					{ company(id: "huawei") { suppliers(lens: {stances: []}) { totalCount } } } | lens.stances | leave it out for all
					{ facts(lens: {excludeSources: ["wsj"]}) { totalCount } }            | lens.excludeSources | no source 'wsj'
					{ facts(measure: "zte") { totalCount } }                             | measure        | is a COMPANY where a MEASURE
					{ company(id: "huawei") { suppliers(product: "zte") { totalCount } } } | product      | is a COMPANY where a PRODUCT
					{ company(id: "huawei") { metrics(metric: "revenues") { id } } }     | metric         | no metric 'revenues'; the nearest is 'revenue'
					{ facts(speaker: "Huawei") { totalCount } }                          | speaker        | the nearest is 'huawei'
					{ company(id: "huawei") { suppliers(product: "Semiconductor") { totalCount } } } | product | is 'semiconductors'
					{ paths(from: "Huawei", to: "bt") { outcome } }                      | from           | the nearest is 'huawei'
					{ paths(from: "huawei", to: "bt", rule: {avoid: ["Nokia"]}) { outcome } } | rule.avoid | the nearest is 'nokia'
					{ facts(lens: {excludeSources: ["wsj-2018-11-32"]}) { totalCount } } | lens.excludeSources | is 'wsj-2018-11-23'
					{ companies(country: "XX") { totalCount } }                          | country        | no entity 'xx'
					{ market(id: "market-telecom-equipment-world") { concentration(period: "2017", lens: {asOf: "2018"}) { low } } } | period | make them the same
					""")
	void aBadArgumentIsNamed(String query, String argument, String remedy) {
		api().refuses(query, argument, remedy);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ facts(lens: {asOf: "20x9"}) { totalCount } }        | asOf     | 2018-08-23
			{ facts(lens: {asOf: "2018-13"}) { totalCount } }     | asOf     | calendar
			{ facts(lens: {asOf: "2018-02-30"}) { totalCount } }  | asOf     | calendar
			{ facts(lens: {knownAt: "2018"}) { totalCount } }     | knownAt  | 2018-08-23
			{ companies(country: "CHN") { totalCount } }          | country  | two letters
			{ facts(kinds: [NO_SUCH]) { totalCount } }            | kinds    | FactKind
			{ nothing }                                           | nothing  | no field
			{ facts {                                             | document | cannot be read
			""")
	void aBadLiteralIsNamed(String query, String named, String remedy) {
		JsonNode error = api().error(query);

		assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.path("message").asString()).contains(named).contains(remedy);
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		JsonNode page = api().data("{ facts(first: 1) { pageInfo { endCursor } } }").path("facts").path("pageInfo");
		String foreign = page.path("endCursor").asString();

		JsonNode error = api()
			.error("{ company(id: \"huawei\") { facts(after: \"" + foreign + "\") { totalCount } } }");

		assertThat(error.path("extensions").path("argument").asString()).isEqualTo("after");
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrOverlap() {
		JsonNode all = api().data("{ company(id: \"huawei\") { facts(first: 100) { totalCount nodes { id } } } }")
			.path("company")
			.path("facts");
		java.util.List<String> ids = new java.util.ArrayList<>();
		String after = "";
		boolean more = true;
		while (more && ids.size() < 100) {
			JsonNode page = api()
				.data("{ company(id: \"huawei\") { facts(first: 7" + after
						+ ") { nodes { id } pageInfo { hasNextPage endCursor } } } }")
				.path("company")
				.path("facts");
			page.path("nodes").forEach((node) -> ids.add(node.path("id").asString()));
			more = page.path("pageInfo").path("hasNextPage").asBoolean();
			after = ", after: \"" + page.path("pageInfo").path("endCursor").asString() + "\"";
		}

		java.util.List<String> expected = new java.util.ArrayList<>();
		all.path("nodes").forEach((node) -> expected.add(node.path("id").asString()));
		assertThat(ids.subList(0, expected.size())).isEqualTo(expected).doesNotHaveDuplicates();
	}

	@Test
	void companiesAreListedByNameAndByCountry() {
		JsonNode data = api().data("""
				{ all: companies(first: 100) { totalCount nodes { name } }
				  finnish: companies(country: "fi") { nodes { id country { code } } }
				  named: companies(country: null, first: null, after: null) { totalCount } }""");

		assertThat(data.path("all").path("totalCount").asInt()).isGreaterThan(100)
			.isEqualTo(data.path("named").path("totalCount").asInt());
		assertThat(data.path("all")
			.path("nodes")
			.valueStream()
			.map((node) -> node.path("name").asString().toLowerCase(java.util.Locale.ROOT))).isSorted();
		assertThat(data.path("finnish").path("nodes").valueStream().map((node) -> node.path("id").asString()))
			.contains("nokia");
		assertThat(data.path("finnish").path("nodes").valueStream())
			.allMatch((node) -> node.path("country").path("code").asString().equals("FI"));
	}

	@Test
	void aNullArgumentIsAnAbsentOne() {
		JsonNode data = api()
			.data("""
					{ search(text: "Huawei", first: null, kinds: null) { entity { id } }
					  facts(kinds: null, statuses: null, speaker: null, lens: null, first: null) { totalCount }
					  company(id: "huawei") { facts(lens: {asOf: null, knownAt: null, stances: null, minOrigins: null, excludeSources: null}) { totalCount } }
					  market(id: "market-telecom-equipment-world") { concentration(period: "2017", speaker: "ihs-markit", assumption: null) { high } } }""");

		assertThat(data.path("search").get(0).path("entity").path("id").asString()).isEqualTo("huawei");
		assertThat(data.path("market").path("concentration").path("high").asInt()).isEqualTo(2810);
	}

	@Test
	void anEmptyListIsNoFilter() {
		api().refuses("{ facts(kinds: []) { totalCount } }", "kinds", "leave it out for all");
		api().refuses("{ search(text: \"Huawei\", kinds: []) { score } }", "kinds", "leave it out for all");
	}

}
