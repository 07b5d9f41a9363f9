package org.tieline.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.RandomRuns;
import org.tieline.TielineIT;
import org.tieline.problem.Problem;
import org.tieline.seed.LoadedTables;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An earlier version answers every query as it did when it was the current one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierVersionIT extends TielineIT {

	private static final int COMPANIES = 6;

	/** Of each room that reads facts, one field or more. */
	private static final String QUERY = """
			query Everything%s {
			  dataVersion { facts claims sources lastDay }
			  facts(first: 100) { totalCount nodes { status origins claims { asStated stance } ... on Stake { holder { name } } } }
			  search(text: "company", first: 20) { score matchedName entity { id name aliases } }
			  paths(from: "company-0", to: "gov-xx", first: 5) { outcome possibleTies paths { summary strength { low high } } }
			  dependencies(of: "company-1") { outcome tiers { number members { entity { name } } } }
			  exposure(of: "company-2", to: "gov-xx") { outcome lookThrough { low high } paths { summary } }
			  ownership(of: "company-3") { outcome possibleTies owners { owner { id name } integratedInWords } }
			  stateInfluence(company: "company-4", state: "gov-xx") { ownershipInWords controls }
			  legalStatus(of: "company-5", under: "entity-list", on: "2020-01-01") { state reason }
			  cutoff(scenario: {suppliers: {ids: ["company-0"]}, customers: {any: true}}) { cutCount total { low high } losses { nodes { entity { name } downstream { low high } } } }
			  company(id: "company-1") { name aliases coverage { facts newest } suppliers { totalCount } timeline { nodes { summary } } }
			  market(id: "market-parts") { name concentration(period: "2019") { low high firms } }
			  checkClaim(claim: {kind: MARKET_SHARE, subject: "company-1", market: "market-parts", value: 20, period: "2019"}) { verdict reason nearby { status } }
			  checkPassage(text: "Company 1 had 20%% of the market for Parts in 2019. Company 0 supplies Company 1.") { checks { verdict reason } skipped { reason } }
			}
			""";

	@Autowired
	ApplicationContext context;

	@Autowired
	RecordSnapshots snapshots;

	private LoadedTables loaded;

	@BeforeEach
	void loader() {
		this.loaded = new LoadedTables(this.context, 20);
	}

	@AfterAll
	void restore() {
		new LoadedTables(this.context, 20).restore();
	}

	@Test
	void everyQueryAnswersFromAnEarlierVersionAsItDidBefore() {
		Random random = new Random(5);
		int changed = 0;
		for (int i = 0; i < RandomRuns.of(6); i++) {
			String first = this.loaded.load(tables(random));
			JsonNode before = ask("");
			assertThat(ask(" @dataVersion(id: \"" + first + "\")")).as("named while it is current").isEqualTo(before);

			this.loaded.load(tables(random));

			assertThat(ask(" @dataVersion(id: \"" + first + "\")")).as("run " + i).isEqualTo(before);
			changed += ask("").equals(before) ? 0 : 1;
		}
		assertThat(changed).as("the versions differ").isGreaterThanOrEqualTo(RandomRuns.of(6) - 1);
	}

	/**
	 * The whole answer: a market without shares, for instance, is refused in both
	 * versions.
	 */
	private JsonNode ask(String directive) {
		JsonNode answer = api().ask(QUERY.formatted(directive), Map.of());
		assertThat(answer.path("data").path("facts").path("totalCount").asInt()).as(answer.toString()).isPositive();
		// Each request has an id of its own.
		answer.path("errors").forEach((error) -> ((ObjectNode) error.path("extensions")).remove("requestId"));
		return answer;
	}

	/**
	 * A random record of a few companies with names that differ from version to version.
	 */
	private static Tables tables(Random random) {
		Tables tables = Tables.empty()
			.row("sources.csv",
					"id=paper | title=A paper | publisher=The Paper | kind=NEWS_ARTICLE | published_on=2020-02-0"
							+ (1 + random.nextInt(9)))
			.row("sources.csv",
					"id=wire | title=A wire | publisher=The Wire | kind=NEWS_ARTICLE | published_on=2020-03-01")
			.row("entities.csv", "id=xx | kind=COUNTRY | name=Xland")
			.row("entities.csv", "id=gov-xx | kind=GOVERNMENT | name=Xland government | country=xx")
			.row("products.csv", "id=parts | name=Parts")
			.row("markets.csv", "id=market-parts | name=Parts | product=parts | metric=revenue")
			.row("measures.csv", "id=entity-list | name=Entity List | authority=gov-xx");
		for (int i = 0; i < COMPANIES; i++) {
			tables.row("entities.csv", "id=company-" + i + " | kind=COMPANY | name=Company " + i
					+ (random.nextBoolean() ? " | aliases=Firm " + random.nextInt(90) : ""));
		}
		List<String> pairs = new ArrayList<>();
		int number = 1;
		for (int i = 0; i < 14; i++) {
			String source = random.nextBoolean() ? "paper" : "wire";
			String claim = "claim=" + source + "." + String.format("%02d", number) + " | source=" + source;
			int kind = random.nextInt(3);
			int from = random.nextInt(COMPANIES);
			int to = random.nextInt(COMPANIES);
			String owner = random.nextBoolean() ? "gov-xx" : "company-" + from;
			String key = kind + switch (kind) {
				case 0 -> from + "-" + to;
				case 1 -> owner + "-" + to;
				default -> String.valueOf(from);
			};
			if (from == to || pairs.contains(key)) {
				continue;
			}
			pairs.add(key);
			number++;
			// Of a company five companies and the state hold 12 percent each at most.
			switch (kind) {
				case 0 -> tables.row("supplies.csv", claim + " | stance=STATES | supplier=company-" + from
						+ " | customer=company-" + to + " | product=parts | as_of=2019" + amount(random));
				case 1 -> tables.row("stakes.csv",
						claim + " | stance=STATES | holder=" + owner + " | company=company-" + to
								+ " | interest=EQUITY | directness=DIRECT | aspect=percent | unit=percent | value="
								+ (5 + random.nextInt(8)) + " | as_of=2019");
				default -> tables.row("market_shares.csv",
						claim + " | stance=ESTIMATES | company=company-" + from
								+ " | market=market-parts | unit=percent | value=" + (5 + random.nextInt(10))
								+ " | from=2019 | to=2019");
			}
		}
		return tables;
	}

	private static String amount(Random random) {
		return random.nextBoolean() ? ""
				: " | aspect=share_of_customer_purchases | unit=percent | value=" + (10 + random.nextInt(50));
	}

	@Test
	void theVersionsAreListedNewestFirst() {
		String first = this.loaded.load(Tables.small());
		String second = this.loaded.load(Tables.small().supply("paper.01", "as_of=2018"));

		JsonNode versions = api().data("{ dataVersions { id loadedAt current facts claims sources } }")
			.path("dataVersions");

		assertThat(versions.path(0).path("id").asString()).isEqualTo(second);
		assertThat(versions.path(0).path("current").asBoolean()).isTrue();
		assertThat(versions.path(0).path("facts").asInt()).isEqualTo(1);
		assertThat(versions.path(1).path("id").asString()).isEqualTo(first);
		assertThat(versions.path(1).path("current").asBoolean()).isFalse();
		assertThat(versions.path(1).path("facts").asInt()).isZero();
	}

	@Test
	void theSameTablesLoadedAgainAreOneVersion() {
		String first = this.loaded.load(Tables.small().supply("paper.01", "as_of=2018"));
		this.loaded.load(Tables.small());
		assertThat(this.loaded.load(Tables.small().supply("paper.01", "as_of=2018"))).isEqualTo(first);

		assertThat(api().data("{ dataVersions { id } }").path("dataVersions").findValuesAsString("id"))
			.doesNotHaveDuplicates()
			.startsWith(first);
		assertThat(facts(first).path("facts").path("totalCount").asInt()).isEqualTo(1);
	}

	@Test
	void onlyTheNewestAreKeptAndTheOthersAreCleared() {
		LoadedTables two = new LoadedTables(this.context, 2);
		List<String> ids = new ArrayList<>();
		for (int i = 1; i <= 4; i++) {
			ids.add(two.load(Tables.small().supply("paper.01", "as_of=201" + i)));
		}

		assertThat(api().data("{ dataVersions { id } }").path("dataVersions").findValuesAsString("id"))
			.containsExactly(ids.get(3), ids.get(2), ids.get(1));
		for (int i = 1; i < 4; i++) {
			assertThat(facts(ids.get(i)).toString()).contains("201" + (i + 1));
		}
		api().refuses("query @dataVersion(id: \"" + ids.get(0) + "\") { facts { totalCount } }", "lens.dataVersion",
				"is no longer kept");
		api().refuses("{ facts(lens: {dataVersion: \"never\"}) { totalCount } }", "lens.dataVersion",
				"there is no version 'never'; the current one is '" + ids.get(3) + "', and kept are '" + ids.get(2));
		assertThatThrownBy(() -> new LoadedTables(this.context, 21)).isInstanceOf(Problem.class)
			.hasMessageContaining("tieline.versions.kept: 21 versions cannot be kept; write 0 to 20");
	}

	private JsonNode facts(String version) {
		return api()
			.data("{ facts(lens: {dataVersion: \"" + version + "\"}) { totalCount nodes { id claims { asOf } } } }");
	}

	@Test
	void aRequestThatWouldReadTwoVersionsIsRefused() {
		String first = this.loaded.load(Tables.small());
		String second = this.loaded.load(Tables.small().supply("paper.01", "as_of=2018"));
		String old = "lens: {dataVersion: \"" + first + "\"}";
		String id = "supply:qualcomm:huawei";

		api().refuses("{ a: facts(" + old + ") { totalCount } b: facts(lens: {dataVersion: \"" + second
				+ "\"}) { totalCount } }", "lens.dataVersion", "a request is answered from one version");
		api().refuses("{ then: facts(" + old + ") { totalCount } now: facts { totalCount } }", "lens.dataVersion",
				"'now' names none");
		api().refuses("{ a: facts(" + old + ") { totalCount } b: facts(lens: {asOf: \"2018\"}) { totalCount } }",
				"lens.dataVersion", "'b' names none");
		api().refuses("query @dataVersion(id: \"" + second + "\") { facts(" + old + ") { totalCount } }",
				"lens.dataVersion", "one version");
		api().refuses(
				"{ fact(id: \"" + id + "~dataVersion=" + second + "\") { id } facts(" + old + ") { totalCount } }",
				"lens.dataVersion", "one version");
		api().refuses(
				"{ company(id: \"huawei\") { a: suppliers(" + old + ") { totalCount } b: suppliers { totalCount } } }",
				"lens.dataVersion", "'b' names none");
		JsonNode fine = api().data("{ dataVersion { id current } company(id: \"huawei\") { name suppliers(" + old
				+ ") { totalCount } } }");
		assertThat(fine.path("dataVersion").path("id").asString()).isEqualTo(first);
		assertThat(fine.path("dataVersion").path("current").asBoolean()).isFalse();
		assertThat(fine.path("company").path("suppliers").path("totalCount").asInt()).isZero();
	}

	@Test
	void anIdOfAnEarlierVersionLeadsBackToIt() {
		String first = this.loaded.load(Tables.small().supply("paper.01", "as_of=2018"));
		this.loaded.load(Tables.small().supply("paper.01", "as_of=2019"));
		String id = facts(first).path("facts").path("nodes").path(0).path("id").asString();

		assertThat(id).endsWith("~dataVersion=" + first);
		assertThat(api().data("{ fact(id: \"" + id + "\") { id claims { id asOf } } }").toString()).contains(id, "2018",
				"paper.01~dataVersion=" + first);
		assertThat(api().data("{ node(id: \"" + id + "\") { id } }").path("node").path("id").asString()).isEqualTo(id);
	}

	@Test
	void aRecordTooLargeForTheMemoryAnswersFromEarlierVersionsToo() {
		String first = this.loaded.load(Tables.small().supply("paper.01", "as_of=2018"));
		this.loaded.load(Tables.small());
		RecordSnapshot stored = new RecordSnapshots(this.context.getBean(RecordReader.class), 0).named("version",
				first);

		assertThat(stored).isInstanceOf(StoredRecord.class);
		assertThat(stored.facts(Set.of("SUPPLY"))).hasSize(1)
			.isEqualTo(this.snapshots.named("version", first).facts(Set.of("SUPPLY")));
	}

}
