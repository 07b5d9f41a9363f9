package org.tieline.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shipped record says where sources differ, repeat each other or seem to. */
class WiderRecordIT extends TielineIT {

	private static final String FACT = """
			query($id: ID!) { fact(id: $id) { __typename status origins claims { stance aspect value { low unit } derivation
			    speaker { id } source { id } }
			  ... on MarketShare { percent { low high } }
			  ... on Metric { value { low high unit } values { quantity { low high unit } status origins } }
			  ... on Stake { percent { quantity { low high } status origins } }
			  ... on Supply { shareOfSupplierRevenue { quantity { low high } status origins } } } }""";

	private static final String SHARE_OF_REVENUE = """
			query($id: ID!, $on: PartialDate!) { fact(id: $id) { ... on Supply { status
			  shareOfSupplierRevenue(lens: {asOf: $on}) { quantity { low high } period { from to } status origins } } } }""";

	private static final String PARTS = """
			query Parts($id: ID!) {
			  fact(id: $id) {
			    id
			    ... on Funding { partOf { id } parts { id partOf { id } } }
			    ... on Metric { metric base qualifier label definition partOf { id } parts { id } }
			  }
			}
			""";

	private JsonNode fact(String id) {
		JsonNode fact = api().ask(FACT, Map.of("id", id)).path("data").path("fact");
		assertThat(fact.isObject()).as("no fact " + id).isTrue();
		return fact;
	}

	private JsonNode shareOfRevenue(String id, String on) {
		JsonNode answer = api().ask(SHARE_OF_REVENUE, Map.of("id", id, "on", on));
		JsonNode share = answer.path("data").path("fact").path("shareOfSupplierRevenue");
		assertThat(share.isObject()).as(answer.toString()).isTrue();
		return share;
	}

	private static String status(JsonNode node) {
		return node.path("status").asString();
	}

	private static double low(JsonNode quantity) {
		return Double.parseDouble(quantity.path("low").asString());
	}

	private static double high(JsonNode quantity) {
		return Double.parseDouble(quantity.path("high").asString());
	}

	private static Stream<String> ids(JsonNode list) {
		return list.valueStream().map((one) -> one.path("id").asString());
	}

	@Test
	void twoFiguresForSkyworksRevenueFromHuaweiContestTheFigureNotTheLink() {
		JsonNode share = shareOfRevenue("supply:skyworks:huawei:rf-component", "2019-01");

		assertThat(status(share)).isEqualTo("CONTESTED");
		assertThat(low(share.path("quantity"))).isEqualTo(12);
		assertThat(high(share.path("quantity"))).isEqualTo(15);
		assertThat(status(fact("supply:skyworks:huawei:rf-component"))).isEqualTo("CORROBORATED");
	}

	@Test
	void applesShareOfSmartphonesByTwoFirmsAgreesWithinItsRounding() {
		JsonNode fact = fact("market-share:apple:market-smartphones-world:2024-10..2024-12");

		assertThat(fact.path("claims").valueStream().map((claim) -> claim.path("speaker").path("id").asString()))
			.containsExactlyInAnyOrder("idc", "counterpoint");
		assertThat(status(fact)).isEqualTo("CORROBORATED");
		assertThat(fact.path("origins").asInt()).isEqualTo(2);
	}

	@Test
	void thirteenToFifteenAndTwentyThreePercentOfTsmcsRevenueContestTheFigureNotTheLink() {
		JsonNode share = shareOfRevenue("supply:tsmc:huawei:foundry-service", "2019");

		assertThat(status(share)).isEqualTo("CONTESTED");
		// Analysts say 13 to 15, others 14, a blog 23.
		assertThat(low(share.path("quantity"))).isEqualTo(13);
		assertThat(high(share.path("quantity"))).isEqualTo(23);
		assertThat(status(fact("supply:tsmc:huawei:foundry-service"))).isEqualTo("CORROBORATED");
	}

	@Test
	void theDoubtfulFigureForTsmcIsOnlyAllegedSoWithoutAllegationsNothingIsContested() {
		JsonNode share = api()
			.data("""
					{ fact(id: "supply:tsmc:huawei:foundry-service") { ... on Supply {
					    shareOfSupplierRevenue(lens: {asOf: "2019", stances: [STATES, ESTIMATES]}) { quantity { low high } status } } } }""")
			.path("fact")
			.path("shareOfSupplierRevenue");

		assertThat(low(share.path("quantity"))).isEqualTo(13);
		assertThat(high(share.path("quantity"))).isEqualTo(15);
		assertThat(status(share)).isEqualTo("CORROBORATED");
	}

