package org.tieline.unread;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Albano is on record, Brissa is not. */
class UnknownNameTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Albano supplies cables to Brissa. | true
			Brissa Partners supplies Albano. | true
			Albano supplies cables to ships. | false
			Yesterday Albano supplied cables. | false
			At a plant in Brissa, Albano makes cables. | false
			The Brissa chipmaker Albano makes cables. | false
			On Monday, Albano Group made cables. | false
			""")
	void somebodyWhoIsNotOnRecordIsSeen(String text, boolean unknown) {
		int at = text.indexOf("Albano");
		assertThat(UnknownName.isIn(text, 0, text.length(), (place) -> place >= at && place < at + 6))
			.isEqualTo(unknown);
	}

}
