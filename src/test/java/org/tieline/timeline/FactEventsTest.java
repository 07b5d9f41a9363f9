package org.tieline.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Lens;
import org.tieline.record.Span;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

/** Each event as {@code date SORT STANDING}; claims are published on 2019-01-01. */
class FactEventsTest {

	private static final Entity LIST = ClaimFixtures.entity("list", EntityKind.MEASURE);

	@Test
	void aStartAndAnEndAreEvents() {
		assertThat(changes(supply(claim("a").from("2015-03-01").to("2018")))).containsExactly("2015-03-01 BEGAN STATED",
				"2018 END STATED");
	}

	@Test
	void anEndSetBeforeItCameIsPlannedUntilSomebodySaysThatItCame() {
		ClaimFixtures ahead = claim("a").from("2018").to("2019-08-19").published("2019-05-20");

		assertThat(changes(supply(ahead))).containsExactly("2018 BEGAN STATED", "2019-08-19 PLANNED_END PLANNED");
		assertThat(changes(supply(claim("a").from("2018").to("2019-08-19").published("2019-05-20"),
				claim("b").to("2019-08-19").published("2019-11-01"))))
			.containsExactly("2018 BEGAN STATED", "2019-08-19 END STATED");
	}

	@Test
	void aPlanStaysOneThoughItIsPrintedAfterItsDate() {
		Fact version = ClaimFixtures.version(LIST, "v", "IN_FORCE", claim("a").says(Stance.PLANS).from("2018-09-18"));

		assertThat(changes(version)).containsExactly("2018-09-18 IN_FORCE PLANNED");
	}

	@Test
	void aPlanOfADateOnWhichItCameIsThatEvent() {
		Fact version = ClaimFixtures.version(LIST, "v", "IN_FORCE", claim("a").says(Stance.PLANS).from("2018-08"),
				claim("b").from("2018-08-13"));

		List<TimelineEvent> events = FactEvents.of(wide(version));

		assertThat(words(events)).containsExactly("2018-08-13 IN_FORCE STATED");
		assertThat(events.getFirst().claims()).extracting((claim) -> claim.id()).containsExactly("b", "a");
	}

	@Test
	void aPlanOfAnotherDateStaysAPlan() {
		assertThat(changes(ClaimFixtures.version(LIST, "v", "IN_FORCE",
				claim("a").says(Stance.PLANS).from("2018-08-01"), claim("b").from("2018-08-13"))))
			.containsExactly("2018-08-01 IN_FORCE PLANNED", "2018-08-13 IN_FORCE STATED");
	}

	@Test
	void aLessExactDateThatAgreesIsTheSameEvent() {
		assertThat(changes(supply(claim("a").from("2015"), claim("b").from("2015-03"), claim("c").from("2015-03-02"))))
			.containsExactly("2015-03-02 BEGAN STATED");
	}

	@Test
	void twoDatesOfOneBeginningContestEachOther() {
		List<TimelineEvent> events = FactEvents.of(wide(supply(claim("a").from("2018-01-01"),
				claim("b").from("2019-01-01"), claim("c").to("2020").published("2021-01-01"))));

		assertThat(words(events)).containsExactly("2018-01-01 BEGAN CONTESTED", "2019-01-01 BEGAN CONTESTED",
				"2020 END STATED");
		assertThat(events.getFirst().otherDates()).containsExactly(PartialDate.parse("2019-01-01"));
	}

	// By hand: published in March and approved in April are two steps, not two dates of
	// one; two steps of one day are told together.
	@Test
	void twoStepsOfAMeasureContestNothing() {
		Fact steps = ClaimFixtures.version(LIST, "v", "ANNOUNCED",
				claim("a").from("2018-03-30").detail("step", "PUBLISHED"),
				claim("b").from("2018-04-28").detail("step", "APPROVED"));
		Fact day = ClaimFixtures.version(LIST, "v", "ANNOUNCED", claim("a").from("2018-03-30").detail("step", "PASSED"),
				claim("b").from("2018-03-30").detail("step", "SIGNED"));

		assertThat(changes(steps)).containsExactly("2018-03-30 ANNOUNCED STATED", "2018-04-28 ANNOUNCED STATED");
		assertThat(summaries(steps)).containsExactly("\"list\" was published on 2018-03-30.",
				"\"list\" was approved on 2018-04-28.");
		assertThat(summaries(day)).containsExactly("\"list\" was passed and signed on 2018-03-30.");
	}

