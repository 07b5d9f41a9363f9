package org.tieline.hop;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.ownership.Affiliate;
import org.tieline.ownership.Holdings;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.ownership.StakeFixtures.entity;
import static org.tieline.ownership.StakeFixtures.stakes;

/** What the steps of a chain say. */
class PathTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x 60 a           | x held 60% of a.
			x 60 a contested | x held 60% of a (contested).
			x 60 a alleged   | x held 60% of a (alleged).
			x ? a            | x held an unknown part of a.
			x ? a contested  | x held an unknown part of a (contested).
			""")
	void aStakeIsSaidWithItsStatusAndWithoutADateInThePast(String line, String words) {
		assertThat(chainsTo("a", stakes(line)).getFirst().summary()).isEqualTo(words);
	}

	@Test
	void aRecordedParentIsSaidWithItsStatus() {
		FactView contested = ClaimFixtures.wide(ClaimFixtures.affiliation(entity("s"), "SUBSIDIARY_OF", entity("x"),
				claim("yes"), claim("no").says(Stance.DENIES).by("critic")));

		assertThat(Affiliate
			.of(Holdings.of(List.of(), List.of(contested), "EQUITY"), List.of("x"), new BigDecimal("50"), "s")
			.orElseThrow()
			.chains()
			.getFirst()
			.summary()).isEqualTo("x was the recorded parent, by a share that is not recorded, of s (contested).");
	}

	@Test
	void aStepQuotesTheRecordAndCarriesWhatCounts() {
		// The 11 may be among y's 30, so beside these they count from nothing; on record
		// are 11.
		Path chain = chainsTo("a", stakes("x 11 a UNKNOWN", "y 30 a UNKNOWN")).getFirst();

		assertThat(chain.summary()).isEqualTo("x held 11% of a.");
		assertThat(chain.hops().getFirst().carries()).isEqualTo(new Interval(0, 0.11));
		assertThat(chain.strength()).as("no hop is one of supply").isNull();
	}

	private static List<Path> chainsTo(String company, List<FactView> stakes) {
		return Affiliate.of(Holdings.of(stakes, List.of(), "EQUITY"), List.of("x", "y"), new BigDecimal("50"), company)
			.orElseThrow()
			.chains()
			.reversed();
	}

}
