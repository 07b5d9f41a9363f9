package org.tieline.record;

import org.junit.jupiter.api.Test;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request takes one round trip to the database, which names the version that is
 * current; the rest is answered from the snapshot of that version. What only an index of
 * the database can answer comes with the version.
 */
class RoundTripsIT extends TielineIT {

	@Test
	void everyFieldOfARequestSharesOneRoundTrip() {
		assertThat(tripsOf("""
				{ company(id: "huawei") {
				    suppliers { totalCount } customers { totalCount } marketShares { id } owners { id } holdings { id }
				    restrictions { id } metrics { id } facts { totalCount } said { totalCount } coverage { facts }
				    country { code } } }""")).isEqualTo(1);
	}

	@Test
	void claimsSpeakersSourcesAndParticipantsComeWithTheirFacts() {
		assertThat(
				tripsOf("""
						{ company(id: "huawei") { facts(first: 100) { nodes {
						    summary status origins claims { note speaker { name country { code } } source { title } fact { id } }
						    ... on Restriction { authority { name country { name } } measure { name } } } } } }"""))
			.isEqualTo(1);
	}

	@Test
	void aChainOfEntitiesTakesOneTripHoweverLongItIs() {
		assertThat(
				tripsOf("""
						{ company(id: "unnamed-italian-carrier-2018") {
						    suppliers(first: 5) { nodes { supplier { id ... on Company {
						      metrics { counterparty { facts(first: 10) { nodes { id ... on Pressure { target { facts { totalCount } } } } } } }
						    } } } } } }"""))
			.as("carrier, Huawei's links, its metrics, facts of the counterparty")
			.isEqualTo(1);
	}

	@Test
	void differentLensesOnOneListStillShareATrip() {
		assertThat(tripsOf("""
				{ company(id: "huawei") {
				    then: restrictions(lens: {knownAt: "2018-12-31"}) { id }
				    later: restrictions(lens: {knownAt: "2020-12-31"}) { id }
				    trusted: facts(lens: {minOrigins: 2}) { totalCount } } }""")).isEqualTo(1);
	}

	@Test
	void filtersAndTimelinesTakeNoTripOfTheirOwn() {
		assertThat(
				tripsOf("""
						{ company(id: "huawei") {
						    facts(counterparty: "us-doj", jurisdiction: "us", measure: "huawei-indictment-edny-2019") { totalCount }
						    suppliers(product: "smartphone-chip", counterparty: "qualcomm", span: {from: "2018"}) { totalCount }
						    restrictions(effects: [FINE], orderBy: TOOK_EFFECT_ASC) { id }
						    timeline(measure: "entity-list") { nodes { summary claims { source { title } } fact { id } } } } }"""))
			.as("company, then its lists with the entities that the filters name")
			.isEqualTo(1);
		assertThat(
				tripsOf("""
						{ facts(target: "huawei", counterparty: "us-doj", effects: [INDICTMENT], lens: {asOf: "2020"}) { totalCount }
						  marketShareSeries(market: "market-ran-world", companies: ["huawei", "nokia"]) {
						    markets { market { name } } series { rows { cells { claims { source { title } } fact { id } } } } } }"""))
			.isEqualTo(1);
	}

	@Test
	void rootFieldsShareATrip() {
		assertThat(
				tripsOf("""
						{ a: company(id: "huawei") { id } b: entity(id: "gov-cn") { id } source(id: "wsj-2018-11-23") { id }
						  node(id: "zte") { id } x: search(text: "Huawei") { score } y: search(text: "华为") { score }
						  companies(country: "FI") { totalCount } facts(statuses: [CONTESTED]) { totalCount } dataVersion { id } }"""))
			.isEqualTo(1);
	}

	@Test
	void theLawOfADayTakesOneTripWhateverItRestsOn() {
		assertThat(
				tripsOf("""
						{ legalStatus(of: "hisilicon", under: "bis-affiliates-rule", on: "2025-10-15") {
						    state reason version { id claims { source { title } } }
						    restrictions { id authority { name } claims { source { title } } }
						    affiliateOf { caught chains { hops { from { name } to { name } facts { claims { note } } } } } } }"""))
			.isEqualTo(1);
	}

	@Test
	void affiliatesOfSeveralOwnersTakeOneTrip() {
		assertThat(tripsOf("""
				{ affiliates(of: ["huawei", "zte", "gov-fr", "huawei-trade-union"]) {
				    entity { name } caught chains { summary hops { facts { id claims { source { title } } } } } } }"""))
			.isEqualTo(1);
	}

	@Test
	void severalQuestionsOfLawAndOwnershipShareATrip() {
		assertThat(tripsOf("""
				{ a: legalStatus(of: "huawei", under: "entity-list", on: "2020-01-01") { state }
				  b: legalStatus(of: "zte", under: "entity-list", on: "2017-01-01") { state }
				  c: affiliates(of: ["huawei"]) { caught } d: ownership(of: "huawei") { outcome }
				  e: stateInfluence(company: "orange", state: "gov-fr") { controls } }""")).isEqualTo(1);
	}

	/**
	 * The least of up to three counts: other work of the server, such as a version that
	 * is read again, takes trips at the same time.
	 */
	private long tripsOf(String query) {
		long least = roundTrips(() -> api().data(query));
		for (int i = 0; i < 2 && least > 1; i++) {
			least = Math.min(least, roundTrips(() -> api().data(query)));
		}
		return least;
	}

}
