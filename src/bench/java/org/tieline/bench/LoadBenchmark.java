package org.tieline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loads the record, once and several times over ({@code -p copies=50} for more), in a
 * process with a heap of 1 GiB: from an empty folder to the first answer, again on one
 * changed row, and again on the same tables. The process prints the parts; the score is
 * their sum.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@SuppressWarnings("NullAway") // JMH calls tables() first
public class LoadBenchmark {

	@Param({ "1", "10", "25" })
	public int copies;

	private Path tables;

	@Setup(Level.Trial)
	public void tables() throws IOException {
		this.tables = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-tables");
		RecordCopies.write(this.copies, this.tables);
	}

	@Benchmark
	public int emptyFolderToFirstAnswerAndTwoMoreStarts() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
				System.getProperty("java.class.path"), LoadMain.class.getName(), this.tables.toString())
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			output.lines()
				.filter((line) -> line.contains("with a heap of") || line.contains("cannot start"))
				.forEach((line) -> System.out.println(this.copies + " copies, " + line));
		}
		if (process.waitFor() != 0) {
			throw new IllegalStateException("the record was not loaded");
		}
		return this.copies;
	}

}
