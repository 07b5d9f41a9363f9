package org.tieline.influence;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.ownership.Affiliate;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.StakeFixtures;
import org.tieline.ownership.Ternary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.ownership.StakeFixtures.entity;
import static org.tieline.ownership.StakeFixtures.stakes;

/** The hands of one state: its bodies, what they hand over, and their groups. */
class StateHandsTest {

	/** A stake as one sees it on a date. */
	private static FactView seen(String date, String holder, String company, ClaimFixtures... claims) {
		return ClaimFixtures.on(date, ClaimFixtures.stake(entity(holder), "DIRECT", entity(company), claims));
	}

	private static ClaimFixtures percent(String percent) {
		return claim(percent).about("percent").percent(percent);
	}

	private static StateInfluence influence(String company, List<FactView> stakes) {
		return StateInfluence.of(entity(company), entity("gov"), stakes, List.of(), List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					gov 100 body                | 100%       | YES          | the body has an owner
					gov 49 body, body2 49 body  | 98%        | YES          | another body is a hand
					body 20 body, gov 60 body   | 75%        | YES          | of the 80 that are not its own the government has 60
					gov 30 c, person 70 body    | 0 to 30%   | NO           | a person has the rest
					gov 30 c, o 20 body         | 0 to 100%  | UNDETERMINED | of 80 nobody is recorded
					gov 30 c                    | 0 to 100%  | UNDETERMINED | nothing is recorded of it
					""")
	void aBodyThatIsAskedAboutIsNoHandOfItsState(String lines, String ownership, Ternary controls, String why) {
		StateInfluence influence = influence("body", stakes(lines.split(", ")));

		assertThat(influence.ownership().text()).as(why).isEqualTo(ownership);
		assertThat(influence.controls()).as(why).isEqualTo(controls);
	}

	// By hand: the parent has 60 of 100. The state had all of the parent in 2010, and may
	// have it still.
	@Test
	void aHolderOfWhomTheStateMayHaveAStakeIsNoOtherHand() {
		FactView inParent = seen("2018", "gov", "p", claim("seen").asOf("2010"), percent("100").asOf("2010"));
		FactView inCompany = seen("2018", "p", "c", claim("seen").asOf("2018"), percent("60").asOf("2018"));

		assertThat(influence("c", List.of(inParent, inCompany)).ownership().text()).isEqualTo("0 to 100%");
		assertThat(influence("c", List.of(inCompany)).ownership().text()).as("nothing leads there")
			.isEqualTo("0 to 100%");
	}

	/**
	 * The body has 70 percent of h, and h has 60 of v: 42. A newspaper's figure for the
	 * state includes these.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					gov 45 v INDIRECT, body 70 h, h 60 v              | 42 to 45%  | YES          | 3 go beyond the chain
					gov 42 v INDIRECT, body 70 h, h 60 v              | 42%        | YES          | the same, told twice
					gov 45 v UNKNOWN, body 70 h, h 60 v               | 42 to 82%  | YES          | or all of it beside the 42, as far as h leaves it
					gov 60 v UNKNOWN, body 10 h, h 5 v                | 0.5 to 60.5% | YES        | at most h's 5 are in the 60
					body 100 h, h 10 v, body 12 v UNKNOWN, o 60 v     | 12 to 22%  | UNDETERMINED | 2 are not h's; the 12 may be in o's 60
					body 100 h, h 10 v, body 12 v INDIRECT, o 60 v    | 12%        | NO           | the 12 have h's 10 in them
					""")
	void aFigureForTheStateIncludesTheChainsOfItsBodies(String lines, String ownership, Ternary controls, String why) {
		StateInfluence influence = influence("v", stakes(lines.split(", ")));

		assertThat(influence.ownership().text()).as(why).isEqualTo(ownership);
		assertThat(influence.controls()).as(why).isEqualTo(controls);
	}

	/** The government hands its 30 percent over to the body in March 2018. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2018-03-15 | 2018-03-15 | 2018-03-14 | 30%       | before
			2018-03-15 | 2018-03-15 | 2018-03-15 | 30 to 60% | both the last and the first day count
			2018-03-15 | 2018-03-15 | 2018       | 30 to 60% | in the year one held after the other
			2018-03-14 | 2018-03-15 | 2018       | 30 to 60% | also if the days are two
			2018-03    | 2018-03    | 2018-03    | 30 to 60% | of one month the order is not known
			2018-03-15 | 2018-03-15 | 2018-03-16 | 30%       | after
			""")
	void whatIsHandedOverCountsOnce(String end, String start, String asked, String ownership, String why) {
		StateInfluence influence = influence("a",
				List.of(seen(asked, "gov", "a", claim("e").from("2010-01-01").to(end), percent("30").asOf(end)),
						seen(asked, "body", "a", claim("s").from(start), percent("30").asOf(start))));

		assertThat(influence.ownership().text()).as(why).startsWith(ownership);
		assertThat(influence.controls()).as(why).isEqualTo(Ternary.UNDETERMINED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2018-02-01 | 2018-09-01 | 30 to 60% | the shares may have moved in between
			2018-02-01 | 2018-02-01 | 60%       | of one day they are two holdings
			2018       | 2018-09-01 | 60%       | the year has the day in it
			2018-02    | 2018-09-01 | 30 to 60% | the month has not
			""")
	void figuresOfTwoDaysOfOneYearAreNotAddedUp(String own, String bodys, String ownership, String why) {
		List<FactView> stakes = List.of(seen("2018-12-31", "gov", "a", percent("30").asOf(own)),
				seen("2018-12-31", "body", "a", percent("30").asOf(bodys)));

		assertThat(influence("a", stakes).ownership().text()).as(why).isEqualTo(ownership);
	}

	/** What one listed owner sells to another is not held by both. */
	@Test
	void listedOwnersThatHandOverAreNotAddedUp() {
		List<FactView> stakes = List.of(
				seen("2018-03-15", "x", "a", claim("e").from("2010-01-01").to("2018-03-15"),
						percent("40").asOf("2018-03-15")),
				seen("2018-03-15", "y", "a", claim("s").from("2018-03-15"), percent("30").asOf("2018-03-15")));
		Affiliate both = affiliate(stakes, List.of("x", "y"));

		assertThat(both.aggregate().text()).isEqualTo("40 to 70%");
		assertThat(both.caught()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(affiliate(stakes, List.of("y")).aggregate().text()).isEqualTo("30%");
	}

	/** From 10 to 15 March both held. */
	@Test
	void holdingsThatOverlapAreTwo() {
		List<FactView> stakes = List.of(
				seen("2018-03-12", "x", "a", claim("e").from("2010-01-01").to("2018-03-15"),
						percent("40").asOf("2018-03-12")),
				seen("2018-03-12", "y", "a", claim("s").from("2018-03-10"), percent("30").asOf("2018-03-10")));

		assertThat(affiliate(stakes, List.of("x", "y")).aggregate().text()).isEqualTo("70%");
	}

	/**
	 * Others hand 30 over to each other. They have 30 at each moment, not 60, so that the
	 * owner of 20 may have the majority.
	 */
	@Test
	void othersThatHandOverAreNoTwoOtherHands() {
		List<FactView> stakes = List.of(
				seen("2018-03-15", "o", "a", claim("e").from("2010-01-01").to("2018-03-15"),
						percent("30").asOf("2018-03-15")),
				seen("2018-03-15", "p", "a", claim("s").from("2018-03-15"), percent("30").asOf("2018-03-15")),
				seen("2018-03-15", "x", "a", percent("20").asOf("2018-03-15")));

		assertThat(affiliate(stakes, List.of("x")).caught()).isEqualTo(Ternary.UNDETERMINED);
	}

	private static Affiliate affiliate(List<FactView> stakes, List<String> listed) {
		return Affiliate.of(Holdings.of(stakes, "EQUITY"), listed, new BigDecimal("50"), "a").orElseThrow();
	}

	/**
	 * A group of the government and the body has 31.9 percent on the day asked for. What
	 * each has of it is not known for then.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2018-12-31 | ''         | 31.9%         | 31.9%                                   | only the total is of the day
					2018-12-31 | 2017-12-31 | 31.9%         | 31.9%                                   | one member has a figure, the other none
					2017-06-30 | ''         | 31.9%         | 31.9%                                   | an older total stays
					""")
	void theTotalOfAGroupCountsIfTheFigureOfAMemberIsMissing(String total, String members, String ownership,
			String words, String why) {
		Entity group = ClaimFixtures.entity("group", EntityKind.GROUP);
		List<FactView> stakes = List.of(
				ClaimFixtures.on("2018-12-31",
						ClaimFixtures.stake(group, "DIRECT", entity("a"), percent("31.9").asOf(total))),
				seen("2018-12-31", "gov", "a",
						members.isEmpty() ? claim("g").asOf("2018-12-31") : percent("14").asOf(members)),
				seen("2018-12-31", "body", "a", claim("b").asOf("2018-12-31")));
		StateInfluence influence = StateInfluence.of(entity("a"), entity("gov"), stakes, List.of(),
				Stream.of("gov", "body").map((member) -> memberOf(group, member)).toList());

		assertThat(influence.ownership().text()).as(why).isEqualTo(ownership);
		assertThat(influence.ownershipInWords()).as(why).startsWith(words);
		assertThat(influence.controls()).as(why).isEqualTo(Ternary.UNDETERMINED);
	}

	/** The body bought its stake after the total was given. */
	@Test
	void aMemberThatCameLaterIsNoPartOfTheTotal() {
		Entity group = ClaimFixtures.entity("group", EntityKind.GROUP);
		List<FactView> stakes = List.of(
				ClaimFixtures.on("2018-12-31",
						ClaimFixtures.stake(group, "DIRECT", entity("a"), percent("31.9").asOf("2017"))),
				seen("2018-12-31", "body", "a", claim("b").from("2018-06-30")));
		StateInfluence influence = StateInfluence.of(entity("a"), entity("gov"), stakes, List.of(),
				Stream.of("gov", "body").map((member) -> memberOf(group, member)).toList());

		assertThat(influence.ownership().text()).isEqualTo("31.9 to 100%");
	}

	/** The government had 12 percent in 2017; o has 40. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					0  | 2018-06-30 | 2018-06-30 | 0%         | 0%   | nothing, as is stated
					0  | 2018-06-30 | 2018-12-31 | 0%         | 0%   | a percentage stays until a newer one
					0  | 2018-06-30 | 2018-03-31 | 12%        | 12%  | not yet
					0  | 2018-06-30 | 2030-01-01 | 0 to 100%  | 'no stake shown for then, though one may have held, and no other holder of capital' | too long ago
					""")
	void aStakeOfNothingIsRecorded(String percent, String day, String asked, String ownership, String words,
			String why) {
		StateInfluence influence = influence("a",
				List.of(seen(asked, "gov", "a", percent("12").asOf("2017-06-30"), percent(percent).asOf(day)),
						seen(asked, "o", "a", percent("40").asOf("2018-06-30"))));

		assertThat(influence.ownership().text()).as(why).isEqualTo(ownership);
		assertThat(influence.ownershipInWords()).as(why).isEqualTo(words);
		assertThat(influence.controls()).as(why).isEqualTo(Ternary.UNDETERMINED);
	}

	@Test
	void aStakeThatHasEndedIsToldAsSuch() {
		StateInfluence influence = influence("a",
				List.of(seen("2018-06-30", "body", "a", claim("e").to("2018-02"), percent("3.2").asOf("2017-12-31")),
						seen("2018-06-30", "o", "a", percent("40").asOf("2018-06-30"))));

		assertThat(influence.ownershipInWords())
			.isEqualTo("no stake recorded for then, its recorded stake ended 2018-02; 40% has recorded other holders");
		assertThat(influence.ownership().text()).isEqualTo("0 to 100%");
	}

	/** The government has 20 percent of the capital of p, and p has all of a. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gov 70 p, person 30 p | p | YES          | it has most votes
			gov 70 p, person 30 p | a | YES          | most votes of p, which has the capital of a
			gov 70 p, person 30 p, person 60 a, p 40 a | a | YES | so also if others have the votes of a
			gov 40 p, person 30 p | a | UNDETERMINED | who has the other votes of p is not recorded
			gov 40..70 p, person 30 p, person 60 a | a | UNDETERMINED | it may have most votes of p
			gov 30 p, person 70 p, person 60 a | a | NO  | neither step
			gov 30 p, person 70 p | p | NO           | neither
			gov 30 p              | p | UNDETERMINED | who has the other votes is not recorded
			person 70 p           | p | NO           | without votes of the state the capital decides
			""")
	void controlIsAMajorityOfTheCapitalOrOfTheVotes(String votes, String company, Ternary controls, String why) {
		List<FactView> stakes = Stream
			.of(stakes("gov 20 p", "person 80 p", "p 100 a"), StakeFixtures.votes(votes.split(", ")))
			.flatMap(List::stream)
			.toList();
		StateInfluence influence = influence(company, stakes);

		assertThat(influence.controls()).as(why).isEqualTo(controls);
		assertThat(influence.influences()).as(why).hasSize(votes.contains("gov") ? 1 : 0);
	}

	private static FactView memberOf(Entity group, String member) {
		Fact fact = ClaimFixtures.affiliation(entity(member), "MEMBER_OF", group, claim(member).asOf("2018-12-31"));
		return ClaimFixtures.on("2018-12-31", fact);
	}

}
