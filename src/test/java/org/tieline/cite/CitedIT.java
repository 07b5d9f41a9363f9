package org.tieline.cite;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;

import jakarta.json.JsonObject;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;
import org.tieline.seed.LoadedTables;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an address says of an invented record, after the record changed: Huawei's share is
 * 22 percent by a paper and a wire; then the paper corrects it to 25, the wire's first
 * report is gone and its second says 22.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitedIT extends TielineIT {

	private static final String FACT = "market-share:huawei:market-telecom-equipment-world:2017";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	ApplicationContext context;

	private LoadedTables loaded;

	private String first = "";

	private static Tables share(String claim, String percent, Tables tables) {
		return tables.share(claim, "from=2017 | to=2017 | unit=percent | value=" + percent + " | as_stated=" + percent
				+ "% | note=The share is " + percent + " percent.");
	}

	private static Tables before() {
		return share("wire.01", "22", share("paper.01", "22", Tables.small())).supply("paper.02", "as_of=2018");
	}

	private static Tables after() {
		return share("wire.02", "22", share("paper.01", "25", Tables.small())).supply("paper.02", "as_of=2018");
	}

	@BeforeEach
	void loadTheFirst() {
		this.loaded = new LoadedTables(this.context, 20);
		this.first = this.loaded.load(before());
	}

	@AfterAll
	void restore() {
		new LoadedTables(this.context, 20).restore();
	}

	@Test
	void theAddressOfAFactAnswersAsBeforeAndSaysWhatChanged() {
		JsonNode citation = citation("fact(id: \"" + FACT + "\")");
		JsonNode then = json(citation.path("address").asString());
		assertThat(then.path("hash")).isEqualTo(citation.path("hash"));
		assertThat(then.path("answer").path("status").asString()).isEqualTo("CORROBORATED");
		assertThat(then.path("now").isMissingNode()).isTrue();

		String second = this.loaded.load(after());

		JsonNode later = json(citation.path("address").asString());
		assertThat(later.path("answer")).isEqualTo(then.path("answer"));
		assertThat(later.path("hash")).isEqualTo(then.path("hash"));
		assertThat(later.path("address")).isEqualTo(then.path("address"));
		assertThat(later.path("dataVersion").path("id").asString()).isEqualTo(this.first);
		assertThat(later.path("dataVersion").path("current").asBoolean()).isFalse();
		JsonNode now = later.path("now");
		assertThat(now.path("dataVersion").path("id").asString()).isEqualTo(second);
		assertThat(now.path("status")).isEqualTo(tree("{then: 'CORROBORATED', now: 'CONTESTED'}"));
		assertThat(now.path("same").asBoolean()).isFalse();
		JsonNode changes = now.path("changes");
		assertThat(changes.path("added").path("claims").findValuesAsString("id")).contains("wire.02")
			.doesNotContain("wire.01");
		assertThat(changes.path("gone").path("claims").findValuesAsString("id")).contains("wire.01");
		assertThat(changes.path("changed").path("claims").properties()).extracting(java.util.Map.Entry::getKey)
			.containsExactly("paper.01");
		assertThat(changes.path("changed").path("claims").path("paper.01").findValuesAsString("field"))
			.containsExactlyInAnyOrder("asStated", "note", "value.high", "value.low", "value.text");
		assertThat(json(now.path("address").asString()).path("answer").path("status").asString())
			.isEqualTo("CONTESTED");
	}

	@Test
	void whatDidNotChangeSaysSo() {
		JsonNode citation = citation("fact(id: \"supply:qualcomm:huawei\")");
		this.loaded.load(after());

		JsonNode now = json(citation.path("address").asString()).path("now");

		assertThat(now.path("same").asBoolean()).isTrue();
		assertThat(now.path("hash")).isEqualTo(citation.path("hash"));
		assertThat(now.path("summary").asString()).contains("gives the same answer");
	}

	@Test
	void aClaimThatIsGoneIsShownAsItWas() {
		JsonNode citation = citation("claim(id: \"wire.01\")");
		this.loaded.load(after());

		JsonNode later = json(citation.path("address").asString());

		assertThat(later.path("answer").path("asStated").asString()).isEqualTo("22%");
		assertThat(later.path("hash")).isEqualTo(citation.path("hash"));
		assertThat(later.path("now").path("onRecord").asBoolean()).isFalse();
		assertThat(get("/claim/wire.01", "application/json").statusCode()).isEqualTo(404);
		assertThat(get("/claim/wire.02?data=" + this.first, "application/json").body()).contains("NOT_FOUND",
				"the nearest", "wire.01", "the present version");
	}

	@Test
	void aClaimThatTheLensOfTheAddressLeavesOutIsNotFound() {
		HttpResponse<String> refused = get("/claim/paper.01?stances=DENIES", "application/json");

		assertThat(refused.statusCode()).isEqualTo(404);
		assertThat(refused.body()).contains("claim 'paper.01' has the stance STATES, which the lens leaves out");
		assertThat(get("/claim/paper.01?stances=STATES", "application/json").statusCode()).isEqualTo(200);
	}

	@Test
	void aVersionThatIsNoLongerKeptIsNamedAndThePresentAnswerShown() {
		JsonNode citation = citation("fact(id: \"" + FACT + "\")");
		LoadedTables few = new LoadedTables(this.context, 1);
		few.load(after());
		assertThat(json(citation.path("address").asString()).path("answer").path("status").asString()).as("one is kept")
			.isEqualTo("CORROBORATED");

		String third = few.load(after().supply("paper.03", "as_of=2019"));

		JsonNode later = json(citation.path("address").asString());
		assertThat(later.path("notice").asString()).contains("'" + this.first + "'").contains("is no longer kept");
		assertThat(later.path("dataVersion").path("id").asString()).isEqualTo(third);
		assertThat(later.path("answer").path("status").asString()).isEqualTo("CONTESTED");
		assertThat(json("/fact/" + FACT + "?data=0000000000000000").path("notice").asString())
			.contains("there is no version '0000000000000000'");
		JsonNode error = api()
			.error("{ fact(id: \"" + FACT + "\", lens: {dataVersion: \"" + this.first + "\"}) { id } }");
		assertThat(error.path("message").asString()).contains("is no longer kept").contains(third);
		assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aCheckIsCitedByTheClaimAsItWasUnderstood() {
		String check = "checkClaim(claim: {kind: MARKET_SHARE, subject: \"huawei\", market: \"market-telecom-equipment-world\", value: 22, period: \"2017\"})";
		JsonNode cited = api()
			.data("{ check: " + check + " { verdict claimReview citation { address text csl hash dataVersion } } }")
			.path("check");
		assertThat(cited.path("verdict").asString()).isEqualTo("SUPPORTED");
		JsonNode citation = cited.path("citation");
		JsonNode then = json(citation.path("address").asString());
		assertThat(then.path("hash")).isEqualTo(citation.path("hash"));
		assertThat(citation.path("text").asString()).contains("22%", "supported", this.first,
				citation.path("address").asString());
		assertThat(GraphQlApi.JSON.readTree(cited.path("claimReview").asString()).path("url"))
			.isEqualTo(citation.path("address"));
		assertThat(json(
				"/check?kind=MARKET_SHARE&subject=huawei&market=market-telecom-equipment-world&value=22&period=2017")
			.path("address")).as("the input leads to the same address").isEqualTo(citation.path("address"));

		this.loaded.load(after());

		JsonNode later = json(citation.path("address").asString());
		assertThat(later.path("answer")).isEqualTo(then.path("answer"));
		assertThat(later.path("hash")).isEqualTo(then.path("hash"));
		assertThat(later.path("now").path("status")).isEqualTo(tree("{then: 'SUPPORTED', now: 'CONTESTED'}"));
	}

	@Test
	void aPassageIsCitedByItsWordsAndEachOfItsChecksByItsClaim() {
		JsonNode cited = api()
			.data("{ check: checkPassage(text: \"Qualcomm supplies Huawei.\") { citation { address hash }"
					+ " checks { verdict citation { address hash } } } }")
			.path("check");
		assertThat(cited.path("checks").size()).isEqualTo(1);
		this.loaded.load(after());

		JsonNode whole = json(cited.path("citation").path("address").asString());
		JsonNode single = json(cited.path("checks").path(0).path("citation").path("address").asString());

		assertThat(whole.path("hash")).isEqualTo(cited.path("citation").path("hash"));
		assertThat(whole.path("answer").path("checks").path(0).path("passage").asString())
			.startsWith("Qualcomm supplies");
		assertThat(single.path("hash")).isEqualTo(cited.path("checks").path(0).path("citation").path("hash"));
		assertThat(single.path("answer").path("verdict")).isEqualTo(cited.path("checks").path(0).path("verdict"));
		assertThat(single.path("now").path("same").asBoolean()).isTrue();
	}

	@Test
	void aSourceIsCitedWithItsClaims() {
		JsonNode citation = citation("source(id: \"wire\")");
		this.loaded.load(after());

		JsonNode later = json(citation.path("address").asString());

		assertThat(later.path("hash")).isEqualTo(citation.path("hash"));
		assertThat(later.path("answer").path("claims").path(0).path("id").asString()).isEqualTo("wire.01");
		assertThat(later.path("now").path("changes").path("added").path("claims").path(0).path("id").asString())
			.isEqualTo("wire.02");
	}

	@Test
	void theLensIsPartOfTheAddress() {
		JsonNode citation = api().data("{ fact(id: \"" + FACT
				+ "\", lens: {asOf: \"2017\", stances: [STATES, DENIES], presume: \"P1Y\"}) { citation { address hash text } } }")
			.path("fact")
			.path("citation");

		assertThat(citation.path("address").asString())
			.endsWith("?data=" + this.first + "&asOf=2017&stances=DENIES,STATES&presume=P1Y");
		JsonNode answer = json(citation.path("address").asString());
		assertThat(answer.path("hash")).isEqualTo(citation.path("hash"));
		assertThat(answer.path("lens")).isEqualTo(tree("{asOf: '2017', stances: 'DENIES,STATES', presume: 'P1Y'}"));
		assertThat(citation.path("text").asString()).contains("asOf 2017");
	}

	@Test
	void theFormIsThatWhichTheHeaderAcceptAsksFor() {
		String address = "/fact/" + FACT;
		assertThat(type(address, "application/json")).startsWith("application/json");
		assertThat(type(address, "*/*")).startsWith("application/json");
		assertThat(type(address, "application/*")).startsWith("application/json");
		assertThat(type(address, "application/json, text/html;q=0.5")).startsWith("application/json");
		assertThat(type(address, "text/html;q=0.5, text/plain")).startsWith("text/plain");
		assertThat(type(address, "text/html,application/xhtml+xml,*/*;q=0.8")).as("a browser").startsWith("text/html");
		assertThat(type(address, "application/json;q=0.9, text/html")).startsWith("text/html");
		assertThat(type(address, "application/ld+json")).startsWith("application/ld+json");
		assertThat(type(address, "application/vnd.citationstyles.csl+json"))
			.startsWith("application/vnd.citationstyles.csl+json");
		assertThat(type(address, "text/plain, application/json;q=0.5")).startsWith("text/plain");
		assertThat(get(address, "image/png").statusCode()).isEqualTo(406);
		assertThat(get(address, "text/plain").body())
			.contains("(corroborated). Fact " + FACT + ", data version " + this.first, "sha256:");
		assertThat(GraphQlApi.JSON.readTree(get(address, "application/ld+json").body()).path("@type").asString())
			.isEqualTo("Claim");
	}

	/** A link cannot choose a header. */
	@Test
	void theFormIsThatWhichTheAddressNames() {
		String address = "/fact/" + FACT + "?format=";
		assertThat(type(address + "csl", "text/html")).startsWith("application/vnd.citationstyles.csl+json");
		assertThat(type(address + "linked", "text/html")).startsWith("application/ld+json");
		assertThat(type(address + "json", "*/*")).startsWith("application/json");
		assertThat(type(address + "text", "application/json")).startsWith("text/plain");
		assertThat(get(address + "json", "text/html").body()).as("the form is no part of what is cited")
			.isEqualTo(get("/fact/" + FACT, "application/json").body());
		assertThat(get(address + "pdf", "text/html").statusCode()).isEqualTo(400);
		assertThat(get(address + "pdf", "text/html").body()).contains("choose from json, linked, csl, text");
	}

	@Test
	void theWordsOfPagesForALensAreReadInAnAddress() {
		String plain = "/fact/" + FACT;
		assertThat(json(plain + "?allegations=no").path("lens"))
			.isEqualTo(tree("{stances: 'CONSIDERS,DENIES,ESTIMATES,NO_COMMENT,PLANS,STATES'}"));
		assertThat(json(plain + "?allegations=no&stances=ALLEGES,STATES").path("lens"))
			.isEqualTo(tree("{stances: 'STATES'}"));
		assertThat(json(plain + "?allegations=yes&possible=yes").path("hash")).isEqualTo(json(plain).path("hash"));
		assertThat(get(plain + "?allegations=maybe", "application/json").body()).contains("allegations", "yes or no");
	}

	@Test
	void aCitedCheckCanBeAskedForByTheParametersOfItsAddress() {
		String address = json(
				"/check?kind=MARKET_SHARE&subject=huawei&market=market-telecom-equipment-world&value=22&period=2017")
			.path("address")
			.asString();
		String parameters = address.substring(address.indexOf('?') + 1);

		JsonNode check = api()
			.data("{ check: citedCheck(parameters: \"" + parameters + "\") { verdict asked citation { address } } }")
			.path("check");

		assertThat(check.path("citation").path("address").asString()).isEqualTo(address);
		assertThat(check.path("verdict").asString()).isEqualTo("SUPPORTED");
		JsonNode error = api().error("{ citedCheck(parameters: \"kind=SUPPLY&kind=STAKE\") { verdict } }");
		assertThat(error.path("message").asString()).contains("kind is given more than once");
	}

	@Test
	void aReviewExpandsToTheTermsOfSchemaOrgWithoutARating() throws JsonLdError {
		String address = "/check?kind=MARKET_SHARE&subject=huawei&market=market-telecom-equipment-world&value=22&period=2017";
		String review = get(address, "application/ld+json").body();

		JsonObject expanded = expanded(review);

		assertThat(expanded.getJsonArray("@type").getString(0)).isEqualTo("https://schema.org/ClaimReview");
		assertThat(expanded.keySet())
			.contains(term("claimReviewed"), term("itemReviewed"), term("author"), term("datePublished"), term("url"),
					term("reviewBody"))
			.doesNotContain(term("reviewRating"));
		assertThat(first(expanded, "url").getString("@id"))
			.startsWith("http://127.0.0.1:" + this.port + "/check?kind=MARKET_SHARE");
		assertThat(first(first(expanded, "author"), "name").getString("@value")).isEqualTo("Tieline");
		assertThat(first(expanded, "claimReviewed").getString("@value")).contains("Huawei", "22%", "2017");
		JsonObject claim = first(expanded, "itemReviewed");
		assertThat(claim.getJsonArray("@type").getString(0)).isEqualTo("https://schema.org/Claim");
		assertThat(claim.getJsonArray(term("author")))
			.extracting((one) -> first(one.asJsonObject(), "name").getString("@value"))
			.containsExactlyInAnyOrder("The Paper", "The Wire");
		assertThat(claim.getJsonArray(term("appearance")))
			.extracting((one) -> first(one.asJsonObject(), "identifier").getString("@value"))
			.containsExactlyInAnyOrder("paper.01", "wire.01");
		assertThat(review).as("every key is a term of schema.org").doesNotContain("null");
	}

	/**
	 * Expands a document with a context of our own, which has the terms as schema.org has
	 * them.
	 */
	private static JsonObject expanded(String document) throws JsonLdError {
		JsonLdOptions options = new JsonLdOptions();
		options.setDocumentLoader((url, some) -> {
			assertThat(url).hasToString("https://schema.org");
			return JsonDocument.of(new StringReader(
					"{\"@context\": {\"@vocab\": \"https://schema.org/\", \"url\": {\"@type\": \"@id\"}, \"sameAs\": {\"@type\": \"@id\"}, \"datePublished\": {\"@type\": \"https://schema.org/Date\"}}}"));
		});
		return JsonLd.expand(JsonDocument.of(new StringReader(document))).options(options).get().getJsonObject(0);
	}

	private static String term(String name) {
		return "https://schema.org/" + name;
	}

	private static JsonObject first(JsonObject object, String name) {
		return object.getJsonArray(term(name)).getJsonObject(0);
	}

	@Test
	void badAddressesAreRefused() {
		assertThat(get("/fact/market-share:huawei:market-telecom-equipment-world:2016", "application/json").body())
			.contains("NOT_FOUND", "the nearest is '" + FACT);
		assertThat(get("/fact/" + FACT + "?asof=2017", "application/json").body()).contains("BAD_USER_INPUT", "asof");
		assertThat(get("/fact/" + FACT + "?asOf=20x7", "application/json").statusCode()).isEqualTo(400);
		assertThat(get("/fact/" + FACT + "?excludeSources=nobody", "application/json").body())
			.contains("there is no source 'nobody'");
		assertThat(get("/check?kind=NOTHING", "application/json").body())
			.contains("there is no kind of fact 'NOTHING'");
		assertThat(get("/check", "application/json").body()).contains("kind: is missing");
		assertThat(get("/check?kind=SUPPLY&supplier=nobody&customer=huawei", "application/json").body())
			.contains("there is no entity 'nobody'");
		assertThat(get("/check?kind=SUPPLY&supplier=qualcomm&customer=huawei&color=red", "application/json").body())
			.contains("color");
		assertThat(get("/check?text=%20", "application/json").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbage", "a/b/c", ";;;", "*/json", "text/html;q=2", "text/plain;q=abc",
			"application/json;charset=foo", "application/json;q=0" })
	void anAcceptHeaderThatCannotBeReadIsNotAcceptable(String accept) {
		for (String address : List.of("/fact/" + FACT, "/claim/paper.01", "/source/paper", "/check?kind=SUPPLY")) {
			HttpResponse<String> response = get(address, accept);

			assertThat(response.statusCode()).as(address).isEqualTo(406);
			assertThat(response.body()).contains("Accept", "application/json", "text/plain");
		}
	}

	@Test
	void whoSaysNothingOfAFactIsToldByName() {
		HttpResponse<String> response = get("/fact/" + FACT + "?speaker=zte", "application/json");

		assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
		assertThat(response.body()).contains("'zte' says nothing of it on record", "\"argument\":\"speaker\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/claim/paper.01", "/source/paper", "/fact/" + FACT })
	void aParameterThatThereIsNotIsRefusedWithThoseThereAre(String address) {
		HttpResponse<String> response = get(address + "?color=red", "application/json");

		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.body()).contains("color: there is no parameter 'color'", "data", "asOf");
	}

	@Test
	void anAddressGivesNoOtherWordsThanItsNumber() {
		String check = "/check?kind=MARKET_SHARE&company=huawei&market=market-telecom-equipment-world"
				+ "&number=21.5..%3C22.5&unit=percent&from=2017&to=2017";

		HttpResponse<String> other = get(check + "&words=31%25", "application/json");
		assertThat(other.statusCode()).as(other.body()).isEqualTo(400);
		assertThat(other.body()).contains("words: '31%' is not the number", "\"argument\":\"words\"");
		assertThat(get(check + "&words=22%25", "application/json").statusCode()).isEqualTo(200);
		assertThat(get(check, "application/json").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "value=1e999999999", "value=1e-999999999", "value=1e1000000",
			"value=22&tolerance=1e900000000" })
	void aHugeNumberInAnAddressIsRefused(String number) {
		HttpResponse<String> response = get(
				"/check?kind=MARKET_SHARE&subject=huawei&market=market-telecom-equipment-world&" + number,
				"application/json");

		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.body()).contains("at most 40 digits").hasSizeLessThan(500);
	}

	private JsonNode citation(String field) {
		return api().data("{ cited: " + field + " { citation { address text csl hash dataVersion } } }")
			.path("cited")
			.path("citation");
	}

	private static JsonNode tree(String text) {
		return GraphQlApi.JSON.readTree(text.replace('\'', '"').replaceAll("(\\w+):", "\"$1\":"));
	}

	private String type(String address, String accept) {
		return get(address, accept).headers().firstValue("content-type").orElseThrow();
	}

	private JsonNode json(String address) {
		HttpResponse<String> response = get(address, "application/json");
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return GraphQlApi.JSON.readTree(response.body());
	}

	private HttpResponse<String> get(String address, String accept) {
		String whole = address.startsWith("http") ? address : "http://127.0.0.1:" + this.port + address;
		try {
			return HTTP.send(HttpRequest.newBuilder(URI.create(whole)).header("accept", accept).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