	@Test
	void anAllegedEventHasItsAccuserAndPluralsStayPlural() {
		Fact alleged = ClaimFixtures.restriction(LIST, "NETWORK_BAN", company("x"),
				claim("a").says(Stance.ALLEGES).by("rival").from("2018-05-07"));
		Fact shown = ClaimFixtures.restriction(LIST, "CONDITIONS", company("x"), claim("a").asOf("2018-05-07"));

		assertThat(summaries(alleged).getFirst()).endsWith("took effect on 2018-05-07 (alleged by rival).");
		assertThat(Timeline.of(List.of(wide(shown)), Set.of(EventSort.SHOWN), null).events())
			.extracting(TimelineEvent::summary)
			.allSatisfy((one) -> assertThat(one).contains(" were shown to hold on 2018-05-07"));
	}

	@Test
	void asManyBeginningsAsEndsContestNothing() {
		assertThat(changes(supply(claim("a").from("2010").to("2012"), claim("b").from("2015").to("2017"))))
			.containsExactly("2010 BEGAN STATED", "2012 END STATED", "2015 BEGAN STATED", "2017 END STATED");
	}

	@Test
	void twoEndsContestEachOtherUnlessItHeldBetweenThem() {
		assertThat(changes(supply(claim("a").to("2015"), claim("b").to("2017")))).containsExactly("2015 END CONTESTED",
				"2017 END CONTESTED");
		assertThat(changes(supply(claim("a").to("2015"), claim("b").to("2017"), claim("c").asOf("2016"))))
			.containsExactly("2015 END STATED", "2017 END STATED");
	}

	@Test
	void anAllegedDateContestsNoStatedOne() {
		assertThat(changes(supply(claim("a").from("2015-05"), claim("b").says(Stance.ALLEGES).from("2015-05-07"))))
			.containsExactly("2015-05 BEGAN STATED", "2015-05-07 BEGAN ALLEGED");
	}

	@Test
	void aDenialContestsThePartThatItDenies() {
		assertThat(changes(supply(claim("a").from("2015").to("2017"), claim("b").says(Stance.DENIES).about("end"))))
			.containsExactly("2015 BEGAN STATED", "2017 END CONTESTED");
		assertThat(changes(supply(claim("a").from("2015").to("2017"), claim("b").says(Stance.DENIES))))
			.containsExactly("2015 BEGAN CONTESTED", "2017 END CONTESTED");
	}

	@Test
	void aDeadlineEndsNothing() {
		Fact ban = ClaimFixtures.restriction(LIST, "NETWORK_BAN", company("x"), claim("a").from("2018"),
				claim("b").about("deadline").value("2027", "year", "end of 2027").asOf("2018-10"));

		assertThat(changes(ban)).containsExactly("2018 IN_FORCE STATED", "2027 DEADLINE STATED");
	}

	@Test
	void theLastYearOfAnOpenDeadlineCountsAndTwoDeadlinesContestEachOther() {
		Fact ban = ClaimFixtures.restriction(LIST, "NETWORK_BAN", company("x"),
				claim("a").says(Stance.PLANS).about("deadline").value("2026", "year", "2026"),
				claim("b").says(Stance.PLANS).about("deadline").value("..2025", "year", "before 2026"));

		assertThat(changes(ban)).containsExactly("2025 DEADLINE CONTESTED", "2026 DEADLINE CONTESTED");
	}

	@Test
	void conditionsAreToBeCarriedOutAndAnActIsNamedWithoutAnArticle() {
		Fact conditions = ClaimFixtures.restriction(ClaimFixtures.entity("Entity List addition", EntityKind.MEASURE),
				"CONDITIONS", company("x"), claim("a").about("deadline").value("2026", "year", "2026"));

		assertThat(Timeline.of(List.of(wide(conditions)), EventSort.CHANGES, null).events())
			.extracting(TimelineEvent::summary)
			.containsExactly(
					"Deadline 2026: the conditions for x by authority under \"Entity List addition\" are to be carried out.");
	}

