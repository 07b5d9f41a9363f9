package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.tieline.Fuzzed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any file is imported or refused. What is imported loads beside the record, and a second
 * import of it changes nothing. What is refused leaves nothing behind.
 */
class DatasetFuzzTest {

	private static final Tables RECORD = Tables.small();

	@FuzzTest
	void ftm(byte[] input) throws IOException {
		imports("ftm", "a.json", input, null);
	}

	@FuzzTest
	void bods(byte[] input) throws IOException {
		imports("bods", "a.json", input, null);
	}

	@FuzzTest
	void gleifJson(byte[] input) throws IOException {
		imports("gleif", "a.json", input, null);
	}

	@FuzzTest
	void gleifXml(byte[] input) throws IOException {
		imports("gleif", "a.xml", input, null);
	}

	@FuzzTest
	void gleifCsv(byte[] input) throws IOException {
		imports("gleif", "a.csv", input, null);
	}

	/** The mapping, a line of three hyphens, and the rows. */
	@FuzzTest
	void mapped(byte[] input) throws IOException {
		String[] parts = new String(input, java.nio.charset.StandardCharsets.UTF_8).split("\n---\n", 2);
		byte[] rows = ((parts.length > 1) ? parts[1] : "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
		imports("csv", "a.csv", rows, parts[0]);
	}

	private static void imports(String format, String name, byte[] content, String mapping) throws IOException {
		Path folder = Files.createTempDirectory("imports");
		try {
			Imports imports = new Imports(folder, RECORD);
			Path file = Files.write(folder.resolve(name), content);
			Path columns = (mapping != null) ? Files.writeString(folder.resolve("mapping.json"), mapping) : null;
			DatasetReport report = Fuzzed
				.readOrRefused(() -> run(imports, format, columns, file));
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
