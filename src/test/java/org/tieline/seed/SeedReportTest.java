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

/** What seed-data/README.md says of the record is what is in the tables. */
class SeedReportTest {

	private static final Path FILE = ShippedRecord.FOLDER.resolve("README.md");

	private static final ParsedRecord RECORD = ShippedRecord.read();

	private static final Map<String, String> SECTIONS = new SeedReport(RECORD).sections();

	@BeforeAll
	static void update() throws IOException {
		if (Boolean.getBoolean("tieline.update")) {
			String text = Files.readString(FILE);
			for (Map.Entry<String, String> section : SECTIONS.entrySet()) {
				text = section(section.getKey()).matcher(text)
					.replaceAll((match) -> Matcher
						.quoteReplacement(match.group(1) + "\n" + section.getValue() + "\n" + match.group(3)));
			}
			Files.writeString(FILE, text);
		}
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
		Matcher named = Pattern.compile("`([a-z0-9-]+\\.\\d{2,})`").matcher(Files.readString(FILE));

		assertThat(named.results().map((result) -> result.group(1))).isNotEmpty().isSubsetOf(claims);
	}

	private static Pattern section(String name) {
		return Pattern.compile("(<!-- " + name + " -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
	}

}
