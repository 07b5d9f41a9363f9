package org.tieline.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.StartedJava;
import org.tieline.TielineIT;
import org.tieline.claim.Claim;
import org.tieline.evidence.Fact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.EngineAddress;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.StoppingStore;
import org.tieline.intake.Intake;
import org.tieline.intake.KeptVersions;
import org.tieline.intake.RecordWriter;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A load that is stopped leaves the old record, whole; one that ends leaves the new one,
 * whole. Everything that readers can see is compared: facts, ties, search and version.
 */
class StoppedLoadIT extends TielineIT {

	private static final Path FOLDER = Path.of("target", "it-tables");

	@Autowired
	RecordReader reader;

	@Autowired
	KindsOfFact kinds;

	@Autowired
	Intake intake;

	@Autowired
	SeedLoader loader;

	@Autowired
	ApplicationContext context;

	private final SeedFiles shipped = SeedFiles.shipped();

	private final SeedFiles changed = changed();

	private List<Object> before = List.of();

	/** All that readers can see. Claims of a fact have no order. */
	@SuppressWarnings("unchecked")
	private List<Object> seen() {
		RecordKey all = new RecordKey.OfFacts(RecordKey.Via.KIND, "", this.kinds.names(), Set.of());
		List<Object> seen = new ArrayList<>();
		((List<Fact>) this.reader.read(Set.of(all)).get(all)).forEach(
				(fact) -> seen.add(fact.with(fact.claims().stream().sorted(Comparator.comparing(Claim::id)).toList())));
		this.store.read("projection/stored", Map.of())
			.forEach((row) -> seen.add(List.of(row.text("type"), row.text("from"), row.text("to"),
					row.row("properties").text("fact"), row.row("properties").text("status"))));
		this.store.read("queries/network/entities", Map.of("version", RecordReader.CURRENT))
			.forEach((row) -> seen.add(row.values()));
		seen.add(
				api().data("{ search(text: \"huawei\", first: 20) { score matchedName entity { id name aliases } } }"));
		seen.add(api().data("{ dataVersion { id entities facts claims sources lastDay } }"));
		return seen;
	}

	@BeforeEach
	void see() {
		this.loader.load(this.shipped);
		this.before = seen();
	}

	@AfterEach
	void restore() {
		this.loader.load(this.shipped);
		assertThat(seen()).as("there and back").containsExactlyElementsOf(this.before);
	}

	@Test
	void aLoadThatStopsAfterAnyOfItsTransactionsLeavesTheOldRecord() {
		int stops = 0;
		while (true) {
			GraphStore stopping = new StoppingStore(this.store, stops + 1, (number) -> {
			});
			try {
				loader(stopping, Duration.ZERO).load(this.changed);
				break;
			}
			catch (IllegalStateException ex) {
				stops++;
				assertThat(seen()).as("after " + stops + " transactions").isEqualTo(this.before);
			}
		}
		assertThat(stops).as("the test tests something").isGreaterThan(15);
		assertChanged();
	}

	@Test
	void aProcessThatIsKilledLeavesTheOldRecordAndTheNextOneLoads() throws Exception {
		Tables.write(this.changed, FOLDER);
		for (int last : List.of(2, 7, 12, 18)) {
			Process process = loaderProcess(last);
			awaitLine(process, "wrote " + last);
			process.destroyForcibly().waitFor();

			assertThat(seen()).as("killed after " + last + " transactions").isEqualTo(this.before);
		}
		Process last = loaderProcess(Integer.MAX_VALUE);
		awaitLine(last, "loaded");
		assertThat(last.waitFor()).isZero();
		assertChanged();
	}

	@Test
	void twoProcessesThatLoadAtOnceLeaveOneWholeRecord() throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Callable<Boolean> one = () -> loader(this.store, Duration.ofSeconds(20)).load(this.changed);
			List<Future<Boolean>> both = threads.invokeAll(List.of(one, one));
			assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
		}
		assertChanged();
	}

	@Test
	void aProcessThatIsTakenForDeadWritesNothingMore() throws Exception {
		// Without patience each takes the lease from the other at any moment.
		GraphStore slow = new StoppingStore(this.store, Integer.MAX_VALUE, (number) -> pause());
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Callable<Boolean> late = () -> loader(slow, Duration.ofSeconds(20)).load(this.changed);
			Callable<Boolean> thief = () -> {
				Thread.sleep(600);
				return loader(this.store, Duration.ZERO).load(this.changed);
			};
			List<Future<Boolean>> both = threads.invokeAll(List.of(late, thief));
			assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactly(false, true);
		}
		assertChanged();
	}

	@Test
	void aBadTableTakesNoLeaseAndChangesNothing() {
		SortedMap<String, String> texts = new TreeMap<>(this.shipped.texts());
		texts.put("stakes.csv", texts.get("stakes.csv") + "x.01,,,\n");
		assertThatThrownBy(() -> this.loader.load(SeedFiles.of(texts))).hasMessageContaining("stakes.csv");
		assertThat(seen()).isEqualTo(this.before);
	}

	/** The new record is there, and nothing half-written beside it. */
	private void assertChanged() {
		assertThat(api().data(
				"{ company(id: \"huawei\") { aliases } node(id: \"market-share:huawei:market-telecom-equipment-world:2017\") { id } }")
			.toString()).contains("Huawei of the test").contains("\"node\":null");
		assertThat(api().data("{ search(text: \"huawei of the test\", first: 1) { entity { id } } }").toString())
			.contains("\"huawei\"");
		long number = this.store.read("load/current", Map.of()).getFirst().number("number");
		assertThat(this.store.read("load/leftovers", Map.of("number", number)))
			.as("only what the new version replaced is left")
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.text("state")).isEqualTo("REPLACED"));
		assertThat(this.store.read("projection/stored", Map.of()).stream().map((row) -> row.row("properties").values()))
			.doesNotHaveDuplicates();
	}

	private SeedLoader loader(GraphStore with, Duration patience) {
		return new SeedLoader(new SeedReader(this.kinds, this.intake), this.kinds,
				new RecordWriter(with, Clock.systemUTC(), patience, new KeptVersions(0, SeedFiles.STORAGE_FORMAT)),
				with);
	}

	/**
	 * An entity with many facts has another alias; a share and a source's claims are
	 * gone.
	 */
	private SeedFiles changed() {
		SortedMap<String, String> texts = new TreeMap<>(this.shipped.texts());
		texts.put("market_shares.csv",
				texts.get("market_shares.csv")
					.lines()
					.filter((line) -> !line.startsWith("wsj-2018-11-23."))
					.reduce("", (text, line) -> text + line + "\n"));
		texts.put("entities.csv", texts.get("entities.csv")
			.replace("\nhuawei,COMPANY,Huawei,\"", "\nhuawei,COMPANY,Huawei,\"Huawei of the test;"));
		return SeedFiles.of(texts);
	}

	private Process loaderProcess(int last) throws IOException {
		EngineAddress engine = EngineAddress.of(this.context);
		return StartedJava
			.of("256m", LoaderMain.class, engine.uri(), engine.password(), FOLDER.toString(), String.valueOf(last))
			.start();
	}

	private static void awaitLine(Process process, String wanted) throws IOException {
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder all = new StringBuilder();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.equals(wanted)) {
				return;
			}
			all.append(line).append('\n');
		}
		throw new IllegalStateException("never '" + wanted + "': " + all);
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
