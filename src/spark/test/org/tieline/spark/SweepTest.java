package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.InputType;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.SalesNetworkBuilder;
import org.tieline.cascade.SystemicSweep;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;

/** The sweep of the job is that of the kernel, to the last bit. */
class SweepTest {

	@TempDir
	Path folder;

	private static final MadeNetwork EXACT = new MadeNetwork(300, 1500, 12, 7, true);

	private static final MadeNetwork BOUNDS = new MadeNetwork(120, 480, 8, 11, false);

	private static Map<String, List<Double>> inProcess(MadeNetwork made, CascadeMode mode) throws InterruptedException {
		SalesNetwork network = made.network();
		Map<String, List<Double>> rows = new LinkedHashMap<>();
		if (made.exact()) {
			double[] totals = new SystemicSweep(network, 2).exact(Cascade.of(network, true), mode);
			for (int firm = 0; firm < totals.length; firm++) {
				rows.put(MadeNetwork.firm(firm), List.of(totals[firm], totals[firm]));
			}
			return rows;
		}
		List<Interval> totals = new SystemicSweep(network, 2).bounds(CascadeBounds.of(network, true), mode);
		for (int firm = 0; firm < totals.size(); firm++) {
			rows.put(MadeNetwork.firm(firm), List.of(totals.get(firm).low(), totals.get(firm).high()));
		}
		return rows;
	}

	@Test
	void partitionsAndFormatsChangeNoBit() throws Exception {
		Map<String, List<Double>> expected = inProcess(EXACT, CascadeMode.CONVERGED);
		assertThat(expected.values()).anyMatch((one) -> one.getFirst() > 0.01);
		Path csv = EXACT.csv(this.folder.resolve("csv"));
		Path parquet = EXACT.parquet(this.folder.resolve("parquet"), 3);
		for (int range : new int[] { 1, 7, 64, 1000 }) {
			Path results = this.folder.resolve("results-" + range);
			TestJobs.Done done = TestJobs.run("sweep", "--network", (range % 2 == 0) ? csv : parquet, "--results",
					results, "--range", range, "--master", "local[2]");
			assertThat(done.errors()).isEmpty();
			assertThat(done.status()).isZero();
			assertThat(TestJobs.sweep(results)).containsExactlyEntriesOf(expected);
		}
	}

	@Test
	void boundsAndTheEarlyStopAreThoseOfTheKernel() throws Exception {
		Path network = BOUNDS.csv(this.folder.resolve("network"));
		for (CascadeMode mode : CascadeMode.values()) {
			Path results = this.folder.resolve("results-" + mode);
			TestJobs.Done done = TestJobs.run("sweep", "--network", network, "--results", results, "--mode", mode,
					"--range", 13, "--master", "local[2]", "--csv", 1);
			assertThat(done.errors()).isEmpty();
			Map<String, List<Double>> expected = inProcess(BOUNDS, mode);
			assertThat(expected.values()).anyMatch((one) -> one.getFirst() < one.getLast());
			assertThat(TestJobs.sweep(results)).containsExactlyEntriesOf(expected);
			List<String> lines = expected.entrySet()
				.stream()
				.map((one) -> one.getKey() + "," + one.getValue().getFirst() + "," + one.getValue().getLast())
				.toList();
			assertThat(Files.readAllLines(results.resolve("results.csv"))).containsSubsequence(lines).hasSize(121);
		}
	}

	@Test
	void aListOfFirmsIsComputedInItsOrder() throws Exception {
		Path network = EXACT.csv(this.folder.resolve("network"));
		Path list = Files.write(this.folder.resolve("some.csv"), List.of("firm", "firm-41", "firm-7"));
		Path results = this.folder.resolve("results");
		TestJobs.Done done = TestJobs.run("sweep", "--network", network, "--results", results, "--firms", list,
				"--master", "local[1]");
		assertThat(done.status()).as(done.errors()).isZero();
		Map<String, List<Double>> all = inProcess(EXACT, CascadeMode.CONVERGED);
		assertThat(TestJobs.sweep(results).keySet()).containsExactly("firm-41", "firm-7");
		assertThat(TestJobs.sweep(results)).allSatisfy((firm, bounds) -> assertThat(bounds).isEqualTo(all.get(firm)));
	}

