package org.tieline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every set of claims, tried on many that chance made. */
class RecordLawsTest {

	private static final int SETS = RandomRuns.of(2_000);

	private static final Stance[] STANCES = Stance.values();

	@Test
	void spellsAreOrderedDisjointAndSeenWithinThemselves() {
		forEachFact((fact, random) -> {
			PartialDate end = null;
			for (Spell spell : ClaimFixtures.wide(fact).spells()) {
				PartialDate start = (spell.start() != null) ? spell.start() : spell.observed();
				if (end != null && start != null) {
					// A renewal may fall within the date of the end, never wholly before
					// it.
					assertThat(start.isWhollyBefore(end)).isFalse();
				}
				if (spell.start() != null && spell.observed() != null) {
					assertThat(spell.observed().isWhollyBefore(spell.start())).isFalse();
				}
				if (spell.end() != null && start != null) {
					assertThat(spell.end().isWhollyBefore(start)).isFalse();
				}
				end = spell.end();
			}
		});
	}

	@Test
	void onlyTheLastSpellGoesOn() {
		forEachFact((fact, random) -> {
			List<Spell> spells = ClaimFixtures.wide(fact).spells();
			assertThat(spells.stream().limit(Math.max(0, spells.size() - 1))).allMatch((spell) -> spell.end() != null);
		});
	}

	@Test
	void onADayThatAnAssertedObservationNamesTheStateIsNeverRuledOut() {
		forEachFact((fact, random) -> fact.claims()
			.stream()
			.filter((claim) -> claim.asserts() && claim.asOf() != null)
			.forEach((claim) -> assertThat(ClaimFixtures.on(String.valueOf(claim.asOf()), fact).holds())
				.isNotEqualTo(Spell.Holds.NO)));
	}

	@Test
	void aDenialNeverCorroborates() {
		forEachFact((fact, random) -> {
			Status before = ClaimFixtures.wide(fact).status();
			for (ClaimFixtures denial : List.of(ClaimFixtures.claim("z"), ClaimFixtures.claim("z").about("end"),
					ClaimFixtures.claim("z").about("amount"), ClaimFixtures.claim("z").about("start"),
					ClaimFixtures.claim("z").repeats("c0"), ClaimFixtures.claim("z").by("speaker1"))) {
				Status after = ClaimFixtures.wide(with(fact, denial.says(Stance.DENIES))).status();
				assertThat(after == Status.CORROBORATED).isEqualTo(before == Status.CORROBORATED && after == before);
			}
		});
	}

	@Test
	void theOrderOfClaimsDoesNotMatter() {
		forEachFact((fact, random) -> {
			List<Claim> shuffled = new ArrayList<>(fact.claims());
			Collections.shuffle(shuffled, random);
			FactView one = ClaimFixtures.wide(fact);
			FactView other = ClaimFixtures.wide(of(fact, shuffled));
			assertThat(other.status()).isEqualTo(one.status());
			assertThat(other.origins()).isEqualTo(one.origins());
			assertThat(other.spells()).isEqualTo(one.spells());
			assertThat(other.claims()).isEqualTo(one.claims());
			assertThat(other.measurements("amount")).isEqualTo(one.measurements("amount"));
		});
	}

	@Test
	void originsNeverExceedTheClaimsThatAffirm() {
		forEachFact((fact, random) -> assertThat((long) ClaimFixtures.wide(fact).origins())
			.isLessThanOrEqualTo(fact.claims().stream().filter(Claim::affirms).count()));
	}

	@Test
	void aNarrowerLensNeverAcceptsMoreAndNeverFindsMoreOrigins() {
		forEachFact((fact, random) -> {
			FactView wide = ClaimFixtures.wide(fact);
			for (Lens narrow : List.of(new Lens(null, LocalDate.of(2018, 6, 30), null, 0, Set.of()),
					new Lens(null, null, Set.of(Stance.STATES, Stance.DENIES), 0, Set.of()),
					new Lens(null, null, null, 0, Set.of("source1", "source2")))) {
				FactView view = new FactView(fact, narrow);
				assertThat(wide.claims()).containsAll(view.claims());
				assertThat(view.origins()).isLessThanOrEqualTo(wide.origins());
			}
		});
	}

	@Test
	void statusAndOriginsNeverContradictEachOther() {
		forEachFact((fact, random) -> {
			FactView view = ClaimFixtures.wide(fact);
			switch (view.status()) {
				case CORROBORATED -> assertThat(view.origins()).isGreaterThan(1);
				case SINGLE_ORIGIN -> assertThat(view.origins()).isEqualTo(1);
				case ALLEGED, PLANNED, DENIED, NOT_RECORDED -> assertThat(view.origins()).isZero();
				case CONTESTED -> assertThat(view.claims().size()).isGreaterThan(1);
			}
		});
	}

	private interface Law {

		void check(Fact fact, Random random);

	}

	private static void forEachFact(Law law) {
		for (int seed = 0; seed < SETS; seed++) {
			Random random = new Random(seed);
			law.check(fact(random), random);
		}
	}

	private static Fact fact(Random random) {
		ClaimFixtures[] claims = new ClaimFixtures[1 + random.nextInt(6)];
		for (int i = 0; i < claims.length; i++) {
			claims[i] = claim(i, random);
		}
		return ClaimFixtures.supply(claims);
	}

	private static ClaimFixtures claim(int i, Random random) {
		ClaimFixtures claim = ClaimFixtures.claim("c" + i).says(STANCES[random.nextInt(STANCES.length)]);
		claim.on("source" + random.nextInt(5)).published(random.nextInt(5) == 0 ? null : date(random));
		if (random.nextBoolean()) {
			claim.by("speaker" + random.nextInt(4));
		}
		if (i > 0 && random.nextInt(4) == 0) {
			claim.repeats("c" + random.nextInt(i));
		}
		if (random.nextInt(4) == 0) {
			claim.copyOf("page" + random.nextInt(2));
		}
		if (random.nextInt(4) == 0) {
			claim.about("amount").in(date(random)).value(String.valueOf(1 + random.nextInt(3)), "USD", null);
			return claim;
		}
		switch (random.nextInt(5)) {
			case 0 -> claim.from(date(random));
			case 1 -> claim.to(date(random));
			case 2 -> claim.asOf(date(random));
			case 3 -> interval(claim, random);
			default -> {
			}
		}
		return claim;
	}

	private static void interval(ClaimFixtures claim, Random random) {
		String one = date(random);
		String other = date(random);
		boolean inOrder = !PartialDate.parse(other).isWhollyBefore(PartialDate.parse(one));
		claim.from(inOrder ? one : other).to(inOrder ? other : one);
	}

	private static String date(Random random) {
		int year = 2016 + random.nextInt(3);
		int month = 1 + random.nextInt(6);
		return switch (random.nextInt(3)) {
			case 0 -> String.valueOf(year);
			case 1 -> "%d-%02d".formatted(year, month);
			default -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
		};
	}

	private static Fact with(Fact fact, ClaimFixtures claim) {
		List<Claim> claims = new ArrayList<>(fact.claims());
		claims.addAll(ClaimFixtures.supply(claim).claims());
		return of(fact, claims);
	}

	private static Fact of(Fact fact, List<Claim> claims) {
		return new Fact(fact.id(), fact.kind(), fact.participants(), fact.attributes(), fact.numberPeriod(), claims);
	}

}
