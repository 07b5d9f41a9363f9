package org.tieline.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.record.RecordTimes;
import org.tieline.time.Presumption;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * The law on both sides of each of its days: announced, in force, ended, seen again, and
 * after the record. The record of these worlds ends on 2026-06-30.
 */
class LawByDateTest {

	private static final Entity LIST = measure("list");

	private static final Entity ACT = measure("act", LIST);

	private static final Entity OTHER_LAW = measure("other-law");

	private static final Entity FIRM = ClaimFixtures.company("firm");

	private final List<Fact> facts = new ArrayList<>(List.of(ClaimFixtures.restriction(OTHER_LAW, "FINE",
			ClaimFixtures.company("somebody"), claim("last word").from("2026-06-01").published("2026-06-30"))));

	// Announced, not yet in force.

	@ParameterizedTest
	@CsvSource({ "2020-07-13,NOT_RECORDED", "2020-07-14,ANNOUNCED", "2020-07-31,ANNOUNCED", "2020-12-30,ANNOUNCED",
			"2020-12-31,UNDETERMINED", "2021-06-01,UNDETERMINED" })
	void aPlanThatIsAnnouncedIsThatUntilItsStartHasCome(String day, LegalState expected) {
		// Decided on 14 July; purchases are to end with the year. Nobody says that they
		// did.
		restrict(ACT, claim("plan").says(Stance.PLANS).from("2020-12-31").published("2020-07-14"));
		version(ACT, "ANNOUNCED", claim("decision").from("2020-07-14"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@Test
	void anAnnouncementIsNamedWithItsPlannedStart() {
		restrict(ACT, claim("plan").says(Stance.PLANS).from("2020-12-31").published("2020-07-14"));
		version(ACT, "ANNOUNCED", claim("decision").from("2020-07-14"));

		LegalStatus status = on("2020-07-31", ACT);
		assertThat(status.reason()).startsWith("Announced, and not recorded as in force on 2020-07-31: "
				+ "act was announced on 2020-07-14. Stated from 2020-07-14. "
				+ "authority plans to restrict firm (network ban) by act from 2020-12-31.");
		assertThat(status.version()).isNotNull();
		assertThat(status.restrictions()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2019-11-21,NOT_RECORDED", "2019-11-22,ANNOUNCED", "2020-01-02,ANNOUNCED", "2020-01-03,RESTRICTED" })
	void whatIsAdoptedIsAnnouncedUntilItIsInForce(String day, LegalState expected) {
		restrict(ACT, claim("rule").from("2020-01-03").published("2020-02-01"));
		version(ACT, "ANNOUNCED", claim("adoption").from("2019-11-22"));
		version(ACT, "IN_FORCE", claim("effect").from("2020-01-03"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2018-08-12,NOT_RECORDED", "2018-08-13,ANNOUNCED", "2019-08-12,ANNOUNCED", "2019-08-13,RESTRICTED" })
	void aStatuteThatNamesACompanyAnnouncesItsParts(String day, LegalState expected) {
		restrict(LIST, claim("statute").asOf("2022-10-19").published("2022-10-19"));
		restrict(ACT, claim("part").from("2019-08-13").published("2019-09-01"));
		version(LIST, "ANNOUNCED", claim("signed").from("2018-08-13"));
		version(ACT, "IN_FORCE", claim("effect").from("2019-08-13"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	/**
	 * The act is in force since 2015. A page of 1 June plans the restriction for 2018.
	 */
	@ParameterizedTest
	@CsvSource({ "2017-05-31,NOT_RECORDED", "2017-06-02,ANNOUNCED", "2017-12-31,ANNOUNCED", "2018-01-01,UNDETERMINED" })
	void aPlanUnderAMeasureInForceIsAnnounced(String day, LegalState expected) {
		version(ACT, "IN_FORCE", claim("v").from("2015-01-01"));
		restrict(ACT, claim("plan").says(Stance.PLANS).from("2018-01-01").published("2017-06-01"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "IN_FORCE,ANNOUNCED", "SUSPENDED,ANNOUNCED", "REPEALED,NOT_RESTRICTED" })
	void whatIsReportedForLaterIsAnnouncedUnlessItsActIsRepealed(String state, LegalState expected) {
		version(ACT, state, claim("v").from("2015-01-01"));
		restrict(ACT, claim("r").from("2018-01-01").published("2017-06-01"));

		assertThat(on("2017-07-01", ACT).state()).isEqualTo(expected);
	}

	/**
	 * Announced on 12 November; somebody writes in February that it restricts the firm.
	 */
	@ParameterizedTest
	@CsvSource({ "2020-11-11,NOT_RECORDED", "2020-11-12,ANNOUNCED", "2021-02-01,ANNOUNCED", "2021-02-02,UNDETERMINED",
			"2024-01-01,UNDETERMINED" })
	void whatIsShownAfterItsAnnouncementIsNotOnlyAnnounced(String day, LegalState expected) {
		version(ACT, "ANNOUNCED", claim("order").from("2020-11-12"));
		restrict(ACT, claim("seen").asOf("2021-02-02").published("2021-02-02"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@Test
	void aStatuteInForceAnnouncesNothingMore() {
		// The rule is in force from 3 January and names the firm from 30 June; the act
		// that designates it is of that day.
		restrict(LIST, claim("rule").from("2020-06-30").published("2020-07-01"));
		restrict(ACT, claim("designation").from("2020-06-30").published("2020-07-01"));
		version(LIST, "ANNOUNCED", claim("adopted").from("2019-11-22"));
		version(LIST, "IN_FORCE", claim("in force").from("2020-01-03"));
		version(ACT, "IN_FORCE", claim("designated").from("2020-06-30"));

		assertThat(on("2020-02-01", LIST).state()).isEqualTo(LegalState.NOT_RESTRICTED);
	}

	@ParameterizedTest
	@CsvSource({ "2019-06-01,NOT_RECORDED", "2020-09-18,NOT_RECORDED", "2020-09-19,NOT_RESTRICTED",
			"2023-02-15,NOT_RESTRICTED", "2023-02-16,RESTRICTED" })
	void aListThatIsAnnouncedDoesNotAnnounceItsEntries(String day, LegalState expected) {
		restrict(ACT, claim("entry").from("2023-02-16").published("2023-03-01"));
		version(LIST, "ANNOUNCED", claim("announced").from("2019-05-31"));
		version(LIST, "IN_FORCE", claim("in force").from("2020-09-19"));
		version(ACT, "IN_FORCE", claim("entry's act").from("2023-02-16"));

		assertThat(on(day, LIST).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "CONSIDERS", "ALLEGES" })
	void whatIsOnlyConsideredOrAllegedIsNotAnnounced(Stance stance) {
		restrict(ACT, claim("word").says(stance).from("2021-01-01").published("2020-05-01"));
		version(ACT, "ANNOUNCED", claim("proposal").from("2020-05-01"));

		assertThat(on("2020-06-01", ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
	}

	@ParameterizedTest
	@CsvSource({ "2020-05-31,NOT_RESTRICTED", "2020-06-01,ANNOUNCED", "2020-12-31,ANNOUNCED", "2021-01-01,RESTRICTED" })
	void aSourceThatReportsALaterStartAnnouncesIt(String day, LegalState expected) {
		restrict(ACT, claim("gazette").from("2021-01-01").published("2020-06-01"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	// First and last days.

	@ParameterizedTest
	@CsvSource({ "2017-12-31,NOT_RESTRICTED", "2018-01-01,RESTRICTED", "2019-05-31,RESTRICTED",
			"2019-06-01,NOT_RESTRICTED" })
	void ofAMeasureWithoutVersionsTheStatedDaysDecide(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2018-01-01").to("2019-05-31").published("2019-06-30"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2017-12-31,NOT_RECORDED", "2018-01-01,RESTRICTED", "2019-05-31,RESTRICTED",
			"2019-06-01,NOT_RESTRICTED" })
	void aStatedEndSpeaksForItselfAlsoAfterTheLastVersion(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2018-01-01").to("2019-05-31").published("2019-06-30"));
		version(ACT, "IN_FORCE", claim("v").from("2018-01-01").to("2019-05-31"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2019-04-30,RESTRICTED", "2019-05-15,UNDETERMINED", "2019-06-01,NOT_RESTRICTED" })
	void anEndThatIsDatedToAMonthLeavesThatMonthOpen(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2018-01-01").to("2019-05").published("2019-06-30"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2018-07-12,RESTRICTED", "2018-07-13,RESTRICTED", "2018-07-14,NOT_RESTRICTED" })
	void onItsLastStatedDayAMeasureHoldsThoughARepealBeginsThen(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2018-04-15").to("2018-07-13"));
		version(ACT, "IN_FORCE", claim("v").from("2018-04-15").to("2018-07-13"));
		version(ACT, "REPEALED", claim("w").from("2018-07-13"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2020-12-15,SUSPENDED", "2020-12-16,RESTRICTED" })
	void onTheDayThatASuspensionAndItsSuccessorShareTheSuccessorHolds(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2020-10-20"));
		version(ACT, "SUSPENDED", claim("v").from("2020-11-01").to("2020-12-16"));
		version(ACT, "IN_FORCE", claim("w").from("2020-12-16"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	/** Both ends agree on 31 December 2016, and on no later day of the half year. */
	@ParameterizedTest
	@CsvSource({ "2016-12-30,RESTRICTED", "2016-12-31,RESTRICTED", "2017-01-01,UNDETERMINED", "2017-06-30,UNDETERMINED",
			"2017-07-01,NOT_RESTRICTED" })
	void twoEndsDifferAfterTheEarlierOne(String day, LegalState expected) {
		restrict(ACT, claim("a").from("2015-01-01").to("2016-12-31"),
				claim("b").from("2015-01-01").to("2017-06-30").by("other"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	/** The version ended because it was suspended; the page ends the restriction too. */
	@ParameterizedTest
	@CsvSource({ "2020-05-31,RESTRICTED", "2020-06-01,SUSPENDED", "2021-01-01,SUSPENDED" })
	void whatEndsWithASuspendedVersionIsSuspended(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2020-01-01").to("2020-05-31"));
		version(ACT, "one", "IN_FORCE", claim("v").from("2020-01-01").to("2020-05-31"));
		version(ACT, "two", "SUSPENDED", claim("w").from("2020-06-01"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@Test
	void whatEndedLongBeforeASuspensionIsOver() {
		restrict(ACT, claim("r").from("2019-01-01").to("2019-12-31"));
		version(ACT, "one", "IN_FORCE", claim("v").from("2019-01-01").to("2020-05-31"));
		version(ACT, "two", "SUSPENDED", claim("w").from("2020-06-01"));

		assertThat(on("2020-07-01", ACT).state()).isEqualTo(LegalState.NOT_RESTRICTED);
	}

	// Too little evidence.

	/** One origin gives the restriction; two are asked for. */
	@ParameterizedTest
	@CsvSource({ "2017-12-31,NOT_RECORDED", "2018-06-01,NOT_RECORDED", "2019-06-01,NOT_RECORDED" })
	void aRestrictionOfTooFewOriginsShowsNothing(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2018-01-01").to("2019-05-31").published("2019-06-30"));
		version(ACT, "IN_FORCE", claim("v").from("2015-01-01"), claim("w").from("2015-01-01").by("other"));

		LegalStatus status = ask(ofTwoOrigins(day), ACT);
		assertThat(status.state()).isEqualTo(expected);
		assertThat(status.reason())
			.contains("1 restriction under it is recorded with fewer independent origins than the 2 asked for.");
	}

	/** Two origins end one restriction; one origin shows another one that goes on. */
	@ParameterizedTest
	@CsvSource({ "2019-06-01,NOT_RESTRICTED", "2020-01-01,NOT_RECORDED" })
	void anEndOfTwoOriginsFreesNobodyWhileOneOriginShowsMore(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2018-01-01").to("2019-05-31"),
				claim("s").from("2018-01-01").to("2019-05-31").by("other"));
		this.facts.add(ClaimFixtures.restriction(ACT, "IMPORT_BAN", FIRM, claim("t").from("2020-01-01")));

		assertThat(ask(ofTwoOrigins(day), ACT).state()).isEqualTo(expected);
	}

	@Test
	void anUndatedRestrictionLeavesItOpenWhileItsActIsInForce() {
		restrict(ACT, claim("r"));
		version(ACT, "IN_FORCE", claim("v").from("2020-03-12"));

		assertThat(on("2020-03-11", ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(on("2020-04-01", ACT).state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(on("2020-04-01", ACT).reason()).startsWith("It is recorded without a date: ");
	}

	@Test
	void whatIsOnlyDeniedIsNamedAndFreesNobody() {
		restrict(ACT, claim("d").says(Stance.DENIES).asOf("2021-02-26"));

		LegalStatus status = on("2021-03-01", ACT);
		assertThat(status.state()).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(status.reason()).contains("is denied that authority restricted firm (network ban) by act.");
	}

	// Planned ends.

	@Test
	void afterAPlannedEndTheReasonIsThatEnd() {
		restrict(ACT, claim("r").asOf("2018-07-02"), claim("p").says(Stance.PLANS).to("2018-08-01"));

		LegalStatus status = on("2018-08-02", ACT);
		assertThat(status.state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(status.reason()).startsWith(
				"Its end was planned for 2018-08-01, and nobody says whether it went on after that, so 2018-08-02 is open: ");
	}

	/** A list of April 2022 shows an order that is to end in August 2025. */
	@ParameterizedTest
	@CsvSource({ "2020-12-31,NOT_RESTRICTED", "2022-04-26,RESTRICTED", "2023-04-26,RESTRICTED", "2025-08-01,RESTRICTED",
			"2025-08-02,UNDETERMINED" })
	void anOrderIsPresumedUntilItsPlannedEndAndOpenAfterIt(String day, LegalState expected) {
		restrict(ACT, claim("order").from("2021-01-01").asOf("2022-04-26").published("2022-04-26"),
				claim("order, end").says(Stance.PLANS).to("2025-08-01").published("2022-04-26"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	/** In force, then suspended for a year that was planned to end on 9 November. */
	@Test
	void theLastVersionBeforeADayCanBeOneWithAPlannedEnd() {
		version(ACT, "one", "IN_FORCE", claim("v").from("2018-01-01").to("2018-11-09"));
		version(ACT, "two", "SUSPENDED", claim("w").from("2018-11-10"), claim("x").says(Stance.PLANS).to("2019-11-09"));

		assertThat(on("2020-01-01", ACT).reason()).contains("Last on record before that day: act was suspended",
				"Its end was planned for 2019-11-09.");
	}

	// Ended, and seen again.

	@Test
	void betweenTwoSpellsTheReasonNamesTheirDates() {
		restrict(ACT, claim("a").from("2018-03-05").to("2018-09-30"), claim("b").from("2019-02-01").by("other"));

		assertThat(on("2018-11-01", ACT).state()).isEqualTo(LegalState.NOT_RESTRICTED);
		assertThat(on("2018-11-01", ACT).reason())
			.contains("Stated from 2018-03-05 to 2018-09-30, and from 2019-02-01.");
	}

	@ParameterizedTest
	@CsvSource({ "2020-02-03,RESTRICTED", "2020-02-04,UNDETERMINED", "2021-06-01,UNDETERMINED",
			"2022-10-06,UNDETERMINED", "2022-10-07,RESTRICTED" })
	void betweenAnEndAndALaterObservationItIsOpen(String day, LegalState expected) {
		restrict(ACT, claim("end").from("2018-01-01").to("2020-02-03"),
				claim("again").asOf("2022-10-07").by("other").published("2022-10-07"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@Test
	void bothClaimsAboutTheTimeBetweenAreShown() {
		restrict(ACT, claim("end").from("2018-01-01").to("2020-02-03"),
				claim("again").asOf("2022-10-07").by("other").published("2022-10-07"));

		LegalStatus status = on("2021-06-01", ACT);
		assertThat(status.reason()).contains("Its end on 2020-02-03 is stated", "seen again on 2022-10-07");
		assertThat(status.restrictions().getFirst().claims()).hasSize(2);
	}

	@Test
	void betweenAnEndAndALaterStatedStartItIsNotRestricted() {
		restrict(ACT, claim("end").from("2018-01-01").to("2020-02-03"),
				claim("again").from("2022-10-07").published("2022-10-07"));

		assertThat(on("2021-06-01", ACT).state()).isEqualTo(LegalState.NOT_RESTRICTED);
	}

	// Several versions.

	@ParameterizedTest
	@CsvSource({ "2018-12-31,NOT_RECORDED", "2019-01-01,UNDETERMINED", "2019-03-01,UNDETERMINED",
			"2019-05-31,UNDETERMINED", "2019-06-01,RESTRICTED" })
	void whatBeginsWithALaterVersionMayHaveBegunWithTheEarlier(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2019-06-01").published("2019-07-01"));
		version(ACT, "freeze", "IN_FORCE", claim("v").from("2019-01-01"));
		version(ACT, "rule", "IN_FORCE", claim("w").from("2019-06-01"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-31,RESTRICTED", "2019-06-01,UNDETERMINED" })
	void whatEndsWithAVersionMayGoOnInTheNext(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2019-01-01").to("2019-05-31"));
		version(ACT, "first", "IN_FORCE", claim("v").from("2019-01-01").to("2019-05-31"));
		version(ACT, "second", "IN_FORCE", claim("w").from("2019-06-01"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@Test
	void whatBeginsWithinTheOnlyVersionWasNotRestrictedBefore() {
		restrict(ACT, claim("r").from("2019-06-01").published("2019-07-01"));
		version(ACT, "IN_FORCE", claim("v").from("2019-01-01"));

		assertThat(on("2019-03-01", ACT).state()).isEqualTo(LegalState.NOT_RESTRICTED);
	}

	// Last shown.

	@Test
	void aPastListingIsGivenWithItsDay() {
		restrict(ACT, claim("listing").from("2020-06-12").published("2021-02-02"));

		LegalStatus later = on("2026-01-01", ACT);
		assertThat(later.state()).isEqualTo(LegalState.RESTRICTED);
		assertThat(later.lastShown()).isEqualTo(PartialDate.parse("2020-06-12"));
		assertThat(later.reason()).contains("last shown 2020-06-12");

		LegalStatus thatDay = on("2020-06-12", ACT);
		assertThat(thatDay.lastShown()).isEqualTo(PartialDate.parse("2020-06-12"));
		assertThat(thatDay.reason()).doesNotContain("last shown");
	}

	@Test
	void theLastShowingIsTheNewestByTheDay() {
		restrict(ACT, claim("listing").from("2020-06-12").published("2021-02-02"),
				claim("seen").asOf("2023-03").by("other").published("2023-04-01"));

		assertThat(on("2022-01-01", ACT).lastShown()).isEqualTo(PartialDate.parse("2020-06-12"));
		assertThat(on("2024-01-01", ACT).lastShown()).isEqualTo(PartialDate.parse("2023-03"));
	}

	@Test
	void withinAStatedTermNothingIsPresumed() {
		restrict(ACT, claim("r").from("2018-01-01").to("2019-05-31").published("2019-06-30"));

		assertThat(on("2019-01-01", ACT).reason()).doesNotContain("last shown");
	}

	// After the record's last day, 2026-06-30.

	@ParameterizedTest
	@CsvSource({ "2026-06-30,RESTRICTED", "2026-07-01,UNDETERMINED", "2099-01-01,UNDETERMINED" })
	void theLawRunsOnToTheLastDayOfTheRecord(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2019-05-16"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@Test
	void aLaterDayNamesTheLastDayAndWhatHeldThen() {
		restrict(ACT, claim("r").from("2019-05-16"));

		assertThat(on("2099-01-01", ACT).reason()).startsWith("The record ends on 2026-06-30, before 2099-01-01. "
				+ "It does not say what holds on that day. On its last day the answer was restricted: authority "
				+ "restricts firm (network ban) by act (last shown 2019-05-16).");
	}

	@ParameterizedTest
	@CsvSource({ "2020-01-01,2025-12-31,2026-07-01,NOT_RESTRICTED", "2020-01-01,2027-05-31,2027-05-31,UNDETERMINED",
			"2020-01-01,2027-05-31,2027-06-01,NOT_RESTRICTED" })
	void aStatedEndStandsAfterTheRecord(String from, String to, String day, LegalState expected) {
		restrict(ACT, claim("r").from(from).to(to));

		LegalStatus status = on(day, ACT);
		assertThat(status.state()).isEqualTo(expected);
		assertThat(status.reason()).contains("The record ends on 2026-06-30");
	}

	@ParameterizedTest
	@CsvSource({ "SUSPENDED,2026-11-09,2026-11-09,SUSPENDED", "SUSPENDED,2026-11-09,2026-11-10,UNDETERMINED",
			"SUSPENDED,,2026-11-09,UNDETERMINED", "REPEALED,,2026-11-09,NOT_RESTRICTED",
			"ANNOUNCED,,2026-11-09,UNDETERMINED" })
	void ofAMeasureOnlyATermOrARepealStandsAfterTheRecord(String version, String to, String day, LegalState expected) {
		restrict(ACT, claim("r").from("2020-01-01"));
		ClaimFixtures said = claim("v").from("2025-11-10");
		version(ACT, version, (to != null) ? said.to(to) : said);

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-09,NOT_RESTRICTED", "2026-11-10,UNDETERMINED" })
	void aReturnThatWasPlannedForTheDayLeavesAStatedEndOpen(String day, LegalState expected) {
		restrict(ACT, claim("r").from("2025-09-29").to("2025-11-09"));
		version(ACT, "return", "IN_FORCE", claim("v").says(Stance.PLANS).from("2026-11-10"));

		assertThat(on(day, ACT).state()).isEqualTo(expected);
	}

	@Test
	void aCompanyThatIsNotNamedIsNotRecordedAfterTheRecordEither() {
		assertThat(on("2099-01-01", ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
	}

	@Test
	void whatWasKnownByADayEndsThen() {
		restrict(ACT, claim("r").from("2019-05-16"));

		assertThat(ask("2020-06-01", LocalDate.parse("2020-06-01"), ACT).state()).isEqualTo(LegalState.RESTRICTED);
		LegalStatus later = ask("2020-06-02", LocalDate.parse("2020-06-01"), ACT);
		assertThat(later.state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(later.reason()).startsWith("What was published by then ends on 2020-06-01, before 2020-06-02.");
	}

	@Test
	void aLensThatPresumesLessLeavesWhatIsOlderOpen() {
		restrict(ACT, claim("r").from("2019-05-16"));
		Lens lens = new Lens(PartialDate.parse("2022-01-01"), null, null, 0, Set.of(), Presumption.parse("P2Y"));

		LegalStatus status = ask(lens, ACT);
		assertThat(status.state()).isEqualTo(LegalState.UNDETERMINED);
		assertThat(status.reason()).startsWith("It was last shown 2019-05-16, longer before 2022-01-01 than");
	}

	@Test
	void howeverFarALensPresumesLawIsNotPresumedBack() {
		restrict(ACT, claim("r").asOf("2021-05-16").published("2021-05-16"));
		Lens lens = new Lens(PartialDate.parse("2021-05-15"), null, null, 0, Set.of(), Presumption.parse("P2Y"));

		assertThat(ask(lens, ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
	}

	// What could be known.

	@ParameterizedTest
	@CsvSource({ "2020-06,2020-05-31,0,NOT_RECORDED", "2020-06,2020-06-01,1,NOT_RECORDED",
			"2020-06,2020-06-29,1,NOT_RECORDED", "2020-06,2020-06-30,0,RESTRICTED", "2020,2020-06-30,1,NOT_RECORDED",
			"2020-06-15,2020-06-14,0,NOT_RECORDED", ",2020-06-30,1,NOT_RECORDED" })
	void claimsThatMayHaveBeenOutByThenAreCounted(String published, String knownAt, int count, LegalState expected) {
		restrict(ACT, claim("r").from("2020-01-01").published(published));

		LegalStatus status = ask("2020-05-01", LocalDate.parse(knownAt), ACT);
		assertThat(status.state()).isEqualTo(expected);
		assertThat(status.undatedClaims()).isEqualTo(count);
		assertThat(status.reason().contains("left out")).isEqualTo(count > 0);
	}

	@Test
	void claimsAboutTheMeasureCountToo() {
		restrict(ACT, claim("r").from("2020-01-01").published("2020-01-01"));
		version(ACT, "SUSPENDED", claim("v").from("2020-05-01").published("2020"));

		LegalStatus status = ask("2020-07-01", LocalDate.parse("2020-07-01"), ACT);
		assertThat(status.undatedClaims()).isEqualTo(1);
		assertThat(status.reason()).contains("1 claim that bears on this is left out: its publication is not dated, "
				+ "or only to a month or year that reaches past 2020-07-01.");
	}

	// Effects.

	@Test
	void aPermissionAloneRestrictsNothing() {
		this.facts.add(ClaimFixtures.restriction(ACT, "PERMISSION", FIRM, claim("r").from("2020-01-01")));
		version(ACT, "IN_FORCE", claim("v").from("2020-01-01"));

		assertThat(on("2020-06-01", ACT).state()).isEqualTo(LegalState.NOT_RESTRICTED);
	}

	// Single acts are beside the question on their day alone.
	@ParameterizedTest
	@CsvSource({ "CONDITIONS, 2020-06-01", "INDICTMENT, 2020-06-01", "REIMBURSEMENT, 2020-06-01", "REVIEW, 2020-01-01",
			"STAY, 2020-01-01", "FINE, 2020-01-01", "FINDING, 2020-01-01", "INITIAL_DESIGNATION, 2020-01-01" })
	void whatExaminesPunishesOrSetsConditionsFreesNobody(String effect, String day) {
		this.facts.add(ClaimFixtures.restriction(ACT, effect, FIRM, claim("r").from("2020-01-01")));
		version(ACT, "IN_FORCE", claim("v").from("2020-01-01"));

		assertThat(on("2020-06-01", ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(on(day, ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
		assertThat(on(day, ACT).reason()).contains("Beside it: authority");
	}

	@Test
	void aPermissionBesideConditionsFreesNobody() {
		this.facts.add(ClaimFixtures.restriction(ACT, "PERMISSION", FIRM, claim("r").from("2020-01-01")));
		this.facts.add(ClaimFixtures.restriction(ACT, "CONDITIONS", FIRM, claim("s").from("2020-01-01")));

		assertThat(on("2020-06-01", ACT).state()).isEqualTo(LegalState.NOT_RECORDED);
	}

	@Test
	void aDenialOrderIsADenialOfPrivileges() {
		this.facts
			.add(ClaimFixtures.restriction(ACT, "DENIAL_OF_EXPORT_PRIVILEGES", FIRM, claim("r").from("2020-01-01")));

		LegalStatus status = on("2020-01-01", ACT);
		assertThat(status.state()).isEqualTo(LegalState.RESTRICTED);
		assertThat(status.reason()).isEqualTo("authority restricts firm (denial of export privileges) by act.");
	}

	private void restrict(Entity act, ClaimFixtures... claims) {
		this.facts.add(ClaimFixtures.restriction(act, "NETWORK_BAN", FIRM, claims));
	}

	private void version(Entity measure, String state, ClaimFixtures... claims) {
		version(measure, "one", state, claims);
	}

	private void version(Entity measure, String version, String state, ClaimFixtures... claims) {
		this.facts.add(ClaimFixtures.version(measure, version, state, claims));
	}

	private static Lens ofTwoOrigins(String day) {
		return new Lens(PartialDate.parse(day), null, null, 2, Set.of());
	}

	private LegalStatus on(String day, Entity under) {
		return ask(day, null, under);
	}

	private LegalStatus ask(String day, LocalDate knownAt, Entity under) {
		return ask(new Lens(PartialDate.parse(day), knownAt, null, 0, Set.of()), under);
	}

	private LegalStatus ask(Lens lens, Entity under) {
		return new LawOfTheDay(lens, through(lens, "RESTRICTION"), through(lens, "MEASURE_VERSION"), List.of(),
				List.of())
			.of(FIRM, under);
	}

	private List<FactView> through(Lens lens, String kind) {
		return RecordTimes.fill(this.facts)
			.stream()
			.filter((fact) -> fact.kind().name().equals(kind))
			.map((fact) -> new FactView(fact, lens))
			.toList();
	}

	private static Entity measure(String id, Entity... under) {
		List<Entity> above = Arrays.asList(under);
		return new Entity(id, EntityKind.MEASURE, id, List.of(), List.of(), null, false, Map.of(),
				Map.of("ancestors", above, "under", above));
	}

}
