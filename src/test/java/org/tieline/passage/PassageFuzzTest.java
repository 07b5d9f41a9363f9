package org.tieline.passage;

import java.time.LocalDate;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.BeforeAll;

import org.tieline.Fuzzed;
import org.tieline.check.ClaimCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** Any passage is read against the shipped record, or refused with a reason. */
class PassageFuzzTest {

	private static final LocalDate DATE = LocalDate.of(2020, 6, 1);

	/** Reads the shipped record, which is not part of what is timed. */
	@BeforeAll
	static void warm() {
		ShippedChecks.of("Huawei supplies BT.", DATE);
	}

	@FuzzTest
	void passage(byte[] input) {
		String text = Fuzzed.text(input);
		PassageCheck check = Fuzzed.readOrRefused(() -> ShippedChecks.of(text, DATE));
		if (check == null) {
			return;
		}
		for (ClaimCheck one : check.checks()) {
			ClaimCheck.Place place = one.place();
			assertThat(place).isNotNull();
			assertThat(place.start()).isBetween(0, place.end());
			assertThat(place.end()).isLessThanOrEqualTo(text.length());
			assertThat(place.text()).isEqualTo(text.substring(place.start(), place.end())).isNotBlank();
			assertThat(one.reason()).isNotBlank();
		}
		for (PassageCheck.SkippedPart part : check.skipped()) {
			assertThat(part.passage()).isEqualTo(text.substring(part.start(), part.end()));
			assertThat(part.reason()).isNotBlank();
		}
		PassageCheck again = ShippedChecks.of(text, DATE);
		assertThat(again.skipped()).isEqualTo(check.skipped());
		assertThat(again.checks()).extracting(ClaimCheck::verdict, ClaimCheck::reason, ClaimCheck::place)
			.isEqualTo(check.checks()
				.stream()
				.map((one) -> org.assertj.core.groups.Tuple.tuple(one.verdict(), one.reason(), one.place()))
				.toList());
	}

}
