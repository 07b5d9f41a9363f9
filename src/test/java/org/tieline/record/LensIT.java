package org.tieline.record;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** A lens on a field holds for everything below it, until a field gives its own. */
class LensIT extends TielineIT {

	@Test
	void aLensIsInheritedThroughFactsAndClaims() {
		// Only the Wall Street Journal is left out; nothing of it may show at any depth.
		JsonNode data = api()
			.data("""
					{ company(id: "huawei") { facts(kinds: [INFLUENCE], first: 100, lens: {excludeSources: ["wsj-2018-11-23"]}) { nodes {
					    claims { source { id } fact { claims { source { id } } } } } } } }""");

		assertThat(data.toString()).contains("glosserman-2020").doesNotContain("wsj-2018-11-23");
	}

	@Test
	void listsOfAnEntityBelowALensNameTheirOwn() {
		JsonNode data = api()
			.data("""
					query Q($lens: Lens = {excludeSources: ["wsj-2018-11-23"]}) {
					  company(id: "huawei") { facts(kinds: [INFLUENCE], first: 20, lens: $lens) { nodes {
					    claims { source { id } } ... on Influence { state { facts(first: 50, lens: $lens) { nodes { claims { source { id } } } } } } } } } }""");

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
			.noneMatch((id) -> id.startsWith("market-share:huawei:market-telecom-equipment-world:2017"));
		assertThat(data.path("thatDay").valueStream().map((fact) -> fact.path("id").asString()))
			.contains("market-share:huawei:market-telecom-equipment-world:2017~knownAt=2018-11-23");
	}

	@Test
	void whatIsLeftOutWithoutKnowingIsCounted() {
		JsonNode facts = api().data("""
				{ company(id: "huawei") {
				    wide: facts { possible undatedClaims }
				    known: facts(lens: {knownAt: "2030-01-01"}) { possible undatedClaims }
				    early: customers(lens: {asOf: "1995"}) { totalCount possible } } }""").path("company");

		assertThat(facts.path("wide").path("possible").asInt()).isZero();
		assertThat(facts.path("wide").path("undatedClaims").asInt()).isZero();
		assertThat(facts.path("known").path("undatedClaims").asInt()).as("pages without a date").isPositive();
		// In 1995 nothing shows that any link held; those without a stated start may
		// have.
		assertThat(facts.path("early").path("totalCount").asInt()).isZero();
		assertThat(facts.path("early").path("possible").asInt()).isPositive();
	}

	@Test
	void entitiesReachedThroughFactsKeepTheirLinks() {
		JsonNode data = api()
			.data("""
					{ company(id: "huawei") { marketShares(market: "market-smartphones-china") { market { product { id broader { id } } geography { id } } }
					    facts(kinds: [MARKET_SHARE], first: 100) { nodes { claims { speaker { country { code } } } } }
					    restrictions(lens: {asOf: "2019-06-01"}) { measure { id authority { id } under { id } } } }
					  search(text: "China smartphones", kinds: [MARKET]) { entity { ... on Market { geography { id } } } } }""")
			.path("company");

		assertThat(data.path("marketShares").get(0).path("market").path("geography").path("id").asString())
			.isEqualTo("cn");
		assertThat(data.path("marketShares").get(0).path("market").path("product").path("broader").isNull()).isFalse();
		assertThat(data.path("facts").toString()).contains("\"code\":\"US\"");
		assertThat(data.path("restrictions")
			.valueStream()
			.map((one) -> one.path("measure"))
			.filter((measure) -> measure.path("id").asString().equals("entity-list-huawei-2019"))
			.map((measure) -> measure.path("under").path("id").asString())).containsExactly("entity-list");
	}

	@Test
	void whatSomebodySaidIsAskedAtADateToo() {
		JsonNode data = api()
			.data("""
					{ company(id: "huawei") { ever: said { totalCount } then: said(lens: {asOf: "1990"}) { totalCount } }
					  wsj: facts(source: "wsj-2018-11-23", lens: {knownAt: "2018-11-22"}) { totalCount undatedClaims } }""");

		assertThat(data.path("company").path("ever").path("totalCount").asInt()).isPositive();
		assertThat(data.path("company").path("then").path("totalCount").asInt()).isZero();
		assertThat(data.path("wsj").path("totalCount").asInt()).isZero();
	}

	@Test
	void anExcludedSourceIsNotShownAsTheOriginalOfARelay() {
		String claim = "{ claim(id: \"glosserman-2020.76\") { fact { claims%s { id repeats { id } } } } }";

		JsonNode all = api().data(claim.formatted("")).path("claim").path("fact").path("claims");
		JsonNode some = api().data(claim.formatted("(lens: {excludeSources: [\"reuters-guo-2020-05\"]})"))
			.path("claim")
			.path("fact")
			.path("claims");

		assertThat(all.toString()).contains("reuters-guo-2020-05");
		assertThat(some.toString()).contains("glosserman-2020.76").doesNotContain("\"reuters-guo-2020-05");
	}

	@Test
	void aClaimThatTheLensLeavesOutIsRefusedWithTheReason() {
		// Published on 2018-11-23.
		String claim = "{ claim(id: \"wsj-2018-11-23.01\", lens: {%s}) { id } }";

		assertThat(api().error(claim.formatted("knownAt: \"2018-11-22\"")).path("message").asString())
			.isEqualTo("lens: claim 'wsj-2018-11-23.01' was published 2018-11-23, "
					+ "and the lens has only what is known to be published by 2018-11-22");
		assertThat(api().error(claim.formatted("stances: [DENIES]")).path("message").asString())
			.contains("has the stance STATES, which the lens leaves out");
		assertThat(api().error(claim.formatted("excludeSources: [\"wsj-2018-11-23\"]")).path("message").asString())
			.contains("is printed in 'wsj-2018-11-23', which the lens leaves out");
		assertThat(api().data(claim.formatted("knownAt: \"2018-11-23\"")).path("claim").path("id").asString())
			.isEqualTo("wsj-2018-11-23.01~knownAt=2018-11-23");
		assertThat(api().data("{ node(id: \"wsj-2018-11-23.01~knownAt=2018-11-22\") { id } }").path("node").isNull())
			.isTrue();
	}

}
