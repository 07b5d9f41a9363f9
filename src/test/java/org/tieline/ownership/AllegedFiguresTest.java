package org.tieline.ownership;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.ownership.OwnershipReport.UltimateOwner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.ownership.StakeFixtures.entity;

/** An allegation is a reading. It replaces no figure that is stated. */
class AllegedFiguresTest {

	/** Asked at the end of 2018; x is seen with its stake in that year. */
	private static FactView stake(String stated, String day, String alleged, String allegedDay) {
		return ClaimFixtures.on("2018-12-31",
				ClaimFixtures.stake(entity("x"), "DIRECT", entity("a"), claim("seen").asOf("2018"),
						claim("stated").about("percent").percent(stated).asOf(day),
						claim("alleged").about("percent").percent(alleged).asOf(allegedDay).says(Stance.ALLEGES)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			60 | 2018-03-31 | 40 | 2018-09-30 | 60% | UNDETERMINED | the later 40 are a reading
			60 | 2018-03-31 | 40 | 2018-03-31 | 60% | UNDETERMINED | so are the 40 of the same day
			60 | 2018-03-31 | 55 | 2018-09-30 | 60% | YES          | every reading is a majority
			40 | 2018-03-31 | 60 | 2018-09-30 | 40% | UNDETERMINED | the 60 may be so
			60 | 2018-03-31 | 40 | 2017-09-30 | 60% | YES          | the statement is the later one
			60 | 2018-03-31 | 0  | 2018-09-30 | 60% | UNDETERMINED | no stated stake is removed
			""")
	void theStatedFigureStaysAndMajoritiesNeedBoth(String stated, String day, String alleged, String allegedDay,
			String part, Ternary controls, String why) {
		FactView stake = stake(stated, day, alleged, allegedDay);
		UltimateOwner owner = OwnershipReport.of(Holdings.of(List.of(stake), "EQUITY"), "a").owners().getFirst();

		assertThat(owner.integratedInWords()).as(why).isEqualTo(part);
		assertThat(owner.controls()).as(why).isEqualTo(controls);
	}

	@Test
	void aSentenceTellsTheStatedFigure() {
		assertThat(stake("60", "2018-03-31", "40", "2018-09-30").summary()).startsWith("x holds 60% of a ")
			.doesNotContain("alleged");
	}

	/** In 2018 nobody states a figure; the alleged one is told as such. */
	@Test
	void anAllegedFigureAloneIsNoSize() {
		FactView stake = ClaimFixtures.on("2018-12-31",
				ClaimFixtures.stake(entity("x"), "DIRECT", entity("a"), claim("seen").asOf("2018"),
						claim("alleged").about("percent").percent("40").asOf("2018").says(Stance.ALLEGES)));
		UltimateOwner owner = OwnershipReport.of(Holdings.of(List.of(stake), "EQUITY"), "a").owners().getFirst();

		assertThat(owner.integrated().text()).isEqualTo("0 to 100%");
		assertThat(owner.controls()).isEqualTo(Ternary.UNDETERMINED);
	}

}
