package org.tieline.exchange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Source;
import org.tieline.claim.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;

class LicenceTest {

	private static Source source(String id, @Nullable String note) {
		return new Source(id, "A register", "Lake Register", null, null, null, SourceKind.DATASET, null, note);
	}

	@Test
	void aSourceOfTheRecordHasItsLicence() {
		assertThat(Licence.of(source("lake-2020", "Licence: CC-BY-NC-4.0. Imported as the dataset 'lake'.")))
			.isEqualTo(Licence.OF_RECORD);
	}

	@ParameterizedTest
	@CsvSource({ "CC0-1.0, true", "CC-BY-4.0, true", "CC-BY-NC-4.0, false", "Terms of the Lake Register, false" })
	void aDatasetHasItsOwnAndWhatIsNotKnownToBeOpenIsNot(String name, boolean open) {
		Licence licence = Licence.of(source("dataset-lake", "Licence: " + name + ". Imported as the dataset 'lake'."));

		assertThat(licence.name()).isEqualTo(name);
		assertThat(licence.open()).isEqualTo(open);
	}

	@Test
	void aDatasetThatTellsNoneIsNotOpen() {
		assertThat(Licence.of(source("dataset-lake", null)).open()).isFalse();
	}

}
