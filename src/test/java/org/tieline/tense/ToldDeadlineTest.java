package org.tieline.tense;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.check.ClaimChecker;
import org.tieline.check.Compared;
import org.tieline.check.Verdict;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/** The authority orders the removal of albano by a deadline, which a paper words. */
class ToldDeadlineTest {

	// By hand: 1 January 2025 ends 2024, June is no end of a year, and a year alone is
	// held by any day of it.
	@ParameterizedTest
	@CsvSource({ "2025, 1 January 2025, 2025, end-2025, SCOPE_MISMATCH",
			"2025, 1 January 2025, 2024, end-2024, SUPPORTED", "2025, 1 January 2025, 2025, 2025, SUPPORTED",
			"2024, 28 June 2024, 2024, end-2024, SCOPE_MISMATCH", "2024, 28 June 2024, 2024, 2024-06, SUPPORTED",
			"2024, 28 June 2024, 2024, 2024-03, SCOPE_MISMATCH", "2027, end of 2027, 2027, end-2027, SUPPORTED",
			"2027, 2027, 2027, end-2027, SUPPORTED", "2026, 1 January 2027, 2027, 2027-01-01, SUPPORTED",
			"2026, end of 2026, 2027, 2027-01-01, SUPPORTED", "2026, end of 2026, 2027, 2027-01-02, CONTRADICTED",
			"2026, mid-2026, 2027, 2027-01-01, CONTRADICTED", "2026, 1 January 2027, 2026, 2026-12-31, SUPPORTED" })
	void aDayIsNotTheEndOfItsYear(String recorded, String printed, String told, String due, Verdict expected) {
		ClaimFixtures claim = ClaimFixtures.claim("a").about("deadline").value(recorded, "year", printed).asOf("2020");
		KindOfFact kind = Kinds.kind("RESTRICTION");
		Fact order = ClaimFixtures.restriction(ClaimFixtures.company("measure"), "REMOVAL_ORDER",
				ClaimFixtures.company("albano"), claim);
		AskedClaim asked = new AskedClaim(kind, Map.of("authority", "authority", "target", "albano"),
				Map.of("effect", "REMOVAL_ORDER"), List.of(kind.aspect("deadline").orElseThrow()),
				AskedNumber.of(Quantity.parse(told, "year"), told), null, null, Stance.STATES);

		assertThat(ToldDeadline.read(due)
			.of(ClaimChecker.check(asked, new Compared(List.of(new FactView(order, Lens.WIDE)), Set.of("authority")),
					Map.of()))
			.verdict()).isEqualTo(expected);
		assertThat(ToldDeadline.read(due).text()).isEqualTo(due);
	}

}
