package org.tieline.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.SystemicSweep;

import static org.assertj.core.api.Assertions.assertThat;

/** A job on two worker processes, and one whose executor is killed. */
class ClusterTest {

	@TempDir
	static Path folder;

	private static final MadeNetwork MADE = new MadeNetwork(1_200, 5_000, 40, 3, true);

	private static Cluster cluster;

	private static double[] expected;

	@BeforeAll
	static void start() throws Exception {
		cluster = new Cluster(folder.resolve("cluster"), 2, "512m");
		cluster.settings().forEach(System::setProperty);
		MADE.parquet(folder.resolve("network"), 2);
		expected = new SystemicSweep(MADE.network(), 2).exact(Cascade.of(MADE.network(), true), CascadeMode.CONVERGED);
	}

	@AfterAll
	static void stop() throws InterruptedException {
		cluster.settings().keySet().forEach(System::clearProperty);
		cluster.close();
	}

	private static CompletableFuture<TestJobs.Done> sweep(Path results) {
		return CompletableFuture.supplyAsync(() -> TestJobs.run("sweep", "--network", folder.resolve("network"),
				"--results", results, "--range", 30, "--master", cluster.url()));
	}

	private static Set<String> workers(Path results) throws Exception {
		Set<String> workers = new TreeSet<>();
		for (String name : TestJobs.storage(results).names()) {
			if (name.startsWith(RangeFile.PREFIX)) {
				workers.add(RangeFile.workerOf(TestJobs.storage(results), name));
			}
		}
		return workers;
	}

	private static void assertAllThere(Path results) throws Exception {
		Map<String, List<Double>> rows = TestJobs.sweep(results);
		assertThat(rows).hasSize(expected.length);
		for (int firm = 0; firm < expected.length; firm++) {
			assertThat(rows.get(MadeNetwork.firm(firm))).containsExactly(expected[firm], expected[firm]);
		}
	}

	@Test
	void twoWorkersShareTheRangesAndChangeNoBit() throws Exception {
		Path results = folder.resolve("two");
		TestJobs.Done done = sweep(results).get(280, TimeUnit.SECONDS);
		assertThat(done.status()).as(done.errors()).isZero();
		assertAllThere(results);
		assertThat(workers(results)).hasSize(2);
	}

	@Test
	void aKilledExecutorCostsItsRangeOnly() throws Exception {
		Path results = folder.resolve("killed");
		CompletableFuture<TestJobs.Done> running = sweep(results);
		while (!running.isDone() && finished(results) < 3) {
			Thread.sleep(20);
		}
		List<ProcessHandle> executors = cluster.executors();
		assertThat(executors).isNotEmpty();
		executors.getFirst().destroyForcibly();
		TestJobs.Done done = running.get(280, TimeUnit.SECONDS);
		assertThat(done.status()).as(done.errors()).isZero();
		assertAllThere(results);
		// The dead one, the other one, and the one that a worker started instead.
		assertThat(workers(results)).hasSizeGreaterThanOrEqualTo(2);
	}

	private static long finished(Path results) throws Exception {
		if (!Files.exists(results)) {
			return 0;
		}
		return TestJobs.storage(results).names().stream().filter((one) -> one.startsWith(RangeFile.PREFIX)).count();
	}

}
