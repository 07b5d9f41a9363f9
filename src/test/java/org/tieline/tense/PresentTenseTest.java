package org.tieline.tense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.check.Approximation;
import org.tieline.check.AskedClaim;
import org.tieline.check.AskedNumber;
import org.tieline.check.ClaimCheck;
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
import org.tieline.value.Period;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Singtel held 20% of Bharti on 2021-02-01 and 25% on 2021-08-01; the share of alba was
 * 30% in 2016.
 */
class PresentTenseTest {

	private static final Fact STAKE = ClaimFixtures.stake(
			ClaimFixtures.claim("a").about("percent").percent("20").by("house-one").asOf("2021-02-01"),
			ClaimFixtures.claim("b").about("percent").percent("25").by("house-one").asOf("2021-08-01"));

	private static final Fact SHARE = ClaimFixtures.share("alba", "2016",
			ClaimFixtures.claim("c").percent("30").by("house-one").in("2016"));

	// By hand: on 1 May 2021 the newest of the year up to then is 20%; on 1 October 25%.
	// On 1 March 2023 both are older than a year.
	@Test
	void aStakeIsTheNewestOfTheYearUpToTheDay() {
		assertThat(stake("20", "2021-05-01")).isTrue();
		assertThat(stake("20", "2021-10-01")).isFalse();
		assertThat(stake("25", "2021-10-01")).isTrue();
		assertThat(stake("25", "2023-03-01")).isFalse();
	}

	// By hand: 51% from 31 May 2025 on is the newest figure on 3 June, and the report of
	// September gives it again.
	@Test
	void aStakeThatBeganIsTheNewestFromThenOn() {
		Fact merged = ClaimFixtures.stake(
				ClaimFixtures.claim("a").about("percent").percent("51").by("house-one").from("2025-05-31"),
				ClaimFixtures.claim("b").about("percent").percent("51").by("house-two").asOf("2025-09-22"));

		assertThat(isTold(merged, "51", "2025-06-03")).isTrue();
		assertThat(isTold(merged, "51", "2025-05-01")).isFalse();
		assertThat(isTold(merged, "49", "2025-06-03")).isTrue();
	}

	@Test
	void aFigureOfAYearTellsOfItsDaysAlone() {
		assertThat(share("30", "2016-05-01")).isEqualTo(Verdict.SUPPORTED);
		assertThat(share("35", "2016-05-01")).isEqualTo(Verdict.CONTRADICTED);
		assertThat(share("30", "2017-05-01")).isNull();
	}

	private static boolean stake(String number, String day) {
		return isTold(STAKE, number, day);
	}

	private static boolean isTold(Fact stake, String number, String day) {
		LocalDate date = LocalDate.parse(day);
		Period year = new Period(PartialDate.of(date.minusYears(1)), PartialDate.of(date));
		return new PresentTense(date).isTold(check(stake, number, year));
	}

	/** The verdict of the reading of 2016, if it counts for a day. */
	private static Verdict share(String number, String day) {
		ClaimCheck check = check(SHARE, number, new Period(PartialDate.parse("2016"), PartialDate.parse("2016")));
		return new PresentTense(LocalDate.parse(day)).isTold(check) ? check.verdict() : null;
	}

	private static ClaimCheck check(Fact fact, String number, Period period) {
		KindOfFact kind = Kinds.kind(fact.kind().name());
		Map<String, String> parts = new java.util.HashMap<>();
		fact.participants().forEach((part, entity) -> parts.put(part, entity.id()));
		AskedNumber asked = AskedNumber.of(new BigDecimal(number), number + "%", "percent", Approximation.EXACT, null);
		AskedClaim claim = new AskedClaim(kind, parts, Map.of(),
				kind.aspects().stream().filter((one) -> one.name().equals("percent")).toList(), asked, period, null,
				Stance.STATES);
		return ClaimChecker.check(claim, new Compared(List.of(new FactView(fact, Lens.WIDE)), Set.of(claim.subject())),
				Map.of());
	}

}
