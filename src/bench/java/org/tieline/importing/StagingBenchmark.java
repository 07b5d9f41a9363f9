package org.tieline.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.tieline.TielineApplication;
import org.tieline.dataset.DatasetFile;
import org.tieline.dataset.FtmReader;
import org.tieline.evidence.Kinds;
import org.tieline.graphstore.GraphStore;
import org.tieline.seed.ClaimNumbers;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.Datasets;

/**
 * Generated lines of FollowTheMoney, half companies and half stakes between them, every
 * second one with a percentage: into the tables of a dataset, and beside it one write a
 * line through the driver. Seconds for all lines; {@link #MOST_WRITES} of them are
 * written one by one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@SuppressWarnings("NullAway") // JMH calls start() first
public class StagingBenchmark {

	private static final int MOST_WRITES = 5_000;

	@Param({ "100000", "1000000" })
	private int lines;

	private Path folder;

	private DatasetFile file;

	private ConfigurableApplicationContext context;

	private int written;

	@Setup
	public void start() throws IOException {
		this.folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-staging");
		this.file = new DatasetFile(this.folder.resolve("lines.ftm.json"));
		generate(this.file.path(), this.lines);
		this.context = SpringApplication.run(TielineApplication.class, "--server.port=0",
				"--tieline.neo4j.folder=" + this.folder.resolve("database"));
	}

	@TearDown
	public void stop() {
		this.context.close();
		Datasets.delete(this.folder);
	}

	/** A file of so many entities, one a line. */
	static void generate(Path file, int lines) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			int companies = lines / 2;
			for (int i = 0; i < companies; i++) {
				out.write("{\"id\":\"c" + i + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Invented Works "
						+ i + " AB\"],\"alias\":[\"IW " + i + "\"],\"jurisdiction\":[\"se\"],\"leiCode\":[\"5299" + i
						+ "\"]},\"datasets\":[\"lake\"]}\n");
			}
			for (int i = 0; i < lines - companies; i++) {
				out.write("{\"id\":\"o" + i + "\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"c"
						+ (i * 7L) % companies + "\"],\"asset\":[\"c" + i % companies + "\"]"
						+ ((i % 2 == 0) ? ",\"percentage\":[\"" + i % 100 + "\"]" : "") + ",\"startDate\":[\"20"
						+ (10 + i % 10) + "-05-01\"]},\"datasets\":[\"lake\"]}\n");
			}
		}
	}

	/** Reads a file twice, as an import does, and writes the tables. */
	static int stage(DatasetFile file, Path folder) throws IOException {
		DatasetTables tables = new DatasetTables(folder);
		try (SkipLog skipped = new SkipLog(true, folder.resolve("skipped.csv"))) {
			DatasetThings things = new DatasetThings("lake", tables, skipped);
			DatasetClaims claims = new DatasetClaims(things, tables, new ClaimNumbers("dataset-lake", 1), Kinds.all(),
					skipped, "dataset-lake");
			FtmReader format = new FtmReader(false);
			format.read(file, things);
			format.read(file, claims);
			tables.close();
			return things.count();
		}
	}

	@Benchmark
	public int staging() throws IOException {
		return stage(this.file, Files.createDirectories(this.folder.resolve("tables")));
	}

	@Setup(Level.Invocation)
	public void next() {
		this.written++;
	}

	@Benchmark
	public int rowByRow() {
		GraphStore store = this.context.getBean(GraphStore.class);
		for (int i = 0; i < MOST_WRITES; i++) {
			String id = "w" + this.written + "-" + i;
			List<Map<String, Object>> row = List.of(Map.of("label", "Company", "properties",
					Map.of("id", id, "name", "Invented Works", "kind", "COMPANY"), "hash", id));
			store.write((work) -> work.run("load/entities", Map.of("rows", row, "number", 1L)));
		}
		return MOST_WRITES;
	}

}
