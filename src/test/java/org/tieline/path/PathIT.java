package org.tieline.path;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Paths, tiers and exposure on the shipped record. */
class PathIT extends TielineIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					paths(from: "bt", to: "bt") { outcome }                                                    | to              | where it starts
					paths(from: "nobody", to: "bt") { outcome }                                                | from            | no entity 'nobody'
					paths(from: "bt", to: "nobody") { outcome }                                                | to              | no entity 'nobody'
					paths(from: "bt", to: "zte", first: 0) { outcome }                                         | first           | 1 to 100
					paths(from: "bt", to: "zte", first: 101) { outcome }                                       | first           | 1 to 100
					paths(from: "bt", to: "zte", rule: {maxLength: 0}) { outcome }                             | rule.maxLength  | 1 to 8
					paths(from: "bt", to: "zte", rule: {maxLength: 9}) { outcome }                             | rule.maxLength  | 1 to 8
					paths(from: "bt", to: "zte", rule: {ties: []}) { outcome }                                 | rule.ties       | name some
					paths(from: "bt", to: "zte", rule: {maxDegree: 0}) { outcome }                             | rule.maxDegree  | below 1
					paths(from: "bt", to: "zte", rule: {avoid: ["bt"]}) { outcome }                            | rule.avoid      | cannot avoid
					paths(from: "bt", to: "zte", rule: {avoid: ["nobody"]}) { outcome }                        | rule.avoid      | no entity
					paths(from: "bt", to: "zte", rule: {through: ["zte"]}) { outcome }                         | rule.through    | starts and ends
					paths(from: "bt", to: "zte", rule: {avoid: ["huawei"], through: ["huawei"]}) { outcome }   | rule.through    | avoided and passed
					paths(from: "bt", to: "zte", rule: {maxLength: 1, through: ["huawei"]}) { outcome }        | rule.through    | raise maxLength
					dependencies(of: "nobody") { outcome }                                                     | of              | no entity
					dependencies(of: "bt", tiers: 9) { outcome }                                               | tiers           | 1 to 8
					dependents(of: "bt", product: "huawei") { outcome }                                        | product         | not a product
					dependencies(of: "huawei") { tiers { members(first: 0) { via { tie } } } }                 | first           | 1 to 100
					dependencies(of: "gb") { outcome }                                                         | of              | give a company
					dependents(of: "entity-list") { outcome }                                                  | of              | give a company
					exposure(of: "gb", to: "huawei") { outcome }                                               | to              | give a government
					exposure(of: "gov-cn", to: "cn") { outcome }                                               | to              | itself
					exposure(of: "big-fund", to: "cn") { outcome }                                             | of              | part of that state
					exposure(of: "cn", to: "gov-cn") { outcome }                                               | to              | itself
					exposure(of: "nand-flash", to: "gov-cn") { outcome }                                       | of              | is a PRODUCT
					exposure(of: "market-telecom-equipment-world", to: "gov-cn") { outcome }                   | of              | give a country, a company
					exposure(of: "entity-list", to: "gov-cn") { outcome }                                      | of              | is a MEASURE
					exposure(of: "carlos-slim", to: "gov-cn") { outcome }                                      | of              | is a PERSON
					exposure(of: "carriers-worldwide", to: "gov-us") { outcome }                               | of              | no members on record
					paths(from: "bt", to: "zte", lens: {stances: []}) { outcome }                              | lens.stances    | leave it out for all
					dependencies(of: "bt", lens: {stances: []}) { outcome }                                    | lens.stances    | leave it out for all
					exposure(of: "gb", to: "cn", lens: {stances: []}) { outcome }                              | lens.stances    | leave it out for all
					exposure(of: "gb", to: "gov-cn", supplyTies: 0) { outcome }                                | supplyTies      | 1 to 8
					exposure(of: "gb", to: "gov-cn", influenceTies: 9) { outcome }                             | influenceTies   | 1 to 8
					""")
	void aBadArgumentIsNamed(String field, String argument, String remedy) {
		api().refuses("{ " + field + " }", argument, remedy);
	}

	@Test
	void anAnswerTakesOneRoundTrip() {
		String query = """
				{ paths(from: "bt", to: "gov-cn", rule: { ties: [SUPPLIES, INFLUENCES, OWNS], maxLength: 3 }) {
				    paths { summary weakest { facts { id status } } hops { from { id name } to { id } facts { claims { source { id } } } } } }
				  exposure(of: "bt", to: "gov-cn") { paths { supply { facts { id } } influence { facts { id } } } }
				  dependencies(of: "huawei") { tiers { members { entity { id } } } } }""";
		api().data(query);

		assertThat(roundTrips(() -> api().data(query))).as("the data version").isEqualTo(1);
	}

	@Test
	void anEndedPermissionIsNotInThePresentTense() {
		// The temporary licence ran out on 13 August 2020; the listing goes on.
		String summary = api().data("""
				{ paths(from: "us-bis", to: "huawei", rule: {ties: [RESTRICTS], maxLength: 1}) {
				    paths { summary } } }""").path("paths").path("paths").get(0).path("summary").asString();

		assertThat(summary).contains(" has measures on Huawei: export licence by ")
			.containsPattern("permission by [^,]*\\(until 2020-08-13\\)");
	}

	@Test
	void whoIsInAnAllianceByAFactSaysSo() {
		JsonNode paths = api().data("""
				{ exposure(of: "five-eyes", to: "gov-cn", lens: {asOf: "2020"}) { paths { summary
				    membership { from { id } to { id } facts { id status } } supply { from { id } } } } }""")
			.path("exposure")
			.path("paths");

		assertThat(paths.size()).isPositive();
		paths.forEach((path) -> {
			assertThat(path.path("membership").get(0).path("from").path("id").asString()).isEqualTo("five-eyes");
			assertThat(path.path("membership").get(0).path("facts").size()).isPositive();
			assertThat(path.path("summary").asString()).contains(" is a member of ");
		});
	}

	@Test
	void storedTiesAndTiesDrawnFromFactsGiveTheSameAnswers() {
		// A stance that everything has, or all of them, lets every claim count: the facts
		// are read anew.
		String paths = "(from: \"bt\", to: \"gov-cn\", first: 50, lens: {asOf: \"2020\"%s}) { possibleTies paths { summary strength { low high } together { from to } } }";
		JsonNode stored = api().data("{ paths" + paths.formatted("") + " }");
		JsonNode drawn = api().data("{ paths"
				+ paths.formatted(", stances: [STATES, ESTIMATES, ALLEGES, PLANS, CONSIDERS, DENIES, NO_COMMENT]")
				+ " }");

		assertThat(drawn).isEqualTo(stored);
		assertThat(stored.path("paths").path("paths").size()).isPositive();
	}

	@Test
	void theLensDecidesWhatIsWalked() {
		String question = "paths(from: \"bt\", to: \"gov-cn\", rule: {ties: [SUPPLIES, INFLUENCES, OWNS], maxLength: 2}, lens: {%s}) { outcome paths { hops { facts { status } } } }";

		JsonNode known = api().data("{ " + question.formatted("knownAt: \"2000-01-01\"") + " }").path("paths");
		assertThat(known.path("outcome").asString()).isEqualTo("NOT_RECORDED");
		JsonNode stated = api().data("{ " + question.formatted("stances: [STATES]") + " }").path("paths");
		assertThat(stated.path("paths").toString()).doesNotContain("CONTESTED").doesNotContain("ALLEGED");
	}

	@ParameterizedTest
	@CsvSource({ "'SUPPLIES', 'SUPPLY'", "'OWNS', 'STAKE'", "'OWNS, FUNDS', 'STAKE, FUNDING'" })
	void claimsWithoutADateAreCountedAsTheListsOfFactsDo(String ties, String kinds) {
		// Of those that nobody knows the date of, the lens knows none.
		JsonNode answer = api().data("""
				{ paths(from: "bt", to: "gov-cn", rule: {ties: [%1$s]}, lens: {knownAt: "2020-06-30"}) { undatedClaims }
				  wide: paths(from: "bt", to: "gov-cn", rule: {ties: [%1$s]}) { undatedClaims }
				  facts(kinds: [%2$s], lens: {knownAt: "2020-06-30"}) { undatedClaims } }""".formatted(ties, kinds));

		assertThat(answer.path("paths").path("undatedClaims")).isEqualTo(answer.path("facts").path("undatedClaims"));
		assertThat(answer.path("facts").path("undatedClaims").asInt()).isPositive();
		assertThat(answer.path("wide").path("undatedClaims").asInt()).isZero();
	}

	@Test
	void tiersAndExposureCountClaimsWithoutADateToo() {
		// Those of the product are some of those of all.
		String lens = "lens: {knownAt: \"2020-06-30\"}";
		JsonNode answer = api().data("""
				{ dependencies(of: "huawei", %1$s) { undatedClaims }
				  chips: dependencies(of: "huawei", product: "ran", %1$s) { undatedClaims }
				  exposure(of: "gb", to: "cn", %1$s) { undatedClaims }
				  tiers: facts(kinds: [SUPPLY, PRODUCTION, REQUIREMENT], %1$s) { undatedClaims }
				  influence: facts(kinds: [SUPPLY, STAKE, INFLUENCE, FUNDING, AFFILIATION], %1$s) { undatedClaims } }"""
			.formatted(lens));

		assertThat(answer.path("dependencies")).isEqualTo(answer.path("tiers"));
		assertThat(answer.path("exposure")).isEqualTo(answer.path("influence"));
		assertThat(answer.path("chips").path("undatedClaims").asInt()).isBetween(1,
				answer.path("dependencies").path("undatedClaims").asInt() - 1);
	}

	@Test
	void moreSaysWhetherThereAreFurtherPaths() {
		// Whoever asks for as many as there are is shown all of them.
		String paths = "paths(from: \"bt\", to: \"gov-cn\", rule: {ties: [SUPPLIES, INFLUENCES], maxLength: 3, allowTurns: true}, first: %d) { more truncated paths { summary } }";
		JsonNode all = api().data("{ " + paths.formatted(100) + " }").path("paths");
		int count = all.path("paths").size();
		assertThat(count).isBetween(2, 99);

		JsonNode answer = api().data("{ fewer: " + paths.formatted(count - 1) + " exact: " + paths.formatted(count)
				+ " exposure(of: \"jp\", to: \"us\", first: 10) { more paths { summary } } }");

		assertThat(all.path("more").asBoolean()).isFalse();
		assertThat(answer.path("fewer").path("more").asBoolean()).isTrue();
		assertThat(answer.path("fewer").path("paths").size()).isEqualTo(count - 1);
		assertThat(answer.path("exact")).isEqualTo(all);
		assertThat(answer.path("exposure").path("more").asBoolean()).isTrue();
		assertThat(answer.path("exposure").path("paths").size()).isEqualTo(10);
	}

	@Test
	void theRuleIsKept() {
		String hops = "{ outcome paths { hops { from { id } to { id } tie forward } } }";
		JsonNode through = api().data(
				"{ paths(from: \"bt\", to: \"china-mobile\", rule: {ties: [SUPPLIES], allowTurns: true, through: [\"nokia\"]}) "
						+ hops + " }")
			.path("paths")
			.path("paths");
		assertThat(through.size()).isPositive();
		through.forEach((path) -> assertThat(path.toString()).contains("\"nokia\""));
		assertThat(api().data(
				"{ paths(from: \"bt\", to: \"china-mobile\", rule: {ties: [SUPPLIES], allowTurns: true, avoid: [\"nokia\"]}) "
						+ hops + " }")
			.toString()).doesNotContain("\"nokia\"");
		JsonNode directed = api()
			.data("{ paths(from: \"gov-cn\", to: \"bt\", rule: {directed: true, maxLength: 3}) " + hops + " }")
			.path("paths")
			.path("paths");
		assertThat(directed.size()).isPositive();
		directed.forEach((path) -> assertThat(path.toString()).doesNotContain("\"forward\":false"));
	}

	@Test
	void aLensOfOriginsIsTheSameInMemoryAsFromTheFacts() {
		String paths = "(from: \"bt\", to: \"gov-cn\", first: 50, lens: {asOf: \"2020\", minOrigins: 2%s}) { possibleTies paths { summary } }";
		JsonNode filtered = api().data("{ paths" + paths.formatted("") + " }");
		JsonNode drawn = api().data("{ paths"
				+ paths.formatted(", stances: [STATES, ESTIMATES, ALLEGES, PLANS, CONSIDERS, DENIES, NO_COMMENT]")
				+ " }");

		assertThat(drawn).isEqualTo(filtered);
	}

	@Test
	void suppliersOfOneCustomerAreJoinedOnlyIfPathsMayTurn() {
		// Both supplied Huawei, and neither supplies the other.
		String paths = "paths(from: \"qualcomm\", to: \"skyworks\", rule: {ties: [SUPPLIES]%s}) { outcome turnsAllowed notice paths { meaning hops { to { id } } } }";
		JsonNode answer = api().data("{ left: " + paths.formatted("") + " let: " + paths.formatted(", allowTurns: true")
				+ " along: " + paths.formatted(", directed: true") + " }");

		JsonNode left = answer.path("left");
		assertThat(left.path("outcome").asString()).isEqualTo("ONLY_WITH_TURNS");
		assertThat(left.path("turnsAllowed").asBoolean()).isFalse();
		assertThat(left.path("paths").size()).isZero();
		assertThat(left.path("notice").asString()).contains("a shared customer").contains("Set allowTurns");
		JsonNode let = answer.path("let");
		assertThat(let.path("outcome").asString()).isEqualTo("FOUND");
		assertThat(let.path("turnsAllowed").asBoolean()).isTrue();
		assertThat(let.path("notice").isNull()).isTrue();
		assertThat(let.path("paths").toString()).contains("\"huawei\"");
		assertThat(let.path("paths").findValuesAsString("meaning")).containsOnly("NEIGHBOURHOOD");
		assertThat(answer.path("along").path("outcome").asString()).isEqualTo("NO_PATH_WITHIN_LIMIT");
		assertThat(answer.path("along").path("notice").isNull()).as("nothing turns along the ties").isTrue();
	}

	@Test
	void turnsThatOnlyPossiblyHeldAreNamedAsSuch() {
		// In 1990 neither supply is shown.
		JsonNode answer = api().data(
				"{ paths(from: \"qualcomm\", to: \"skyworks\", rule: {ties: [SUPPLIES], maxLength: 2}, lens: {asOf: \"1990\"}) { outcome notice possiblePaths { meaning } } }")
			.path("paths");

		assertThat(answer.path("outcome").asString()).isEqualTo("ONLY_WITH_TURNS");
		assertThat(answer.path("notice").asString()).contains("a path that possibly held");
		assertThat(answer.path("possiblePaths").size()).isZero();
	}

	@Test
	void aPossiblePathThatDoesNotTurnHasNoNotice() {
		// One supply that may have gone on to 2025.
		JsonNode answer = api().data(
				"{ paths(from: \"zte\", to: \"bsnl\", rule: {ties: [SUPPLIES], maxLength: 2}, lens: {asOf: \"2025\"}) { outcome notice possiblePaths { meaning } } }")
			.path("paths");

		assertThat(answer.path("outcome").asString()).isEqualTo("ONLY_POSSIBLE");
		assertThat(answer.path("notice").isNull()).isTrue();
		assertThat(answer.path("possiblePaths").findValuesAsString("meaning")).contains("DEPENDENCE");
	}

	@Test
	void neighboursComeAfterWhoDependsOrHasInfluence() {
		JsonNode paths = api()
			.data("""
					{ paths(from: "bt", to: "huawei", first: 20, lens: {asOf: "2020"}) { paths { meaning meaningInWords } } }""")
			.path("paths")
			.path("paths");

		List<String> meanings = paths.findValuesAsString("meaning");
		assertThat(meanings.getFirst()).isEqualTo("DEPENDENCE");
		assertThat(meanings.subList(meanings.indexOf("NEIGHBOURHOOD"), meanings.size())).containsOnly("NEIGHBOURHOOD");
		assertThat(paths.get(0).path("meaningInWords").asString())
			.isEqualTo("Dependence: BT Group gets supplies from Huawei.");
	}

	@Test
	void exposureWorksInEveryDirectionThatTheRecordAllows() {
		for (String[] ends : new String[][] { { "gb", "cn" }, { "cn", "gov-us" }, { "jp", "us" },
				{ "five-eyes", "gov-cn" }, { "bt", "gov-cn" } }) {
			JsonNode report = api()
				.data("{ exposure(of: \"" + ends[0] + "\", to: \"" + ends[1]
						+ "\") { outcome truncated paths { supply { to { id } } influence { to { id } } } } }")
				.path("exposure");
			assertThat(report.path("outcome").asString()).as(ends[0]).isEqualTo("FOUND");
			assertThat(report.path("truncated").asBoolean()).isFalse();
		}
	}

	@Test
	void theExposureOfAGroupIsThatOfItsMembersOnRecord() {
		// Members: the German government, and KfW, which has a stake in Deutsche Telekom
		// but
		// no supplier of its own on record.
		String exposure = "exposure(of: \"%s\", to: \"gov-cn\", lens: {asOf: \"2020\"}) { outcome paths { summary } }";
		JsonNode answer = api()
			.data("{ group: " + exposure.formatted("state-and-kfw") + " one: " + exposure.formatted("gov-de") + " }");

		assertThat(answer.path("group")).isEqualTo(answer.path("one"));
	}

	@Test
	void lookThroughContradictsNoPathOfItsAnswer() {
		// Shares of BT's network are of 2020, and the suppliers of 2023 are others; of
		// Orange Polska's network a part of the 4G radio is known, not of the whole.
		String fields = ") { outcome lookThrough { low high } }";
		JsonNode answer = api().data("{ bt: exposure(of: \"bt\", to: \"gov-se\", lens: {asOf: \"2023\"}" + fields
				+ " orange: exposure(of: \"orange-polska\", to: \"gov-cn\", lens: {asOf: \"2020\"}" + fields + " }");

		for (String buyer : new String[] { "bt", "orange" }) {
			assertThat(answer.path(buyer).path("outcome").asString()).isEqualTo("FOUND");
			assertThat(answer.path(buyer).path("lookThrough").path("low").asDouble()).isZero();
			assertThat(answer.path(buyer).path("lookThrough").path("high").asDouble()).isEqualTo(1);
		}
	}

	@Test
	void whatIsGivenAsNullHasItsDefault() {
		JsonNode answer = api().data("""
				{ paths(from: "bt", to: "huawei", first: null, rule: {maxLength: null}) { outcome }
				  dependencies(of: "huawei", tiers: null) { outcome } dependents(of: "tsmc", tiers: null) { outcome }
				  exposure(of: "bt", to: "cn", supplyTies: null, influenceTies: null, first: null) { outcome } }""");

		assertThat(answer.findValuesAsString("outcome")).containsExactly("FOUND", "FOUND", "FOUND", "FOUND");
	}

	@Test
	void whatNobodyRecordedMayLeadThereUnlessTheRecordIsSupposedComplete() {
		// Two thirds of BT's network in 2020 were Huawei's: that is a share of what is
		// installed, and bounds no purchases. TSMC's recorded suppliers do not lead to
		// the
		// United States.
		String fields = ") { open: lookThrough { low high } closed: lookThrough(recordIsComplete: true) { low high } }";
		JsonNode answer = api().data("{ bt: exposure(of: \"bt\", to: \"gov-cn\", lens: {asOf: \"2020\"}" + fields
				+ " tsmc: exposure(of: \"tsmc\", to: \"gov-us\", lens: {asOf: \"2021\"}" + fields + " }");

		assertThat(answer.path("bt").path("open").path("low").asDouble()).isZero();
		assertThat(answer.path("bt").path("open").path("high").asDouble()).isEqualTo(1);
		assertThat(answer.path("bt").path("closed").path("high").asDouble()).isEqualTo(1);
		assertThat(answer.path("tsmc").path("open").path("high").asDouble()).isEqualTo(1);
		assertThat(answer.path("tsmc").path("closed").path("high").asDouble()).isZero();
	}

	@Test
	void whoOnlySellsHasNoRecordedSuppliers() {
		JsonNode answer = api().data("""
				{ suppliers: dependencies(of: "qorvo") { outcome } customers: dependents(of: "qorvo") { outcome }
				  exposure(of: "qorvo", to: "gov-cn") { outcome } }""");

		assertThat(answer.path("suppliers").path("outcome").asString()).isEqualTo("NOT_RECORDED");
		assertThat(answer.path("customers").path("outcome").asString()).isEqualTo("FOUND");
		assertThat(answer.path("exposure").path("outcome").asString()).isEqualTo("NOT_RECORDED");
	}

	@Test
	void whatIsRecordedOfAnotherTimeIsRecorded() {
		JsonNode answer = api().data("""
				{ paths(from: "bt", to: "huawei", lens: {asOf: "1990"}) { outcome }
				  dependencies(of: "huawei", lens: {asOf: "1950"}) { outcome }
				  exposure(of: "bt", to: "gov-cn", lens: {asOf: "1950"}) { outcome } }""");

		// Nobody says that BT or Huawei began to buy later than that.
		assertThat(answer.findValuesAsString("outcome")).containsOnly("ONLY_POSSIBLE");
	}

	@Test
	void tiersAreApartAndEachMemberHasAChain() {
		JsonNode tiers = api().data("""
				{ dependencies(of: "huawei", tiers: 3) { outcome tiers { number members {
				    entity { id } via { from { id } to { id } tie } } } } }""").path("dependencies").path("tiers");

		Set<String> seen = new HashSet<>();
		tiers.forEach((tier) -> tier.path("members").forEach((member) -> {
			assertThat(seen.add(member.path("entity").path("id").asString())).isTrue();
			JsonNode via = member.path("via");
			assertThat(via.get(0).path("from").path("id").asString()).isEqualTo("huawei");
			assertThat(via.get(via.size() - 1).path("to").path("id")).isEqualTo(member.path("entity").path("id"));
		}));
		assertThat(seen).contains("qualcomm", "tsmc", "asml").doesNotContain("huawei");
	}

	@Test
	void aTierListsItsBestMembersAndItsSize() {
		JsonNode tier = api().data("""
				{ dependencies(of: "huawei", tiers: 1) { tiers { totalCount
				    all: members { entity { id } } some: members(first: 3) { entity { id } } } } }""")
			.path("dependencies")
			.path("tiers")
			.get(0);

		List<String> all = tier.path("all").findValuesAsString("id");
		assertThat(tier.path("totalCount").asInt()).isEqualTo(all.size()).isGreaterThan(3);
		assertThat(tier.path("some").findValuesAsString("id")).isEqualTo(all.subList(0, 3));
	}

}
