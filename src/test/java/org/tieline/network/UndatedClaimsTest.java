package org.tieline.network;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.evidence.Lens;
import org.tieline.evidence.TieKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.supply;

/** What is left out for want of a date is counted by what is walked. */
class UndatedClaimsTest {

	private static final Lens KNOWN = new Lens(null, LocalDate.of(2020, 1, 1), null, 0, Set.of());

	private static final int CHIPS = 7;

	@Test
	void claimsWithoutADateAreCountedByKindOfTie() {
		// Of the supply a and b have no date, of the stake d; c is only too late.
		UndatedClaims undated = new UndatedClaims();
		undated.add(supply(claim("a").published(null), claim("b").published(null), claim("c").published("2021")), KNOWN,
				CHIPS);
		undated.add(stake(claim("d").published(null), claim("e").published("2019")), KNOWN, Nodes.NONE);

		assertThat(undated.count(TieKind.SUPPLIES.bit(), (any) -> true)).isEqualTo(2);
		assertThat(undated.count(TieKind.OWNS.bit(), (any) -> true)).isEqualTo(1);
		assertThat(undated.count(-1, (any) -> true)).isEqualTo(3);
		assertThat(undated.count(TieKind.FUNDS.bit(), (any) -> true)).isZero();
	}

	@Test
	void ofSupplyOnlyTheProductCounts() {
		UndatedClaims undated = new UndatedClaims();
		undated.add(supply(claim("a").published(null)), KNOWN, CHIPS);
		undated.add(supply(claim("b").published(null)), KNOWN, Nodes.NONE);
		undated.add(stake(claim("c").published(null)), KNOWN, Nodes.NONE);

		assertThat(undated.count(-1, (product) -> product == CHIPS)).as("a and c").isEqualTo(2);
	}

	@Test
	void whatTheLensLeavesOutForAnotherReasonIsNotCounted() {
		UndatedClaims undated = new UndatedClaims();
		undated.add(supply(claim("a").published(null)), Lens.WIDE, CHIPS);
		undated.add(supply(claim("b").published(null)),
				new Lens(null, KNOWN.knownAt(), Set.of(Stance.ALLEGES), 0, Set.of()), CHIPS);

		assertThat(undated.count(-1, (any) -> true)).isZero();
	}

}
