package org.tieline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The contract documents on the shipped record: through HTTP, and their Cypher alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class DocumentBenchmark {

	@Param({ "01-huawei-share-2017", "02-us-purchases-2019", "03-contested-influence", "04-what-a-source-says",
			"05-what-was-known", "06-names-in-any-script", "07-concentration", "18-lens" })
	public String document;

	private RunningTieline tieline;

	private String text;

	private List<RunningTieline.Ran> cypher;

	@Setup
	public void start() throws IOException {
		this.tieline = RunningTieline.start();
		this.text = Files.readString(Path.of("src/test/resources/contract", this.document + ".graphql"));
		this.cypher = this.tieline.cypherOf(this.text);
	}

	@TearDown
	public void stop() {
		this.tieline.close();
	}

	@Benchmark
	public String throughHttp() {
		return this.tieline.ask(this.text);
	}

	@Benchmark
	public int cypherAlone() {
		return this.tieline.run(this.cypher);
	}

}
