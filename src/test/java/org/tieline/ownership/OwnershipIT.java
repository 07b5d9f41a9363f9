package org.tieline.ownership;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.TielineIT;
import org.tieline.seed.ChangedTables;

import static org.assertj.core.api.Assertions.assertThat;

/** Ownership through chains, from the shipped record. */
class OwnershipIT extends TielineIT {

	@Autowired
	ApplicationContext context;

	@Test
	void aChainMultipliesAndItsStakesAreShown() {
		// The state holds all of Solidium, Solidium 3.3% of Nokia; the 3.7% said to be
		// held
		// indirectly is the same holding: a bound, and not added.
		JsonNode report = report("nokia", "EQUITY", "2018-12");
		JsonNode state = owner(report, "gov-fi");

		assertThat(state.path("integrated").path("text").asString()).isEqualTo("3.3 to 3.7%");
		assertThat(state.path("controls").asString()).isEqualTo("UNDETERMINED");
		assertThat(state.path("chains").get(0).path("length").asInt()).isEqualTo(2);
		assertThat(
				report.path("notCounted").valueStream().map((one) -> one.path("stake").path("id").asString()).toList())
			.contains("stake:gov-fi:nokia:equity:indirect~asOf=2018-12");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					huawei skyworks UNKNOWN 100, skyworks xilinx DIRECT 40, huawei xilinx INDIRECT 40      | huawei | UNDETERMINED | 40%
					huawei xilinx INDIRECT 30, huawei xilinx UNKNOWN 30                          | huawei | UNDETERMINED | 30 to 60%
					huawei xilinx DIRECT >50..75                                                 | huawei | YES | more than 50% and up to 75%
					huawei xilinx DIRECT 40, skyworks xilinx DIRECT >50..                        | huawei | NO  | 40%
					ericsson xilinx INDIRECT 40, nokia xilinx DIRECT 40, huawei xilinx DIRECT 10 | huawei | UNDETERMINED | 10%
					ericsson xilinx INDIRECT 40, nokia xilinx DIRECT 40                          | ericsson,nokia | UNDETERMINED | 40 to 80%
					""")
	void stakesNotStatedToBeDirectAreNotCountedTwice(String stakes, String listed, String caught, String aggregate) {
		StringBuilder rows = new StringBuilder();
		int number = 900;
		for (String stake : stakes.split(", ")) {
			String[] part = stake.split(" ");
			rows.append(rows.isEmpty() ? "" : "\n")
				.append("wsj-2018-11-23.%d,%s,%s,EQUITY,%s,STATES,percent,%s,percent,%s%%,,,2020,,wsj-2018-11-23,,,,,Made up."
					.formatted(number++, part[0], part[1], part[2], part[3], part[3]));
		}
		ChangedTables.with(this.context, "stakes.csv", rows.toString(), () -> {
			JsonNode found = api().data(
					"{ affiliates(of: [\"%s\"], threshold: 50, lens: {asOf: \"2020\"}) { entity { id } caught aggregate { text } } }"
						.formatted(listed.replace(",", "\", \"")))
				.path("affiliates")
				.valueStream()
				.filter((one) -> one.path("entity").path("id").asString().equals("xilinx"))
				.findFirst()
				.orElseThrow();
			assertThat(found.path("aggregate").path("text").asString()).isEqualTo(aggregate);
			assertThat(found.path("caught").asString()).isEqualTo(caught);
		});
	}

	@Test
	void theFinnishStateHoldsNothingOfTeliaAfterItsLastSale() {
		JsonNode report = report("telia", "EQUITY", "2020-12");

		assertThat(report.path("owners").valueStream().map((owner) -> owner.path("owner").path("id").asString()))
			.containsExactly("gov-se");
		assertThat(report.path("possibleTies").asInt()).isZero();
	}

	@Test
	void inTheMonthOfTheSaleOnlySolidiumsLastSharesAreFinlands() {
		// Finland's own 13.7 are of 2007; the 3.2 of 2018 were the last that it had, and
		// Solidium is its own.
		JsonNode report = report("telia", "EQUITY", "2018-02");

		assertThat(report.path("owners").valueStream().map((owner) -> owner.path("owner").path("id").asString()))
			.containsExactlyInAnyOrder("gov-se", "solidium", "gov-fi");
		assertThat(owner(report, "solidium").path("integrated").path("text").asString()).isEqualTo("3.2%");
	}

	@Test
	void equityAndVotesAreNeverMixed() {
		assertThat(owner(report("ericsson", "EQUITY", "2017-12"), "investor-ab").path("integrated")
			.path("text")
			.asString()).isEqualTo("6.6%");
		assertThat(owner(report("ericsson", "VOTING", "2017-12"), "investor-ab").path("integrated")
			.path("text")
			.asString()).isEqualTo("22.2%");
	}

	@Test
	void aGroupIsAnOwnerOfItsOwnBesideItsMembers() {
		JsonNode report = report("deutsche-telekom", "EQUITY", "2024-12-31");

		assertThat(owner(report, "gov-de").path("integrated").path("text").asString()).isEqualTo("13.8%");
		assertThat(owner(report, "kfw").path("integrated").path("text").asString()).isEqualTo("14%");
		assertThat(owner(report, "state-and-kfw").path("integrated").path("text").asString()).isEqualTo("27.8%");
	}

	@Test
	void aContestedStakeIsShownAndNeverCounts() {
		JsonNode report = report("huawei", "EQUITY", "2019");

		assertThat(report.path("owners").valueStream().map((owner) -> owner.path("owner").path("id").asString()))
			.containsExactly("huawei-holding", "huawei-trade-union", "ren-zhengfei");
		assertThat(report.path("notCounted").toString()).contains("stake:huawei-employees:huawei", "it is contested",
				"stake:gov-cn:huawei");
		assertThat(owner(report, "ren-zhengfei").path("controls").asString()).isEqualTo("NO");
	}

	@Test
	void nothingRecordedIsNotNothing() {
		assertThat(report("skyworks", "EQUITY", "2019").path("outcome").asString()).isEqualTo("NOT_RECORDED");
	}

	@Test
	void aRecordedSubsidiaryWithoutARecordedStakeIsUndetermined() {
		JsonNode hisilicon = api()
			.data("""
					{ affiliates(of: ["huawei"], lens: {asOf: "2020-06"}) { entity { id } caught aggregate { low high } unrecorded { low high }
					    chains { summary hops { tie forward facts { id } } } } }""")
			.path("affiliates")
			.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals("hisilicon"))
			.findFirst()
			.orElseThrow();

		assertThat(hisilicon.path("caught").asString()).isEqualTo("UNDETERMINED");
		for (String part : java.util.List.of("aggregate", "unrecorded")) {
			assertThat(hisilicon.path(part).path("low").decimalValue()).isEqualByComparingTo("0");
			assertThat(hisilicon.path(part).path("high").decimalValue()).isEqualByComparingTo("100");
		}
		assertThat(hisilicon.path("chains").get(0).path("hops").get(0).path("tie").asString()).isEqualTo("AFFILIATED");
	}

	@Test
	void theListedOwnersOfOneCompanyAddUp() {
		JsonNode affiliate = api().data("""
				{ affiliates(of: ["cdc", "epic-bpifrance"], lens: {asOf: "2017-12-31"}) {
				    entity { id } caught aggregate { text } unrecorded { text } chains { summary length } } }""")
			.path("affiliates")
			.get(0);

		assertThat(affiliate.path("entity").path("id").asString()).isEqualTo("bpifrance");
		assertThat(affiliate.path("caught").asString()).isEqualTo("YES");
		assertThat(affiliate.path("aggregate").path("text").asString()).isEqualTo("100%");
		assertThat(affiliate.path("chains").valueStream().map((chain) -> chain.path("summary").asString()))
			.as("those with a figure of 2017; a later page gives figures of 2024")
			.contains("Caisse des Dépôts et Consignations holds 50% of Bpifrance.",
					"EPIC Bpifrance holds 50% of Bpifrance.")
			.allMatch((chain) -> chain.contains("holds 50%") || chain.contains("first shown 2024"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ ownership(of: "nobody") { outcome } }                             | of        | no entity 'nobody'
					{ ownership(of: "nokia", interest: GOLDEN_SHARE) { outcome } }      | interest  | EQUITY and VOTING
					{ affiliates(of: ["nobody"]) { caught } }                           | of        | no entity 'nobody'
					{ affiliates(of: ["huawei", "smartphone"]) { caught } }             | of        | is of the kind PRODUCT, which cannot own
					{ affiliates(of: ["market-telecom-equipment-world"]) { caught } }   | of        | is of the kind MARKET, which cannot own
					{ affiliates(of: ["entity-list"]) { caught } }                      | of        | is of the kind MEASURE, which cannot own
					{ affiliates(of: ["cn"]) { caught } }                               | of        | is of the kind COUNTRY, which cannot own
					{ affiliates(of: ["five-eyes"]) { caught } }                        | of        | is of the kind ALLIANCE, which cannot own
					{ ownership(of: "gov-fr") { outcome } }                             | of        | is of the kind GOVERNMENT, which cannot be owned
					{ affiliates(of: []) { caught } }                                   | of        | name 1
					{ affiliates(of: ["huawei"], threshold: 0) { caught } }             | threshold | above 0
					{ affiliates(of: ["huawei"], threshold: 100.1) { caught } }         | threshold | up to 100
					""")
	void aBadArgumentIsNamed(String query, String argument, String remedy) {
		api().refuses(query, argument, remedy);
	}

	@Test
	void itTakesOneRoundTrip() {
		assertThat(roundTrips(() -> report("huawei", "EQUITY", "2019-06"))).isEqualTo(1);
	}

	private JsonNode report(String of, String interest, String asOf) {
		return api().data("""
				{ ownership(of: "%s", interest: %s, lens: {asOf: "%s"}) { outcome possibleTies reason
				    owners { owner { id } ultimate integrated { low high unit text } controls
				      chains { length summary strength { low high } together { from to } weakest { tie }
				        hops { from { id } to { id } tie forward facts { id } } } }
				    notCounted { reason stake { id summary } } } }""".formatted(of, interest, asOf)).path("ownership");
	}

	private static JsonNode owner(JsonNode report, String id) {
		return report.path("owners")
			.valueStream()
			.filter((owner) -> owner.path("owner").path("id").asString().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError(report.toPrettyString()));
	}

}
