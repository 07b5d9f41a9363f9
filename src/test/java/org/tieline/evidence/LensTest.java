package org.tieline.evidence;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.problem.Problem;
import org.tieline.time.Spell.Holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.ESTIMATES;
import static org.tieline.claim.Stance.STATES;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.share;
import static org.tieline.evidence.ClaimFixtures.supply;

class LensTest {

	@Test
	void theWidestLensAcceptsAllClaims() {
		assertThat(accepted(Lens.WIDE, supply(claim("a"), claim("b").published(null)))).isEqualTo("ab");
	}

	@Test
	void aClaimIsKnownOnTheDayItWasPublished() {
		Fact fact = supply(claim("a").published("2018-11-23"));
		assertThat(accepted(knownAt("2018-11-22"), fact)).isEmpty();
		assertThat(accepted(knownAt("2018-11-23"), fact)).isEqualTo("a");
	}

	@Test
	void aPartialPublicationDateIsKnownFromItsLastPossibleDay() {
		Fact fact = supply(claim("a").published("2018-11"), claim("b").published("2018"));
		assertThat(accepted(knownAt("2018-11-29"), fact)).isEmpty();
		assertThat(accepted(knownAt("2018-11-30"), fact)).isEqualTo("a");
		assertThat(accepted(knownAt("2018-12-31"), fact)).isEqualTo("ab");
	}

	@Test
	void anUndatedClaimIsLeftOutUnderKnownAtAndCounted() {
		Fact fact = supply(claim("a").published(null), claim("b").published("2018"));
		Lens lens = knownAt("2020-01-01");
		assertThat(accepted(lens, fact)).isEqualTo("b");
		assertThat(fact.claims().stream().filter(lens::leavesOutUndated)).extracting(Claim::id).containsExactly("a");
		assertThat(fact.claims().stream().filter(Lens.WIDE::leavesOutUndated)).isEmpty();
	}

	@Test
	void anUndatedClaimThatTheLensLeavesOutAnywayIsNotCountedAsUndated() {
		Fact fact = supply(claim("a").published(null).on("paper"), claim("b").published(null).says(ALLEGES));
		Lens lens = new Lens(null, LocalDate.of(2020, 1, 1), Set.of(STATES), 0, Set.of("paper"));
		assertThat(fact.claims().stream().filter(lens::leavesOutUndated)).isEmpty();
	}

	@Test
	void onlyTheStancesOfTheLensCount() {
		Fact fact = supply(claim("a"), claim("b").says(ESTIMATES), claim("c").says(ALLEGES));
		assertThat(accepted(stances(STATES, ALLEGES), fact)).isEqualTo("ac");
		assertThat(new FactView(fact, stances(ALLEGES)).status()).isEqualTo(Status.ALLEGED);
	}

	@Test
	void aLensThatCannotBeUsedIsRefused() {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> stances())
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("lens.stances"))
			.withMessageContaining("leave it out for all");
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> minOrigins(-1))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("lens.minOrigins"));
	}

	@Test
	void withoutDenialsNothingIsContestedByThem() {
		Fact fact = supply(claim("a"), claim("b").says(Stance.DENIES));
		assertThat(new FactView(fact, stances(STATES)).status()).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void excludedSourcesAreLeftOut() {
		Fact fact = supply(claim("a").on("wsj"), claim("b").on("ft"));
		FactView view = new FactView(fact, without("wsj"));
		assertThat(view.claims()).extracting(Claim::id).containsExactly("b");
		assertThat(view.status()).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aNumberThatTheLensLeavesOutContestsNothing() {
		Fact fact = share("huawei", "2017", claim("a").percent("22").on("ihs"), claim("b").percent("28").on("wsj"));
		assertThat(new FactView(fact, without("wsj")).status()).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aFactWithTooFewOriginsIsNotRecorded() {
		Fact fact = supply(claim("a"), claim("b"));
		assertThat(new FactView(fact, minOrigins(2)).isRecorded()).isTrue();
		assertThat(new FactView(fact, minOrigins(3)).isRecorded()).isFalse();
		assertThat(new FactView(fact, minOrigins(3)).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void originsAreCountedAmongTheClaimsThatTheLensLeaves() {
		Fact fact = supply(claim("a").on("wsj"), claim("b").on("ft"));
		assertThat(new FactView(fact, new Lens(null, null, null, 2, Set.of("wsj"))).isRecorded()).isFalse();
	}

	@Test
	void aPartialDateAsksWhetherItHeldAtSomeTimeWithinIt() {
		Fact fact = supply(claim("a").from("2018-08-23").to("2018-09-01"));
		assertThat(on("2018", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018-08", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018-08-22", fact).holds()).isEqualTo(Holds.NO);
		assertThat(on("2018-09-02", fact).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void asOfAndKnownAtAreTwoQuestions() {
		// It ended in 2017, which came out only in 2019.
		Fact fact = supply(claim("a").from("2015").published("2016"), claim("b").to("2017").published("2019"));
		assertThat(on("2018", fact).holds()).isEqualTo(Holds.NO);
		Lens then = new Lens(on("2018", fact).lens().asOf(), LocalDate.of(2018, 6, 1), null, 0, Set.of());
		assertThat(new FactView(fact, then).holds()).isEqualTo(Holds.YES);
	}

	private static String accepted(Lens lens, Fact fact) {
		StringBuilder ids = new StringBuilder();
		fact.claims().stream().filter(lens::accepts).forEach((claim) -> ids.append(claim.id()));
		return ids.toString();
	}

	private static Lens knownAt(String day) {
		return new Lens(null, LocalDate.parse(day), null, 0, Set.of());
	}

	private static Lens stances(Stance... stances) {
		return new Lens(null, null, Set.of(stances), 0, Set.of());
	}

	private static Lens without(String source) {
		return new Lens(null, null, null, 0, Set.of(source));
	}

	private static Lens minOrigins(int origins) {
		return new Lens(null, null, null, origins, Set.of());
	}

}