	@Test
	void infineonsDeliveriesAreContestedSinceAnEndIsReportedAndDenied() {
		assertThat(status(fact("supply:infineon:huawei:semiconductors"))).isEqualTo("CONTESTED");
	}

	@Test
	void threeConversionsOfHuaweisRevenueOf2024AreNoDispute() {
		JsonNode fact = fact("metric:huawei:-:revenue:2024");

		assertThat(status(fact)).isNotEqualTo("CONTESTED");
		assertThat(fact.path("value").path("unit").asString()).isEqualTo("CNY");
		assertThat(low(fact.path("value"))).isEqualTo(862100000000.0);
		assertThat(high(fact.path("value"))).isEqualTo(862100000000.0);
		assertThat(fact.path("claims")
			.valueStream()
			.filter((claim) -> claim.path("derivation").asString("").equals("CONVERTED"))).hasSize(3);
		assertThat(fact.path("values").valueStream()).noneMatch((value) -> status(value).equals("CONTESTED"));
	}

	@Test
	void aFigureThatThePapersHaveFromTheCompanyIsOneOrigin() {
		assertThat(fact("metric:huawei:-:revenue:2024").path("origins").asInt()).isEqualTo(1);
		assertThat(fact("metric:huawei:us-suppliers-of-huawei:purchases:2019").path("origins").asInt()).isEqualTo(1);
	}

	@Test
	void twentyTwoPercentOfTelecomEquipmentAndTwentyEightOfMobileInfrastructureAreTwoFacts() {
		JsonNode equipment = fact("market-share:huawei:market-telecom-equipment-world:2017");
		JsonNode mobile = fact("market-share:huawei:market-mobile-infrastructure-world:2017");

		assertThat(low(equipment.path("percent"))).isEqualTo(22);
		assertThat(low(mobile.path("percent"))).isEqualTo(28);
		for (JsonNode share : List.of(equipment, mobile)) {
			assertThat(status(share)).isNotEqualTo("CONTESTED");
			assertThat(share.path("claims").valueStream().map((claim) -> claim.path("speaker").path("id").asString()))
				.contains("ihs-markit");
		}
	}

	@Test
	void huaweiBoughtForSeventyPercentMoreFromUsSuppliersIn2019AndMissedItsTarget() {
		assertThat(low(fact("metric:huawei:us-suppliers-of-huawei:purchases:2019").path("value"))).isEqualTo(18.7e9);
		assertThat(low(fact("metric:huawei:us-suppliers-of-huawei:purchases-growth:2019").path("value"))).isEqualTo(70);
		assertThat(low(fact("metric:huawei:-:revenue-target-shortfall:2019").path("value"))).isEqualTo(12e9);
		assertThat(status(fact("metric:huawei:-:revenue:2019"))).isNotEqualTo("CONTESTED");
	}

	/**
	 * The newspaper's 75 billion dollars are 46 of credit, 25 of taxes, 2 of land and 1.6
	 * of grants: one total with four parts, not 149.6 billion.
	 */
	@Test
	void aTotalOfStateSupportShowsItsParts() {
		JsonNode total = api().ask(PARTS, Map.of("id", "funding:gov-cn:huawei:other")).path("data").path("fact");

		assertThat(total.path("partOf").valueStream()).isEmpty();
		assertThat(total.path("parts").valueStream().map((part) -> part.path("id").asString()))
			.containsExactlyInAnyOrder("funding:gov-cn:huawei:credit-line", "funding:gov-cn:huawei:tax-relief",
					"funding:gov-cn:huawei:subsidy", "funding:gov-cn:huawei:grant");
		assertThat(total.path("parts").path(0).path("partOf").path(0).path("id").asString())
			.isEqualTo("funding:gov-cn:huawei:other");
	}

