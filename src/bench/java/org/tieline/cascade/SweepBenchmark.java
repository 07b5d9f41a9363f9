package org.tieline.cascade;

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
import org.openjdk.jmh.annotations.Warmup;

/** The ESRI of 4,000 firms as published, on one thread and on two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway") // JMH calls make() first
public class SweepBenchmark {

	@Param({ "1", "2" })
	public int threads;

	private SalesNetwork network;

	private Cascade cascade;

	@Setup
	public void make() {
		this.network = new GeneratedSales(4_000, 16_000, 50).network(true);
		this.cascade = Cascade.of(this.network, true);
	}

	/**
	 * Prints the processors' time too: on shared cores, two threads that hinder each
	 * other in nothing take as much of it as one.
	 */
	@Benchmark
	public double[] everyFirm() throws InterruptedException {
		long before = processorTime();
		double[] totals = new SystemicSweep(this.network, this.threads).exact(this.cascade, CascadeMode.PUBLISHED);
		System.out.printf("processor time %.0f ms%n", (processorTime() - before) / 1e6);
		return totals;
	}

	private static long processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
	}

}