	@Test
	void aResumedRunComputesOnlyWhatIsMissing() throws Exception {
		Path network = EXACT.csv(this.folder.resolve("network"));
		Path results = this.folder.resolve("results");
		Object[] words = { "sweep", "--network", network, "--results", results, "--range", 30, "--master", "local[2]" };
		assertThat(TestJobs.run(words).status()).isZero();
		Path kept = results.resolve(RangeFile.name(0));
		long written = Files.getLastModifiedTime(kept).toMillis();
		// As a run that died would leave it: two ranges missing, a draft of one.
		for (int gone : new int[] { 3, 9 }) {
			Files.delete(results.resolve(RangeFile.name(gone)));
			Files.deleteIfExists(results.resolve("." + RangeFile.name(gone) + ".crc"));
		}
		Files.delete(results.resolve("complete.properties"));
		Files.writeString(results.resolve("_draft-3-17.parquet"), "half a file");
		TestJobs.Done again = TestJobs.run(words);
		assertThat(again.out()).contains("10 ranges, 8 of them finished before", "Complete: 300 rows");
		assertThat(Files.getLastModifiedTime(kept).toMillis()).isEqualTo(written);
		assertThat(results.resolve("_draft-3-17.parquet")).doesNotExist();
		assertThat(TestJobs.sweep(results)).containsExactlyEntriesOf(inProcess(EXACT, CascadeMode.CONVERGED));
	}

	@Test
	void sharesAndCapsReachTheKernel() throws Exception {
		SalesNetwork network = capped(true);
		Path folder = Files.createDirectories(this.folder.resolve("network"));
		Files.writeString(folder.resolve("network.properties"), "format=1\ndataVersion=c\nassumptions=none\n");
		StringBuilder firms = new StringBuilder("firm,outside\n");
		for (int firm = 0; firm < network.firms(); firm++) {
			firms.append("firm-").append(firm).append(',').append(network.isOutside(firm)).append('\n');
		}
		Files.writeString(folder.resolve("firms.csv"), firms);
		WrittenLinks links = new WrittenLinks();
		network.read(links);
		links.write(folder);
		Path results = this.folder.resolve("results");
		TestJobs.Done done = TestJobs.run("sweep", "--network", folder, "--results", results, "--master", "local[2]");
		assertThat(done.status()).as(done.errors()).isZero();
		List<Interval> bounds = new SystemicSweep(network, 1).bounds(CascadeBounds.of(network, true),
				CascadeMode.CONVERGED);
		Map<String, List<Double>> rows = TestJobs.sweep(results);
		assertThat(rows).hasSize(39).doesNotContainKey("firm-39");
		rows.forEach((firm, row) -> {
			Interval one = bounds.get(Integer.parseInt(firm.substring(5)));
			assertThat(row).containsExactly(one.low(), one.high());
		});
		// They matter: without them, bounds are wider.
		SalesNetwork without = capped(false);
		assertThat(new SystemicSweep(without, 1).bounds(CascadeBounds.of(without, true), CascadeMode.CONVERGED))
			.isNotEqualTo(bounds);
	}

	/** Two of three links of a buyer share a cap; the last firm stands outside. */
	private static SalesNetwork capped(boolean with) {
		Random random = new Random(5);
		SalesNetworkBuilder builder = SalesNetwork.builder(40).outside(39);
		for (int buyer = 0; buyer < 39; buyer++) {
			int first = builder.links();
			for (int one = 0; one < 3; one++) {
				double amount = 1 + random.nextInt(9);
				builder.link(random.nextInt(40), buyer, one, InputType.NON_ESSENTIAL, amount, 3 * amount);
				if (with) {
					builder.shareOfBuyer(0.1, 0.6).shareOfSupplier(0, 0.5);
				}
			}
			if (with) {
				builder.together(List.of(first, first + 1), 20).togetherOfBuyer(List.of(first + 1, first + 2), 0.7);
			}
		}
		return builder.build();
	}

	@Test
	void sectorsAndATableOfEssentialityStandForTheColumnsOfLinks() throws IOException {
		Path network = Files.createDirectories(this.folder.resolve("network"));
		Files.writeString(network.resolve("network.properties"), "format=1\ndataVersion=h\nassumptions=none\n");
		Files.writeString(network.resolve("firms.csv"), "firm,sector\na,0\nb,1\n");
		// a is the only supplier of b, and essential: b loses all, of sales 3 + 1.
		Files.writeString(network.resolve("links.csv"), "supplier,buyer,amount\na,b,3\nb,a,1\n");
		Files.writeString(network.resolve("essentiality.csv"), "group,sector,input\n0,1,ESSENTIAL\n1,0,IGNORED\n");
		Path results = this.folder.resolve("results");
		TestJobs.Done done = TestJobs.run("sweep", "--network", network, "--results", results, "--master", "local[1]");
		assertThat(done.status()).as(done.errors()).isZero();
		// b fails: a sells nothing any more (upstream), and so both lose all.
		assertThat(TestJobs.sweep(results)).containsEntry("a", List.of(1.0, 1.0)).containsEntry("b", List.of(1.0, 1.0));
	}

}
