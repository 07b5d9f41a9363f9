package org.tieline.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.EnsembleResult;
import org.tieline.cascade.Replaceability;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.Shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The ensemble of the job is that of the kernel, whatever the partitions. */
class EnsembleTest {

	private static final MadeNetwork MADE = new MadeNetwork(60, 200, 6, 17, false);

	/** Files that the product's tests keep; the tests run in the folder of this build. */
	private static final Path KEPT = Path.of(System.getProperty("tieline.spark.kept"));

	@TempDir
	Path folder;

	private Path results(String name, Path network, Object... more) {
		Path results = this.folder.resolve(name);
		Object[] words = new Object[more.length + 7];
		System.arraycopy(
				new Object[] { "ensemble", "--network", network, "--results", results, "--master", "local[2]" }, 0,
				words, 0, 7);
		System.arraycopy(more, 0, words, 7, more.length);
		TestJobs.Done done = TestJobs.run(words);
		assertThat(done.status()).as(done.errors()).isZero();
		return results;
	}

	@Test
	void drawsDependOnScenarioAndNumberOnly() throws Exception {
		Path network = MADE.csv(this.folder.resolve("network"));
		Path two = Files.writeString(this.folder.resolve("two.csv"),
				"scenario,firm,link,part\nfailures,firm-3,,1\nfailures,firm-9,,0.5\ncut,,4,1\n");
		Path one = Files.writeString(this.folder.resolve("one.csv"), "scenario,firm,link,part\ncut,,4,1\n");
		Map<String, List<Double>> whole = TestJobs
			.ensemble(results("whole", network, "--scenarios", two, "--draws", 300, "--seed", 5));
		assertThat(whole).hasSize(600);
		assertThat(TestJobs
			.ensemble(results("split", network, "--scenarios", two, "--draws", 300, "--seed", 5, "--range", 3)))
			.isEqualTo(whole);
		// Fewer draws and scenarios are the first of the many.
		Map<String, List<Double>> few = TestJobs
			.ensemble(results("few", network, "--scenarios", one, "--draws", 20, "--seed", 5));
		assertThat(few).hasSize(20);
		assertThat(whole).containsAllEntriesOf(few);
		assertThat(TestJobs.ensemble(results("seed", network, "--scenarios", one, "--draws", 20, "--seed", 6)))
			.isNotEqualTo(few);
	}

	@Test
	void eachDrawIsACascadeOfItsOwn() throws Exception {
		Path network = MADE.csv(this.folder.resolve("network"));
		Path scenarios = Files.writeString(this.folder.resolve("s.csv"), "scenario,firm\nx,firm-3\n");
		Map<String, List<Double>> rows = TestJobs
			.ensemble(results("results", network, "--scenarios", scenarios, "--draws", 40, "--seed", 9));
		SalesNetwork kernel = MADE.network();
		double[][] bounds = new double[2][200];
		int[] link = new int[1];
		MADE.each((supplier, buyer, group, input, low, high) -> {
			bounds[0][link[0]] = low;
			bounds[1][link[0]++] = high;
		});
		for (int draw = 0; draw < 40; draw++) {
			double[] amounts = EnsembleWork.drawn(bounds[0], bounds[1], EnsembleWork.seedOf(9, "x", draw));
			EnsembleResult alone = new CascadeEnsemble(kernel, Replaceability.PRO_RATA).run(Shock.defaultOf(3),
					new double[][] { amounts });
			assertThat(rows.get("x " + draw)).containsExactly(alone.esri()[0], alone.esriDownstream()[0],
					alone.esriUpstream()[0]);
			// The cascade on known amounts adds in another order.
			double other = Cascade.of(kernel, amounts, true).run(Shock.defaultOf(3), CascadeMode.CONVERGED).esri();
			assertThat(alone.esri()[0]).isCloseTo(other, within(1e-12));
		}
		assertThat(rows.values().stream().distinct().count()).isGreaterThan(30);
	}

	@Test
	void theNetworksOfTheProductGiveTheResultsThatItKeeps() throws Exception {
		Path results = this.folder.resolve("results");
		TestJobs.Done done = TestJobs.run("risk", "--network", KEPT.resolve("network"), "--results", results,
				"--master", "local[2]");
		assertThat(done.status()).as(done.errors()).isZero();
		for (String part : List.of("open", "if-not-essential", "if-essential")) {
			for (String file : List.of("run.properties", "complete.properties", "results.csv")) {
				assertThat(results.resolve(part).resolve(file))
					.hasSameTextualContentAs(KEPT.resolve("results").resolve(part).resolve(file));
			}
		}
	}

}
