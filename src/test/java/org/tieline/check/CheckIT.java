package org.tieline.check;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks of claims and passages as the API tells them. */
class CheckIT extends TielineIT {

	@Test
	void aPassageIsReadStatementByStatement() {
		JsonNode checks = api().data("""
				{ checkText(text: "In 2017 Huawei held 22 percent of the world market for telecom equipment, and \
				Nokia had 31%. Its purchases from American suppliers reached $18.7 billion in 2019. The weather was \
				fine.") { passage start end verdict bestMatch { kind } } }""").path("checkText");

		assertThat(checks.valueStream().map((check) -> check.path("verdict").asString())).containsExactly("SUPPORTED",
				"CONTRADICTED", "SUPPORTED");
		assertThat(checks.get(2).path("bestMatch").path("kind").asString()).isEqualTo("METRIC");
	}

	@Test
	void whatWasNotKnownYetSupportsNothing() {
		String query = """
				{ checkText(text: "Huawei held 22 percent of the world market for telecom equipment in 2017."%s)
				  { verdict } }""";

		assertThat(api().data(query.formatted("")).at("/checkText/0/verdict").asString()).isEqualTo("SUPPORTED");
		assertThat(
				api().data(query.formatted(", lens: {knownAt: \"2017-06-01\"}")).at("/checkText/0/verdict").asString())
			.isEqualTo("NOT_COVERED");
	}

	@Test
	void aDenialIsOnePartWithWhoeverDenies() {
		JsonNode check = api()
			.data("""
					{ checkText(text: "Huawei denies that the Chinese government can compel it.") { passage verdict reason asked } }""")
			.at("/checkText/0");

		assertThat(check.path("passage").asString()).startsWith("Huawei denies that the Chinese government");
		assertThat(check.path("verdict").asString()).isEqualTo("SUPPORTED");
		assertThat(check.path("reason").asString()).startsWith("Yes, the denial is on record");
	}

	@Test
	void whatIsNoLongerSoAndWhatOthersSayIsNotHeldAgainstAStatement() {
		JsonNode check = api()
			.data("""
					{ checkPassage(text: "TSMC stopped supplying Huawei in September 2020. Huawei said Nokia held 22% of the \
					telecom equipment market in 2017. Huawei does not supply BT. TSMC will supply Huawei in 2027.")
					  { checks { verdict reason } skipped { reason } } }""")
			.path("checkPassage");

		assertThat(check.path("skipped").size()).isZero();
		assertThat(check.path("checks").valueStream().map((one) -> one.path("verdict").asString()))
			.containsExactly("SUPPORTED", "NOT_COVERED", "CONTRADICTED", "NOT_COVERED");
		assertThat(check.path("checks").get(0).path("reason").asString()).contains("an end of it (2020-09-15");
		// BT's removal is not told as done, so that the supply is held against the
		// denial.
		assertThat(check.path("checks").get(2).path("reason").asString()).startsWith("No:");
	}

	@Test
	void whatIsSkippedIsListedWithTheReason() {
		JsonNode skipped = api().data("""
				{ checkPassage(text: "Is Huawei owned by China? Huawei's revenue rose to $5 billion last year.")
				  { checks { verdict reason } skipped { passage start end reason } } }""")
			.path("checkPassage")
			.path("skipped");

		assertThat(skipped.get(0).path("reason").asString()).contains("question");
		assertThat(skipped.get(0).path("passage").asString()).isEqualTo("Is Huawei owned by China?");
	}

	@Test
	void theReviewIsJsonLdWithoutARating() {
		String review = api().data("""
				{ checkClaim(claim: {kind: MARKET_SHARE, subject: "huawei", market: "market-telecom-equipment-world",
				  value: 22, period: "2017"}) { claimReview } }""").at("/checkClaim/claimReview").asString();
		JsonNode json = GraphQlApi.JSON.readTree(review);

		assertThat(json.path("@context").asString()).isEqualTo("https://schema.org");
		assertThat(json.path("@type").asString()).isEqualTo("ClaimReview");
		assertThat(json.path("claimReviewed").asString()).contains("Huawei", "22%", "2017");
		assertThat(json.has("reviewRating")).isFalse();
		assertThat(json.at("/itemReviewed/appearance/0/name").asString()).isNotEmpty();
	}

	@Test
	void whatCannotBeCheckedIsRefused() {
		api().refuses(
				"{ checkClaim(claim: {kind: MARKET_SHARE, subject: \"huawei\", market: \"market-telecom-equipment-world\", value: 22, unit: \"USD\"}) { verdict } }",
				"claim.unit", "percent");
		api().refuses("{ checkClaim(claim: {kind: SUPPLY, subject: \"huawie\", object: \"bt\"}) { verdict } }",
				"claim.subject", "huawei");
		api().refuses(
				"{ checkClaim(claim: {kind: SUPPLY, subject: \"huawei\", object: \"bt\", market: \"market-ran-world\"}) { verdict } }",
				"claim.market", "leave it out");
		api().refuses("{ checkText(text: \"  \") { verdict } }", "text", "paste");
		api().refuses("{ checkText(text: \"" + "a".repeat(20_001) + "\") { verdict } }", "text", "20,000");
	}

	@Test
	void markupAndControlCharactersNeitherBreakNorFoolIt() {
		String text = "In 2017 <b>Hua\u00adwei</b> held 22\u2009% of the world market for telecom\u00a0equipment.";
		JsonNode check = api()
			.ask("query($t: String!) { checkText(text: $t) { verdict passage start end } }",
					java.util.Map.of("t", text))
			.at("/data/checkText/0");

		assertThat(check.path("verdict").asString()).isEqualTo("SUPPORTED");
		assertThat(text.substring(check.path("start").asInt(), check.path("end").asInt()))
			.isEqualTo(check.path("passage").asString());
	}

}
