package org.tieline.record;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of the shipped record, filtered and ordered; the answers are read off its tables.
 */
class ListFiltersIT extends TielineIT {

	@Test
	void restrictionsAreFilteredByTargetEffectAndJurisdiction() {
		JsonNode data = api()
			.data("""
					{ australia: facts(target: "huawei", effects: [NETWORK_BAN], jurisdiction: "AU") { totalCount nodes { id } }
					  germany: facts(effects: [NETWORK_BAN], jurisdiction: "de", first: 100) { nodes { id } }
					  none: facts(target: "huawei", effects: [FINE], jurisdiction: "au") { totalCount } }""");

		assertThat(ids(data.path("australia").path("nodes")))
			.containsExactly("restriction:gov-au:au-5g-guidance-2018:huawei:au:network-ban");
		assertThat(ids(data.path("germany").path("nodes"))).contains(
				"restriction:gov-de:de-5g-agreement-2024:huawei:de:network-ban",
				"restriction:gov-de:de-5g-agreement-2024:zte:de:network-ban");
		assertThat(data.path("none").path("totalCount").asInt()).isZero();
	}

	@Test
	void aCounterpartyIsOnTheOtherSideOfEveryFact() {
		JsonNode data = api()
			.data("""
					{ justice: facts(target: "huawei", counterparty: "us-doj", orderBy: TOOK_EFFECT_ASC) { nodes { id } }
					  company(id: "huawei") {
					    suppliers(counterparty: "qualcomm") { nodes { supplier { id } } }
					    restrictions(counterparty: "us-doj", effects: [INDICTMENT], orderBy: TOOK_EFFECT_DESC) { id } } }""");

		assertThat(ids(data.path("justice").path("nodes"))).startsWith(
				"restriction:us-doj:huawei-indictment-edny-2019:huawei:us:indictment",
				"restriction:us-doj:huawei-indictment-wdwa-2019:huawei:us:indictment",
				"restriction:us-doj:huawei-indictment-edny-2020:huawei:us:indictment");
		JsonNode company = data.path("company");
		assertThat(company.path("suppliers").path("nodes").size()).isPositive();
		assertThat(company.path("suppliers").path("nodes").valueStream())
			.allMatch((node) -> node.path("supplier").path("id").asString().equals("qualcomm"));
		// Indicted on 2019-01-24, made known on 2019-01-28, indicted on 2020-02-13.
		assertThat(ids(company.path("restrictions"))).containsExactly(
				"restriction:us-doj:huawei-indictment-edny-2020:huawei:us:indictment",
				"restriction:us-doj:huawei-indictment-wdwa-2019:huawei:us:indictment",
				"restriction:us-doj:huawei-indictment-edny-2019:huawei:us:indictment");
	}

	@Test
	void aSpanKeepsWhatIsRecordedInIt() {
		// The indictments are recorded for 2019 and for 2020, by the dates of their
		// starts.
		JsonNode data = api()
			.data("""
					{ in2019: facts(target: "huawei", effects: [INDICTMENT], span: {from: "2019", to: "2019"}) { nodes { id } }
					  before: facts(target: "huawei", effects: [INDICTMENT], span: {to: "2018"}) { totalCount }
					  share: company(id: "huawei") { marketShares(market: "market-telecom-equipment-world",
					    span: {from: "2022", to: "2023"}, orderBy: TOOK_EFFECT_ASC) { period { from to } } } }""");

		assertThat(ids(data.path("in2019").path("nodes"))).containsExactly(
				"restriction:us-doj:huawei-indictment-wdwa-2019:huawei:us:indictment",
				"restriction:us-doj:huawei-indictment-edny-2019:huawei:us:indictment");
		assertThat(data.path("before").path("totalCount").asInt()).isZero();
		assertThat(data.path("share")
			.path("marketShares")
			.valueStream()
			.map((share) -> share.path("period").path("from").asString())
			.toList()).containsExactly("2022", "2023");
	}