	@Test
	void aComputedDeadlineContestsNoneThatIsGiven() {
		Fact ban = ClaimFixtures.restriction(LIST, "NETWORK_BAN", company("x"),
				claim("a").says(Stance.PLANS).about("deadline").value("2026", "year", "end of 2026"),
				claim("b").says(Stance.PLANS)
					.about("deadline")
					.value("..2025", "year", "before 2026")
					.derived(Derivation.COMPUTED));

		assertThat(changes(ban)).containsExactly("2025 DEADLINE PLANNED", "2026 DEADLINE PLANNED");
		assertThat(Timeline.of(List.of(wide(ban)), EventSort.CHANGES, null).events()).extracting(TimelineEvent::summary)
			.containsExactly(
					"Deadline 2025: the restriction of x (network ban) by authority under \"list\" is to be carried out "
							+ "(planned; computed).",
					"Deadline 2026: the restriction of x (network ban) by authority under \"list\" is to be carried out "
							+ "(planned).");
		assertThat(wide(ban).measurement("deadline", false).orElseThrow().quantity().text()).isEqualTo("2026");
	}

	@Test
	void aComputedDeadlineThatAgreesIsTheSameEvent() {
		Fact ban = ClaimFixtures.restriction(LIST, "REMOVAL_ORDER", company("x"),
				claim("a").about("deadline").value("2026", "year", "end of 2026"),
				claim("b").about("deadline").value("2026", "year", "1 January 2027").derived(Derivation.COMPUTED));

		assertThat(changes(ban)).containsExactly("2026 DEADLINE STATED");
	}

	@Test
	void whatIsSeenToBeRemovedHadEndedByThen() {
		Fact removed = supply(claim("a").from("2015"), claim("b").asOf("2018-06").detail("supply_status", "REMOVED"));

		assertThat(changes(removed)).containsExactly("2015 BEGAN STATED", "2018-06 END STATED");
		assertThat(Timeline.of(List.of(wide(removed)), EventSort.CHANGES, null).events().getLast().summary())
			.isEqualTo("The supply of huawei by qualcomm had ended by 2018-06.");
	}

	@Test
	void whoStatesAPlanPlans() {
		assertThat(changes(supply(claim("a").from("2018").detail("supply_status", "PLANNED"))))
			.containsExactly("2018 BEGAN PLANNED");
	}

	@Test
	void theStatesOfAMeasureAreEventsOfTheirOwn() {
		List<String> sorts = List.of("ANNOUNCED", "IN_FORCE", "SUSPENDED", "REPEALED")
			.stream()
			.flatMap((state) -> changes(ClaimFixtures.version(LIST, "v", state, claim("a").from("2018"))).stream())
			.toList();

		assertThat(sorts).containsExactly("2018 ANNOUNCED STATED", "2018 IN_FORCE STATED", "2018 SUSPENDED STATED",
				"2018 REPEALED STATED");
	}

	@Test
	void anIndictmentIsNoLawInForce() {
		assertThat(changes(ClaimFixtures.restriction(LIST, "INDICTMENT", company("x"), claim("a").from("2018"))))
			.containsExactly("2018 BEGAN STATED");
	}

	/** A court dismissed the charges: they did not just last until then. */
	@Test
	void chargesEndInTheWayThatIsTold() {
		Fact charges = ClaimFixtures.restriction(LIST, "INDICTMENT", company("x"),
				claim("a").from("2019").detail("scope", "charges, not a verdict"),
				claim("b").to("2022-12-02")
					.detail("scope", "charges dismissed with prejudice")
					.published("2022-12-03"));

		assertThat(summaries(charges)).containsExactly(
				"The indictment of x (charges, not a verdict) by authority under \"list\" " + "was brought in 2019.",
				"The indictment of x (charges, not a verdict) by authority under \"list\" "
						+ "ended (charges dismissed with prejudice) on 2022-12-02.");
	}

	@Test
	void aRestrictionIsToldWithItsScopeOnceItBegins() {
		assertThat(summaries(ClaimFixtures.restriction(LIST, "NETWORK_BAN", company("x"),
				claim("a").from("2019").detail("scope", "5G networks"))))
			.containsExactly("The restriction of x (network ban: 5G networks) by authority under \"list\" "
					+ "took effect in 2019.");
	}

