package org.tieline.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;

/**
 * Whose word a verdict rests on, and what its reason tells, in a small invented world.
 */
class VerdictReasonsTest {

	// By hand: a house gives 30% of 2016 alone; of 2015 nobody says it.
	@Test
	void whoSaysItOfAnotherTimeDoesNotSayIt() {
		Fact share = ClaimFixtures.share("alba", "2016", claim("c").percent("30").by("house"));

		ClaimCheck check = share(share, "30", "2015", null);
		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.supporting()).isEmpty();
		assertThat(check.origins()).isEmpty();
		assertThat(check.independentOrigins()).isZero();
		assertThat(check.recordedInstead()).extracting((one) -> one.claim().id()).containsExactly("c");
		assertThat(share(share, "30", "2016", null).recordedInstead()).isEmpty();
	}

	// By hand: two ban alba, from 5G networks and from new ones; nothing is asked of
	// that.
	@Test
	void aBanThatIsToldWithoutItsScopeIsAnsweredWithIt() {
		Entity act = ClaimFixtures.entity("act", EntityKind.MEASURE);
		Fact ban = ClaimFixtures.restriction(act, "NETWORK_BAN", company("alba"),
				claim("a").asOf("2019").detail("scope", "5G networks").by("house"),
				claim("b").asOf("2019").detail("scope", "new 5G networks").by("rival"));

		assertThat(restriction(ban).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(restriction(ban).reason()).endsWith(" Scope on record: 5G networks; new 5G networks.");
	}

	// By hand: 858.833 billion is printed as 859 billion, not as 860.0 billion.
	@Test
	void theZerosOfAPlainSumAreNoDigits() {
		Fact revenue = ClaimFixtures.revenue("2019",
				claim("r").value("858833000000", "CNY", "CNY 858,833 million").by("house"));

		assertThat(revenue(revenue, "859000000000", "CNY").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(revenue(revenue, "860000000000", "CNY").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(revenue(revenue, "858800000001", "CNY").verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	// By hand: the sum of 5 is given in yuan, 1 in dollars.
	@Test
	void theCurrencyIsThatOfTheSameSum() {
		Fact revenue = ClaimFixtures.revenue("2019", claim("y").value("7000000000", "CNY", "CNY 7 billion").by("house"),
				claim("d").value("1000000000", "USD", "$1 billion").derived(Derivation.CONVERTED).by("house"));

		assertThat(revenue(revenue, "1000000000", "EUR").differences().getFirst().recorded()).isEqualTo("USD");
		assertThat(revenue(revenue, "7000000000", "EUR").differences().getFirst().recorded()).isEqualTo("CNY");
		assertThat(revenue(revenue, "1000000000", "USD").reason())
			.contains("USD 1 billion in 2019, converted from what house states")
			.doesNotContain("own word");
	}

	// By hand: rule Z is suspended from 2025-11 in its version "second".
	@Test
	void aSortIsTheStateBeforeItIsTheNameOfAVersion() {
		Fact version = ClaimFixtures.version(ClaimFixtures.entity("rule", EntityKind.MEASURE), "second", "SUSPENDED",
				claim("v").from("2025-11").by("house"));

		ClaimCheck suspended = version(version, "SUSPENDED", "2026-01");
		assertThat(suspended.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version(version, "second", "2026-01").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version(version, null, null).reason()).contains("suspended");
	}

	// By hand: suspended from November 2025, planned to be back from November 2026.
	@Test
	void whatIsPlannedToBeBackIsNotOver() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-11").by("house"));
		Fact back = ClaimFixtures.version(rule, "third", "IN_FORCE",
				claim("p").says(Stance.PLANS).from("2026-11-10").by("house"));

		ClaimCheck then = version("IN_FORCE", "2026-11-30", gone, back);
		assertThat(then.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(then.differences()).extracting(Difference::recorded).containsExactly("planned or expected");
		assertThat(version("IN_FORCE", "2026-06", gone, back).verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	// By hand: in force from March, suspended from May; in June it is not in force.
	@Test
	void whatIsSuspendedIsNotInForceThoughNobodyToldTheEndOfItsVersion() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact first = ClaimFixtures.version(rule, "first", "IN_FORCE", claim("f").from("2025-03-01").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-05-14").by("house"));

		assertThat(version("IN_FORCE", "2025-04-30", first, gone).verdict()).isEqualTo(Verdict.SUPPORTED);
		ClaimCheck then = version("IN_FORCE", "2025-06-30", first, gone);
		assertThat(then.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(then.reason()).startsWith("No: the record has a later version that takes it away. ")
			.contains("suspended from 2025-05-14");
	}

	// By hand: in force from March; suspended from May, until a day in August that is
	// planned. Nobody is asked when, so it was in force once, and is not now.
	@Test
	void whoAsksForNoTimeHearsOfTheSuspensionToo() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact first = ClaimFixtures.version(rule, "first", "IN_FORCE",
				claim("f").from("2025-03-01").to("2025-05-13").by("house"));
		Fact open = ClaimFixtures.version(rule, "first", "IN_FORCE", claim("f").from("2025-03-01").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-05-14").by("house"),
				claim("e").says(Stance.PLANS).to("2027-08-12").by("house"));
		Fact back = ClaimFixtures.version(rule, "third", "IN_FORCE", claim("b").from("2025-08-13").by("house"));

		assertThat(version("IN_FORCE", null, first, gone).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version("IN_FORCE", null, first, gone).reason())
			.endsWith(" It ended on 2025-05-13. rule is suspended from 2025-05-14. Its end is planned for 2027-08-12.");
		assertThat(version("IN_FORCE", null, open, gone).reason()).contains(" rule is suspended from 2025-05-14.");
		assertThat(version("IN_FORCE", null, first, gone, back).reason()).doesNotContain("suspended");
	}

	// By hand: a suspension of May 2025, by the month. In May it may have been in force,
	// in June it was not, and in April it was.
	@Test
	void aSuspensionOfAMonthLeavesThatMonthOpen() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact first = ClaimFixtures.version(rule, "first", "IN_FORCE", claim("f").from("2025-03").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-05").by("house"));

		assertThat(version("IN_FORCE", "2025-04", first, gone).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version("IN_FORCE", "2025-05", first, gone).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(version("IN_FORCE", "2025-06", first, gone).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(version("IN_FORCE", null, first, gone).reason()).endsWith(" rule is suspended from 2025-05.");
	}

	// By hand: the order ended on the 13th, which was its last day; on the 14th it was
	// gone.
	@Test
	void theLastDayOfAMeasureIsStillInForce() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact order = ClaimFixtures.version(rule, "first", "IN_FORCE",
				claim("f").from("2018-04-15").to("2018-07-13").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "REPEALED", claim("v").from("2018-07-13").by("house"));

		assertThat(version("IN_FORCE", "2018-07-12", order, gone).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version("IN_FORCE", "2018-07-13", order, gone).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version("IN_FORCE", "2018-07-14", order, gone).verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	// By hand: from the 10th, says one; in November, says another, which is the same.
	@Test
	void aMonthThatAgreesWithADayDisputesNothing() {
		Fact act = ClaimFixtures.version(ClaimFixtures.entity("rule", EntityKind.MEASURE), "first", "IN_FORCE",
				claim("a").from("2022-11-10").by("house"), claim("b").from("2022-11").by("other"));

		assertThat(version(act, "IN_FORCE", "2022-11-09").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(version(act, "IN_FORCE", "2022-11-10").verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: suspended some day in May. In June it is suspended; on the 20th of May it
	// may have been in force.
	@Test
	void onADayOfTheMonthOfASuspensionNothingIsCertain() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact first = ClaimFixtures.version(rule, "first", "IN_FORCE", claim("f").from("2025-03-01").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-05").by("house"));

		ClaimCheck then = version("IN_FORCE", "2025-05-20", first, gone);
		assertThat(then.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(then.reason()).endsWith("The sources do not tell whether that was so on 2025-05-20.");
		assertThat(version("IN_FORCE", "2025-06-01", first, gone).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(version("IN_FORCE", "2025-04-30", first, gone).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: the suspension was to end in August. In June it held; in September nobody
	// says that it ended, or that it went on.
	@Test
	void afterThePlannedEndOfASuspensionNothingIsKnown() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact first = ClaimFixtures.version(rule, "first", "IN_FORCE", claim("f").from("2025-03-01").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-05-14").by("house"),
				claim("e").says(Stance.PLANS).to("2025-08-12").by("house"));

		assertThat(version("IN_FORCE", "2025-06-30", first, gone).verdict()).isEqualTo(Verdict.CONTRADICTED);
		ClaimCheck after = version("IN_FORCE", "2025-09-30", first, gone);
		assertThat(after.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(after.reason()).startsWith("Neither confirmed nor contradicted: ")
			.contains("Its end was planned for 2025-08-12, and nobody on record says whether it went on after that.");
		ClaimCheck suspended = version("SUSPENDED", "2025-09-30", first, gone);
		assertThat(suspended.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(suspended.reason()).contains("with its end planned for 2025-08-12");
	}

	// By hand: the suspension ended in August, or the rule is seen in force in September.
	@Test
	void whatIsBackIsInForce() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact first = ClaimFixtures.version(rule, "first", "IN_FORCE", claim("f").from("2025-03-01").by("house"));
		Fact seen = ClaimFixtures.version(rule, "first", "IN_FORCE", claim("f").from("2025-03-01").by("house"),
				claim("s").asOf("2025-09-01").by("house"));
		Fact ended = ClaimFixtures.version(rule, "second", "SUSPENDED",
				claim("v").from("2025-05-14").to("2025-08-12").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-05-14").by("house"));

		assertThat(version("IN_FORCE", "2025-09-30", first, ended).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version("IN_FORCE", "2025-09-30", seen, gone).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: it ended in November 2025 and is planned to be back a year later.
	@Test
	void whatHadEndedAndIsPlannedToBeBackIsNotOver() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact ended = ClaimFixtures.version(rule, "first", "IN_FORCE",
				claim("f").from("2025-09-29").to("2025-11-09").by("house"));
		Fact gone = ClaimFixtures.version(rule, "second", "SUSPENDED", claim("v").from("2025-11-10").by("house"));
		Fact back = ClaimFixtures.version(rule, "third", "IN_FORCE",
				claim("p").says(Stance.PLANS).from("2026-11-10").by("house"));

		assertThat(version("IN_FORCE", "2026-11-30", ended, gone, back).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(version("IN_FORCE", "2026-10-30", ended, gone, back).verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	// By hand: one has it begin on the 29th, another on the 30th.
	@Test
	void aStartThatIsDisputedIsContestedAndAMonthHoldsItsDays() {
		Fact disputed = ClaimFixtures.version(ClaimFixtures.entity("rule", EntityKind.MEASURE), "first", "IN_FORCE",
				claim("a").from("2025-09-29").by("house"), claim("b").from("2025-09-30").by("other"));
		Fact month = ClaimFixtures.version(ClaimFixtures.entity("rule", EntityKind.MEASURE), "first", "IN_FORCE",
				claim("a").from("2025-09").by("house"));

		ClaimCheck first = version(disputed, "IN_FORCE", "2025-09-29");
		assertThat(first.verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(first.contradicting()).extracting((one) -> one.claim().id()).containsExactly("b");
		assertThat(version(disputed, "IN_FORCE", "2025-09-28").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(version(month, "IN_FORCE", "2025-09-20").verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: one dates the signature to the 19th, another to the 27th; in February it
	// was signed. Published and approved are two steps.
	@Test
	void theDayOfAnActThatSourcesTellDifferentlyIsContested() {
		Entity rule = ClaimFixtures.entity("rule", EntityKind.MEASURE);
		Fact signed = ClaimFixtures.version(rule, "first", "ANNOUNCED",
				claim("a").from("2020-02-19").detail("step", "SIGNED").by("house"),
				claim("b").from("2020-02-27").detail("step", "SIGNED").by("other"));
		Fact steps = ClaimFixtures.version(rule, "first", "ANNOUNCED",
				claim("a").from("2020-02-19").detail("step", "PUBLISHED").by("house"),
				claim("b").from("2020-02-27").detail("step", "APPROVED").by("other"));

		assertThat(version(signed, "ANNOUNCED", "2020-02-19").verdict()).isEqualTo(Verdict.CONTESTED);
		ClaimCheck second = version(signed, "ANNOUNCED", "2020-02-27");
		assertThat(second.verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(second.contradicting()).extracting((one) -> one.claim().id()).containsExactly("a");
		ClaimCheck between = version(signed, "ANNOUNCED", "2020-02-24");
		assertThat(between.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(between.reason()).contains("on 2020-02-19 or 2020-02-27 (sources differ on the date)");
		assertThat(version(signed, "ANNOUNCED", "2020-02").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version(signed, "ANNOUNCED", "2021-02").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(version(steps, "ANNOUNCED", "2020-02-27").verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: an order was won; nothing was delivered yet. 57% of the contract is won.
	@Test
	void anOrderThatWasWonIsAPlanWhateverItsStance() {
		Fact won = ClaimFixtures.supply(claim("order").asOf("2020").detail("supply_status", "PLANNED").by("house"));
		Fact part = ClaimFixtures.supply(claim("part").about("share_of_contract")
			.asOf("2020")
			.percent("57")
			.detail("supply_status", "PLANNED")
			.by("house"));

		assertThat(supply(won, Stance.STATES, null, null).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(supply(won, Stance.PLANS, null, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(part, Stance.STATES, "57", "2020").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(contract(part, "57").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(contract(part, "57").reason()).contains("57% (share of contract)");
		assertThat(contract(part, "47").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(supply(part, Stance.PLANS, "57", "2020").verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: 23.2% and 23% are one figure, 23.4% is not the more exact of both. A house
	// of its own that gives 20 to 25% may have 23.4%.
	@Test
	void aMoreExactFigureContradictsThoughAnotherAgreesWithIt() {
		Fact share = ClaimFixtures.share("alba", "2016", claim("exact").percent("23.2").by("house"),
				claim("vague").percent("23").by("other"));

		ClaimCheck check = share(share, "23.4", "2016", null);
		assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(check.reason()).contains("Less exact: other states 23%");
		assertThat(share(share, "23.2", "2016", null).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: the state lent 30 once; of no time, 33 is another sum.
	@Test
	void anotherSumOfNoTimeIsNamedAsOne() {
		Fact funding = ClaimFixtures.fact("F", "FUNDING", null, Map.of("instrument", "LOAN"),
				Map.of("funder", company("singtel"), "recipient", company("bharti")),
				claim("l").about("amount").asOf("2019").value("30", "USD", "$30").by("house"),
				claim("no").about("amount").says(Stance.DENIES).asOf("2020").by("bharti"));

		ClaimCheck check = check(new ClaimInput("FUNDING", "singtel", "bharti", null, null, null, null, null, null,
				new BigDecimal("33"), "USD", null, null, null, null, null, null, null, null), funding);
		assertThat(check.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(check.reason()).contains("another sum is recorded", "A figure of it is denied: bharti denies it");
	}

	// By hand: denied in 2018 and 2020, alleged of 2019.
	@Test
	void aDenialIsOneOfItsTime() {
		Fact stake = ClaimFixtures.stake(claim("a").says(Stance.DENIES).asOf("2018").by("bharti"),
				claim("b").asOf("2019").by("house"), claim("c").says(Stance.DENIES).asOf("2020").by("bharti"));

		ClaimCheck denied = stake(stake, Stance.DENIES, null, "2018", "bharti");
		assertThat(denied.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(denied.supporting()).extracting((one) -> one.claim().id()).containsExactly("a");
		ClaimCheck other = stake(stake, Stance.DENIES, null, "2012", "bharti");
		assertThat(other.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(other.differences()).extracting(Difference::recorded).containsExactly("denied in 2018");
	}

	@Test
	void thatSomethingIsAllegedIsNotContradictedByItsDenial() {
		Fact denied = ClaimFixtures.supply(claim("no").says(Stance.DENIES).by("qualcomm"));

		ClaimCheck check = supply(denied, Stance.ALLEGES, null, null);
		assertThat(check.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(check.reason()).contains("qualcomm denies it");
		assertThat(supply(denied, Stance.STATES, null, null).verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	// By hand: the paper prints without naming it what Huawei said.
	@Test
	void whatAPaperRepeatsIsTheWordOfTheParty() {
		Fact supply = ClaimFixtures.supply(claim("a").asOf("2018").by("huawei"),
				claim("b").asOf("2018").repeats("a").speakingFor("huawei").publisher("Paper"));
		Fact others = ClaimFixtures.supply(claim("a").asOf("2018").by("huawei"), claim("b").asOf("2018").by("house"));

		assertThat(supply(supply, Stance.STATES, null, null).reason()).startsWith("By huawei's own word, yes")
			.contains("no independent source");
		assertThat(supply(others, Stance.STATES, null, null).reason()).startsWith("Yes: ");
	}

	@Test
	void whatWasNotGivenExactlyIsNotToldExactly() {
		Fact share = ClaimFixtures.share("alba", "2016", claim("c").value("30", "percent", "nearly 30%").by("house"));

		assertThat(share(share, "30", "2016", null).reason()).contains("house states nearly 30% in 2016");
	}

	// By hand: the house gave 29 in March and 28 in June.
	@Test
	void whatASpeakerReplacedItDidSay() {
		Fact share = ClaimFixtures.share("alba", "2019",
				claim("old").percent("29").by("house").said("2020-03").published("2020-03-02"),
				claim("new").percent("28").by("house").said("2020-06").published("2020-06-02"));

		ClaimCheck said = share(share, "29", "2019", "house");
		assertThat(said.verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(said.reason()).contains("it has replaced that since: house states 28%");
		ClaimCheck check = share(share, "29", "2019", null);
		assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(check.reason()).contains("An earlier figure was replaced: house states 29%");
	}

	@Test
	void anEndIsToldThoughNoTimeIsAskedAbout() {
		Fact ended = ClaimFixtures.supply(claim("a").from("2018").to("2020-09-15").by("house"));
		Fact shares = ClaimFixtures.supply(
				claim("a").about("share_of_supplier_revenue").asOf("2017").percent("47").by("house"),
				claim("b").about("share_of_supplier_revenue").asOf("2021").percent("1").by("house"));

		assertThat(supply(ended, Stance.STATES, null, null).reason()).endsWith("It ended on 2020-09-15.");
		ClaimInput older = new ClaimInput("SUPPLY", "qualcomm", "huawei", null, null, null, null,
				"shareOfSupplierRevenue", null, new BigDecimal("47"), "percent", null, null, null, null, null, null,
				null, null);
		assertThat(check(older, shares).reason()).contains("Newer: house states 1% (share of supplier revenue)");
		ClaimInput ofAny = new ClaimInput("SUPPLY", "qualcomm", "huawei", null, null, null, null, null, null,
				new BigDecimal("47"), "percent", null, null, null, null, null, null, null, null);
		assertThat(check(ofAny, shares).verdict()).as("whatever the percentage measures").isEqualTo(Verdict.SUPPORTED);
		assertThat(check(ofAny, shares).reason()).contains("Newer: house states 1% (share of supplier revenue)");
	}

	// By hand: 3.2% until February 2018; in June there is no stake.
	@Test
	void aShareOfAStakeThatEndedIsContradicted() {
		Fact sold = ClaimFixtures.stake(claim("h").about("percent").percent("3.2").asOf("2018-02").by("house"),
				claim("s").to("2018-02").by("house"));

		assertThat(stake(sold, Stance.STATES, "3.2", "2018-06", null).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(stake(sold, Stance.STATES, "3.2", "2018-02", null).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: a third is planned; more than half is held before.
	@Test
	void aPlanIsNotContestedByWhatIsHeld() {
		Fact stake = ClaimFixtures.stake(
				claim("p").about("percent").says(Stance.PLANS).percent("34").asOf("2019").by("singtel"),
				claim("h").about("percent").percent("54").asOf("2019").by("house"));

		ClaimCheck check = stake(stake, Stance.PLANS, "34", "2019", null);
		assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(check.reason()).contains("Recorded as a fact: house states 54% in 2019.");
	}

	private static ClaimCheck share(Fact fact, String value, String period, @Nullable String speaker) {
		return check(new ClaimInput("MARKET_SHARE", "alba", null, null, fact.participant("market").id(), null, null,
				null, null, new BigDecimal(value), "percent", null, null, date(period), null, speaker, null, null,
				null), fact);
	}

	private static ClaimCheck revenue(Fact fact, String value, String unit) {
		return check(new ClaimInput("METRIC", fact.participant("subject").id(), null, null, null, null, null,
				fact.attributes().get("metric"), null, new BigDecimal(value), unit, null, null, date("2019"), null,
				null, null, null, null), fact);
	}

	private static ClaimCheck version(Fact fact, @Nullable String sort, @Nullable String period) {
		return version(sort, period, fact);
	}

	private static ClaimCheck version(@Nullable String sort, @Nullable String period, Fact... facts) {
		return check(new ClaimInput("MEASURE_VERSION", "rule", null, null, null, null, null, null, sort, null, null,
				null, null, date(period), null, null, null, null, null), facts);
	}

	private static ClaimCheck restriction(Fact fact) {
		return check(state("RESTRICTION", "authority", "alba", Stance.STATES, null, "2019", null), fact);
	}

	private static ClaimCheck contract(Fact fact, String percent) {
		return check(
				new ClaimInput("SUPPLY", "qualcomm", "huawei", null, null, null, null, "shareOfContract", null,
						new BigDecimal(percent), "percent", null, null, date("2020"), null, null, null, null, null),
				fact);
	}

	private static ClaimCheck supply(Fact fact, Stance stance, @Nullable String percent, @Nullable String period) {
		return check(state("SUPPLY", "qualcomm", "huawei", stance, percent, period, null), fact);
	}

	private static ClaimCheck stake(Fact fact, Stance stance, @Nullable String percent, @Nullable String period,
			@Nullable String speaker) {
		return check(state("STAKE", "singtel", "bharti", stance, percent, period, speaker), fact);
	}

	private static ClaimInput state(String kind, String subject, String object, Stance stance, @Nullable String percent,
			@Nullable String period, @Nullable String speaker) {
		return new ClaimInput(kind, subject, object, null, null, null, null, null, null,
				(percent != null) ? new BigDecimal(percent) : null, (percent != null) ? "percent" : null, null, null,
				date(period), null, speaker, stance, null, null);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

	private static ClaimCheck check(ClaimInput input, Fact... facts) {
		AskedClaim asked = AskedClaim.of(input, Kinds.kind(input.kind()));
		return ClaimChecker.check(asked,
				new Compared(Stream.of(facts).map((fact) -> new FactView(fact, Lens.WIDE)).toList(),
						Set.of(asked.subject())),
				Map.of());
	}

}
