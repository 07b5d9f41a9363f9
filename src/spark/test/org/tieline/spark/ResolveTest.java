package org.tieline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Candidates of same-as by blocks. */
class ResolveTest {

	@TempDir
	Path folder;

	private Path run(List<String> rows, int block) throws IOException {
		Path names = Files.write(this.folder.resolve("names.csv"), rows);
		Path results = this.folder.resolve("results");
		TestJobs.Done done = TestJobs.run("resolve", "--names", names, "--results", results, "--block", block,
				"--master", "local[2]");
		assertThat(done.status()).as(done.errors()).isZero();
		return results;
	}

	static List<String> rows(Path folder, String table, String... columns) throws IOException {
		List<String> rows = new ArrayList<>();
		try (Table read = new ParquetTable(TestJobs.storage(folder), table, List.of(columns))) {
			while (read.next()) {
				List<String> cells = new ArrayList<>();
				for (int column = 0; column < columns.length; column++) {
					cells.add(read.text(column));
				}
				rows.add(String.join(" ", cells.stream().map(String::valueOf).toList()));
			}
		}
		return rows;
	}

	@Test
	void identifiersFoldedNamesAndLikeNamesMakePairs() throws IOException {
		Path results = run(List.of("entity,name,country,identifier", "a,\"HUAWEI TECHNOLOGIES CO., LTD.\",cn,",
				"b,Huawei Technologies,cn,", "c,Télécom Réseau Nord S.A.,fr,lei:X1", "d,Somebody Else,fr,LEI:x1",
				"e,Telecom Reseau Nord Est,fr,", "f,Telecom Reseau Sud Provence Alpes Azur,fr,", "g,Nokia,fi,"), 50);
		// c and e share 3 of 4 words; c and f 2 of 7: less than half.
		assertThat(rows(results, "pairs", "left", "right", "why")).containsExactly("a b NAME", "c d IDENTIFIER",
				"c e WORDS");
		assertThat(rows(results, "blocks", "key")).isEmpty();
	}

	@Test
	void aBlockThatIsTooBigIsSplitAndWhatIsNotComparedIsTold() throws IOException {
		List<String> rows = new ArrayList<>(List.of("entity,name,country,identifier"));
		for (int i = 0; i < 6; i++) {
			rows.add("de" + i + ",Main Street,de,");
		}
		rows.add("at0,Main Street,at,");
		rows.add("at1,Main Street,at,");
		for (int i = 0; i < 5; i++) {
			rows.add("x" + i + ",Name" + i + ",us,lei:SAME");
		}
		Path results = run(rows, 4);
		// Eight of one name: 28 pairs. By country, six are too many still; two are one
		// pair.
		assertThat(rows(results, "pairs", "left", "right", "why")).containsExactly("at0 at1 NAME");
		assertThat(rows(results, "blocks", "key", "kind", "size", "parts", "pairs_not_compared"))
			.containsExactly("id:LEI:SAME IDENTIFIER 5 0 10", "name:main street NAME 8 1 27");
	}

	@Test
	void aRowWithoutANameIsRefused() throws IOException {
		Path names = Files.writeString(this.folder.resolve("names.csv"), "entity,name\na,A\nb,\n");
		TestJobs.Done done = TestJobs.run("resolve", "--names", names, "--results", this.folder.resolve("results"),
				"--master", "local[1]");
		assertThat(done.errors()).contains("names.csv:3: entity or name is missing");
		assertThat(done.status()).isEqualTo(2);
	}

}
