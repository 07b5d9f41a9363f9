package org.tieline.tense;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecker;
import org.tieline.check.Compared;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list holds albano from 2016-03-08 to 2017-03-29, and brissa from 2019-05-16. Nordia
 * planned a ban of albano on 2020-07-14, to begin on 2020-12-31, and set conditions for
 * it from 2020-01-28.
 */
class ToldTimesTest {

	private static final Entity LIST = ClaimFixtures.company("list");

	private static final Entity ALBANO = ClaimFixtures.company("albano");

	private static final Entity BRISSA = ClaimFixtures.company("brissa");

	private static final Fact OVER = ClaimFixtures.restriction(LIST, "DESIGNATION", ALBANO,
			ClaimFixtures.claim("a").from("2016-03-08").to("2017-03-29"));

	private static final Fact OPEN = ClaimFixtures.restriction(LIST, "DESIGNATION", BRISSA,
			ClaimFixtures.claim("b").from("2019-05-16"));

	private static final List<Fact> BAN = List.of(
			ClaimFixtures.restriction(ClaimFixtures.company("july"), "NETWORK_BAN", ALBANO,
					ClaimFixtures.claim("c").says(Stance.PLANS).from("2020-12-31").published("2020-07-14")),
			ClaimFixtures.restriction(ClaimFixtures.company("january"), "CONDITIONS", ALBANO,
					ClaimFixtures.claim("d").from("2020-01-28")));

	@Test
	void onlyARecordedEndConfirmsAnEnd() {
		assertThat(ended(OVER, ALBANO, "2017").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(ended(OVER, ALBANO, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(ended(OPEN, BRISSA, "2020").verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(ended(OPEN, ALBANO, "2020").verdict()).isEqualTo(Verdict.NOT_COVERED);
	}

	@Test
	void anEndAtAnotherTimeDiffersInItsTime() {
		ClaimCheck check = ended(OVER, ALBANO, "2019");

		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.differences()).singleElement()
			.matches((one) -> one.scope() == Scope.PERIOD && one.recorded().equals("ended 2017-03-29"));
	}

	@Test
	void whatIsToldNotToBeSoIsRefutedByWhatHoldsAndConfirmedByItsEnd() {
		assertThat(absent(OPEN, BRISSA, "2020-06-01").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(absent(OPEN, BRISSA, null).reason()).endsWith("The record holds no end of it.");
		assertThat(absent(OVER, ALBANO, "2020-06-01").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(absent(OVER, ALBANO, null).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// Before its start a state does not hold, but it has not ended either.
	@Test
	void aStateOfAnotherTimeDecidesNothingOnADay() {
		assertThat(absent(OPEN, BRISSA, "2018-06-01").verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(never(OPEN, BRISSA, "2018-06-01").verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(never(OPEN, BRISSA, "2020-06-01").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(never(OVER, ALBANO, "2020-06-01").verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	@Test
	void whatIsNotRecordedIsNeitherYesNorNo() {
		assertThat(absent(OPEN, ALBANO, null).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(never(OPEN, ALBANO, null).verdict()).isEqualTo(Verdict.NOT_COVERED);
	}

	// By hand: in July the ban was announced; in January the conditions began.
	@Test
	void anActIsComparedWithWhatWasAnnouncedOrBeganAtItsTime() {
		assertThat(ban("2020-07").differences()).singleElement().matches((one) -> one.scope() == Scope.STANCE);
		assertThat(ban("2020-01").differences()).singleElement()
			.matches((one) -> one.scope() == Scope.SORT && one.recorded().equals("conditions"));
	}

	private static ClaimCheck ban(String month) {
		return check(BAN, ALBANO, Map.of("effect", "NETWORK_BAN"), period(month), Stance.STATES);
	}

	private static ClaimCheck ended(Fact fact, Entity target, @Nullable String time) {
		return new ToldEnd((time != null) ? period(time) : null)
			.of(check(List.of(fact), target, Map.of("effect", "DESIGNATION"), null, Stance.STATES));
	}

	private static ClaimCheck absent(Fact fact, Entity target, @Nullable String day) {
		return new ToldAbsence((day != null) ? period(day) : null)
			.of(check(List.of(fact), target, Map.of("effect", "DESIGNATION"), null, Stance.DENIES));
	}

	private static ClaimCheck never(Fact fact, Entity target, @Nullable String day) {
		return new ToldAbsence((day != null) ? period(day) : null)
			.ofPast(check(List.of(fact), target, Map.of("effect", "DESIGNATION"), null, Stance.DENIES));
	}

	private static Period period(String date) {
		return new Period(PartialDate.parse(date), PartialDate.parse(date));
	}

	private static ClaimCheck check(List<Fact> facts, Entity target, Map<String, String> sort, @Nullable Period period,
			Stance stance) {
		AskedClaim claim = new AskedClaim(Kinds.kind("RESTRICTION"),
				Map.of("authority", "authority", "target", target.id()), sort, List.of(), null, period, null, stance);
		List<FactView> views = facts.stream().map((one) -> new FactView(one, Lens.WIDE)).toList();
		return ClaimChecker.check(claim, new Compared(views, Set.of("authority")), Map.of());
	}

}
