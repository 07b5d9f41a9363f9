package org.tieline.cascade;

import java.lang.management.ManagementFactory;
import java.util.Random;
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

/**
 * Draws side by side beside single cascades of the same draws: 20,000 firms, 80,000
 * links, converged, replaceability on. Both print the processor's time for one draw.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway") // JMH calls make() first
public class EnsembleBenchmark {

	private static final int FIRMS = 20_000;

	private static final int LINKS = 80_000;

	/** Drawn amounts that are not the same; more draws repeat them. */
	private static final int DIFFERENT = 16;

	@Param({ "64", "1000" })
	public int draws;

	private SalesNetwork network;

	private double[][] amounts;

	private Cascade[] cascades;

	private CascadeState run;

	private int firm;

	@Setup
	public void make() {
		this.network = new GeneratedSales(FIRMS, LINKS, 50).network(true);
		this.cascades = new Cascade[DIFFERENT];
		this.amounts = new double[this.draws][];
		Random random = new Random(5);
		for (int i = 0; i < this.draws; i++) {
			this.amounts[i] = (i < DIFFERENT) ? drawn(random) : this.amounts[i % DIFFERENT];
		}
		for (int i = 0; i < DIFFERENT; i++) {
			this.cascades[i] = Cascade.of(this.network, this.amounts[i], true);
		}
		this.run = this.cascades[0].newRun();
	}

	private double[] drawn(Random random) {
		double[] drawn = this.network.lows().clone();
		for (int link = 0; link < LINKS; link++) {
			drawn[link] *= 0.7 + 0.6 * random.nextDouble();
		}
		return drawn;
	}

	private Shock shock() {
		this.firm = (this.firm + 7919) % FIRMS;
		return Shock.defaultOf(this.firm);
	}

	@Benchmark
	public Object sideBySide() {
		long before = time();
		EnsembleResult result = new CascadeEnsemble(this.network, Replaceability.PRO_RATA).run(shock(), this.amounts);
		System.out.printf("processor time %.2f ms a draw%n", (time() - before) / 1e6 / this.draws);
		return result;
	}

	@Benchmark
	public double oneAfterTheOther() {
		long before = time();
		Shock shock = shock();
		double sum = 0;
		for (Cascade cascade : this.cascades) {
			sum += cascade.esri(shock, CascadeMode.CONVERGED.eps(), this.run);
		}
		System.out.printf("processor time %.2f ms a draw%n", (time() - before) / 1e6 / DIFFERENT);
		return sum;
	}

	private static long time() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
