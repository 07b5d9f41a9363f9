package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tieline.intake.ParsedRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What src/docs/coverage.md says of the record is what is in the tables. */
class SeedReportTest {

	private static final Path FILE = Path.of("src/docs/coverage.md");

	/** What was left out, and why; it names claims too. */
	private static final Path LEFT_OUT = ShippedRecord.FOLDER.resolve("README.md");

	private static final ParsedRecord RECORD = ShippedRecord.read();

	private static final Map<String, String> SECTIONS = new SeedReport(RECORD).sections();

	@BeforeAll
	static void update() throws IOException {
		if (Boolean.getBoolean("tieline.update")) {
			update(FILE);
			update(LEFT_OUT);
		}
	}

	private static void update(Path file) throws IOException {
		String text = Files.readString(file);
		for (Map.Entry<String, String> section : SECTIONS.entrySet()) {
			text = section(section.getKey()).matcher(text)
				.replaceAll((match) -> Matcher
					.quoteReplacement(match.group(1) + "\n" + section.getValue() + "\n" + match.group(3)));
		}
		Files.writeString(file, text);
	}

	@Test
	void bothPagesGiveTheSameSize() throws IOException {
		assertThat(Files.readString(LEFT_OUT)).contains(SECTIONS.get("size"));
	}

	@Test
	void everyGeneratedSectionIsUpToDate() throws IOException {
		String text = Files.readString(FILE);
		SECTIONS.forEach((name, expected) -> {
			Matcher section = section(name).matcher(text);
			assertThat(section.find()).as("%s has no section between <!-- %s --> and <!-- end -->", FILE, name)
				.isTrue();
			assertThat(section.group(2).strip())
				.as("section '%s' of %s is stale; run mvn test -Dtest=SeedReportTest -Dtieline.update=true, and read whether the words around it still hold",
						name, FILE)
				.isEqualTo(expected);
		});
	}

	@Test
	void everyClaimThatTheWordsNameIsInTheRecord() throws IOException {
		Set<String> claims = RECORD.facts()
			.stream()
			.flatMap((fact) -> fact.claims().stream())
			.map((claim) -> claim.id())
			.collect(Collectors.toSet());
		Matcher named = Pattern.compile("`([a-z0-9-]+\\.\\d{2,})`")
			.matcher(Files.readString(FILE) + Files.readString(LEFT_OUT));

		assertThat(named.results().map((result) -> result.group(1))).isNotEmpty().isSubsetOf(claims);
	}

	private static Pattern section(String name) {
		return Pattern.compile("(<!-- " + name + " -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
	}

}