	@Test
	void filtersDivideAListAndPagesOfItFollowEachOther() {
		String all = "facts(target: \"huawei\", orderBy: TOOK_EFFECT_ASC, first: 100)";
		List<String> whole = ids(api().data("{ " + all + " { nodes { id } } }").path("facts").path("nodes"));
		JsonNode first = api().data("{ " + all.replace("100", "7") + " { nodes { id } pageInfo { endCursor } } }")
			.path("facts");
		String cursor = first.path("pageInfo").path("endCursor").asString();
		JsonNode second = api().data("{ " + all.replace("100", "7, after: \"" + cursor + "\"") + " { nodes { id } } }")
			.path("facts");

		assertThat(ids(first.path("nodes"))).isEqualTo(whole.subList(0, 7));
		assertThat(ids(second.path("nodes"))).isEqualTo(whole.subList(7, 14));
		api().refuses("{ facts(target: \"huawei\", first: 7, after: \"" + cursor + "\") { totalCount } }", "after",
				"same arguments");
	}

	@Test
	void theDefaultOrderIsThatOfTheNewestPublication() {
		JsonNode data = api()
			.data("""
					{ plain: facts(first: 50) { nodes { id } } named: facts(first: 50, orderBy: NEWEST_PUBLISHED) { nodes { id } }
					  nulls: facts(first: 50, target: null, effects: null, jurisdiction: null, counterparty: null, span: null,
					    orderBy: null) { nodes { id } } }""");

		assertThat(data.path("plain")).isEqualTo(data.path("named")).isEqualTo(data.path("nulls"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			facts(span: {from: "2020", to: "2019"})                                 | span         | is after
			facts(span: {})                                                         | span         | neither
			facts(target: "nobody")                                                 | target       | no entity 'nobody'
			facts(counterparty: "nobody")                                           | counterparty | no entity 'nobody'
			facts(jurisdiction: "XX")                                               | jurisdiction | no entity 'xx'
			facts(kinds: [SUPPLY], effects: [FINE])                                 | effects      | RESTRICTION
			facts(kinds: [SUPPLY, STAKE], target: "huawei")                         | target       | PRESSURE
			facts(kinds: [PRESSURE], target: "huawei", effects: [FINE])             | effects      | RESTRICTION
			facts(kinds: [SUPPLY], measure: "entity-list")                          | measure      | MEASURE_VERSION
			facts(effects: [])                                                      | effects      | leave it out
			facts(statuses: [])                                                     | statuses     | leave it out
			facts(target: "huawei", counterparty: "huawei")                         | counterparty | other side
			facts(counterparty: "entity-list")                                      | counterparty | neither side
			facts(statuses: [ALLEGED], lens: {stances: [STATES]})                   | statuses     | PLANNED
			facts(statuses: [SINGLE_ORIGIN], lens: {minOrigins: 2})                 | statuses     | CORROBORATED
			facts(source: "wsj-2018-11-23", lens: {excludeSources: ["wsj-2018-11-23"]}) | source   | excludeSources
			""")
	void whatNoFactCouldPassIsRefused(String field, String argument, String remedy) {
		api().refuses("{ " + field + " { totalCount } }", argument, remedy);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			facts(counterparty: "huawei") { totalCount }                  | counterparty | other side
			suppliers(counterparty: "huawei") { totalCount }              | counterparty | other side
			suppliers(counterparty: "no-such") { totalCount }             | counterparty | no entity
			owners(span: {from: "2020-02", to: "2020-01"}) { id }         | span         | is after
			holdings(counterparty: "market-ran-world") { id }             | counterparty | neither side
			restrictions(measure: "zte") { id }                           | measure      | is a COMPANY
			marketShares(span: {}) { id }                                 | span         | neither
			metrics(counterparty: "no-such") { id }                       | counterparty | no entity
			timeline(kinds: [SUPPLY], measure: "entity-list") { totalCount } | measure   | RESTRICTION
			timeline(sorts: []) { totalCount }                            | sorts        | leave it out
			timeline(span: {from: "2020", to: "2019"}) { totalCount }     | span         | is after
			""")
	void listsOfACompanyRefuseTheSame(String field, String argument, String remedy) {
		api().refuses("{ company(id: \"huawei\") { " + field + " } }", argument, remedy);
	}

	private static List<String> ids(JsonNode facts) {
		return facts.valueStream().map((fact) -> fact.path("id").asString()).toList();
	}

}
