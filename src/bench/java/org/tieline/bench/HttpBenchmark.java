package org.tieline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A document through HTTP, and the Cypher that it runs, alone. Who extends this says
 * which document, in a method of its own that JMH calls first, and how long to warm up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@SuppressWarnings("NullAway") // JMH calls the set-up first
public abstract class HttpBenchmark {

	private RunningTieline tieline;

	private String text;

	private List<RunningTieline.Ran> cypher;

	/**
	 * Starts Tieline and asks it once.
	 * @param document the document
	 * @param arguments what Tieline is started with besides
	 */
	final void start(String document, String... arguments) {
		this.tieline = RunningTieline.start(arguments);
		this.text = document;
		this.cypher = this.tieline.cypherOf(document);
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
