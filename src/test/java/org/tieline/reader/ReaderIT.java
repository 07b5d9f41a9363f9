package org.tieline.reader;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.TielineIT;
import org.tieline.seed.LoadedTables;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of an invented record, as a browser without JavaScript gets them. Huawei's share
 * is 22 percent by a paper and a wire; then the paper corrects it to 25, the wire's first
 * report is gone and its second says 22.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderIT extends TielineIT {

	private static final String FACT = "/fact/market-share:huawei:market-telecom-equipment-world:2017";

	private static final String SENTENCE = "Qualcomm supplied Huawei in 2018.";

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
			+ "image/apng,*/*;q=0.8";

	private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	@Autowired
	ApplicationContext context;

	private LoadedTables loaded;

	private String first = "";

	private static Tables share(String claim, String percent, Tables tables) {
		return tables.share(claim, "from=2017 | to=2017 | unit=percent | value=" + percent + " | as_stated=" + percent
				+ "% | note=The share is " + percent + " <b>percent</b>.");
	}

	private static Tables before() {
		return share("wire.01", "22", share("paper.01", "22", Tables.small())).supply("paper.02", "as_of=2018");
	}

	private static Tables after() {
		return share("wire.02", "22", share("paper.01", "25", Tables.small())).supply("paper.02", "as_of=2018")
			.supply("wire.03", "as_of=2018");
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
	void aFactIsShownWithItsStatusNumbersClaimsAndCitation() {
		String words = words(page(FACT));

		assertThat(words)
			.contains("Huawei had 22%", "corroborated", "2 independent origins", "The Paper", "The Wire",
					"printed as \u201C 22% \u201D", "stands for 21.5 to below 22.5%",
					"(corroborated). Fact market-share:huawei", this.first, "sha256:")
			.contains("http://127.0.0.1:" + this.port + FACT + "?data=" + this.first);
		assertThat(page(FACT)).contains("&amp;format=csl", "&amp;format=linked", "rel=\"canonical\"");
	}

	@Test
	void whatStandsInTheRecordIsShownAsText() {
		assertThat(page(FACT)).doesNotContain("<b>percent</b>").contains("&lt;b&gt;percent&lt;/b&gt;");
	}

	@Test
	void aFactOfAnEarlierVersionIsShownAsItWasWithWhatChanged() {
		String second = this.loaded.load(after());

		String words = words(page(FACT + "?data=" + this.first));
		assertThat(words).contains("This is what version " + this.first + " of the data said",
				"corroborated became contested", "wire.01", "is not there", "wire.02", "was not there", "22% 25%");
		assertThat(words(page(FACT)))
			.contains("contested", "Rival claims, side by side", "25%", "data version " + second)
			.doesNotContain("This is what version");
	}

	@Test
	void aVersionThatIsNotKeptIsToldAndThePresentAnswerShown() {
		assertThat(words(page(FACT + "?data=0000000000000000"))).contains("there is no version '0000000000000000'",
				"corroborated");
	}

	@Test
	void aPassageInAnotherScriptIsNotTakenForOneThatSaysNothing() {
		String chinese = "华为在德国销售电信设备。";

		assertThat(words(page("/check?text=" + URLEncoder.encode(chinese, StandardCharsets.UTF_8))))
			.contains("Only English is read. Nothing of this passage was checked.", chinese)
			.doesNotContain("Cite this check", "No sentence states", "sha256:");
	}

	@Test
	void theLensOfACitationIsHonoured() {
		assertThat(words(page(FACT + "?excludeSources=wire"))).contains("without the source wire", "single origin")
			.doesNotContain("The Wire ,");
		assertThat(words(page(FACT + "?stances=DENIES"))).contains("of these stances only: denies", "not recorded",
				"No claim counts");
		assertThat(page(FACT + "?excludeSources=wire")).contains("name=\"excludeSources\" value=\"wire\"");
	}

	@Test
	void whatAnAddressSaysAndAPageCannotDoIsTold() {
		assertThat(words(page(FACT + "?excludeSources=nobody&minOrigins=x&color=red&speaker=zte"))).as("four notices")
			.contains("minOrigins=x", "'color'", "there is no source 'nobody'", "'zte' says nothing of it on record",
					"corroborated");
		assertThat(words(page(FACT + "?speaker=zte"))).contains("'zte' says nothing of it on record", "corroborated");
		assertThat(words(page(FACT + "?excludeSources=nobody"))).contains("there is no source 'nobody'",
				"corroborated");
	}

	@Test
	void anIdWithItsLensLeadsToThePageUnderTheLens() {
		HttpResponse<String> response = get(FACT + "~asOf=2017", BROWSER);

		assertThat(response.uri().toString()).endsWith(FACT + "?asOf=2017");
		assertThat(words(response.body())).contains("This page shows the record as of 2017");
	}

	@Test
	void aClaimIsShownWithItsPageAndItsFact() {
		assertThat(words(page("/claim/paper.01"))).contains("Claim paper.01", "22%", "The Paper", "Huawei had 22%",
				"Whose word it is");
	}

	/** The supply link is in the paper alone; the share is in the wire too. */
	@Test
	void aSourceIsShownWithWhatRestsOnItAlone() {
		String words = words(page("/source/paper"));

		assertThat(words).contains("2 claims : 1 fact on record only because of this source, 1 with more evidence");
		assertThat(words.substring(words.indexOf("Rests on this source alone"), words.indexOf("Has less evidence")))
			.contains("Qualcomm")
			.doesNotContain("22%");
		assertThat(words.substring(words.indexOf("Has less evidence"))).contains("22%", "without it: single origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fact/nothing", "/claim/paper.99", "/source/nobody" })
	void whatIsNotOnRecordIsNotFound(String path) {
		HttpResponse<String> response = get(path, BROWSER);

		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(words(response.body())).contains("Not on record", path.substring(path.lastIndexOf('/') + 1));
	}

	@Test
	void aShortPassageStandsInTheAddressAndItsStatementsAreMarked() {
		HttpResponse<String> response = send(SENTENCE + "\r\nIs it so?", "2020-06-01", "");

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.uri().getQuery()).as("it can be linked")
			.isEqualTo("text=" + SENTENCE + "\nIs it so?&date=2020-06-01");
		assertThat(response.body()).contains("class=\"statement supported\"", "href=\"#check-1\"", "id=\"check-1\"",
				"Statement 1: supported");
		assertThat(words(response.body())).contains("1 statement checked: 1 supported", "Who says so", "paper",
				"Appears in 1 source", "Check of a passage", "data=" + this.first);
	}

	@Test
	void aLongPassageIsCheckedWithoutAnAddress() {
		String filler = "The weather was fine that day. ".repeat(250);

		HttpResponse<String> response = send(filler + SENTENCE, "", "");

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.uri().getQuery()).isNull();
		assertThat(words(response.body())).contains("1 supported", "Cite the statements one by one");
		assertThat(response.body()).contains("/graphiql?question=passage");
	}

	@Test
	void aPassageThatCannotBeCheckedIsKeptWithWhatWasWrong() {
		HttpResponse<String> response = send("x".repeat(20_001), "2020-13-01", "2018-12-31");

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(words(response.body())).contains("20,001 characters", "'2020-13-01'", "x".repeat(20_001));
		assertThat(response.body()).contains("value=\"2020-13-01\"", "value=\"2018-12-31\"", "role=\"alert\"");
		assertThat(get("/check?text=", BROWSER).statusCode()).isEqualTo(400);
		assertThat(get("/check", BROWSER).statusCode()).isEqualTo(200);
	}

	@Test
	void aPassageWithMarkupIsShownAsText() {
		String body = send("<script>alert(1)</script> " + SENTENCE, "", "").body();

		assertThat(body).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
	}

	@Test
	void aCheckOfAnEarlierVersionSaysWhatChanged() {
		String check = "/check?text=" + URLEncoder.encode(SENTENCE, StandardCharsets.UTF_8) + "&data=" + this.first;
		this.loaded.load(after());

		assertThat(words(page(check))).contains("This is what version " + this.first, "1 supported", "wire.03");
	}

	@Test
	void aCitedClaimIsAPageWithItsReview() {
		String page = page(
				"/check?kind=MARKET_SHARE&subject=huawei&market=market-telecom-equipment-world&value=22&period=2017");

		assertThat(words(page)).contains("supported", "Who says so", "The Paper", "Check of a claim");
		assertThat(page).contains("<script type=\"application/ld+json\">{", "\"@type\":\"ClaimReview\"");
		HttpResponse<String> bad = get("/check?kind=NOTHING", BROWSER);
		assertThat(bad.statusCode()).isEqualTo(400);
		assertThat(words(bad.body())).contains("there is no kind of fact 'NOTHING'", "The passage, in English");
	}

	@Test
	void pagesAndFormsOfOneAddressAreToldApartByCaches() {
		for (String path : List.of(FACT, "/claim/paper.01", "/source/paper", "/check")) {
			assertThat(get(path, BROWSER).headers().allValues("vary").toString().toLowerCase()).as(path)
				.containsPattern("\\baccept\\b(?!-)");
		}
	}

	private String page(String path) {
		HttpResponse<String> response = get(path, BROWSER);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
		return response.body();
	}

	/** The text of a page, with single spaces. */
	private static String words(String html) {
		// A date that is kept on one line is no word of its own.
		return Pattern.compile("<[^>]*>")
			.matcher(html.replaceAll("<span class=\"unbroken\">([^<]*)</span>", "$1"))
			.replaceAll(" ")
			.replace("&#39;", "'")
			.replace("&quot;", "\"")
			.replace("&amp;", "&")
			.replaceAll("\\s+", " ")
			.replace(" .", ".")
			.replace(" ,", ",");
	}

	private HttpResponse<String> send(String text, String date, String knownAt) {
		String form = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&date=" + date + "&asOf=&knownAt="
				+ knownAt + "&allegations=yes";
		return sent(HttpRequest.newBuilder(address("/check"))
			.header("content-type", "application/x-www-form-urlencoded")
			.header("accept", BROWSER)
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	private HttpResponse<String> get(String path, String accept) {
		return sent(HttpRequest.newBuilder(address(path)).header("accept", accept));
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private static HttpResponse<String> sent(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
