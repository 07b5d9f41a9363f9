package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.tieline.Fuzzed;
import org.tieline.evidence.Kinds;
import org.tieline.intake.Checks;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.ParsedRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** Any seed table is read whole, or refused with the places of its faults. */
class TablesFuzzTest {

	private static final Map<String, String> SMALL = Tables.small().files().texts();

	/** The first line is the name of the table that is replaced, the rest its bytes. */
	@FuzzTest
	void table(byte[] input) throws IOException {
		int end = 0;
		while (end < input.length && input[end] != '\n') {
			end++;
		}
		String name = new String(input, 0, end, java.nio.charset.StandardCharsets.US_ASCII);
		if (!SMALL.containsKey(name)) {
			name = "supplies.csv";
		}
		Path folder = Files.createTempDirectory("tables");
		Path file = folder.resolve(name);
		try {
			Files.write(file, java.util.Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
			SeedFiles files = Fuzzed.readOrRefused(() -> SeedFiles.in(folder));
			if (files != null) {
				read(name, files);
			}
		}
		finally {
			Files.deleteIfExists(file);
			Files.delete(folder);
		}
	}

	private static void read(String name, SeedFiles given) {
		Map<String, String> all = new HashMap<>(SMALL);
		all.putAll(given.texts());
		IntakeErrors errors = SeedFiles.errors();
		ParsedRecord record = Fuzzed.readOrRefused(() -> reader().read(SeedFiles.of(all), errors));
		long lines = given.texts().get(name).lines().count() + 1;
		assertThat(errors.faults()).allSatisfy((fault) -> {
			assertThat(fault.place().line()).isPositive();
			assertThat(fault.message()).isNotBlank();
			if (fault.place().document().equals(name)) {
				assertThat(fault.place().line()).isLessThanOrEqualTo(lines);
			}
		});
		if (record != null) {
			assertThat(errors.faults()).isEmpty();
			ParsedRecord again = reader().read(SeedFiles.of(all));
			assertThat(again.facts()).hasToString(record.facts().toString());
			assertThat(again.entities()).hasToString(record.entities().toString());
		}
		else {
			assertThat(errors.faults()).isNotEmpty();
			assertThat(Fuzzed.<ParsedRecord>readOrRefused(() -> reader().read(SeedFiles.of(all)))).isNull();
		}
	}

	private static SeedReader reader() {
		return new SeedReader(Kinds.all(), Checks.intake());
	}

}
