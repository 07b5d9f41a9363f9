package org.tieline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shipped with Tieline may be shipped under GPL-3.0-or-later. */
class LicencesIT {

	/** The build writes it before the tests of the packaged jar. */
	private static final Path LIST = Path.of("target", "licences", "THIRD-PARTY.txt");

	/** Each can be combined with GPL-3.0-or-later in one program. */
	private static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause",
			"GPL-2.0-with-classpath-exception", "GPL-3.0-or-later", "ISC", "LGPL-2.1-only", "MIT", "MIT-0", "MPL-2.0",
			"Unicode-3.0");

	private static final Pattern LICENCE = Pattern.compile("\\(([^()]*(?:\\([^()]*\\))?)\\)\\s");

	@Test
	void everyDependencyHasALicenceThatGoesWithOurs() throws IOException {
		List<String> dependencies = Files.readAllLines(LIST)
			.stream()
			.map(String::strip)
			.filter(LicencesIT::isOne)
			.toList();

		assertThat(dependencies).hasSizeGreaterThan(100);
		assertThat(dependencies).allMatch(LicencesIT::isAllowed);
	}

	@Test
	void aLicenceThatIsNotOnTheListIsRefused() {
		assertThat(isAllowed("(EPL-2.0) Something (org.example:something:1 - https://example.org)")).isFalse();
		assertThat(isAllowed("(EPL-2.0) (MIT) Something (org.example:something:1 - https://example.org)")).isTrue();
		// The words are in the name of the library, not in its licence.
		assertThat(isAllowed("(EPL-2.0) Reader of (MIT) files (org.example:something:1 - no url)")).isFalse();
	}

	private static boolean isOne(String line) {
		return line.startsWith("(");
	}

	/** One of several licences is enough: whoever ships chooses. */
	private static boolean isAllowed(String dependency) {
		var licence = LICENCE.matcher(dependency);
		while (licence.lookingAt()) {
			if (ALLOWED.contains(licence.group(1))) {
				return true;
			}
			licence.region(licence.end(), dependency.length());
		}
		return false;
	}

}