	@Test
	void eachEventHasTheScopeOfTheClaimsThatDateIt() {
		assertThat(summaries(ClaimFixtures.restriction(LIST, "REMOVAL_ORDER", company("x"),
				claim("a").from("2021").detail("scope", "5G and 4G networks"),
				claim("b").about("deadline").value("2025", "year", "2025").detail("scope", "5G networks"),
				claim("c").about("deadline").value("2030", "year", "2030"))))
			.contains("Deadline 2025: the restriction of x (removal order: 5G networks) by authority under \"list\" "
					+ "is to be carried out (contested; also given: 2030).")
			.anyMatch((words) -> words.startsWith("Deadline 2030") && words.contains("scopes differ"));
	}

	@Test
	void whatEndedBeforeBeginsAgainAndWhatWasShownBeforeIsToldSo() {
		assertThat(summaries(supply(claim("a").from("2015"), claim("b").to("2019-05").published("2020-01-01"),
				claim("c").from("2019-06").published("2020-01-01"))))
			.containsExactly("The supply of huawei by qualcomm began in 2015.",
					"The supply of huawei by qualcomm ended in 2019-05.",
					"The supply of huawei by qualcomm began again in 2019-06.");
		assertThat(summaries(supply(claim("a").about("share_of_supplier_revenue").in("2018").percent("13"),
				claim("b").from("2019-06").published("2020-01-01"))))
			.contains("The supply of huawei by qualcomm began in 2019-06 (shown before: 2018).");
	}

	@Test
	void anObservationIsNoChange() {
		Fact seen = supply(claim("a").asOf("2018"));

		assertThat(changes(seen)).isEmpty();
		assertThat(words(FactEvents.of(wide(seen)))).containsExactly("2018 SHOWN STATED");
		assertThat(Timeline.of(List.of(wide(seen)), EventSort.CHANGES, null).undated()).hasSize(1);
	}

	@Test
	void numbersAssessmentsAndWhatIsOnlyDeniedHaveNoEvents() {
		Timeline none = Timeline.of(List.of(wide(ClaimFixtures.share("nokia", "2017", claim("a").percent("13"))),
				wide(ClaimFixtures.assessment(claim("a").from("2017"))),
				wide(supply(claim("a").says(Stance.DENIES).from("2017")))), Set.of(EventSort.values()), null);

		assertThat(none.events()).isEmpty();
		assertThat(none.undated()).isEmpty();
	}

	@Test
	void aTimelineIsInTheOrderOfTimeAndWithinItsSpan() {
		Fact version = ClaimFixtures.version(LIST, "v", "IN_FORCE", claim("a").from("2018-05-16"));
		Fact announced = ClaimFixtures.version(LIST, "v", "ANNOUNCED", claim("b").from("2018-05"));
		Fact link = supply(claim("c").from("2015").to("2018-05-16"));

		Timeline all = Timeline.of(List.of(wide(link), wide(version), wide(announced)), EventSort.CHANGES, null);
		Timeline from2018 = Timeline.of(List.of(wide(link), wide(version)), EventSort.CHANGES,
				new Span(PartialDate.parse("2018-05-16"), null));

		// A month comes before its days: it may be any of them.
		assertThat(words(all.events())).containsExactly("2015 BEGAN STATED", "2018-05 ANNOUNCED STATED",
				"2018-05-16 IN_FORCE STATED", "2018-05-16 END STATED");
		assertThat(words(from2018.events())).containsExactly("2018-05-16 IN_FORCE STATED", "2018-05-16 END STATED");
	}

