package org.tieline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.NarrowerEnd;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.record.LeftOutFact;
import org.tieline.record.RecordTimes;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.affiliation;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.entity;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.restriction;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.until;
import static org.tieline.evidence.ClaimFixtures.wide;

/** At a date a state is held, presumed, possible, or none of these. */
class TimeRuleTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2018-12-31 | HELD     |      | true  | the year of the observation
			2020-06-01 | PRESUMED | 2018 | true  | within three years
			2021-12-31 | PRESUMED | 2018 | true  | the last day within three years of 2018-12-31
			2022-01-01 | PRESUMED | 2018 | false | the day after
			2015-01-01 | PRESUMED | 2018 | true  | three years before 2018-01-01
			2014-12-31 | PRESUMED | 2018 | false | the day before that
			""")
	void anObservationIsCarriedAsFarAsItsKindReaches(String date, TimeState.Word word, PartialDate shown,
			boolean counts, String why) {
		assertThat(on(date, supply(claim("a").asOf("2018"))).time()).as(why)
			.isEqualTo(new TimeState(word, shown, counts));
	}

	@ParameterizedTest
	@CsvSource({ "P2Y, 2020-12-31, 2021-01-01", "P18M, 2020-06-30, 2020-07-01", "P10D, 2019-01-10, 2019-01-11" })
	void theLensSaysHowFarPresumptionReaches(String presume, String last, String next) {
		Fact fact = supply(claim("a").asOf("2018"));

		assertThat(presuming(presume, last, fact).time().counts()).isTrue();
		assertThat(presuming(presume, next, fact).time().counts()).isFalse();
	}

	@Test
	void presumptionOfNothingLeavesWhatIsShown() {
		Fact fact = supply(claim("a").asOf("2018"));

		assertThat(presuming("P0D", "2018-05-05", fact).time()).isEqualTo(TimeState.HELD);
		assertThat(presuming("P0D", "2019-01-01", fact).time().counts()).isFalse();
	}

	@Test
	void whatIsPaidOnceIsNeverPresumed() {
		Fact grant = ClaimFixtures.fact("grant", "FUNDING", null, java.util.Map.of("instrument", "GRANT"),
				java.util.Map.of("funder", company("state"), "recipient", company("huawei")), claim("a").asOf("2018"));

		assertThat(on("2018-03", grant).time()).isEqualTo(TimeState.HELD);
		assertThat(on("2019", grant).time().counts()).isFalse();
		assertThat(presuming("P9Y", "2019", grant).time().counts()).isFalse();
	}

	@Test
	void aPersonsPostIsPresumedForAYear() {
		Fact post = affiliation(entity("plummer", EntityKind.PERSON), "EMPLOYED_BY", company("huawei"),
				claim("a").asOf("2011"));

		assertThat(on("2012-12-31", post).time().counts()).isTrue();
		assertThat(on("2013-01-01", post).time().counts()).isFalse();
		assertThat(endingOn("2026-06-01", post).summary()).isEqualTo("plummer worked for huawei (last shown 2011).");
	}

	@Test
	void lawGoesOnToTheRecordsOwnLastDayAndIsNotPresumedEarlier() {
		Fact ban = restriction(entity("order", EntityKind.MEASURE), "NETWORK_BAN", company("huawei"),
				claim("a").asOf("2012-05-05"))
			.in(List.of(), until("2026-06-01"));

		assertThat(on("2026-06-01", ban).time())
			.isEqualTo(new TimeState(TimeState.Word.PRESUMED, PartialDate.parse("2012-05-05"), true));
		assertThat(on("2026-06-02", ban).time().counts()).isFalse();
		assertThat(presuming("P999Y", "2099", ban).time().counts()).as("whatever the lens presumes").isFalse();
		assertThat(on("2012-05-04", ban).time().counts()).isFalse();
		assertThat(presuming("P9Y", "2012-05-04", ban).time().counts()).isFalse();
	}

	@Test
	void theRecordEndsEarlierUnderKnownAt() {
		Fact ban = restriction(entity("order", EntityKind.MEASURE), "NETWORK_BAN", company("huawei"),
				claim("a").asOf("2012-05-05").published("2012-05-06"))
			.in(List.of(), until("2026-06-01"));
		Lens then = new Lens(PartialDate.parse("2015"), LocalDate.parse("2014-12-31"), null, 0, Set.of());

		assertThat(new FactView(ban, then).time().counts()).isFalse();
		assertThat(new FactView(ban, then.at(PartialDate.parse("2014"))).time().counts()).isTrue();
	}

	@Test
	void aStatedEndWithoutAStartShowsTheTimeBefore() {
		// Seen in 2023, in the core until 2023: in 2020 it was a supply.
		Fact core = supply(claim("a").to("2023"));

		assertThat(on("2021", core).time())
			.isEqualTo(new TimeState(TimeState.Word.PRESUMED, PartialDate.parse("2023"), true));
		assertThat(on("2019-12-31", core).time().counts()).isFalse();
		assertThat(on("2024", core).time()).isEqualTo(TimeState.NOT_HELD);
	}

	@Test
	void betweenAnEndAndANewBeginningNothingIsPresumed() {
		// Ended 2020-02-03, seen again 2022-10-07.
		Fact fact = supply(claim("a").from("2019").to("2020-02-03"), claim("b").asOf("2022-10-07"));

		assertThat(on("2021-06-01", fact).time())
			.isEqualTo(new TimeState(TimeState.Word.PRESUMED, PartialDate.parse("2022-10-07"), false));
		assertThat(on("2023", fact).time().counts()).isTrue();
	}

	@Test
	void aNarrowerWordThatEndsLeavesTheWideOnePresumedAtMost() {
		Entity chips = product("memory-chip", "components");
		Fact narrow = of(chips, claim("n").asOf("2019"), claim("e").to("2020-09-14").published("2020-09-20"));
		Fact wide = of(product("components"), claim("w").asOf("2018"));
		Fact seenLater = of(null, claim("l").asOf("2020-12-01"));
		List<Fact> facts = RecordTimes.fill(List.of(narrow, wide, seenLater));

		assertThat(on("2020-09-14", facts.get(1)).time().counts()).isTrue();
		assertThat(on("2020-09-15", facts.get(1)).time())
			.isEqualTo(new TimeState(TimeState.Word.PRESUMED, PartialDate.parse("2018"), false));
		assertThat(on("2021", facts.get(2)).time().counts()).as("shown after that end").isTrue();
		Lens before = new Lens(PartialDate.parse("2020-11"), LocalDate.parse("2020-09-19"), null, 0, Set.of());
		assertThat(new FactView(facts.get(1), before).time().counts()).as("nobody had said so").isTrue();
	}

	/**
	 * A sort of chips was shown in 2020. All chips, or all supplies, end on 2020-09-15.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			components | end     | false | a stated end
			components | plan    | false | nobody says that it went on
			components | removal | false | all of them were removed
			-          | end     | false | all supplies ended
			other      | end     | true  | the end of something else
			components | again   | true  | all of them are shown after the plan
			""")
	void aWiderWordThatEndsBoundsThePresumptionOfTheNarrowOne(String product, String how, boolean counts, String why) {
		Fact narrow = of(product("memory-chip", "components"), claim("n").asOf("2020-01-01"));
		ClaimFixtures seen = claim("w").asOf("2019");
		ClaimFixtures plan = claim("p").says(PLANS).to("2020-09-15");
		Entity sort = (product != null) ? product(product) : null;
		Fact wide = switch (how) {
			case "end" -> of(sort, seen, claim("e").to("2020-09-15"));
			case "plan" -> of(sort, seen, plan);
			case "removal" -> of(sort, seen, claim("r").asOf("2020-09-15").detail("supply_status", "REMOVED"));
			default -> of(sort, seen, plan, claim("l").asOf("2020-12"));
		};
		Fact fact = RecordTimes.fill(List.of(narrow, wide)).getFirst();

		assertThat(on("2020-09-15", fact).time().counts()).isTrue();
		assertThat(on("2021-03-31", fact).time().counts()).as(why).isEqualTo(counts);
		if (!counts) {
			assertThat(new LeftOutFact(on("2021-03-31", fact)).why())
				.endsWith("and a wider or narrower one of the same parties ended, or was planned to end, 2020-09-15.");
		}
	}

	@Test
	void endsThatDifferContestTheTimeBetweenAlone() {
		Fact fact = supply(claim("a").from("2010").to("2019"), claim("b").to("2021"));

		assertThat(on("2018", fact).status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(on("2018", fact).time()).isEqualTo(TimeState.HELD);
		assertThat(on("2020", fact).status()).isEqualTo(Status.CONTESTED);
		assertThat(on("2020", fact).time()).isEqualTo(TimeState.POSSIBLE);
		assertThat(on("2022", fact).time()).as("both say that it was over").isEqualTo(TimeState.NOT_HELD);
		assertThat(wide(fact).status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void whoSpeaksOfAnotherTimeCorroboratesNothing() {
		Fact fact = supply(claim("a").from("2010").to("2012"), claim("b").asOf("2015"));

		assertThat(on("2011", fact).origins()).isEqualTo(1);
		assertThat(on("2011", fact).status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(on("2015", fact).origins()).isEqualTo(1);
		assertThat(wide(fact).origins()).isEqualTo(2);
	}

	@Test
	void claimsThatAreCarriedToADateCorroborateEachOther() {
		Fact fact = supply(claim("a").asOf("2018"), claim("b").asOf("2019"));

		assertThat(on("2020", fact).origins()).isEqualTo(2);
		assertThat(on("2018", fact).origins()).as("in 2018 one saw it").isEqualTo(1);
	}

	@Test
	void aDenialOfAnotherTimeContestsNothing() {
		Fact fact = supply(claim("a").from("2010").to("2012"), claim("b").says(DENIES).from("2015").to("2016"));

		assertThat(on("2011", fact).status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(wide(fact).status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void aStateShownLongAgoIsInThePastTense() {
		Fact votes = stake(claim("a").about("percent").asOf("1999").percent("82.7"));

		assertThat(endingOn("2026-06-01", votes).time().counts()).isFalse();
		assertThat(endingOn("2026-06-01", votes).goesOn()).isEqualTo(Spell.Holds.POSSIBLY);
		assertThat(endingOn("2026-06-01", votes).holds()).as("it held once").isEqualTo(Spell.Holds.YES);
		assertThat(endingOn("2026-06-01", votes).summary())
			.isEqualTo("singtel held 82.7% of bharti (last shown 1999).");
		assertThat(endingOn("2000-06-01", votes).summary())
			.isEqualTo("singtel holds 82.7% of bharti (last shown 1999).");
	}

	@Test
	void aPlanIsPossibleAndSaysWhyItIsLeftOut() {
		FactView plan = on("2019", supply(claim("a").says(PLANS).asOf("2019")));

		assertThat(plan.time()).isEqualTo(TimeState.POSSIBLE);
		assertThat(new LeftOutFact(plan).why()).isEqualTo("It is only planned; nobody says that it came about.");
	}

	@Test
	void whatIsTooOldSaysSo() {
		assertThat(new LeftOutFact(on("2026", supply(claim("a").asOf("2018")))).why())
			.isEqualTo("It was last shown 2018, which is too far from 2026 to count.");
	}

	@ParameterizedTest
	@CsvSource({ "2 years", "P-2Y", "PT5H", "P1001Y", "''" })
	void aDurationThatCannotBeUsedIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Presumption.parse(text));
	}

	@Test
	void theRecordsLastDayIsTheNewestThatIsCertain() {
		Fact fact = supply(claim("a").asOf("2018").published("2026-06"),
				claim("b").says(PLANS).from("2030").published("2019"));

		assertThat(RecordTimes.lastDays(List.of(fact), LocalDate.parse("2026-11-30")).of(null)).isEqualTo("2026-06-01");
	}

	/** The record tells of 2018, the lake of 2024 and of a day after the load. */
	@Test
	void aLensKnowsTheDaysOfItsDatasets() {
		Fact fact = supply(claim("a").asOf("2018-03-01").published(null), claim("b").of("lake").asOf("2024-05-06"),
				claim("c").of("lake").from("2031"));
		LastDays days = RecordTimes.lastDays(List.of(fact), LocalDate.parse("2026-11-30"));

		assertThat(days.texts()).containsExactly("2024-05-06 lake", "2018-03-01 record");
		assertThat(LastDays.parse(days.texts())).isEqualTo(days);
		assertThat(days.of(null)).isEqualTo("2024-05-06");
		assertThat(days.of(Set.of("record"))).isEqualTo("2018-03-01");
		assertThat(days.of(Set.of("pond"))).isNull();
		assertThat(new Lens(null, LocalDate.parse("2020-01-01"), null, 0, Set.of()).lastDayOf(days))
			.isEqualTo("2020-01-01");
	}

	@Test
	void anEndOfANarrowerFactIsReadAsItIsWritten() {
		NarrowerEnd end = new NarrowerEnd(PartialDate.parse("2020-09"), Stance.STATES, "s", null, null);

		assertThat(NarrowerEnd.parse(end.toString())).isEqualTo(end);
	}

	private static FactView endingOn(String lastDay, Fact fact) {
		return wide(fact.in(List.of(), until(lastDay)));
	}

	private static FactView presuming(String presume, String date, Fact fact) {
		return new FactView(fact,
				new Lens(PartialDate.parse(date), null, null, 0, Set.of(), Presumption.parse(presume)));
	}

	private static Fact of(Entity product, ClaimFixtures... claims) {
		java.util.Map<String, Entity> parties = new java.util.HashMap<>();
		parties.put("supplier", company("micron"));
		parties.put("customer", company("huawei"));
		if (product != null) {
			parties.put("product", product);
		}
		return ClaimFixtures.fact("supply:" + ((product != null) ? product.id() : ""), "SUPPLY", null,
				java.util.Map.of(), parties, claims);
	}

	private static Entity product(String id, String... broader) {
		List<Entity> ancestors = java.util.Arrays.stream(broader).map((one) -> product(one)).toList();
		return new Entity(id, EntityKind.PRODUCT, id, List.of(), List.of(), null, false, java.util.Map.of(),
				java.util.Map.of("ancestors", ancestors));
	}

}
