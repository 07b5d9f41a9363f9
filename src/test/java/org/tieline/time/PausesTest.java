package org.tieline.time;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.claim.VersionClaim;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** When a restriction rests, because its measure is suspended or repealed. */
class PausesTest {

	private final List<VersionClaim> law = new ArrayList<>();

	@Test
	void aSuspensionRestsFromItsFirstDayToTheDayBeforeTheReturn() {
		says("one", "IN_FORCE", "2020-10-20", null, null);
		says("two", "SUSPENDED", "2020-11-09", null, null);
		says("two", "SUSPENDED", null, "2020-12-16", null);
		says("three", "IN_FORCE", "2020-12-16", null, null);

		assertThat(pauses()).containsExactly("2020-11-09/2020-12-15/SUSPENDED");
		assertThat(on("2020-11-08")).isNull();
		assertThat(on("2020-12-10")).isEqualTo("suspended from 2020-11-09 to 2020-12-15");
		assertThat(on("2020-12")).as("in force on 16 December").isNull();
		assertThat(on("2020-12-16")).isNull();
	}

	@Test
	void aVagueStartLeavesItsTimeOpen() {
		says("one", "IN_FORCE", "2020-10-20", null, null);
		says("two", "SUSPENDED", "2020-11", null, null);

		assertThat(pauses()).containsExactly("2020-11-01/2020-11-29/OPEN", "2020-11-30//SUSPENDED");
		assertThat(on("2020-11-20")).isEqualTo("perhaps suspended or repealed from 2020-11-01 to 2020-11-29");
		assertThat(on("2021")).isEqualTo("suspended from 2020-11-30");
	}

	// Suspensions are prolonged: after the planned end it is open whether the rule is
	// back.
	@Test
	void aPlannedEndIsNoEnd() {
		says("one", "IN_FORCE", "2020-10-20", "2020-11-08", null);
		says("two", "SUSPENDED", "2020-11-09", null, null);
		this.law.add(claim("act", true, "two", "SUSPENDED", Stance.PLANS, null, "2020-12-16", null));
		this.law.add(claim("act", true, "three", "IN_FORCE", Stance.PLANS, "2020-12-17", null, null));

		assertThat(pauses()).containsExactly("2020-11-09/2020-12-16/SUSPENDED/planned", "2020-12-17//PLANNED_END");
		assertThat(on("2020-12-10")).isEqualTo("suspended from 2020-11-09, with its end planned for 2020-12-16");
		assertThat(on("2020-12-20")).isEqualTo("suspended, with its end planned for 2020-12-16");
		assertThat(Pauses.of(this.law)).allMatch((one) -> Pause.parse(one.toString()).equals(one));
	}

	@Test
	void aReturnThatIsSeenEndsWhatWasPlannedToEnd() {
		says("two", "SUSPENDED", "2020-11-09", null, null);
		this.law.add(claim("act", true, "two", "SUSPENDED", Stance.PLANS, null, "2020-12-16", null));
		says("three", "IN_FORCE", "2021-01-01", null, null);

		assertThat(pauses()).containsExactly("2020-11-09/2020-12-16/SUSPENDED/planned",
				"2020-12-17/2020-12-31/PLANNED_END");
		assertThat(on("2021-02-01")).isNull();
	}

	@Test
	void aRepealLastsAndTheLastDayInForceCounts() {
		says("one", "IN_FORCE", "2018-04-15", "2018-07-13", null);
		says("two", "REPEALED", "2018-07-13", null, null);

		assertThat(pauses()).containsExactly("2018-07-14//REPEALED");
	}

	@Test
	void aRepealOfTheInstrumentGoesForItsActs() {
		says("one", "IN_FORCE", "2015-01-01", null, null);
		above("two", "REPEALED", "2016-02-29");

		assertThat(pauses()).containsExactly("2016-02-29//REPEALED");
	}

	@Test
	void whatIsPlannedConsideredOrDeniedSuspendsNothing() {
		says("one", "IN_FORCE", "2015-01-01", null, null);
		this.law.add(claim("list", true, "two", "REPEALED", Stance.PLANS, "2016-01-01", null, null));
		this.law.add(claim("list", true, "three", "SUSPENDED", Stance.CONSIDERS, "2016-01-01", null, null));
		this.law.add(claim("list", true, "four", "SUSPENDED", Stance.DENIES, null, null, "2016-01-01"));

		assertThat(pauses()).isEmpty();
	}

	@Test
	void anAllegedSuspensionLeavesItOpen() {
		says("one", "IN_FORCE", "2015-01-01", null, null);
		this.law.add(claim("list", true, "two", "SUSPENDED", Stance.ALLEGES, "2016-01-01", null, null));

		assertThat(pauses()).containsExactly("2016-01-01//OPEN");
	}

	@Test
	void aClaimIsReadAsItWasWritten() {
		VersionClaim claim = claim("list", false, "two", "REPEALED", Stance.STATES, "2016", null, "2016-02");

		assertThat(VersionClaim.parse(claim.toString())).isEqualTo(claim);
	}

	private void says(String version, String state, @Nullable String from, @Nullable String to, @Nullable String asOf) {
		this.law.add(claim("act", true, version, state, Stance.STATES, from, to, asOf));
	}

	private void above(String version, String state, String from) {
		this.law.add(claim("list", false, version, state, Stance.STATES, from, null, null));
	}

	private static VersionClaim claim(String measure, boolean own, String version, String state, Stance stance,
			@Nullable String from, @Nullable String to, @Nullable String asOf) {
		return new VersionClaim(measure, own, version, state, stance, null, date(from), date(to), date(asOf), "page",
				null, null);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

	private List<String> pauses() {
		return Pauses.of(this.law).stream().map(Pause::toString).toList();
	}

	private @Nullable String on(String date) {
		Pause pause = Pause.at(Pauses.of(this.law), PartialDate.parse(date));
		return (pause != null) ? pause.words() : null;
	}

}
