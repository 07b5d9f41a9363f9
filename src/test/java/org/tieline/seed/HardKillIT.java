package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.tieline.GraphQlApi;
import org.tieline.StartedJava;
import org.tieline.TielineIT;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.OwnEngine;
import org.tieline.graphstore.Row;
import org.tieline.writing.TestWriters;
import org.tieline.written.WrittenRow;
import org.tieline.written.WrittenStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged jar is killed while it loads a record, five times over. Afterwards its
 * database holds the record before or the new one, each whole, and the new one for sure
 * if the log had said so. Then it is killed while four clients write: what they were told
 * to be written is there.
 */
class HardKillIT {

	private static final Path JAR = Path.of("target", "tieline.jar");

	private static final Path DATA = Path.of("target", "it-killed");

	private static final Path TABLES = Path.of("target", "it-killed-tables");

	private static final Path OUTPUT = Path.of("target", "it-killed.log");

	private static final int COMPANIES = 3_000;

	private static final String COMPANY = "{ company(id: \"c-7\") { name } }";

	private static final String BEGUN = "Embedded Neo4j in";

	private static final String LOADED = "Loaded ";

	private static final String LISTENS = "Tieline listens";

	/**
	 * Milliseconds from the start of the database to the kill. The first load comes after
	 * the schema is made. Below zero: the kill comes when the load is acknowledged.
	 */
	private static final List<Integer> KILLS = List.of(4_000, 400, 1_000, 1_800, -1);

	private @Nullable Process process;

	@AfterEach
	void end() {
		kill();
	}

	@Test
	void whatWasAcknowledgedIsThereAfterAKillAndNothingIsHalfThere() throws Exception {
		TielineIT.empty(DATA);
		int held = 0;
		for (int state = 1; state <= KILLS.size(); state++) {
			start(state);
			int delay = KILLS.get(state - 1);
			await(delay < 0 ? LOADED : BEGUN);
			Thread.sleep(Math.max(0, delay));
			kill();
			boolean acknowledged = output().contains(LOADED);

			int found = found();

			assertThat(found).as("kill " + state).isIn(acknowledged ? Set.of(state) : Set.of(held, state));
			held = found;
		}
		int last = KILLS.size();
		start(last);
		await(LISTENS);
		int port = port();
		assertThat(output()).as("what is there is not loaded again").doesNotContain(LOADED);
		GraphQlApi api = new GraphQlApi("http://127.0.0.1:" + port + "/graphql");
		// A cold server on a busy machine may not be done in the time of one request.
		within(Duration.ofSeconds(120), () -> !api.ask(COMPANY, Map.of()).has("errors"));
		assertThat(api.data(COMPANY).toString()).contains(name(7, last));
		List<String> acknowledged = writtenUntilKilled(port);
		assertThat(acknowledged).isNotEmpty().doesNotHaveDuplicates();
		try (OwnEngine engine = new OwnEngine(DATA)) {
			GraphStore store = engine.store();
			assertThat(wholeClaims(store)).containsAll(acknowledged);
			assertThat(new WrittenStore(store).read().rows().stream().map(WrittenRow::claim)).containsAll(acknowledged);
		}
	}

