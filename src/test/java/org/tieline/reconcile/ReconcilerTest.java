package org.tieline.reconcile;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.claim.Stance;
import org.tieline.entity.EntitySearch.Asked;
import org.tieline.entity.EntitySearch.Found;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.reconcile.Reconciler.Match;
import org.tieline.record.RecordTimes;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.stake;

/** Names and identifiers of an invented record, and the words of a cell. */
class ReconcilerTest {

	private static final Entity HERON = firm("heron", "Heron", "529900AAAAAAAAAAAA08");

	private static final Entity ROWAN = firm("rowan", "Rowan", "529900BBBBBBBBBBBB91");

	private static Entity firm(String id, String name, String lei) {
		return new Entity(id, EntityKind.COMPANY, name, List.of(), List.of(new Identifier("lei", lei)), null, false,
				Map.of(), Map.of());
	}

	private static List<Match> asked(String name, String lei, List<Found> byName, List<Found> byLei) {
		Query query = new Query(name, null, 10, Map.of("lei", List.of(lei)));
		return Reconciler.candidates(query, Map.of(new Asked(name, null), byName, new Asked(lei, null), byLei));
	}

	/** A row says Heron and gives the identifier of Rowan. */
	@Test
	void aNameOfOneAndAnIdentifierOfAnotherAreNoMatch() {
		List<Match> matches = asked("Heron", "529900BBBBBBBBBBBB91", List.of(new Found(HERON, 1, true)),
				List.of(new Found(ROWAN, 1, true)));

		assertThat(matches).extracting((one) -> one.entity().id()).containsExactly("rowan", "heron");
		assertThat(matches).noneMatch(Match::match);
		assertThat(matches.getFirst().likeness()).isZero();
		assertThat(matches.getLast().likeness()).isEqualTo(1);
	}

	@Test
	void anIdentifierIsAMatchUnderANameThatNobodyHas() {
		List<Match> matches = asked("Rowann", "529900BBBBBBBBBBBB91", List.of(new Found(ROWAN, 0.8, false)),
				List.of(new Found(ROWAN, 1, true)));

		assertThat(matches).singleElement().satisfies((one) -> {
			assertThat(one.match()).isTrue();
			assertThat(one.score()).isEqualTo(100);
			assertThat(one.likeness()).isEqualTo(0.8);
		});
	}

	/** Two firms are named Heron, and the identifier says which. */
	@Test
	void anIdentifierChoosesAmongThoseOfTheName() {
		Entity other = firm("heron-2", "Heron", "529900BBBBBBBBBBBB91");

		assertThat(asked("Heron", "529900BBBBBBBBBBBB91", List.of(new Found(HERON, 1, true), new Found(other, 1, true)),
				List.of(new Found(other, 1, true))))
			.filteredOn(Match::match)
			.extracting((one) -> one.entity().id())
			.containsExactly("heron-2");
	}

	private static String held(String day, org.tieline.evidence.ClaimFixtures... claims) {
		return ColumnCells.held(new FactView(RecordTimes.fill(List.of(stake(claims))).getFirst(),
				Lens.WIDE.at(PartialDate.parse(day))));
	}

	/** Held from 2010; 51.22 percent are of 2013. */
	@Test
	void aFigureOfAnotherTimeSaysSo() {
		assertThat(held("2016", claim("a").from("2010").published("2016"), claim("b").asOf("2016").published("2016"),
				claim("c").asOf("2013").about("percent").percent("51.22")))
			.isEqualTo(" 51.22% [percent of 2013: SINGLE_ORIGIN]");
		assertThat(held("2013", claim("a").from("2010"), claim("c").asOf("2013").about("percent").percent("51.22")))
			.isEqualTo(" 51.22% [percent: SINGLE_ORIGIN]");
		assertThat(held("2013", claim("a").from("2010"), claim("c").about("percent").percent("5")))
			.isEqualTo(" 5% [percent undated: SINGLE_ORIGIN]");
	}

	@Test
	void aPlannedPercentageIsNotHeld() {
		assertThat(held("2016", claim("a").from("2010").published("2016"),
				claim("p").says(Stance.PLANS).asOf("2016").about("percent").percent("18.3")))
			.isEqualTo(" [18.3%: PLANNED]");
	}

}
