package org.tieline.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.GraphQlApi;
import org.tieline.TielineApplication;
import org.tieline.TielineIT;
import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.EngineAddress;
import org.tieline.intake.Intake;
import org.tieline.intake.KeptVersions;
import org.tieline.intake.RecordWriter;
import org.tieline.record.HeldVersions;
import org.tieline.writing.TestWriters;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two API processes on one database: the server of the tests, which holds the engine, and
 * another one that reaches it by a routing address. The record is Qualcomm, Huawei and 60
 * more companies, each named after the state of the tables: "Company 7 of state 2".
 */
@ExtendWith(OutputCaptureExtension.class)
class TwoProcessesIT extends TielineIT {

	private static final int COMPANIES = 60;

	/** A source of the shipped record. */
	private static final String SOURCE = "abachy-ericsson-intel";

	private static final String WHOLE = "{ dataVersion { id } companies(first: 100) { nodes { name } } }";

	@Autowired
	ApplicationContext context;

	private ConfigurableApplicationContext other;

	private GraphQlApi second;

	@BeforeEach
	void startAnother() {
		EngineAddress engine = EngineAddress.of(this.context);
		this.other = new SpringApplicationBuilder(TielineApplication.class).run("--server.port=0",
				"--tieline.neo4j.uri=" + engine.uri().replace("bolt:", "neo4j:"),
				"--tieline.neo4j.password=" + engine.password(), "--tieline.warm-up=0s", "--tieline.limits.time=60s",
				"--tieline.versions.watch=1s", "--tieline.writers=" + TestWriters.setting(),
				"--tieline.datasets.folder=" + empty(Path.of("target", "it-datasets-second")));
		int port = ((WebServerApplicationContext) this.other).getWebServer().getPort();
		this.second = new GraphQlApi("http://127.0.0.1:" + port + "/graphql");
	}

	@AfterEach
	void endIt() {
		this.other.close();
		new WrittenWorld(this.context).restore();
		api().data("{ dataVersion { id } }");
	}

	/** One start of the second process serves all: a start is the costly part. */
	@Test
	void twoProcessesAgreeOnTheVersionAndEachAnswerIsOfOne(CapturedOutput output) throws Exception {
		assertThat(this.second.data(WHOLE)).as("the shipped record").isEqualTo(api().data(WHOLE));
		aLoadInOneProcessIsWhatTheOtherAnswersNext();
		everyAnswerIsOfOneVersionWhileTheOtherProcessLoads();
		theOtherReadsANewVersionBeforeAnybodyAsks();
		whatIsHeldOfAVersionThatIsGoneIsLetGo();
		aProcessSeesItsOwnWriteAndSoDoesTheOther();
		aProcessWithOtherTablesDoesNotWrite();
		theLaterOfTwoLoadersSaysOneLineAndWaits(output);
	}

	private void aLoadInOneProcessIsWhatTheOtherAnswersNext() {
		load(1);

		assertThat(state(this.second.data(WHOLE))).isEqualTo(1);
		assertThat(this.second.data(WHOLE)).isEqualTo(api().data(WHOLE));
	}

