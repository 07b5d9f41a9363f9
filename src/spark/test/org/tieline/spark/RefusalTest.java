package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a job does not take: one line with the file and the row, and status 2. */
class RefusalTest {

	@TempDir
	Path folder;

	private Path network;

	@BeforeEach
	void write() throws IOException {
		this.network = new MadeNetwork(5, 8, 2, 1, true).csv(this.folder.resolve("network"));
	}

	private void refused(String... why) {
		refused(TestJobs.run("sweep", "--network", this.network, "--results", this.folder.resolve("results"),
				"--master", "local[1]"), why);
	}

	private static void refused(TestJobs.Done done, String... why) {
		assertThat(done.errors()).contains(why);
		assertThat(done.errors().lines()).hasSize(1);
		assertThat(done.status()).isEqualTo(2);
	}

	private void replace(String file, int row, String line) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(this.network.resolve(file)));
		lines.set(row, line);
		Files.write(this.network.resolve(file), lines);
	}

	@Test
	void aLinkToAnUnknownFirm() throws IOException {
		replace("links.csv", 3, "firm-1,firm-77,0,NON_ESSENTIAL,3");
		refused("links.csv:4: buyer 'firm-77' is not in firms");
	}

	@Test
	void anUnknownFirmInParquet() throws IOException {
		MadeNetwork made = new MadeNetwork(5, 8, 2, 1, true);
		this.network = made.parquet(this.folder.resolve("parquet"), 2);
		new MadeNetwork(3, 1, 2, 1, true).parquet(this.folder.resolve("small"), 1);
		Files.delete(this.network.resolve("firms.parquet"));
		Files.delete(this.network.resolve(".firms.parquet.crc"));
		Files.copy(this.folder.resolve("small/firms.parquet"), this.network.resolve("firms.parquet"));
		refused("part-0.parquet row ", "is not in firms");
	}

	@Test
	void anAmountThatIsNegativeMissingOrNoNumber() throws IOException {
		replace("links.csv", 2, "firm-1,firm-2,0,NON_ESSENTIAL,-3");
		refused("links.csv:3: amount -3.0 is out of range");
		replace("links.csv", 2, "firm-1,firm-2,0,NON_ESSENTIAL,");
		refused("links.csv:3: amount is missing");
		replace("links.csv", 2, "firm-1,firm-2,0,NON_ESSENTIAL,much");
		refused("links.csv:3: amount 'much' is no number");
		replace("links.csv", 2, "firm-1,firm-2,0,NON_ESSENTIAL,NaN");
		refused("links.csv:3: amount NaN is out of range");
		replace("links.csv", 2, "firm-1,firm-2,0,VITAL,3");
		refused("links.csv:3: input 'VITAL' is unknown");
	}

	@Test
	void aFirmThatStandsTwice() throws IOException {
		replace("firms.csv", 4, "firm-1");
		refused("firms.csv:5: firm 'firm-1' stands further up");
	}

	@Test
	void mixedDataVersions() throws IOException {
		Files.writeString(this.network.resolve("firms.csv"),
				"firm,data_version\nfirm-0,made-1\nfirm-1,made-1\nfirm-2,made-2\n");
		refused("firms.csv:4: data version made-2 stands beside made-1 of network.properties");
	}

	@Test
	void aNetworkWithoutAVersion() throws IOException {
		Files.writeString(this.network.resolve("network.properties"), "format=1\nassumptions=none\n");
		refused("network.properties: dataVersion is missing");
		Files.delete(this.network.resolve("network.properties"));
		refused("has no network.properties");
	}

	@Test
	void resultsOfAnotherRun() throws IOException {
		Path results = this.folder.resolve("results");
		Object[] words = { "sweep", "--network", this.network, "--results", results, "--master", "local[1]" };
		assertThat(TestJobs.run(words).status()).isZero();
		replace("network.properties", 1, "dataVersion=made-2");
		refused(TestJobs.run(words), "run.properties: has results with dataVersion=made-1, and this run has");
		replace("network.properties", 1, "dataVersion=made-1");
		replace("links.csv", 2, "firm-1,firm-2,0,NON_ESSENTIAL,3");
		refused(TestJobs.run(words), "run.properties: has results with network=");
	}

	@Test
	void aMixedFolder() throws IOException {
		Path one = this.folder.resolve("one");
		Path other = this.folder.resolve("other");
		Object[] words = { "sweep", "--network", this.network, "--results", one, "--master", "local[1]" };
		assertThat(TestJobs.run(words).status()).isZero();
		assertThat(TestJobs
			.run("sweep", "--network", this.network, "--results", other, "--master", "local[1]", "--mode", "PUBLISHED")
			.status()).isZero();
		Files.deleteIfExists(one.resolve("." + RangeFile.name(1) + ".crc"));
		Files.delete(one.resolve(RangeFile.name(1)));
		Files.copy(other.resolve(RangeFile.name(1)), one.resolve(RangeFile.name(1)));
		refused(TestJobs.run(words), RangeFile.name(1) + ": is of run ", "the folder is mixed");
		Files.writeString(one.resolve(RangeFile.name(1)), "half");
		refused(TestJobs.run(words), RangeFile.name(1) + ": is no whole Parquet file");
	}

	@Test
	void anotherFolder() throws IOException {
		Path results = Files.createDirectories(this.folder.resolve("results"));
		Files.writeString(results.resolve("diary.txt"), "mine");
		refused("diary.txt: is no result of this job");
	}

	@Test
	void aNetworkThatNeedsMoreMemoryThanThereIs() {
		MemoryNeed large = new MemoryNeed(50_000_000, 900_000_000, true, 0);
		assertThatThrownBy(() -> large.check(new SparkConf(false).set("spark.master", "local[2]")))
			.isInstanceOf(Refused.class)
			.hasMessageContaining("50000000 firms and 900000000 links: this process needs about ")
			.hasMessageContaining("MiB; give more with -Xmx");
		MemoryNeed middle = new MemoryNeed(10_000, 3_000_000, true, 0);
		assertThatThrownBy(() -> middle.check(
				new SparkConf(false).set("spark.master", "spark://127.0.0.1:1").set("spark.executor.memory", "600m")))
			.isInstanceOf(Refused.class)
			.hasMessageContaining("an executor needs about ")
			.hasMessageContaining("has 600 MiB; give more with spark.executor.memory");
	}

	@Test
	void wrongOptions() {
		refused(TestJobs.run("sweep", "--netwerk", "x"), "'--netwerk' is no option");
		refused(TestJobs.run("sweep", "--network"), "--network has no value");
		refused(TestJobs.run("sweep", "--results", "x"), "--network is missing");
		refused(TestJobs.run("sweap"), "there is no such command");
		refused(TestJobs.run("sweep", "--network", this.network, "--results", "x", "--mode", "FAST"),
				"--mode is 'FAST'; give one of [CONVERGED, PUBLISHED]");
		assertThat(TestJobs.run("--help").out()).contains("sweep", "ensemble", "resolve", "load", "Status");
	}

	@Test
	void whateverIsBrokenIsRefusedInOneLine() throws IOException {
		Random random = new Random(23);
		List<String> kept = Files.readAllLines(this.network.resolve("links.csv"));
		String[] junk = { "", ",", "\"", "firm-1", "firm-1,firm-2,0,NON_ESSENTIAL,1e999", "firm-1,,0,ESSENTIAL,1",
				"firm-1,firm-2,x,ESSENTIAL,1", "firm-1,firm-2,-1,ESSENTIAL,1" };
		for (int i = 0; i < 20; i++) {
			List<String> lines = new ArrayList<>(kept);
			lines.set(1 + random.nextInt(kept.size() - 1), junk[random.nextInt(junk.length - 1) + 1]);
			Files.write(this.network.resolve("links.csv"), lines);
			TestJobs.Done done = TestJobs.run("sweep", "--network", this.network, "--results",
					this.folder.resolve("results-" + i), "--master", "local[1]");
			assertThat(done.status()).as(lines.toString()).isEqualTo(2);
			assertThat(done.errors().lines()).hasSize(1);
		}
	}

}
