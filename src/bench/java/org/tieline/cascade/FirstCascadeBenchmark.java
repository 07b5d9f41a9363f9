package org.tieline.cascade;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 100,000 firms and 1,000,000 links in a cold JVM: making them up, sorting them and the
 * first cascade. Prints the heap in use with all of it in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstCascadeBenchmark {

	@Benchmark
	public CascadeResult fromLinksToResult() {
		SalesNetwork network = new GeneratedSales(100_000, 1_000_000, 50).network(true);
		Cascade cascade = Cascade.of(network, true);
		CascadeState run = cascade.newRun();
		CascadeResult result = cascade.run(Shock.defaultOf(1), CascadeMode.PUBLISHED.eps(), run);
		Runtime runtime = Runtime.getRuntime();
		long before = runtime.totalMemory() - runtime.freeMemory();
		System.out.printf("heap in use %d MiB for %d links, %d steps%n", before >> 20, network.links(), run.steps);
		return result;
	}

}
