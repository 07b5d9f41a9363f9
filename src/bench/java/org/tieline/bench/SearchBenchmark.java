package org.tieline.bench;

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

/**
 * Searching a name on the shipped record: through HTTP, and the full-text query alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class SearchBenchmark {

	@Param({ "Huawei", "Huwaei", "华为", "HUAWEI TECH CO LTD" })
	public String name;

	private RunningTieline tieline;

	private String document;

	private List<RunningTieline.Ran> cypher;

	@Setup
	public void start() {
		this.tieline = RunningTieline.start();
		this.document = "{ search(text: \"" + this.name + "\") { score matchedName entity { id name } } }";
		this.cypher = this.tieline.cypherOf(this.document);
	}

	@TearDown
	public void stop() {
		this.tieline.close();
	}

	@Benchmark
	public String throughHttp() {
		return this.tieline.ask(this.document);
	}

	@Benchmark
	public int fullTextAlone() {
		return this.tieline.run(this.cypher);
	}

}
