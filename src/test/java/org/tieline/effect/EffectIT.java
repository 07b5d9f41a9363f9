package org.tieline.effect;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Recorded effects over GraphQL, on the shipped record. */
class EffectIT extends TielineIT {

	private static final String AMD_AND_INTEL = "suppliers: {ids: [\"amd\", \"intel\"]}, customers: {ids: [\"huawei\"]}";

	private JsonNode cutoff(String scenario, String lens, String fields) {
		return api().data("{ cutoff(scenario: {" + scenario + "}, lens: " + lens + ") { " + fields + " } }")
			.path("cutoff");
	}

	@Test
	void aCutoffShowsWhatIsRecordedOfThisVeryCut() {
		JsonNode report = cutoff(AMD_AND_INTEL, "{asOf: \"2019\"}",
				"recorded { matchedBy words differences { respect } effect { outcome affected { id } value { low unit } "
						+ "claims { id speaker { id } source { id } } } } "
						+ "losses(first: 100) { nodes { entity { id } recorded { effect { outcome } } } }");

		assertThat(report.path("recorded").valueStream().map((one) -> one.path("effect")))
			.extracting((one) -> one.path("affected").path("id").asString() + " " + one.path("outcome").asString() + " "
					+ one.path("value").path("low").asString() + " " + one.path("value").path("unit").asString())
			.containsExactlyInAnyOrder("amd REVENUE_LOST 39000000 USD", "amd SHARE_OF_SALES 2 percent",
					"intel REVENUE_LOST 85000000 USD", "intel SHARE_OF_SALES 1 percent");
		assertThat(report.path("recorded").valueStream()).allSatisfy((one) -> {
			assertThat(one.path("matchedBy").asString()).isEqualTo("PAIR");
			assertThat(one.path("differences")).isEmpty();
			assertThat(one.path("effect").path("claims").path(0).path("speaker").path("id").asString())
				.isEqualTo("goldman-sachs");
		});
		assertThat(report.path("losses").path("nodes").valueStream())
			.allSatisfy((loss) -> assertThat(loss.path("recorded"))
				.hasSize(loss.path("entity").path("id").asString().matches("amd|intel") ? 2 : 0));
	}

	@Test
	void anEffectOfALaterYearSaysSoAndOneThatTheLensLeavesOutIsNotShown() {
		String fields = "recorded { differences { respect words } }";

		assertThat(cutoff("suppliers: {ids: [\"qualcomm\"]}, customers: {ids: [\"zte\"]}", "{asOf: \"2017\"}", fields)
			.path("recorded")
			.path(0)
			.path("differences")
			.path(0)
			.path("words")
			.asString()).isEqualTo("the effect is dated 2018-04, and the scenario 2017");
		// Goldman Sachs estimates; a lens of statements alone leaves that out.
		JsonNode stated = cutoff(AMD_AND_INTEL, "{asOf: \"2019\", stances: [STATES]}", "cutCount " + fields);
		assertThat(stated.path("cutCount").asInt()).isPositive();
		assertThat(stated.path("recorded")).isEmpty();
	}

	@Test
	void anEffectOfAMeasureIsShownForSalesThatItConcerns() {
		String fields = "recorded { matchedBy effect { affected { id } measure { id } } differences { respect } }";
		JsonNode recorded = cutoff("suppliers: {ids: [\"huawei\"]}, customers: {ids: [\"bt\"]}", "{asOf: \"2020\"}",
				fields)
			.path("recorded");

		assertThat(recorded).hasSize(1);
		assertThat(recorded.path(0).path("matchedBy").asString()).isEqualTo("MEASURE");
		assertThat(recorded.path(0).path("effect").path("affected").path("id").asString()).isEqualTo("gb");
		// The decision is about every British operator.
		assertThat(recorded.path(0).path("differences").path(0).path("respect").asString()).isEqualTo("EXTENT");
		assertThat(cutoff("suppliers: {ids: [\"nokia\"]}, customers: {ids: [\"bt\"]}", "{asOf: \"2020\"}", fields)
			.path("recorded")).isEmpty();
	}

	@Test
	void companiesAndMeasuresListTheirEffects() {
		JsonNode data = api().data("""
				{ amd: company(id: "amd") { effects(outcomes: [SHARE_OF_SALES]) { id summary } metrics { metric } }
				  list: measure(id: "entity-list") { effects { affected { id } } }
				  gb: entity(id: "gb") { effects { measure { id } value { high unit } } }
				  huawei: entity(id: "huawei") { effects(counterparty: "vodafone") { product { id } } } }
				""");

		assertThat(data.path("amd").path("effects").path(0).path("summary").asString())
			.startsWith("Goldman Sachs estimated in 2019 that a stop of sales to Huawei would cost Advanced "
					+ "Micro Devices 2% of its sales");
		assertThat(data.path("amd").path("metrics")).isEmpty();
		assertThat(data.path("list").path("effects").valueStream())
			.extracting((one) -> one.path("affected").path("id").asString())
			.contains("amd", "intel", "inphi", "macom");
		assertThat(data.path("gb").path("effects").path(0).path("measure").path("id").asString())
			.isEqualTo("uk-huawei-decision-2020-07");
		assertThat(data.path("huawei").path("effects").path(0).path("product").path("id").asString())
			.isEqualTo("core-network");
	}

	@Test
	void aClaimAboutAnEffectIsChecked() {
		assertThat(api().data("""
				{ checkClaim(claim: {kind: EFFECT, subject: "amd", customer: "huawei", sort: "SHARE_OF_SALES",
				  value: 2, unit: "percent", period: "2019"}) { verdict } }
				""").path("checkClaim").path("verdict").asString()).isEqualTo("SUPPORTED");
	}

	@Test
	void anEmptyListOfOutcomesIsRefused() {
		api().refuses("{ company(id: \"amd\") { effects(outcomes: []) { id } } }", "outcomes", "no effect would fit");
	}

}
