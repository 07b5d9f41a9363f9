package org.tieline.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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
 * Pages of an invented record at the addresses of an earlier version of it: Huawei's
 * share was 22 percent first, and is 25 percent now.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierVersionPagesIT extends TielineIT {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	ApplicationContext context;

	private String first = "";

	private String second = "";

	private static Tables share(String percent) {
		return Tables.small()
			.share("paper.01",
					"from=2017 | to=2017 | unit=percent | value=" + percent + " | as_stated=" + percent + "%");
	}

	@BeforeEach
	void loadBoth() {
		LoadedTables loaded = new LoadedTables(this.context, 20);
		this.first = loaded.load(share("22"));
		this.second = loaded.load(share("25"));
	}

	@AfterAll
	void restore() {
		new LoadedTables(this.context, 20).restore();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/entity/huawei", "/market/market-telecom-equipment-world", "/measure/entity-list",
			"/paths?from=huawei&to=qualcomm", "/exposure?of=qualcomm&to=gov-us",
			"/cut?suppliers=qualcomm&customers=huawei", "/cut/compare", "/" })
	void aPageOfAnEarlierVersionSaysSoAndLeadsToThePresentOne(String path) throws IOException, InterruptedException {
		String then = page(withData(path, this.first));

		assertThat(then)
			.contains("id=\"earlier\"", "This page shows version <code>" + this.first + "</code> of the data",
					"href=\"" + path.replace("&", "&amp;") + "\">Show this page in the present version</a>",
					"Data version <code>" + this.first + "</code><span>, an earlier one</span>")
			.doesNotContain("Data version <code>" + this.second);
		for (String present : new String[] { path, withData(path, this.second) }) {
			assertThat(page(present)).contains("Data version <code>" + this.second + "</code>")
				.doesNotContain("id=\"earlier\"", "an earlier one");
		}
	}

	@Test
	void whatIsShownIsOfTheVersionThatIsNamed() throws IOException, InterruptedException {
		assertThat(page("/entity/huawei?data=" + this.first)).contains("Huawei had 22%")
			.doesNotContain("Huawei had 25%");
		assertThat(page("/entity/huawei")).contains("Huawei had 25%").doesNotContain("Huawei had 22%");
	}

	/**
	 * A fact, a claim and a source say what changed since, and so need no other words.
	 */
	@Test
	void theSameIsNotSaidTwice() throws IOException, InterruptedException {
		assertThat(page("/fact/market-share:huawei:market-telecom-equipment-world:2017?data=" + this.first))
			.contains("This is what version", "an earlier one")
			.doesNotContain("id=\"earlier\"");
	}

	/**
	 * A version that was never loaded, or is kept no longer, gives the present answer.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/entity/huawei", "/market/market-telecom-equipment-world", "/measure/entity-list",
			"/fact/market-share:huawei:market-telecom-equipment-world:2017", "/source/paper", "/claim/paper.01",
			"/paths?from=huawei&to=qualcomm", "/exposure?of=qualcomm&to=gov-us", "/cut/compare" })
	void aVersionThatIsNotKeptIsToldAndThePresentOneIsShown(String path) throws IOException, InterruptedException {
		assertThat(page(withData(path, "0000000000000000")))
			.containsPattern("[Tt]here is no version (?:'|&#39;|‘)0000000000000000")
			.contains("Data version <code>" + this.second)
			.doesNotContain("data=0000000000000000", "id=\"earlier\"");
	}

	@Test
	void theSearchLooksThroughThePresentVersionAndSaysSo() throws IOException, InterruptedException {
		assertThat(page("/search?q=huawei&data=" + this.first))
			.contains("searched for in the present version", "/entity/huawei?data=" + this.first)
			.doesNotContain("id=\"earlier\"");
	}

	private static String withData(String path, String version) {
		return path + ((path.indexOf('?') >= 0) ? "&" : "?") + "data=" + version;
	}

	private String page(String path) throws IOException, InterruptedException {
		HttpResponse<String> response = HTTP
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("Accept", "text/html")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

}
