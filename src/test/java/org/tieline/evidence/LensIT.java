package org.tieline.evidence;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** A lens on a field holds for everything below it, until a field gives its own. */
class LensIT extends TielineIT {

	@Test
	void aLensIsInheritedThroughEntitiesAndFacts() {
		// Only the Wall Street Journal is left out; nothing of it may show at any depth.
		JsonNode data = api()
			.data("""
					{ company(id: "huawei") { facts(kinds: [INFLUENCE], first: 100, lens: {excludeSources: ["wsj-2018-11-23"]}) { nodes {
					    claims { source { id } } ... on Influence { state { facts(first: 50) { nodes { claims { source { id } } } } } } } } } }""");

		assertThat(data.toString()).contains("glosserman-2020").doesNotContain("wsj-2018-11-23");
	}

	@Test
	void aFieldsOwnLensReplacesTheInheritedOne() {
		JsonNode fact = api()
			.data("""
					{ company(id: "huawei") { facts(kinds: [INFLUENCE], lens: {stances: [DENIES, ALLEGES, STATES]}) { nodes {
					    ... on Influence { means status denied: status(lens: {stances: [DENIES]}) nobody: status(lens: {knownAt: "1999-01-01"})
					      state { id } claims { stance } only: claims(lens: {stances: [DENIES]}) { stance } } } } } }""")
			.path("company")
			.path("facts")
			.path("nodes")
			.valueStream()
			.filter((node) -> node.path("means").asString().equals("COMPEL_BY_LAW"))
			.findFirst()
			.orElseThrow();

		assertThat(fact.path("status").asString()).isEqualTo("CONTESTED");
		assertThat(fact.path("denied").asString()).isEqualTo("DENIED");
		assertThat(fact.path("nobody").asString()).isEqualTo("NOT_RECORDED");
		assertThat(fact.path("only").valueStream())
			.allMatch((claim) -> claim.path("stance").asString().equals("DENIES"));
	}

	@Test
	void beforeItsPublicationNothingIsKnown() {
		JsonNode data = api()
			.data("""
					{ company(id: "huawei") {
					    dayBefore: marketShares(lens: {knownAt: "2018-11-22"}) { id }
					    thatDay: marketShares(market: "market-telecom-equipment-world", lens: {knownAt: "2018-11-23"}) { id } } }""")
			.path("company");

		assertThat(data.path("dayBefore").valueStream().map((fact) -> fact.path("id").asString()))
			.doesNotContain("market-share:huawei:market-telecom-equipment-world:2017");
		assertThat(data.path("thatDay").valueStream().map((fact) -> fact.path("id").asString()))
			.contains("market-share:huawei:market-telecom-equipment-world:2017");
	}

}