	private void everyAnswerIsOfOneVersionWhileTheOtherProcessLoads() throws Exception {
		Map<String, Integer> states = new ConcurrentHashMap<>();
		states.put(tables(1).files().version(), 1);
		AtomicBoolean loading = new AtomicBoolean(true);
		try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
			List<Future<List<JsonNode>>> asked = new ArrayList<>();
			for (int reader = 0; reader < 3; reader++) {
				asked.add(readers.submit(() -> {
					List<JsonNode> answers = new ArrayList<>();
					while (loading.get()) {
						answers.add(this.second.data(WHOLE));
					}
					return answers;
				}));
			}
			for (int state = 2; state <= 4; state++) {
				states.put(load(state), state);
			}
			loading.set(false);
			for (Future<List<JsonNode>> one : asked) {
				assertThat(one.get()).isNotEmpty()
					.allSatisfy((answer) -> assertThat(state(answer)).as("the names are those of the version")
						.isEqualTo(states.get(answer.path("dataVersion").path("id").asString())));
			}
		}
	}

	private void theOtherReadsANewVersionBeforeAnybodyAsks() throws InterruptedException {
		String version = load(5);
		HeldVersions held = HeldVersions.of(this.other);

		long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (!held.has(version) && System.nanoTime() < deadline) {
			Thread.sleep(100);
		}
		assertThat(held.has(version)).isTrue();
	}

	/** No earlier version is kept, so the first state is gone with the second. */
	private void whatIsHeldOfAVersionThatIsGoneIsLetGo() {
		String gone = load(6);
		String paths = "{ paths(from: \"qualcomm\", to: \"huawei\") { paths { length } } }";
		assertThat(this.second.data(paths).path("paths").path("paths")).hasSize(1);
		HeldVersions held = HeldVersions.of(this.other);
		assertThat(held.has(gone)).isTrue();
		assertThat(held.networks(gone)).isPositive();
		String current = load(7);
		this.second.data(paths);
		assertThat(held.networks(gone)).as("requests that began with it may go on").isPositive();

		held.letGo();

		assertThat(held.has(gone)).isFalse();
		assertThat(held.networks(gone)).isZero();
		assertThat(held.has(current)).isTrue();
		assertThat(held.networks(current)).isPositive();
	}

	/** Both have the shipped tables again, as after a start. */
	private void aProcessSeesItsOwnWriteAndSoDoesTheOther() {
		this.context.getBean(SeedLoader.class).load(SeedFiles.shipped());
		String written = write(this.second).path("data").path("addClaims").path("dataVersion").asString();

		assertThat(written).isNotEmpty();
		assertThat(version(this.second)).isEqualTo(written);
		assertThat(version(api())).isEqualTo(written);
	}

	/**
	 * A write is a whole version, made of the tables that the writer has: it would bring
	 * back those.
	 */
	private void aProcessWithOtherTablesDoesNotWrite() {
		new WrittenWorld(this.context).clear();
		String loaded = load(8);

		JsonNode error = write(this.second).path("errors").path(0);

		assertThat(error.path("extensions").path("code").asString()).isEqualTo("DATABASE_UNAVAILABLE");
		assertThat(error.path("message").asString()).contains("another Tieline loaded other tables")
			.contains("nothing of this was written");
		assertThat(version(this.second)).isEqualTo(loaded);
		assertThat(state(this.second.data(WHOLE))).isEqualTo(8);
	}

	private void theLaterOfTwoLoadersSaysOneLineAndWaits(CapturedOutput output) {
		String line = "Another Tieline loads the record; waiting for it";
		this.store.write((work) -> work.run("load/lease", Map.of("holder", "somebody", "patience", 20)));
		int before = output.getOut().length();
		long begun = System.nanoTime();

		assertThat(loader(Duration.ofSeconds(3)).load(tables(9).files())).isTrue();

		assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("it waits for one that is silent")
			.isGreaterThan(Duration.ofSeconds(2));
		assertThat(output.getOut().substring(before).lines().filter((one) -> one.contains(line))).hasSize(1);
		assertThat(state(this.second.data(WHOLE))).isEqualTo(9);
	}

	private String load(int state) {
		SeedFiles files = tables(state).files();
		assertThat(loader(Duration.ofSeconds(20)).load(files)).isTrue();
		return files.version();
	}

	private SeedLoader loader(Duration patience) {
		KindsOfFact kinds = this.context.getBean(KindsOfFact.class);
		return new SeedLoader(new SeedReader(kinds, this.context.getBean(Intake.class)), kinds, new RecordWriter(
				this.store, Clock.systemUTC(), patience, new KeptVersions(0, SeedFiles.STORAGE_FORMAT)), this.store);
	}

	private static Tables tables(int state) {
		Tables tables = Tables.small().supply("paper.01", "");
		for (int i = 0; i < COMPANIES; i++) {
			tables.row("entities.csv", "id=c-" + i + " | kind=COMPANY | name=Company " + i + " of state " + state);
		}
		return tables;
	}

	/** The state that all names of an answer are of. */
	private static int state(JsonNode answer) {
		List<String> names = answer.path("companies")
			.path("nodes")
			.valueStream()
			.map((node) -> node.path("name").asString())
			.filter((name) -> name.startsWith("Company "))
			.toList();
		assertThat(names).hasSize(COMPANIES);
		List<String> states = names.stream().map((name) -> name.substring(name.indexOf(" of "))).distinct().toList();
		assertThat(states).as("a mixture").hasSize(1);
		return Integer.parseInt(states.getFirst().substring(" of state ".length()));
	}

	private static String version(GraphQlApi api) {
		return api.data("{ dataVersion { id } }").path("dataVersion").path("id").asString();
	}

	private static JsonNode write(GraphQlApi api) {
		String claim = """
				mutation { addClaims(claims: [{kind: SUPPLY, stance: STATES, source: "SOURCE", asOf: "1987", values: [
				  {name: "supplier", value: "qualcomm"}, {name: "customer", value: "huawei"}]}]) { dataVersion } }"""
			.replace("SOURCE", SOURCE);
		return GraphQlApi.JSON.readTree(api
			.post(GraphQlApi.JSON.writeValueAsString(Map.of("query", claim)), "authorization", TestWriters.anna())
			.body());
	}

}
