package org.tieline.spark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import com.sun.management.OperatingSystemMXBean;
import org.apache.hadoop.conf.Configuration;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.SystemicSweep;

/**
 * Prints the figures of {@code scale.md}, part "Spark": wall time and processor time.
 * {@code make FOLDER FIRMS LINKS}, {@code first FOLDER}, {@code sweep FOLDER COUNT},
 * {@code workers FOLDER COUNT}.
 */
public final class ScaleMeasure {

	private static final CascadeMode MODE = CascadeMode.PUBLISHED;

	private ScaleMeasure() {
	}

	public static void main(String[] words) throws Exception {
		Path folder = Path.of(words[1]);
		switch (words[0]) {
			case "make" -> new MadeNetwork(Integer.parseInt(words[2]), Integer.parseInt(words[3]), 50, 20_221_018, true)
				.parquet(folder, 4);
			case "first" -> first(folder);
			case "sweep" -> sweep(folder, Integer.parseInt(words[2]));
			case "workers" -> workers(folder, Integer.parseInt(words[2]));
			default -> throw new IllegalArgumentException(words[0]);
		}
	}

	/** What a computation takes. */
	private interface Computation {

		void run() throws Exception;

	}

	private static double[] timed(String what, Computation computation) throws Exception {
		long cpu = processor();
		long start = System.nanoTime();
		computation.run();
		double[] seconds = { (System.nanoTime() - start) / 1e9, (processor() - cpu) / 1e9 };
		System.out.printf(Locale.ROOT, "%-40s %9.2f s, processor %9.2f s%n", what, seconds[0], seconds[1]);
		return seconds;
	}

	private static void sweep(Cascade cascade, CascadeMode mode, int[] firms) {
		IntToDoubleFunction sweep = SystemicSweep.oneByOne(cascade, mode);
		for (int firm : firms) {
			sweep.applyAsDouble(firm);
		}
	}

	private static long processor() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static NetworkTables tables(Path folder) throws IOException {
		Storage storage = new Storage(new Configuration(), folder.toString());
		return new NetworkReader(storage, Header.read(storage)).read();
	}

	private static void first(Path folder) throws Exception {
		long before = heap();
		NetworkTables[] tables = new NetworkTables[1];
		timed("load", () -> tables[0] = tables(folder));
		long loaded = heap();
		timed("network of the kernel", () -> tables[0].network());
		Cascade cascade = tables[0].cascade(true);
		long built = heap();
		int links = tables[0].links();
		int firms = tables[0].firms.length;
		System.out.printf(Locale.ROOT, "%d firms, %d links: tables %d MiB (%.0f bytes a link), network %d MiB (%.0f)%n",
				firms, links, (loaded - before) >> 20, (double) (loaded - before) / links, (built - loaded) >> 20,
				(double) (built - loaded) / links);
		timed("first cascade", () -> sweep(cascade, MODE, new int[] { firms / 2 }));
		Random random = new Random(1);
		int[] some = random.ints(20, 0, firms).toArray();
		sweep(cascade, MODE, some);
		double[] twenty = timed("20 cascades, published", () -> sweep(cascade, MODE, some));
		System.out.printf(Locale.ROOT, "one published cascade: processor %.1f ms%n", 50 * twenty[1]);
		System.out.printf("greatest heap: %d MiB%n",
				ManagementFactory.getMemoryPoolMXBeans()
					.stream()
					.filter((one) -> one.getType() == MemoryType.HEAP)
					.mapToLong((one) -> one.getPeakUsage().getUsed())
					.sum() >> 20);
	}

	private static Path some(Path folder, int count, int firms) throws IOException {
		List<String> rows = new ArrayList<>(List.of("firm"));
		new Random(1).ints(0, firms).distinct().limit(count).forEach((one) -> rows.add(MadeNetwork.firm(one)));
		return Files.write(Files.createTempFile("some", ".csv"), rows);
	}

	private static void job(Path folder, Path list, String master) throws IOException {
		Path results = Files.createTempDirectory("results");
		TestJobs.Done done = TestJobs.run("sweep", "--network", folder, "--results", results, "--firms", list, "--mode",
				MODE, "--master", master);
		if (done.status() != 0) {
			throw new IllegalStateException(done.errors());
		}
	}

	/** The job beside the sweep of the kernel, both with two threads. */
	private static void sweep(Path folder, int count) throws Exception {
		NetworkTables tables = tables(folder);
		int firms = tables.firms.length;
		Path list = some(folder, count, firms);
		int[] numbers = new Random(1).ints(0, firms).distinct().limit(count).toArray();
		sweep(tables.cascade(true), MODE, new int[] { 1, 2, 3 });
		for (int round = 0; round < 2; round++) {
			double[] plain = timed("in process, load and " + count + " failures", () -> {
				NetworkTables read = tables(folder);
				Cascade cascade = read.cascade(true);
				Thread[] threads = new Thread[2];
				for (int one = 0; one < 2; one++) {
					int[] half = Arrays.copyOfRange(numbers, one * count / 2, (one + 1) * count / 2);
					threads[one] = Thread.ofPlatform().start(() -> sweep(cascade, MODE, half));
				}
				threads[0].join();
				threads[1].join();
			});
			double[] spark = timed("job on local[2]", () -> job(folder, list, "local[2]"));
			System.out.printf(Locale.ROOT, "overhead: %.1f %% of wall time, %.1f %% of processor time%n",
					100 * (spark[0] / plain[0] - 1), 100 * (spark[1] / plain[1] - 1));
		}
	}

	/** One worker of one core, then two, on the same ranges. */
	private static void workers(Path folder, int count) throws Exception {
		NetworkTables tables = tables(folder);
		Path list = some(folder, count, tables.firms.length);
		double[] seconds = new double[3];
		for (int round = 0; round < 2; round++) {
			for (int workers = 1; workers <= 2; workers++) {
				Cluster cluster = new Cluster(Files.createTempDirectory("cluster"), workers, "1500m");
				cluster.settings().forEach(System::setProperty);
				seconds[workers] = timed(workers + " workers", () -> job(folder, list, cluster.url()))[0];
				cluster.settings().keySet().forEach(System::clearProperty);
				cluster.close();
			}
			System.out.printf(Locale.ROOT, "efficiency of two workers: %.2f%n", seconds[1] / seconds[2] / 2);
		}
	}

}
