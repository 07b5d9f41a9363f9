package org.tieline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A company with ten suppliers and five of theirs each: the request through HTTP, and the
 * Cypher that it runs, alone.
 */
@Warmup(iterations = 12, time = 5)
@Measurement(iterations = 5, time = 5)
public class SupplierTreeBenchmark extends HttpBenchmark {

	private static final String DOCUMENT = """
			{ company(id: "buyer") { name suppliers(first: 10) { nodes { summary status supplier { id name
			    ... on Company { suppliers(first: 5) { nodes { summary status supplier { id name }
			      claims { stance asStated source { title } } } } } }
			  claims { stance asStated source { title } } } } } }""";

	@Setup
	public void start() throws IOException {
		start(DOCUMENT, "--tieline.seed.folder=" + SupplierTree.tables(10, 5));
	}

	/** The tables of a record with a buyer, its suppliers and theirs. */
	static final class SupplierTree {

		private SupplierTree() {
		}

		static Path tables(int suppliers, int ofEach) throws IOException {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-tables");
			try (var shipped = Files.list(Path.of("seed-data"))) {
				for (Path table : shipped.filter((path) -> path.toString().endsWith(".csv")).toList()) {
					String header = Files.readString(table).lines().findFirst().orElseThrow();
					Files.writeString(folder.resolve(table.getFileName()), header + "\n");
				}
			}
			StringBuilder entities = new StringBuilder("buyer,COMPANY,Buyer,,,,,\n");
			StringBuilder supplies = new StringBuilder();
			int claim = 0;
			for (int i = 0; i < suppliers; i++) {
				entities.append("s%d,COMPANY,Supplier %d,,,,,\n".formatted(i, i));
				supplies.append(row(++claim, "s" + i, "buyer"));
				for (int j = 0; j < ofEach; j++) {
					entities.append("s%d-%d,COMPANY,Supplier %d of %d,,,,,\n".formatted(i, j, j, i));
					supplies.append(row(++claim, "s" + i + "-" + j, "s" + i));
				}
			}
			append(folder.resolve("entities.csv"), entities);
			append(folder.resolve("supplies.csv"), supplies);
			append(folder.resolve("sources.csv"),
					new StringBuilder("paper,A paper,Publisher,,2020-01-01,,NEWS_ARTICLE,,\n"));
			return folder;
		}

		private static String row(int claim, String supplier, String customer) {
			return "paper.%03d,%s,%s,,IN_USE,STATES,amount,%d,USD,,2019,2019,,,paper,para 1,,,,\n".formatted(claim,
					supplier, customer, 1_000_000L * claim);
		}

		private static void append(Path file, StringBuilder text) throws IOException {
			Files.writeString(file, text, java.nio.file.StandardOpenOption.APPEND);
		}

	}

}
