package org.tieline.influence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;
import org.tieline.hop.Path;
import org.tieline.ownership.Affiliate;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.OwnershipReports;
import org.tieline.ownership.StakeFixtures;
import org.tieline.ownership.Ternary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.ownership.StakeFixtures.entity;
import static org.tieline.ownership.StakeFixtures.stakes;

/** What a government and the public bodies of its country have together. */
class StateInfluenceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					gov 13 a, body 10 a                           | 23%         | two hands
					gov 13 a, body 11 a INDIRECT                  | 24%         | nobody owns a government, so the 11 are not among the 13
					body 10 a, body2 11 a INDIRECT                | 11 to 21%   | the 11 may be held through the first body
					gov 13 a, body 10 a, body2 11 a INDIRECT      | 24 to 34%   | 13 and at least 11
					gov 13 a, body 0.6 a, body 11 a INDIRECT      | 24 to 24.6% | the 11 may have the 0.6 in them
					body 10 a INDIRECT, body2 8 a UNKNOWN         | 10 to 18%   | they may be one holding
					gov 100 body, body 3 a, gov 4 a INDIRECT      | 3 to 4%     | the outcome of the chain, told twice
					gov 60 b, b 50 a, gov 31 a INDIRECT           | 30 to 31%   | the same through a company
					gov 60 b, b 50 a, gov 31 a UNKNOWN            | 30 to 61%   | the 31 may be held beside b's, too
					gov 100 body, body 3 a, body2 4 a UNKNOWN     | 4 to 7%     | two holdings, or one of body's in the other's
					o 40 a INDIRECT, body 40 a                    | 40%         | o's is not the state's
					gov 13 a, body2 50 body, body 9 a, body2 11 a UNKNOWN  | 24 to 33% | 13 and the 11 that body2 counts; the 9 may be among them
					gov 13 a, body2 50 body, body 12 a, body2 11 a UNKNOWN | 25 to 36% | 13 and the 12, which are more
					""")
	void oneHoldingCountsOnce(String lines, String ownership, String why) {
		assertThat(influence(lines).ownership().text()).as(why).isEqualTo(ownership);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			person 60 a, body 40 a                     | NO           | a recorded majority in other hands
			person 60 a INDIRECT, body 40 a            | UNDETERMINED | they may be held 60 through the body
			person 60 a, body 40 a UNKNOWN             | UNDETERMINED | the body may hold its 40 through o
			gov 30 a, body 30 a                   | YES          | more than half together
			gov 66 a INDIRECT                     | UNDETERMINED | 66 by chains need no majority
			gov 30 a, body 66 a INDIRECT          | UNDETERMINED | nor with 30 beside it
			gov 66 a UNKNOWN                      | YES          | not said to be indirect
			gov 30 a, body 30 a contested         | UNDETERMINED | one of them is contested
			gov 60 a, person 60 a contested            | UNDETERMINED | if the person holds 60, the state has 40 at most
			person 60 a, gov 55 a contested            | UNDETERMINED | if the state holds 55, the person has not 60
			person 60 a, gov 55 a alleged              | UNDETERMINED | not established, and not excluded
			""")
	void controlNeedsEveryReading(String lines, Ternary controls, String why) {
		assertThat(influence(lines).controls()).as(why).isEqualTo(controls);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gov 5 a, p 95 a                              | NO           | p has the rest
			gov 5 a, p 95 a, q 40 p                      | UNDETERMINED | of p only 40 are recorded
			gov 5 a, p 95 a, q 60 p                      | NO           | q has p
			gov 49 a, b 51 a, a 100 b                    | UNDETERMINED | gov is the only owner outside of the ring
			gov 5 a, p 95 a, gov 60 p either             | UNDETERMINED | these may be of the capital
			gov >50..75 a, o 20 a                        | YES          | more than the half
			gov 50..75 a, o 20 a                         | UNDETERMINED | the half or more
			gov 30 a, p 30 a doubtful                    | UNDETERMINED | who has the rest is not recorded
			""")
	void threeQuestionsOfMajoritiesHaveOneAnswer(String lines, Ternary answer, String why) {
		Holdings holdings = Holdings.of(stakes(lines.split(", ")), "EQUITY");
		BigDecimal majority = new BigDecimal("50.0000000001");

		assertThat(influence(lines).controls()).as(why).isEqualTo(answer);
		assertThat(Affiliate.of(holdings, List.of("gov"), majority, "a").orElseThrow().caught()).as(why)
			.isEqualTo(answer);
		assertThat(OwnershipReports.owner(holdings, "a", "gov").controls()).as(why).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					o 98.99 a               | no stake recorded; 98.99% has recorded other holders
					o 60 b                  | no stake recorded, and no other holder of capital
					o 60 a either           | no stake recorded, and no other holder of capital; beside that: o held 60% of a (whether capital or votes is not recorded; no date recorded)
					gov 60 a contested, o 40 a | no stake recorded that is beyond dispute; 40% has recorded other holders
					gov ? a                 | a stake, size not recorded
					gov 54 a                | 54%
					""")
	void whatIsNotRecordedIsSaidInWords(String lines, String words) {
		assertThat(influence(lines).ownershipInWords()).isEqualTo(words);
	}

	@Test
	void votesAreNamedBesideNoHolderOfCapital() {
		assertThat(StateInfluence.of(entity("a"), entity("gov"), StakeFixtures.votes("o 60 a"), List.of(), List.of())
			.ownershipInWords())
			.isEqualTo("no stake recorded, and no other holder of capital; beside that: o held 60% of the votes in a"
					+ " (no date recorded)");
	}

	@Test
	void aSubsidiaryWithoutARecordedStakeIsOpenHereToo() {
		// s has 60 of a; s is a subsidiary of c, which is the government's
		StateInfluence influence = StateInfluence.of(entity("a"), entity("gov"),
				stakes("gov 100 c", "gov 5 a", "s 60 a", "o 35 a"), List.of(),
				List.of(StakeFixtures.subsidiary("s", "c")));

		assertThat(influence.controls()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(influence.ownership().text()).isEqualTo("5 to 65%");
	}

	@Test
	void aContestedStakeRaisesTheUpperBoundOnly() {
		assertThat(influence("gov 10 a, body 30 a contested").ownership().text()).isEqualTo("10 to 40%");
		assertThat(influence("o 90 a, gov 10 a, body 30 a contested").ownership().text()).isEqualTo("10 to 40%");
	}

	@Test
	void whatMayHaveHeldIsCountedAndLeavesTheFigureOpenAbove() {
		// In 2017 the body's 17 are shown. The government's 14 and o's 5 are shown for
		// 2020 alone, more than two years later, so they may have been held, in any size;
		// the 9 are not of a.
		StateInfluence influence = StateInfluence.of(entity("a"), entity("gov"),
				List.of(seen("body", "17", "2017", "a"), seen("gov", "14", "2020", "a"), seen("o", "5", "2020", "a"),
						seen("gov", "9", "2020", "elsewhere")),
				List.of(), List.of());

		assertThat(influence.ownership().text()).isEqualTo("17 to 100%");
		assertThat(influence.possibleTies()).isEqualTo(2);
	}

	/**
	 * In 2017 n has 55 of a, and nobody is recorded to hold n. The government's 40 are of
	 * 2012, too long ago. So n is another hand, as it is for control, and the government
	 * has 45 at most.
	 */
	@Test
	void whatOthersHoldIsNoPartOfAStateWithAnOldStake() {
		StateInfluence influence = StateInfluence.of(entity("a"), entity("gov"),
				List.of(seen("gov", "40", "2012", "a"), seen("n", "55", "2017", "a")), List.of(), List.of());

		assertThat(influence.controls()).isEqualTo(Ternary.NO);
		assertThat(influence.ownership().text()).isEqualTo("0 to 45%");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			13.7 | 2017 | 3.2 | 2018 | 13.7 to 16.9% | the 3.2 may be what is left of the 13.7
			3.2  | 2017 | 13.7 | 2018 | 13.7 to 16.9% | the 3.2 may be among the 13.7
			13.7 | 2018 | 3.2 | 2018 | 16.9%         | of one year they are two holdings
			0    | 2018 | 3.2 | 2018 | 3.2%          | what was given up is no part
			""")
	void whatBodiesOfAStateHoldInDifferentYearsIsNotAddedUp(String own, String year, String bodys, String later,
			String ownership, String why) {
		StateInfluence influence = StateInfluence.of(entity("a"), entity("gov"),
				List.of(StakeFixtures.seen("gov", own, "a", year), StakeFixtures.seen("body", bodys, "a", later)),
				List.of(), List.of());

		assertThat(influence.ownership().text()).as(why).isEqualTo(ownership);
	}

	private static FactView seen(String holder, String percent, String year, String company) {
		return ClaimFixtures.on("2017", ClaimFixtures.stake(entity(holder), "DIRECT", entity(company),
				claim(holder + company).about("percent").percent(percent).asOf(year)));
	}

	@Test
	void withoutADateAnEndedInfluenceIsNotListed() {
		StateInfluence influence = acts(act("INFLUENCE", "means", "DIRECT", claim("d").from("2010").to("2015")),
				act("INFLUENCE", "means", "APPOINT", claim("a").from("2010")));

		assertThat(influence.influences()).extracting(FactView::summary).containsExactly("gov appoints people at a.");
		assertThat(influence.paths()).extracting(Path::summary).containsExactly("gov appoints people at a.");
	}

	@Test
	void moneyThatWasGivenIsSaidAsPast() {
		StateInfluence influence = acts(act("FUNDING", "instrument", "LOAN", claim("l").from("2010").to("2015")));

		assertThat(influence.funding()).extracting(FactView::summary)
			.containsExactly("gov funded a with a loan (until 2015).");
		assertThat(influence.paths()).extracting(Path::summary)
			.containsExactly("gov funded a with a loan (until 2015).");
	}

	@Test
	void moneyThatIsOnlyPlannedIsSaidAsPlanned() {
		StateInfluence influence = acts(
				act("FUNDING", "instrument", "LOAN", claim("l").says(Stance.PLANS).from("2030")));

		assertThat(influence.paths()).extracting(Path::summary)
			.containsExactly("gov may fund a with a loan (planned or considered).");
	}

	private static FactView act(String kind, String attribute, String word, ClaimFixtures claim) {
		boolean funding = kind.equals("FUNDING");
		return ClaimFixtures.wide(ClaimFixtures.fact(kind + word, kind, null, Map.of(attribute, word),
				Map.of(funding ? "funder" : "state", entity("gov"), funding ? "recipient" : "company", entity("a")),
				claim));
	}

	private static StateInfluence acts(FactView... acts) {
		return StateInfluence.of(entity("a"), entity("gov"), List.of(), List.of(acts), List.of());
	}

	private static StateInfluence influence(String lines) {
		return StateInfluence.of(entity("a"), entity("gov"), stakes(lines.split(", ")), List.of(), List.of());
	}

}
