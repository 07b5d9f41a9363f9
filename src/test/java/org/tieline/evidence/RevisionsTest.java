package org.tieline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.time.Spell;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.share;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

/**
 * A newer word of the same voice replaces the older one; of another voice it does not.
 */
class RevisionsTest {

	@Test
	void aNewerFigureOfTheSameHouseReplacesTheOlder() {
		FactView fact = wide(revised("house", "house"));

		assertThat(fact.status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(fact.value()).isEqualTo(percent("28"));
		assertThat(fact.claims()).extracting(Claim::id).containsExactly("old", "new");
		assertThat(supersededBy(fact)).containsExactly("old by new");
	}

	@Test
	void aNewerFigureOfAnotherHouseContests() {
		FactView fact = wide(revised("house", "other"));

		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
		assertThat(fact.value()).isEqualTo(percent("22..28"));
		assertThat(supersededBy(fact)).isEmpty();
	}

	@Test
	void beforeTheNewerOneWasPublishedTheOlderCounts() {
		FactView then = knownAt("2019-12-31", revised("house", "house"));

		assertThat(then.value()).isEqualTo(percent("22"));
		assertThat(supersededBy(then)).isEmpty();
		assertThat(knownAt("2020-03-01", revised("house", "house")).value()).isEqualTo(percent("28"));
	}

	@Test
	void whereTheNewerOneIsLeftOutTheOlderCounts() {
		FactView fact = new FactView(revised("house", "house"), new Lens(null, null, null, 0, Set.of("later")));

		assertThat(fact.value()).isEqualTo(percent("22"));
	}

	@Test
	void ofThreeWordsTheLastCounts() {
		FactView fact = wide(
				share("huawei", "2018", claim("a").by("house").publisher("house").published("2019").percent("22"),
						claim("b").by("house").publisher("house").published("2020").percent("28"),
						claim("c").by("house").publisher("house").published("2021").percent("25")));

		assertThat(fact.value()).isEqualTo(percent("25"));
		assertThat(supersededBy(fact)).containsExactly("a by c", "b by c");
	}

	@Test
	void whatAgreesWithinItsRoundingIsTheSameWordAndBothStay() {
		FactView fact = wide(
				share("huawei", "2018", claim("a").by("house").publisher("house").published("2019").percent("22.4"),
						claim("b").by("house").publisher("house").published("2020").percent("22")));

		assertThat(fact.value()).isEqualTo(percent("22..22.4"));
		assertThat(supersededBy(fact)).isEmpty();
	}

	@Test
	void whereNobodyKnowsWhichIsNewerBothCount() {
		// 2020 and 2020-03-01 may come in either order; a page without a date in any.
		for (String date : new String[] { "2020", null }) {
			FactView fact = wide(
					share("huawei", "2018", claim("a").by("house").publisher("house").published(date).percent("22"),
							claim("b").by("house").publisher("house").published("2020-03-01").percent("28")));

			assertThat(fact.status()).isEqualTo(Status.CONTESTED);
			assertThat(supersededBy(fact)).isEmpty();
		}
	}

	@Test
	void figuresOfTwoPeriodsOrUnitsReplaceNothing() {
		FactView fact = wide(supply(amount("a", "2017", "5", "USD").published("2018"),
				amount("b", "2018", "9", "USD").published("2019"), amount("c", "2018", "60", "CNY").published("2020")));

		assertThat(fact.measurements("amount")).hasSize(3);
		assertThat(supersededBy(fact)).isEmpty();
	}

	@Test
	void aRelayIsAsOldAsWhatItRepeats() {
		// The paper of 2021 repeats the word of 2019, which its voice replaced in 2020.
		FactView fact = wide(
				share("huawei", "2018", claim("a").by("house").publisher("house").published("2019").percent("22"),
						claim("b").by("house").publisher("house").published("2020").percent("28"),
						claim("c").by("house").publisher("house").published("2021").repeats("a").percent("22")));

		assertThat(fact.value()).isEqualTo(percent("28"));
		assertThat(supersededBy(fact)).containsExactly("a by b", "c by b");
	}

	@Test
	void papersThatRelayTwoFiguresOfOneHouseBothCount() {
		// The paper of 2020 may print the house's word wrongly, or recall an older one.
		FactView fact = wide(share("huawei", "2018", claim("a").by("house").published("2019").percent("22"),
				claim("b").by("house").published("2020").percent("28")));

		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
		assertThat(fact.value()).isEqualTo(percent("22..28"));
		assertThat(supersededBy(fact)).isEmpty();
	}

	@Test
	void aRelayedFigureReplacesTheOlderIfTheDayOfTheWordIsKnown() {
		FactView fact = wide(share("huawei", "2018", claim("a").by("house").published("2019").percent("22"),
				claim("b").by("house").said("2020-03").published("2021").percent("28")));

		assertThat(fact.value()).isEqualTo(percent("28"));
		assertThat(supersededBy(fact)).containsExactly("a by b");
	}

	@Test
	void aFigureOfTheHouseItselfReplacesWhatPapersRelayed() {
		FactView fact = wide(share("huawei", "2018", claim("a").by("house").published("2019").percent("22"),
				claim("b").by("house").publisher("house").published("2020").percent("28"),
				claim("c").by("house").published("2021").percent("21")));

		assertThat(fact.value()).isEqualTo(percent("21..28"));
		assertThat(supersededBy(fact)).containsExactly("a by b");
	}

	@Test
	void anAllegationReplacesNoStatedFigureAndAPlanNoneThatIsHeld() {
		FactView alleged = wide(
				share("huawei", "2018", claim("a").by("house").publisher("house").published("2019").percent("22"),
						claim("b").by("house").publisher("house").published("2020").says(ALLEGES).percent("28")));
		assertThat(supersededBy(alleged)).isEmpty();

		FactView planned = wide(
				share("huawei", "2018", claim("a").by("house").publisher("house").published("2019").percent("22"),
						claim("b").by("house").publisher("house").published("2020").says(PLANS).percent("28")));
		assertThat(supersededBy(planned)).isEmpty();
		assertThat(planned.value()).isEqualTo(percent("22"));
	}

	@Test
	void aNewerPlanReplacesAnOlderOne() {
		FactView fact = wide(share("huawei", "2030",
				claim("a").by("house").publisher("house").published("2019").says(PLANS).percent("22"),
				claim("b").by("house").publisher("house").published("2020").says(PLANS).percent("28")));

		assertThat(fact.status()).isEqualTo(Status.PLANNED);
		assertThat(fact.value()).isEqualTo(percent("28"));
	}

	@Test
	void whoTakesBackAFigureNoLongerGivesIt() {
		FactView fact = wide(supply(claim("x"), amount("a", "2017", "5", "USD").published("2018"),
				claim("b").by("house").publisher("house").about("amount").in("2017").says(DENIES).published("2019")));

		assertThat(fact.measurements("amount")).isEmpty();
		assertThat(fact.status()).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void whoAdmitsAStateDisputesNoLonger() {
		FactView fact = wide(supply(claim("a").by("vendor").asOf("2018").says(DENIES).published("2019"),
				claim("b").by("vendor").asOf("2018").published("2020")));

		assertThat(fact.status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(wide(supply(claim("a").by("vendor").asOf("2018").says(DENIES).published("2019"),
				claim("b").by("other").asOf("2018").published("2020")))
			.status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void aNewerEndOfTheSameVoiceReplacesTheOlder() {
		Fact fact = supply(claim("a").by("vendor").from("2015").to("2018-12-31").published("2018"),
				claim("b").by("vendor").from("2015").to("2019-12-31").published("2020"));

		assertThat(wide(fact).status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(on("2019-06", fact).holds()).isEqualTo(Spell.Holds.YES);
		assertThat(supersededBy(wide(fact))).containsExactly("a by b");
	}

	@Test
	void theEndOfAnotherSpellReplacesNothing() {
		// It began again in 2019, so both ends stand.
		FactView fact = wide(supply(claim("a").by("vendor").to("2018").published("2018"),
				claim("b").by("vendor").from("2019").published("2019"),
				claim("c").by("vendor").to("2020").published("2020")));

		assertThat(supersededBy(fact)).isEmpty();
	}

	@Test
	void aNewerEndThatSaysLessOfTheStartReplacesNothing() {
		// Without the older word nobody would say that it began in 2015.
		FactView fact = wide(supply(claim("a").by("vendor").from("2015").to("2018").published("2018"),
				claim("b").by("vendor").to("2019").published("2020")));

		assertThat(supersededBy(fact)).isEmpty();
	}

	private static Fact revised(String older, String newer) {
		return share("huawei", "2018", claim("old").by(older).published("2019-03-01").percent("22"),
				claim("new").by(newer).publisher(newer).on("later").published("2020-03-01").percent("28"));
	}

	private static ClaimFixtures amount(String id, String period, String number, String unit) {
		return claim(id).by("house").publisher("house").about("amount").in(period).value(number, unit, number);
	}

	private static FactView knownAt(String day, Fact fact) {
		return new FactView(fact, new Lens(null, LocalDate.parse(day), null, 0, Set.of()));
	}

	private static List<String> supersededBy(FactView fact) {
		return fact.claimViews()
			.stream()
			.filter((claim) -> claim.supersededBy() != null)
			.map((claim) -> claim.id() + " by " + Objects.requireNonNull(claim.supersededBy()).id())
			.toList();
	}

	private static Quantity percent(String number) {
		return Quantity.parse(number, "percent");
	}

}