	/**
	 * The carrier business of 2012 and the sales in China are parts of the revenue of
	 * 2012.
	 */
	@Test
	void aBusinessIsPartOfTheRevenueOfItsYear() {
		JsonNode carrier = api().ask(PARTS, Map.of("id", "metric:huawei:-:carrier-revenue:2012"))
			.path("data")
			.path("fact");
		JsonNode revenue = api().ask(PARTS, Map.of("id", "metric:huawei:-:revenue:2012")).path("data").path("fact");

		assertThat(carrier.path("metric").asString()).isEqualTo("carrier_revenue");
		assertThat(carrier.path("base").asString()).isEqualTo("revenue");
		assertThat(carrier.path("qualifier").asString()).isEqualTo("carrier");
		assertThat(carrier.path("label").asString()).isEqualTo("carrier revenue");
		assertThat(carrier.path("definition").asString()).contains("network operators");
		assertThat(carrier.path("partOf").valueStream().map((one) -> one.path("id").asString()))
			.containsExactly("metric:huawei:-:revenue:2012");
		assertThat(revenue.path("parts").valueStream().map((one) -> one.path("id").asString()))
			.containsExactlyInAnyOrder("metric:huawei:-:carrier-revenue:2012",
					"metric:huawei:cn:revenue-in-country:2012");
	}

	@Test
	void thePenaltyOfASettlementHangsOnWhoPaysIt() {
		JsonNode paid = api().ask(PARTS, Map.of("id", "metric:zte:zte-settlement-2017:penalty-paid:2017-03"))
			.path("data")
			.path("fact");

		assertThat(paid.path("partOf").path(0).path("id").asString())
			.isEqualTo("metric:zte:zte-settlement-2017:penalty-total-all-agencies:2017-03");
	}

	@Test
	void aTotalForAGroupDrawsNoTie() {
		JsonNode suppliers = api()
			.data("{ company(id: \"huawei\") { suppliers(first: 100) { nodes { supplier { id } } } } }")
			.path("company")
			.path("suppliers")
			.path("nodes");

		assertThat(suppliers.valueStream().map((node) -> node.path("supplier").path("id").asString()))
			.doesNotContain("us-suppliers-of-huawei", "japanese-suppliers-of-huawei");
	}

	@Test
	void copiesOfOneTextAreOneOrigin() {
		JsonNode stake = fact("stake:zhongxingxin:zte:equity:direct");

		assertThat(stake.path("claims").size()).isEqualTo(2);
		assertThat(stake.path("claims")
			.valueStream()
			.map((claim) -> claim.path("source").path("id").asString())
			.distinct()).hasSize(2);
		assertThat(stake.path("origins").asInt()).isEqualTo(1);
		assertThat(status(stake)).isEqualTo("SINGLE_ORIGIN");
	}

	@Test
	void theAustralianBanHoldsFromAugust2018AndIsCorroborated() {
		String ban = "restriction:gov-au:au-5g-guidance-2018:huawei:au:network-ban";

		assertThat(status(fact(ban))).isEqualTo("CORROBORATED");
		assertThat(restrictions("2018-07-31", "au")).doesNotContain("NETWORK_BAN");
		assertThat(restrictions("2018-09-01", "au")).contains("NETWORK_BAN");
	}

	@Test
	void japansExclusionIsFromPublicPurchasesNotFromNetworks() {
		JsonNode exclusion = fact("restriction:gov-jp:jp-procurement-2018:huawei:jp:procurement-ban");

		assertThat(status(exclusion)).as("nobody says that it was applied").isEqualTo("PLANNED");
		assertThat(exclusion.path("claims").valueStream().map((claim) -> claim.path("stance").asString()))
			.contains("PLANS")
			.doesNotContain("STATES");
		assertThat(restrictions("2020-01-01", "jp")).doesNotContain("NETWORK_BAN");
	}

	@Test
	void theBritishPermissionWithConditionsOfJanuary2020IsNoBan() {
		assertThat(restrictions("2020-03-01", "gb")).contains("PERMISSION", "CONDITIONS")
			.doesNotContain("NETWORK_BAN", "REMOVAL_ORDER", "PROCUREMENT_BAN");
	}

	@Test
	void theBritishRemovalOrderHoldsFromOctober2022() {
		assertThat(restrictions("2022-11-01", "gb")).contains("REMOVAL_ORDER");
	}

