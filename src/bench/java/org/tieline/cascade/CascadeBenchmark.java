package org.tieline.cascade;

import java.lang.management.ManagementFactory;
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

import org.tieline.value.Interval;

/** One firm fails, a different one each time, replaceability on; one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 5)
@SuppressWarnings("NullAway") // JMH calls make() first
public class CascadeBenchmark {

	@Param({ "1000x4000", "20000x80000", "100000x1000000" })
	public String size;

	@Param({ "PUBLISHED", "CONVERGED" })
	public String mode;

	private Cascade cascade;

	private CascadeState run;

	private CascadeBounds bounds;

	private CascadeBounds.Runs runs;

	private int firms;

	private int next;

	private long asked;

	private long time;

	@Setup(Level.Iteration)
	public void begin() {
		this.asked = 0;
		this.time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** On shared cores the thread's own time says more than the clock. */
	@TearDown(Level.Iteration)
	public void end() {
		long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - this.time;
		System.out.printf("processor time %.3f ms a scenario%n", spent / 1e6 / this.asked);
	}

	@Setup
	public void make() {
		this.firms = Integer.parseInt(this.size.substring(0, this.size.indexOf('x')));
		int links = Integer.parseInt(this.size.substring(this.size.indexOf('x') + 1));
		GeneratedSales generated = new GeneratedSales(this.firms, links, 50);
		this.cascade = Cascade.of(generated.network(true), true);
		this.run = this.cascade.newRun();
		this.bounds = CascadeBounds.of(generated.network(false), true);
		this.runs = this.bounds.newRuns();
	}

	/** A firm by chance, but the same ones in every run. */
	private Shock shock() {
		this.asked++;
		this.next = (this.next + 7919) % this.firms;
		return Shock.defaultOf(this.next);
	}

	@Benchmark
	public double exact() {
		return this.cascade.esri(shock(), CascadeMode.valueOf(this.mode).eps(), this.run);
	}

	@Benchmark
	public Interval bounds() {
		return this.bounds.esri(shock(), CascadeMode.valueOf(this.mode), this.runs);
	}

}
