package org.tieline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.claim.VersionClaim;
import org.tieline.time.Spell.Holds;
import org.tieline.time.TimeState.Word;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.wide;

/**
 * A ban of 20 October 2020, whose measure a court suspends on 9 November and which is in
 * force again from 16 December.
 */
class RestingRestrictionTest {

	private static final Fact BAN = ban().under(List.of(version("one", "IN_FORCE", "2020-10-20", null, null),
			version("two", "SUSPENDED", "2020-11-09", "2020-12-15", LocalDate.of(2020, 11, 10)),
			version("three", "IN_FORCE", "2020-12-16", null, null)));

	@Test
	void itDoesNotHoldWhileItsMeasureIsSuspended() {
		assertThat(on("2020-11-08", BAN).holds()).isEqualTo(Holds.YES);
		assertThat(on("2020-11-09", BAN).holds()).isEqualTo(Holds.NO);
		assertThat(on("2020-12-15", BAN).time().word()).isEqualTo(Word.NOT_HELD);
		assertThat(on("2020-12-16", BAN).holds()).isEqualTo(Holds.YES);
		assertThat(on("2020-12", BAN).holds()).as("at some time within the month").isEqualTo(Holds.YES);
		assertThat(wide(BAN).holds()).as("ever").isEqualTo(Holds.YES);
	}

	@Test
	void itsSentenceSaysSo() {
		assertThat(on("2020-11-08", BAN).summary())
			.isEqualTo("authority restricts firm (network ban) by act (last shown 2020-10-20).");
		assertThat(on("2020-12-10", BAN).summary())
			.isEqualTo("authority restricted firm (network ban) by act (suspended from 2020-11-09 to 2020-12-15).");
		assertThat(on("2020-12-10", BAN).apartFromItsMeasure().holds()).isEqualTo(Holds.YES);
	}

	/** By hand: the first version is in force until the suspension. */
	@Test
	void aVersionInForceRestsWhileAnotherOneSuspendsIt() {
		Fact first = ClaimFixtures
			.version(ClaimFixtures.entity("act", EntityKind.MEASURE), "one", "IN_FORCE", claim("a").from("2020-10-20"))
			.under(BAN.versions());

		assertThat(on("2020-11-08", first).holds()).isEqualTo(Holds.YES);
		assertThat(on("2020-12-10", first).holds()).isEqualTo(Holds.NO);
		assertThat(on("2020-12-10", first).summary())
			.isEqualTo("act was in force from 2020-10-20 (suspended from 2020-11-09 to 2020-12-15).");
	}

	@Test
	void itsTieRestsToo() {
		StateHistory history = wide(BAN).stateHistory().brief();

		assertThat(history.isSettled()).isFalse();
		assertThat(StateHistory.parse(history.toString())).isEqualTo(history);
		assertThat(history.at(PartialDate.parse("2020-12-10"), null, null).holds(0)).isEqualTo(Holds.NO);
		assertThat(history.at(PartialDate.parse("2020-12-20"), null, null).holds(0)).isEqualTo(Holds.YES);
	}

	@Test
	void aSuspensionThatTheLensDoesNotKnowDoesNotCount() {
		Lens before = new Lens(PartialDate.parse("2020-12-10"), LocalDate.of(2020, 11, 9), null, 0, Set.of());

		assertThat(new FactView(ban().under(BAN.versions()), before).pause()).isNull();
	}

	@Test
	void anotherFactOfTheSameMeasureIsLeftAlone() {
		assertThat(on("2020-12-10", ban()).holds()).isEqualTo(Holds.YES);
	}

	private static Fact ban() {
		return ClaimFixtures.restriction(ClaimFixtures.entity("act", EntityKind.MEASURE), "NETWORK_BAN",
				company("firm"), claim("a").from("2020-10-20").published("2020-10-20"));
	}

	private static VersionClaim version(String version, String state, @Nullable String from, @Nullable String to,
			@Nullable LocalDate knownOn) {
		return new VersionClaim("act", true, version, state, Stance.STATES, null, date(from), date(to), null, "page",
				knownOn, null);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
