package org.tieline.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.tieline.Fuzzed;
import org.tieline.seed.Datasets;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any file is imported or refused. What is imported loads beside the record, and a second
 * import of it changes nothing. What is refused leaves nothing behind.
 */
class DatasetFuzzTest {

	private static final Tables RECORD = Tables.small();

	private static final List<String> FILES = List.of("a.ftm.json", "a.bods.json", "a.gleif.json", "a.gleif.xml",
			"a.gleif.csv", "a.csv.csv");

	/**
	 * The first line is a name of a file, whose second part is the format. For a mapping
	 * it follows, up to a line of three hyphens. The rest is the file.
	 */
	@FuzzTest
	void file(byte[] input) throws IOException {
		String[] parts = new String(input, StandardCharsets.ISO_8859_1).split("\n", 2);
		String name = FILES.contains(parts[0]) ? parts[0] : FILES.getFirst();
		String[] rest = ((parts.length > 1) ? parts[1] : "").split("\n---\n", 2);
		boolean mapped = name.equals("a.csv.csv") && rest.length > 1;
		imports(name.split("\\.")[1], name, rest[mapped ? 1 : 0].getBytes(StandardCharsets.ISO_8859_1),
				mapped ? rest[0] : null);
	}

	private static void imports(String format, String name, byte[] content, String mapping) throws IOException {
		Path folder = Files.createTempDirectory("imports");
		try {
			Imports imports = new Imports(folder, RECORD);
			Path file = Files.write(folder.resolve(name), content);
			Path columns = (mapping != null) ? Files.writeString(folder.resolve("mapping.json"), mapping) : null;
			DatasetReport report = Fuzzed.readOrRefused(() -> run(imports, format, columns, file));
			if (report == null) {
				assertThat(imports.datasets.names()).isEmpty();
				assertThat(Fuzzed.<DatasetReport>readOrRefused(() -> run(imports, format, columns, file))).isNull();
				return;
			}
			String version = imports.version();
			assertThat(imports.said().size()).isGreaterThanOrEqualTo(report.claims());
			assertThat(run(imports, format, columns, file).changed()).isFalse();
			assertThat(imports.version()).isEqualTo(version);
		}
		finally {
			Datasets.delete(folder);
		}
	}

	private static DatasetReport run(Imports imports, String format, Path mapping, Path file) {
		return imports.run(format, true, false, mapping, file);
	}

}
