package org.tieline.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.TielineIT;
import org.tieline.seed.LoadedDataset;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record says that Huawei had 22 percent in 2017. The dataset lake, which is not for
 * trade, says 40 percent. The dataset pond, which is open, says that Qualcomm supplied
 * Huawei in 2018.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetsIT extends TielineIT {

	private static final String SHARE = "market-share:huawei:market-telecom-equipment-world:2017";

	private static final String SUPPLY = "supply:qualcomm:huawei";

	@Autowired
	ApplicationContext context;

	private LoadedDataset loaded;

	private static Tables source(String name) {
		return Tables.empty()
			.row("sources.csv", "id=dataset-" + name + " | title=" + name + " | publisher=" + name + " | kind=DATASET");
	}

	private static String percent(String number) {
		return "from=2017 | to=2017 | unit=percent | value=" + number + " | as_stated=" + number + "%";
	}

	@BeforeAll
	void load() throws IOException {
		loadBoth();
	}

	private void loadBoth() throws IOException {
		this.loaded = new LoadedDataset(this.context).add("lake",
				"licence=CC-BY-NC-4.0\npublisher=Lake Register\nimported=2026-01-02\nskipped.a\\ person=3\nskipped.an\\ address=40\nfield.Company\\:email=2\n",
				source("lake").share("dataset-lake.01", percent("40")), List.of("sources.csv", "market_shares.csv"))
			.add("pond", "licence=CC0-1.0\npublisher=Pond Register\nimported=2026-01-03\n",
					source("pond").supply("dataset-pond.01", "as_of=2018"), List.of("sources.csv", "supplies.csv"));
		this.loaded.load(Tables.small().share("paper.01", percent("22")));
	}

	@AfterAll
	void restore() {
		this.loaded.restore();
	}

	private List<String> claims(String fact, String lens) {
		return api().data("{ fact(id: \"" + fact + "\", lens: {" + lens + "}) { claims { id } } }")
			.path("fact")
			.path("claims")
			.findValuesAsString("id");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("accept", "text/html, */*")
				.build(), HttpResponse.BodyHandlers.ofString());
	}

	@Test
	void datasetsAreListedWithTheirLicencesAndWhatWasLeftOut() {
		JsonNode all = api().data("{ datasets { id publisher licence open day claims notMapped { reason count } } }")
			.path("datasets");

		assertThat(all.findValuesAsString("id")).containsExactly("record", "lake", "pond");
		assertThat(all.findValuesAsString("licence")).containsExactly("GPL-3.0-or-later", "CC-BY-NC-4.0", "CC0-1.0");
		assertThat(all.findValuesAsString("open")).containsExactly("true", "false", "true");
		assertThat(all.findValuesAsString("claims")).containsExactly("1", "1", "1");
		assertThat(all.path(0).path("day").isNull()).isTrue();
		assertThat(all.path(1).path("day").asString()).isEqualTo("2026-01-02");
		assertThat(all.path(1).path("notMapped").toString()).isEqualTo(
				"[{\"reason\":\"an address\",\"count\":40},{\"reason\":\"a person\",\"count\":3},{\"reason\":\"not kept: Company:email\",\"count\":2}]");
		assertThat(api().data("{ source(id: \"dataset-lake\") { dataset } }").path("source").path("dataset").asString())
			.isEqualTo("lake");
		assertThat(api().data("{ source(id: \"paper\") { dataset } }").path("source").path("dataset").asString())
			.isEqualTo("record");
	}

	/** The pond is gone, with its licence; the version before has its claim. */
	@Test
	void aDatasetThatWasRemovedCanBeNamedForAVersionThatHasIt() throws Exception {
		String then = api().data("{ dataVersion { id } }").path("dataVersion").path("id").asString();
		this.loaded.remove("pond");
		this.loaded.load(Tables.small().share("paper.01", percent("22")));
		try {
			assertThat(claims(SUPPLY, "dataVersion: \"" + then + "\", datasets: [\"pond\"]")).hasSize(1);
			api().refuses("{ facts(lens: {datasets: [\"pond\"]}) { totalCount } }", "lens.datasets",
					"there is no dataset 'pond'; there are record, lake");
			api().refuses("{ facts(lens: {dataVersion: \"" + then + "\", datasets: [\"pool\"]}) { totalCount } }",
					"lens.datasets", "there is no dataset 'pool'");
			String file = "/export/record?format=csv&view=claims&datasets=pond&dataVersion=" + then;
			assertThat(get(file).body()).contains("dataset-pond.01");
			assertThat(get(file).headers().firstValue("Tieline-Licences")).contains("not all open: not known");
			assertThat(get("/export/record?format=csv&datasets=pond").statusCode()).isEqualTo(400);
			assertThat(get("/fact/" + SUPPLY + "?datasets=pond&data=" + then).statusCode()).isEqualTo(200);
			String query = "/export/graphql?format=json&query="
					+ java.net.URLEncoder.encode("query @dataVersion(id: \"" + then + "\") { facts { totalCount } }",
							java.nio.charset.StandardCharsets.UTF_8);
			assertThat(get(query).headers().firstValue("Tieline-Licences").orElse("")).contains("not known");
		}
		finally {
			loadBoth();
		}
	}

	@Test
	void theLensTakesTheClaimsOfItsDatasets() {
		assertThat(claims(SHARE, "")).containsExactly("dataset-lake.01", "paper.01");
		assertThat(claims(SHARE, "datasets: [\"record\"]")).containsExactly("paper.01~datasets=record");
		assertThat(claims(SHARE, "datasets: [\"lake\"]")).containsExactly("dataset-lake.01~datasets=lake");
		assertThat(claims(SHARE, "datasets: [\"record\", \"lake\"]")).hasSize(2);
		String share = "{ fact(id: \"%s\") { status } }";
		assertThat(api().data(share.formatted(SHARE)).path("fact").path("status").asString()).isEqualTo("CONTESTED");
		assertThat(api().data(share.formatted(SHARE + "~datasets=record")).path("fact").path("status").asString())
			.isNotEqualTo("CONTESTED");
		assertThat(api().data("{ facts(lens: {datasets: [\"record\"]}) { totalCount } }")
			.path("facts")
			.path("totalCount")
			.asInt()).isOne();
	}

	/**
	 * The record was last looked at in January 2020, the tide in 2024, and the morrow
	 * tells of a year that is still to come. The supply of 2019 is presumed for three
	 * years.
	 */
	@Test
	void theLastDayIsThatOfTheDatasetsOfTheLensAndNeverAfterTheLoad() throws IOException {
		Tables tide = Tables.empty()
			.row("sources.csv",
					"id=dataset-tide | title=tide | publisher=Tide | kind=DATASET | published_on=2024-01-01")
			.supply("dataset-tide.01", "as_of=2024 | product=chips");
		Tables morrow = source("morrow").supply("dataset-morrow.01", "from=2999 | product=chipsets");
		this.loaded.remove("lake");
		this.loaded.remove("pond");
		this.loaded.add("tide", "licence=CC0-1.0\npublisher=Tide\n", tide, List.of("sources.csv", "supplies.csv"))
			.add("morrow", "licence=CC0-1.0\npublisher=Morrow\n", morrow, List.of("sources.csv", "supplies.csv"));
		this.loaded.load(Tables.small()
			.row("sources.csv",
					"id=gazette | title=News | publisher=Gazette | kind=NEWS_ARTICLE | published_on=2020-01-01")
			.supply("gazette.01", "as_of=2019"));
		try {
			assertThat(api().data("{ dataVersion { lastDay } }").path("dataVersion").path("lastDay").asString())
				.isEqualTo("2024-01-01");
			assertThat(summary("")).startsWith("Qualcomm supplied Huawei");
			assertThat(summary("(lens: {datasets: [\"record\"]})")).startsWith("Qualcomm supplies Huawei");
			assertThat(summary("(lens: {datasets: [\"record\", \"tide\"]})")).startsWith("Qualcomm supplied Huawei");
			assertThat(summary("(lens: {datasets: [\"record\", \"morrow\"]})")).startsWith("Qualcomm supplies Huawei");
		}
		finally {
			this.loaded.remove("tide");
			this.loaded.remove("morrow");
			loadBoth();
		}
	}

	/** The supply without a product. */
	private String summary(String lens) {
		return api().data("{ facts" + lens + " { nodes { id summary } } }")
			.path("facts")
			.path("nodes")
			.valueStream()
			.filter((fact) -> fact.path("id").asString().split("~")[0].equals(SUPPLY))
			.findFirst()
			.orElseThrow()
			.path("summary")
			.asString();
	}

	/** The one supply tie is the pond's. */
	@Test
	void walksOverTiesObeyTheLensToo() {
		String paths = "{ paths(from: \"huawei\", to: \"qualcomm\", lens: {asOf: \"2018\", datasets: [\"%s\"]}) "
				+ "{ paths { length } } }";

		assertThat(api().data(paths.formatted("pond")).path("paths").path("paths").size()).isOne();
		assertThat(api().data(paths.formatted("record")).path("paths").path("paths").size()).isZero();
	}

	@Test
	void anUnknownDatasetIsRefusedWithThoseThatThereAre() throws Exception {
		api().refuses("{ fact(id: \"" + SHARE + "\", lens: {datasets: [\"sea\"]}) { status } }", "lens.datasets",
				"there is no dataset 'sea'; there are record, lake, pond");
		api().refuses("{ fact(id: \"" + SHARE + "~datasets=sea\") { status } }", "lens.datasets", "'sea'");
		api().refuses("{ fact(id: \"" + SHARE + "\", lens: {datasets: []}) { status } }", "lens.datasets",
				"no claim would count");
		assertThat(get("/export/record?format=csv&view=claims&datasets=sea").body())
			.contains("there is no dataset 'sea'");
		assertThat(get("/fact/" + SHARE + "?format=json&datasets=sea").body()).contains("there is no dataset 'sea'");
	}

	@Test
	void aFileLeavesOutWhatIsNotOpenOrSaysThatItIsThere() throws Exception {
		HttpResponse<String> all = get("/export/record?format=csv&view=claims");
		HttpResponse<String> open = get("/export/record?format=csv&view=claims&licence=open");
		HttpResponse<String> record = get("/export/record?format=csv&view=claims&datasets=record");

		assertThat(all.body()).contains("dataset-lake.01", "dataset-pond.01", "paper.01");
		assertThat(all.headers().firstValue("Tieline-Licences")).hasValue("not all open: CC-BY-NC-4.0");
		assertThat(open.body()).contains("dataset-pond.01", "paper.01").doesNotContain("dataset-lake.01");
		assertThat(open.headers().firstValue("Tieline-Licences"))
			.hasValue("open only; 1 claim is left out: CC-BY-NC-4.0");
		assertThat(record.body()).contains("paper.01").doesNotContain("dataset-lake.01", "dataset-pond.01");
		assertThat(record.headers().firstValue("Tieline-Licences")).hasValue("all open");
	}

	@Test
	void eachClaimNamesItsLicence() throws Exception {
		List<String> lines = get("/export/record?format=csv&view=claims").body().lines().toList();

		assertThat(lines.getFirst()).contains(",claim_licence,");
		assertThat(lines).anyMatch((line) -> line.startsWith("dataset-lake.01") && line.contains(",CC-BY-NC-4.0,"));
		assertThat(lines).anyMatch((line) -> line.startsWith("paper.01") && line.contains(",GPL-3.0-or-later,"));
		assertThat(get("/export/record?format=csv&view=claims&datasets=lake").headers().firstValue("Link").orElse(""))
			.doesNotContain("gpl");
		assertThat(get("/export/record?format=nquads&datasets=pond").body()).doesNotContain("gpl-3.0");
		assertThat(get("/entity/huawei.csv").headers().firstValue("Tieline-Licences"))
			.hasValue("CC-BY-NC-4.0, CC0-1.0, GPL-3.0-or-later");
	}

	@Test
	void anAnswerAsItIsObeysTheDatasetsOfItsLens() throws Exception {
		String answer = "/export/question/paths?from=huawei&to=qualcomm&format=json&view=answer&licence=open";

		assertThat(get(answer).statusCode()).isEqualTo(400);
		assertThat(get(answer + "&datasets=record,pond").statusCode()).isEqualTo(200);
		assertThat(get(answer.replace("&licence=open", "&datasets=record")).headers().firstValue("Tieline-Licences"))
			.hasValue("all open");
	}

	@Test
	void anAddressCanNameDatasets() throws Exception {
		assertThat(get("/fact/" + SHARE + "?format=json&datasets=record").body()).contains("paper.01")
			.doesNotContain("dataset-lake.01");
		assertThat(get("/fact/" + SHARE + "?datasets=record").body()).contains("from these datasets only: record")
			.doesNotContain("40%");
	}

}
