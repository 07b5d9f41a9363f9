package org.tieline.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.TielineApplication;
import org.tieline.evidence.Kinds;
import org.tieline.graphstore.GraphStore;
import org.tieline.hop.Tie;
import org.tieline.record.RecordReader;

/**
 * The network read from Neo4j, 200,000 generated ties of 20,000 companies, in ties a
 * second; beside it one record for each tie, as the projection's test reads them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
@SuppressWarnings("NullAway") // JMH calls start() first
public class NetworkReadBenchmark {

	private static final int COMPANIES = 20_000;

	private static final int TIES = 200_000;

	private static final int BATCH = 10_000;

	/** Most ties of the record say when a claim for them was published. */
	private static final String KNOWN_FROM = "2019-05-16";

	/** The version that the first load of an empty database makes. */
	private static final long FIRST_VERSION = 1;

	private final GeneratedNetwork generated = new GeneratedNetwork(COMPANIES, TIES);

	private ConfigurableApplicationContext context;

	private GraphStore store;

	private Nodes nodes;

	@Setup
	public void start() throws IOException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-database");
		this.context = SpringApplication.run(TielineApplication.class, "--server.port=0",
				"--tieline.neo4j.folder=" + folder);
		this.store = this.context.getBean(GraphStore.class);
		List<Map<String, Object>> companies = new ArrayList<>();
		for (int i = 0; i < COMPANIES; i++) {
			String id = GeneratedNetwork.id(i);
			companies.add(Map.of("label", "Company", "properties", Map.of("id", id, "name", id, "kind", "COMPANY"),
					"hash", id));
		}
		write("load/entities", companies);
		List<Map<String, Object>> ties = new ArrayList<>();
		this.generated.each((tie) -> ties.add(row(tie)));
		write("projection/ties", ties);
		this.nodes = new Nodes(this.store.read("queries/network/entities", Map.of("version", RecordReader.CURRENT))
			.stream()
			.map((row) -> new Nodes.Node(row.text("id"), row.text("name"),
					org.tieline.claim.EntityKind.valueOf(row.text("kind")), null, null))
			.toList());
	}

	private void write(String query, List<Map<String, Object>> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
			this.store.write((work) -> work.run(query, Map.of("rows", some, "number", FIRST_VERSION)));
		}
	}

	private static Map<String, Object> row(Tie tie) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("fact", tie.fact());
		properties.put("spell", 0L);
		properties.put("observed", String.valueOf(tie.when().observed()));
		properties.put("knownFrom", KNOWN_FROM);
		properties.put("reach", tie.when().reach().toString());
		properties.put("status", tie.status().name());
		properties.put("origins", 1L);
		return Map.of("type", tie.type(), "from", tie.from(), "to", tie.to(), "properties", properties);
	}

	@TearDown
	public void stop() {
		this.context.close();
	}

	@Benchmark
	@OperationsPerInvocation(TIES)
	public Object network() {
		NetworkBuilder builder = new NetworkBuilder(this.nodes, Kinds.all());
		new StoredTies(this.store, RecordReader.CURRENT).each(this.nodes.ids(), builder::add);
		return builder.build();
	}

	@Benchmark
	@OperationsPerInvocation(TIES)
	public int aRecordForEachTieThrownAway() {
		return this.store.read("projection/stored", Map.of()).size();
	}

}
