package org.tieline.cite;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.Lens;
import org.tieline.passage.PassageCheck;
import org.tieline.record.DataVersion;
import org.tieline.time.LastDays;

import static org.assertj.core.api.Assertions.assertThat;

/** What the hash of an answer covers. */
class AnswerHashTest {

	private static final DataVersion VERSION = new DataVersion("v1", OffsetDateTime.parse("2026-01-01T00:00:00Z"), 0, 0,
			0, 0, LastDays.UNKNOWN);

	private static final PassageCheck NOTHING = new PassageCheck(List.of(), List.of());

	// Nothing is found in either passage, and they are still two answers.
	@Test
	void twoPassagesWithTheSameFindingsHaveTwoHashes() {
		assertThat(hash("Albano is old.", Lens.WIDE)).isEqualTo(hash("Albano is old.", Lens.WIDE))
			.isNotEqualTo(hash("Albano is new.", Lens.WIDE));
	}

	@Test
	void theSamePassageUnderAnotherLensHasAnotherHash() {
		Lens later = Lens.WIDE.at(org.tieline.value.PartialDate.parse("2019"));

		assertThat(hash("Albano is old.", later)).isNotEqualTo(hash("Albano is old.", Lens.WIDE));
	}

	private static String hash(String text, Lens lens) {
		return Answers.of(NOTHING, Map.of("text", text), lens, VERSION).hash();
	}

}
