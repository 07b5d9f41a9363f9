package org.tieline.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.Verdict;
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.fact;

/**
 * Plans with a number beside the number that was reached. Borea planned to take 5.20
 * percent of Alba, and a paper tells in November that it has about 5.2. It planned to
 * take 8 percent of Nord, and a paper tells that it has 6.
 */
class CarriedOutPlanTest {

	private static final Entity ALBA = ClaimFixtures.company("alba");

	private static final Entity BOREA = ClaimFixtures.company("borea");

	private static final Entity NORD = ClaimFixtures.company("nord");

	private static final Map<String, String> EQUITY = Map.of("interest", "EQUITY", "directness", "DIRECT");

	private static final List<Fact> FACTS = List.of(
			fact("alba", "STAKE", null, EQUITY, Map.of("holder", BOREA, "company", ALBA),
					claim("a").about("percent").value("5.20", "percent", "5.20%").says(Stance.PLANS).by("alba"),
					claim("b").about("percent").value("5.2", "percent", "about 5.2%").asOf("2019-11")),
			fact("nord", "STAKE", null, EQUITY, Map.of("holder", BOREA, "company", NORD),
					claim("c").about("percent").percent("8").says(Stance.PLANS).by("nord"),
					claim("d").about("percent").percent("6").asOf("2019-11")));

	private static final TestedTables TABLES = new TestedTables(
			new TestedClaims(Set.of(ALBA, BOREA, NORD), FACTS, Lens.WIDE));

	private static CheckedRow check(String company, String number, String stance, String speaker) {
		return TABLES
			.check("kind,holder,company,interest,directness,aspect,as_stated,stance,speaker\n"
					+ "STAKE,borea,%s,EQUITY,DIRECT,percent,%s,%s,%s\n".formatted(company, number, stance, speaker))
			.rows()
			.getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "alba,5.20%,alba", "alba,5.20%,''", "nord,8%,nord", "nord,8%,''" })
	void aPlanIsHeldByWhoeverToldItWhateverWasReachedSince(String company, String number, String speaker) {
		CheckedRow row = check(company, number, "PLANS", speaker);

		assertThat(row.verdict()).as(row.reason()).isEqualTo(Verdict.SUPPORTED);
	}

	@Test
	void aNumberThatWasOnlyPlannedIsNotHeldAsAFact() {
		assertThat(check("nord", "8%", "STATES", "").verdict()).isNotEqualTo(Verdict.SUPPORTED);
		assertThat(check("nord", "6%", "STATES", "").verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	@Test
	void aPlanOfAnotherNumberIsNotHeld() {
		assertThat(check("nord", "9%", "PLANS", "").verdict()).isNotIn(Verdict.SUPPORTED, Verdict.CONTESTED);
	}

	/** That Borea plans to sell is no plan to hold. */
	@Test
	void aPlanOfAnEndIsNotReadAsAPlanOfTheState() {
		CheckedRow row = TABLES
			.check("kind,holder,company,interest,directness,to,stance\n"
					+ "STAKE,borea,alba,EQUITY,DIRECT,2020-06,PLANS\n")
			.rows()
			.getFirst();

		assertThat(row.verdict()).isNull();
		assertThat(row.unread()).extracting(CheckedRow.UnreadCell::column).containsExactly("to");
	}

}
