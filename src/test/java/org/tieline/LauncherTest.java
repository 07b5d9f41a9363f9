package org.tieline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an old Java is told. */
class LauncherTest {

	@ParameterizedTest
	@ValueSource(strings = { "1.8", "11", "17", "21", "24" })
	void anOlderJavaIsTooOld(String release) {
		assertThat(Launcher.isTooOld(release)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "25", "26", "30", "" })
	void thisJavaAndNewerOnesAreNot(String release) {
		assertThat(Launcher.isTooOld(release)).isFalse();
	}

	@Test
	void theAdviceIsOneLineThatNamesWhatToInstall() {
		assertThat(Launcher.advice("17")).contains("Java 17").contains("install JDK 25").doesNotContain("\n");
	}

}