	/** Four clients add one claim after the other until the server is gone. */
	private List<String> writtenUntilKilled(int port) throws Exception {
		GraphQlApi api = new GraphQlApi("http://127.0.0.1:" + port + "/graphql");
		List<String> acknowledged = new CopyOnWriteArrayList<>();
		try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
			for (int client = 0; client < 4; client++) {
				int year = 1900 + 25 * client;
				clients.submit(() -> {
					for (int i = 0; i < 25; i++) {
						String answer = api.post(claim(year + i), "authorization", TestWriters.anna()).body();
						Matcher id = Pattern.compile("wire\\.9\\d+").matcher(answer);
						if (id.find()) {
							acknowledged.add(id.group());
						}
					}
				});
			}
			within(Duration.ofSeconds(180), () -> acknowledged.size() >= 5);
			kill();
		}
		return acknowledged;
	}

	private static String claim(int year) {
		return GraphQlApi.JSON.writeValueAsString(Map.of("query", """
				mutation { addClaims(claims: [{kind: SUPPLY, stance: STATES, source: "wire", asOf: "%d", values: [
				  {name: "supplier", value: "qualcomm"}, {name: "customer", value: "huawei"}]}]) { claims { id } } }"""
			.formatted(year)));
	}

	/** The ids of the claims of a version that is whole. */
	private static List<String> wholeClaims(GraphStore store) {
		Row counts = store.read("queries/record/version", Map.of("version", "current")).getFirst().row("value");
		List<String> claims = store
			.read("queries/record/known", Map.of("version", "current", "sort", "CLAIM", "kinds", List.of()))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		assertThat(claims).hasSize((int) counts.number("claims"));
		assertThat(store.read("load/stored",
				Map.of("number", store.read("load/current", Map.of()).getFirst().number("number"))))
			.hasSize((int) (counts.number("entities") + counts.number("facts") + counts.number("sources")));
		return claims;
	}

	/** The state that the database holds whole; 0: it holds no record. */
	private static int found() {
		try (OwnEngine engine = new OwnEngine(DATA)) {
			GraphStore store = engine.store();
			Row current = store.read("load/current", Map.of()).stream().findFirst().orElse(null);
			if (current == null || current.optionalText("id") == null) {
				return 0;
			}
			int state = 1;
			while (!tables(state).version().equals(current.text("id"))) {
				state++;
			}
			Row counts = store.read("queries/record/version", Map.of("version", "current")).getFirst().row("value");
			assertThat(store.read("load/stored", Map.of("number", current.number("number"))))
				.hasSize((int) (counts.number("entities") + counts.number("facts") + counts.number("sources")));
			int whole = state;
			assertThat(store.read("queries/network/entities", Map.of("version", "current"))
				.stream()
				.filter((row) -> row.text("id").startsWith("c-"))
				.map((row) -> row.text("name"))
				.collect(Collectors.toSet())).hasSize(COMPANIES)
				.allSatisfy((name) -> assertThat(name).endsWith(" of state " + whole));
			return state;
		}
	}

	private static SeedFiles tables(int state) {
		Tables tables = Tables.small();
		for (int i = 0; i < COMPANIES; i++) {
			tables.row("entities.csv", "id=c-" + i + " | kind=COMPANY | name=" + name(i, state));
		}
		return tables.files();
	}

	private static String name(int company, int state) {
		return "Company " + company + " of state " + state;
	}

	private void start(int state) throws IOException {
		Tables.write(tables(state), TABLES);
		this.process = StartedJava
			.of(List.of("-Xmx512m", "-jar", JAR.toString(), "--server.port=0", "--tieline.neo4j.folder=" + DATA,
					"--tieline.seed.folder=" + TABLES, "--tieline.warm-up=0s",
					"--tieline.writers=" + TestWriters.setting(), "--tieline.limits.time=60s"))
			.redirectOutput(OUTPUT.toFile())
			.start();
	}

	private void await(String words) throws Exception {
		within(Duration.ofSeconds(240), () -> output().contains(words) || !this.process.isAlive());
		assertThat(output()).contains(words);
	}

	private static void within(Duration time, BooleanSupplier condition) throws InterruptedException {
		long deadline = System.nanoTime() + time.toNanos();
		while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
			Thread.sleep(20);
		}
	}

	private static String output() {
		try {
			return Files.readString(OUTPUT);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void kill() {
		if (this.process != null) {
			try {
				this.process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** The port that the server was given, as its own words tell it. */
	private static int port() {
		Matcher address = Pattern.compile(LISTENS + " on http://[^:]+:(\\d+)/").matcher(output());
		assertThat(address.find()).isTrue();
		return Integer.parseInt(address.group(1));
	}

}
