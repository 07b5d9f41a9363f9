package org.tieline.catalog;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which licences are open by the Open Definition. */
class OpenLicencesTest {

	private static boolean isOpen(String licence) {
		return new Dataset("lake", "Lake", "Lake", licence, null, null, List.of()).open();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CC0-1.0", "CC-BY-4.0", "cc-by-sa-4.0", "CC-BY-3.0-AT", "ODbL-1.0", "ODC-By-1.0",
			"PDDL-1.0", "OGL-UK-3.0", " GPL-3.0-or-later", "MIT" })
	void whoMayUseChangeAndShareForAnyPurpose(String licence) {
		assertThat(isOpen(licence)).isTrue();
	}

	/** Not for trade (NC), not changed (ND), or not known. */
	@ParameterizedTest
	@ValueSource(strings = { "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC BY-NC 4.0", "not known", "",
			"proprietary", "open", "see CC-BY-4.0" })
	void whatIsLimitedOrNotKnownIsNotOpen(String licence) {
		assertThat(isOpen(licence)).isFalse();
	}

}
