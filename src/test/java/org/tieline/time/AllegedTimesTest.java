package org.tieline.time;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.Fact;
import org.tieline.evidence.Status;
import org.tieline.time.Spell.Holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.spells;
import static org.tieline.evidence.ClaimFixtures.supply;

/** An allegation neither makes nor ends what is stated of another time. */
class AllegedTimesTest {

	@Test
	void aTimeThatIsOnlyAllegedIsPossible() {
		// Stated from 2005 to 2010; somebody alleges that it began again in 2018.
		Fact link = supply(claim("a").from("2005").to("2010"), claim("b").says(ALLEGES).from("2018"));

		assertThat(on("2007", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2015", link).holds()).isEqualTo(Holds.NO);
		assertThat(on("2018", link).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(spells(link)).hasSize(1);
	}

	@Test
	void whatIsAllegedEarlierIsPossibleUntilSomebodyStatesIt() {
		// Supply is presumed three years back from 2019-05.
		Fact link = supply(claim("a").says(ALLEGES).asOf("2014-12-13"), claim("b").asOf("2019-05"));

		assertThat(on("2015-03", link).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2019-03", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2019-06", link).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void anAllegedEndLeavesPossibleWhatIsStatedToGoOn() {
		Fact link = supply(claim("a").asOf("2016"), claim("b").says(ALLEGES).to("2018"));

		assertThat(on("2017", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2020", link).holds()).isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void whereEverythingIsAllegedItsTimesAreThoseAlleged() {
		Fact link = supply(claim("a").says(ALLEGES).from("2005").to("2010"));

		assertThat(on("2007", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2007", link).status()).isEqualTo(Status.ALLEGED);
		assertThat(on("2012", link).holds()).isEqualTo(Holds.NO);
	}

}