	/** The effects of Huawei's restrictions of one country that hold on a day. */
	private List<String> restrictions(String asOf, String country) {
		return api()
			.data("{ company(id: \"huawei\") { restrictions(lens: {asOf: \"" + asOf
					+ "\"}) { effect jurisdiction { id } } } }")
			.path("company")
			.path("restrictions")
			.valueStream()
			.filter((fact) -> fact.path("jurisdiction").path("id").asString("").equals(country))
			.map((fact) -> fact.path("effect").asString())
			.toList();
	}

	@Test
	void suppliersOfMemoryChipsIncludeThoseOfItsSorts() {
		JsonNode suppliers = api()
			.data("""
					{ company(id: "huawei") { suppliers(product: "memory-chip", first: 100) { nodes { supplier { id } product { id } } } } }""")
			.path("company")
			.path("suppliers")
			.path("nodes");

		assertThat(suppliers.valueStream()
			.map((node) -> node.path("supplier").path("id").asString() + " "
					+ node.path("product").path("id").asString()))
			.contains("kioxia nand-flash", "samsung-electronics nand-flash", "micron memory-chip");
		assertThat(suppliers.valueStream().map((node) -> node.path("product").path("id").asString()))
			.isSubsetOf("memory-chip", "nand-flash", "dram");
	}

	@Test
	void aGroupsShareIsNeverAmongTheFirmsOfConcentration() {
		JsonNode market = api().data("""
				{ market(id: "market-telecom-equipment-world") {
				    shares(period: "2020") { company { id kind } }
				    concentration(period: "2020") { firms covered shares { company { id kind } } } } }""")
			.path("market");

		assertThat(market.path("shares").valueStream().map((share) -> share.path("company").path("kind").asString()))
			.contains("GROUP");
		JsonNode concentration = market.path("concentration");
		assertThat(concentration.path("shares")
			.valueStream()
			.map((share) -> share.path("company").path("kind").asString())).isNotEmpty().doesNotContain("GROUP");
		assertThat(concentration.path("firms").asInt()).isEqualTo(concentration.path("shares").size());
		assertThat(concentration.path("covered").asDouble()).isLessThanOrEqualTo(100);
	}

	@Test
	void aMarketOfWhichOnlyAGroupsShareIsKnownHasNoConcentration() {
		JsonNode market = api()
			.data("""
					{ market(id: "market-4g-ran-belgium") { shares { company { id } } concentration(period: "2020") { firms } } }""")
			.path("market");

		assertThat(market.path("shares").valueStream().map((share) -> share.path("company").path("id").asString()))
			.contains("chinese-vendors");
		assertThat(market.path("concentration").isNull()).isTrue();
	}

	@Test
	void ofAllSharesAndRanksSevenAreContested() {
		// Pages relay Dell'Oro with ZTE at 9 and 10 for 2019, Ericsson at 14 and 15, 13
		// and 14 for 2022 and 2023, and Samsung at 9.3 and 13.2 for a quarter of 2020.
		// IDC and Counterpoint count the smartphones of Apple and Samsung in 2019 apart.
		JsonNode contested = api()
			.data("{ facts(statuses: [CONTESTED], kinds: [MARKET_SHARE, MARKET_RANK], first: 100) { nodes { id } } }")
			.path("facts")
			.path("nodes");

		assertThat(ids(contested)).containsExactlyInAnyOrder(
				"market-share:ericsson:market-telecom-equipment-world:2022",
				"market-share:ericsson:market-telecom-equipment-world:2023",
				"market-share:apple:market-smartphones-world:2019",
				"market-share:samsung-electronics:market-smartphones-world:2019",
				"market-share:huawei:market-smartphones-china:2020-04..2020-06",
				"market-share:samsung-electronics:market-5g-equipment-world:2020-01..2020-03",
				"market-share:zte:market-telecom-equipment-world:2019");
	}

	@Test
	void aWideWordThatWasSeenBeforeANarrowOneEndedIsPresumedAtMost() {
		// "Components" of 2018; memory chips, their sort, until 2020-09-14.
		JsonNode components = api().data("""
				{ fact(id: "supply:micron:huawei:components", lens: {asOf: "2020-09-15"}) { time { word counts } } }""")
			.path("fact")
			.path("time");

		assertThat(components.path("word").asString()).isEqualTo("PRESUMED");
		assertThat(components.path("counts").asBoolean()).isFalse();
	}

}
