package org.tieline.cite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A check has the same verdict, reason and hash where its permanent address is opened:
 * statements, negations, ends, denials, acts at a time, and words that tell how.
 */
class CheckAddressIT extends TielineIT {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String QUERY = """
			{ checkPassage(text: "%s", date: "2021-12-31", lens: %s) {
			    checks { passage verdict reason asked citation { address hash } } } }""";

	/** Every kind and every way to tell it. */
	private static final List<String> SENTENCES = List.of("In 2017 Huawei held 22% of the telecom equipment market.",
			"Nokia ranked second in the RAN market in 2020.", "Nokia's revenue was 22.2 billion euros in 2021.",
			"Huawei's revenue was $5 billion in 2019.", "Micron supplies memory chips to Huawei.",
			"Huawei does not supply BT.", "TSMC does not supply Huawei.", "Huawei has never supplied Telia Lietuva.",
			"Huawei has not supplied TPG Telecom since 2020.", "Solidium held 3.3% of Nokia in March 2018.",
			"The French state owns 13.4% of Orange.", "Sweden banned Huawei from its 5G networks in October 2020.",
			"Australia banned Huawei in 2016.", "Sweden officially banned Huawei from its 5G networks.",
			"Australia formally banned Huawei.", "Australia fully banned Huawei.",
			"Sweden banned Huawei from its 4G networks in October 2020.", "Australia has banned Huawei since 2018.",
			"Australia has banned Huawei since 2012.", "Canada did not ban Huawei.", "Norway did not ban Huawei.",
			"ZTE was removed from the Entity List in March 2017.", "Huawei was removed from the Entity List in 2020.",
			"Huawei was added to the Entity List in May 2019.", "Huawei is not on the Entity List.",
			"The US fined ZTE $1.19 billion in March 2017.", "The UK ordered operators to remove Huawei by 2027.",
			"Germany banned Huawei from 5G core networks by the end of 2026.",
			"Huawei denies that the Chinese government can compel it.", "Huawei admits that China can compel it.",
			"Sweden joined the EU in 1995.", "Sweden is not a member of the EU.", "Nokia is headquartered in Sweden.",
			"China Development Bank gave ZTE $20 billion in December 2012.", "Huawei makes memory chips.",
			"SoftBank denies that Huawei supplied it.", "Huawei evades sanctions.",
			"Solidium bought 3.3% of Nokia for 844 million euros.",
			"Huawei plans to hold 22% of the RAN market in 2020.");

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{asOf: \"2020\"}", "{knownAt: \"2021-06-30\", asOf: \"2019-06\"}",
			"{stances: [STATES, DENIES, PLANS]}" })
	void anAddressGivesTheSameVerdictAndHash(String lens) throws Exception {
		JsonNode checks = askWithoutLimits(QUERY.formatted(String.join("\\n", SENTENCES), lens))
			.at("/data/checkPassage/checks");

		assertThat(checks).hasSizeGreaterThan(30);
		for (JsonNode check : checks) {
			JsonNode opened = open(check.at("/citation/address").asString());
			assertThat(opened.at("/answer/verdict")).as(check.toString()).isEqualTo(check.path("verdict"));
			assertThat(opened.at("/answer/reason")).as(check.toString()).isEqualTo(check.path("reason"));
			assertThat(opened.path("hash")).as(check.toString()).isEqualTo(check.at("/citation/hash"));
		}
	}

	@Test
	void whatIsToldThatIsUnknownIsRefused() throws Exception {
		String address = askWithoutLimits(QUERY.formatted("Australia banned Huawei in 2016.", "{}"))
			.at("/data/checkPassage/checks/0/citation/address")
			.asString();
		assertThat(address).contains("told=began");

		assertThat(get(address.replace("told=began", "told=dreamt")).statusCode()).isEqualTo(400);
	}

	private JsonNode open(String address) throws IOException, InterruptedException {
		HttpResponse<String> response = get(address);
		assertThat(response.statusCode()).as(address + response.body()).isEqualTo(200);
		return GraphQlApi.JSON.readTree(response.body());
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return HTTP.send(HttpRequest
			.newBuilder(URI.create(address.startsWith("http") ? address : "http://127.0.0.1:" + this.port + address))
			.header("Accept", "application/json")
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
