package org.tieline.systemic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.cascade.CascadeMode;
import org.tieline.claim.EntityKind;
import org.tieline.cutoff.CutoffModel;
import org.tieline.cutoff.Scene;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Networks for a computing engine, and its results. The files are kept: the tests of the
 * job read the networks and must write the results, number by number.
 */
class EngineFilesTest {

	private static final Path KEPT = Path.of("src/test/resources/engine");

	private static final List<String> PARTS = List.of(RiskNetworks.OPEN, RiskNetworks.IF_NOT_ESSENTIAL,
			RiskNetworks.IF_ESSENTIAL);

	/** Amounts, shares and a total of a country, so that every table is written. */
	private static final CutoffModel BASIS = Scene.in("2019")
		.other("gb", EntityKind.COUNTRY)
		.companies("us: micron intel")
		.companies("cn: huawei")
		.groupOf("us-suppliers", "us")
		.supply("micron -memory-> huawei", Scene.sold("7", "2019"))
		.supply("intel -processor-> huawei", Scene.ofRevenue("13", "2019"))
		.supply("boe -display-> huawei", Scene.sold("20", "2019"))
		.supply("huawei -radio-> gb")
		.total("huawei", "us-suppliers", "2019", "20", "USD")
		.basis();

	@TempDir
	Path folder;

	@BeforeEach
	void copyResults() throws IOException {
		copy(KEPT.resolve("results"), this.folder.resolve("results"));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path one : all.toList()) {
				Path there = to.resolve(from.relativize(one).toString());
				if (Files.isDirectory(one)) {
					Files.createDirectories(there);
				}
				else {
					Files.copy(one, there);
				}
			}
		}
	}

	@Test
	void theKeptNetworksAreThoseOfTheRecord() throws IOException {
		Path networks = this.folder.resolve("networks");
		String words = RiskNetworks.write(BASIS, CascadeMode.CONVERGED, RiskNetworks.DRAWS, networks);
		assertThat(words).contains("4 ties", "200 drawn networks", "4 companies");
		if (Boolean.getBoolean("tieline.update")) {
			for (String part : PARTS) {
				for (Path file : files(networks.resolve(part))) {
					Path kept = Files.createDirectories(KEPT.resolve("network").resolve(part))
						.resolve(file.getFileName().toString());
					Files.deleteIfExists(kept);
					Files.copy(file, kept);
				}
			}
		}
		for (String part : PARTS) {
			List<Path> written = files(networks.resolve(part));
			assertThat(written).extracting((one) -> one.getFileName().toString())
				.isEqualTo(files(KEPT.resolve("network").resolve(part)).stream()
					.map((one) -> one.getFileName().toString())
					.toList());
			for (Path one : written) {
				assertThat(one).hasSameTextualContentAs(
						KEPT.resolve("network").resolve(part).resolve(one.getFileName().toString()));
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private SystemicRisks ranking(long largest) {
		return new SystemicRisks(largest, new RiskResults(this.folder.toString()), new SimpleMeterRegistry());
	}

	@Test
	void resultsOfTheEngineAreThoseOfThisProcessAndSayWhereTheyComeFrom() throws InterruptedException {
		List<SystemicRisk> here = SystemicRisk.of(BASIS, CascadeMode.CONVERGED);
		List<SystemicRisk> read = ranking(1).of(BASIS, CascadeMode.CONVERGED);
		assertThat(read).usingRecursiveFieldByFieldElementComparatorIgnoringFields("engineRun").isEqualTo(here);
		assertThat(here).allMatch((one) -> one.engineRun() == null);
		assertThat(read).allMatch((one) -> one.engineRun() != null && one.engineRun().length() == 16);
		// Not every figure is a bound that says nothing.
		assertThat(here).anyMatch((one) -> one.esri().high() < 1 || one.ifNotEssential().p50() > 0.01);
	}

	private void refused(String file, UnaryOperator<String> change, String... why) throws IOException {
		Path changed = this.folder.resolve("results").resolve(file);
		Files.writeString(changed, change.apply(Files.readString(changed)));
		refused(why);
	}

	private void refused(String... why) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> ranking(1).of(BASIS, CascadeMode.CONVERGED))
			.satisfies((problem) -> assertThat(problem.kind()).isEqualTo(Problem.Kind.RESOURCE_LIMIT))
			.satisfies((problem) -> assertThat(problem.getMessage()).contains(why));
	}

	@Test
	void resultsOfAnotherVersionAreRefusedWithTheFile() throws IOException {
		refused("open/run.properties", (text) -> text.replace("dataVersion=v\n", "dataVersion=w\n"),
				"open/run.properties", "dataVersion=w, and dataVersion=v is needed");
	}

	@Test
	void resultsUnderAnotherLensAreRefused() throws IOException {
		refused("if-essential/run.properties", (text) -> text.replace("asOf=2019", "asOf=2018"),
				"if-essential/run.properties", "asOf=2018");
	}

	@Test
	void resultsOfAnotherKernelAreRefused() throws IOException {
		refused("open/run.properties", (text) -> text.replaceAll("kernel=.*", "kernel=0"), "kernel=0");
	}

	@Test
	void aPartOfTheResultsIsRefused() throws IOException {
		Files.delete(this.folder.resolve("results/if-essential/complete.properties"));
		refused("if-essential", "has a part of the results only", "start the job again on this folder");
	}

	@Test
	void aChangedTableIsRefused() throws IOException {
		refused("open/results.csv", (text) -> text.replace("micron", "mikron"), "open/results.csv",
				"is not what the run wrote");
	}

	@Test
	void aSmallRankingIsComputedHereIfResultsCannotBeUsed() throws IOException {
		Files.delete(this.folder.resolve("results/if-essential/complete.properties"));
		assertThat(ranking(1_000).of(BASIS, CascadeMode.CONVERGED)).allMatch((one) -> one.engineRun() == null);
	}

	@Test
	void aFolderThatIsNotEmptyIsNotWrittenInto() throws IOException {
		Files.createDirectories(this.folder.resolve("networks/open"));
		Files.writeString(this.folder.resolve("networks/open/mine.txt"), "");
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> RiskNetworks.write(BASIS, CascadeMode.CONVERGED, 1, this.folder.resolve("networks")))
			.withMessageContaining("is not empty");
	}

}