	@Test
	void anEventIsOneSentence() {
		Fact rule = ClaimFixtures.version(LIST, "2018", "SUSPENDED", claim("a").from("2018-05-16").to("2030"));
		Fact ban = ClaimFixtures.restriction(LIST, "NETWORK_BAN", company("x"),
				claim("a").says(Stance.ALLEGES).from("2018-05"),
				claim("b").about("deadline").value("2027", "year", "2027"));
		Fact stake = ClaimFixtures.fact("s", "STAKE", null, Map.of("interest", "VOTING", "directness", "DIRECT"),
				Map.of("holder", company("h"), "company", company("c")), claim("a").from("2010"),
				claim("b").from("2011"));

		assertThat(summaries(rule)).containsExactly("\"list\" was suspended on 2018-05-16.",
				"Planned for 2030: the suspension of \"list\" ends.");
		assertThat(summaries(ban)).containsExactly(
				"The restriction of x (network ban) by authority under \"list\" took effect in 2018-05 (alleged, as source-of-a reports).",
				"Deadline 2027: the restriction of x (network ban) by authority under \"list\" is to be carried out.");
		assertThat(summaries(stake)).containsExactly(
				"The voting stake of h in c began in 2010 (contested; also given: 2011).",
				"The voting stake of h in c began in 2011 (contested; also given: 2010).");
	}

	/** Parliament passed the act in February, and the president signed it in March. */
	@Test
	void anEventNamesTheStepOfAnActThatIsNotInForceYet() {
		Fact passed = ClaimFixtures.version(LIST, "a", "ANNOUNCED",
				claim("a").published("2022-01-01").from("2021-02-03").detail("step", "PASSED"));
		Fact signed = ClaimFixtures.version(LIST, "b", "ANNOUNCED",
				claim("b").published("2022-01-01").from("2021-03-04").detail("step", "SIGNED"));
		Fact told = ClaimFixtures.version(LIST, "c", "ANNOUNCED",
				claim("c").published("2022-01-01").from("2021-01-02"));

		assertThat(summaries(passed)).containsExactly("\"list\" was passed on 2021-02-03.");
		assertThat(summaries(signed)).containsExactly("\"list\" was signed on 2021-03-04.");
		assertThat(summaries(told)).containsExactly("\"list\" was announced on 2021-01-02.");
		assertThat(wide(signed).summary()).isEqualTo("list was signed on 2021-03-04.");
		assertThat(wide(told).summary()).isEqualTo("list was announced on 2021-01-02.");
	}

	/** The bill came in June 2020 and died in January 2022; no law was repealed. */
	@Test
	void aBillIsPendingUpToItsEnd() {
		Fact bill = ClaimFixtures.version(LIST, "a", "ANNOUNCED",
				claim("a").published("2022-03-01").from("2020-06").to("2022-01").detail("step", "INTRODUCED"));

		assertThat(wide(bill).summary()).isEqualTo("list was introduced in 2020-06 and pending until 2022-01.");
	}

	@Test
	void onlyTheMeasureThatIsInForceHasVersions() {
		Fact held = ClaimFixtures.version(LIST, "2018", "IN_FORCE",
				claim("a").published("2022-01-01").from("2018-05-16").to("2020-01-01"));
		Fact gone = ClaimFixtures.version(LIST, "2020", "REPEALED",
				claim("a").published("2022-01-01").from("2020-01-02"));

		assertThat(summaries(held)).containsExactly("Version 2018 of \"list\" took effect on 2018-05-16.",
				"Version 2018 of \"list\" (in force) ended on 2020-01-01.");
		assertThat(summaries(gone)).containsExactly("\"list\" was repealed on 2020-01-02.");
	}

	@Test
	void theLensLeavesOutClaimsThatItDoesNotAdmit() {
		Fact link = supply(claim("a").from("2015").published("2016-01-01"),
				claim("b").to("2018").published("2019-01-01"));
		Lens in2017 = new Lens(null, java.time.LocalDate.of(2017, 1, 1), null, 0, Set.of());

		assertThat(words(FactEvents.of(wide(link).through(in2017)))).containsExactly("2015 BEGAN STATED");
	}

	private static List<String> changes(Fact fact) {
		return words(Timeline.of(List.of(wide(fact)), EventSort.CHANGES, null).events());
	}

	private static List<String> summaries(Fact fact) {
		return Timeline.of(List.of(wide(fact)), EventSort.CHANGES, null)
			.events()
			.stream()
			.map(TimelineEvent::summary)
			.toList();
	}

	private static List<String> words(List<TimelineEvent> events) {
		return events.stream().map((one) -> one.date() + " " + one.sort() + " " + one.standing()).toList();
	}

}
