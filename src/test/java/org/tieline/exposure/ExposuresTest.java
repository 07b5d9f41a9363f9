package org.tieline.exposure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Lens;
import org.tieline.exposure.ExposureAnswers.ExposurePath;
import org.tieline.exposure.ExposureAnswers.ExposureReport;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.network.Nodes;
import org.tieline.network.SphereRule;
import org.tieline.hop.Hop;
import org.tieline.problem.Problem;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who buys for a country or an alliance, and how well it stands that they belong to it.
 */
class ExposuresTest {

	@Test
	void anAllegedMemberCountsForTheUpperBoundAlone() {
		// Half of what b buys comes from c, which the state owns; b is a member only by
		// allegation: of the alliance's purchases nothing is certain, .5 may be.
		ExposureReport report = exposure(alliance("b -AFFILIATED:MEMBER_OF-> pact ALLEGED", "c -SUPPLIES-> b .5"),
				"2010");

		assertThat(report.buyers().all(true)).isEqualTo(new Interval(0, .5));
		assertThat(report.paths().getFirst().strength()).as("of b itself").isEqualTo(new Interval(.5, .5));
	}

	@Test
	void theLowerBoundIsThatOfTheEstablishedMembersAndTheUpperThatOfAll() {
		// a, a member, .4; b, a contested one, .1; d, a planned one without a date, .7
		NetworkFixtures drawn = alliance("a -AFFILIATED:MEMBER_OF-> pact", "b -AFFILIATED:MEMBER_OF-> pact CONTESTED",
				"d -AFFILIATED:MEMBER_OF-> pact PLANNED", "c -SUPPLIES-> a .4", "c -SUPPLIES-> b .1",
				"c -SUPPLIES-> d .7");

		assertThat(exposure(drawn, "2010").buyers().all(true)).as("a plan is none at a date")
			.isEqualTo(new Interval(.4, .4));
		assertThat(exposure(drawn, null).buyers().all(true)).isEqualTo(new Interval(.4, .7));
	}

	@Test
	void whoWasAMemberCountsForTheUpperBoundAloneWithoutADate() {
		NetworkFixtures drawn = alliance("a -AFFILIATED:MEMBER_OF-> pact", "b -AFFILIATED:MEMBER_OF-> pact @2000..2010",
				"c -SUPPLIES-> a .4", "c -SUPPLIES-> b .1..0.8");

		assertThat(exposure(drawn, null).buyers().all(true)).isEqualTo(new Interval(.4, .8));
		assertThat(exposure(drawn, "2005").buyers().all(true)).as("it was one then").isEqualTo(new Interval(.1, .8));
		assertThat(exposure(drawn, "2015").buyers().all(true)).as("no longer").isEqualTo(new Interval(.4, .4));
	}

	@Test
	void anAllegedSeatMakesNoEstablishedBuyerOfACountryButARecordedCountryDoes() {
		// a is of gb by its recorded country, b is only said to have its seat there
		NetworkFixtures drawn = NetworkFixtures
			.of("b -AFFILIATED:HEADQUARTERED_IN-> gb ALLEGED", "gov -OWNS-> c", "c -SUPPLIES-> a .4",
					"c -SUPPLIES-> b .1..0.6")
			.node("gb", EntityKind.COUNTRY, "gb")
			.node("a", EntityKind.COMPANY, "gb")
			.node("gov", EntityKind.GOVERNMENT, null);

		ExposureReport report = exposure(drawn, "gb", "2010");

		assertThat(report.buyers().all(true)).isEqualTo(new Interval(.4, .6));
		assertThat(report.paths().getFirst().membership()).as("its recorded country").isEmpty();
		assertThat(report.paths().getFirst().summary())
			.isEqualTo("c supplies a (last shown 2000); gov holds a stake in c (last shown 2000).");
	}

	@Test
	void aPathShowsTheMembershipAndItsStatusEntersTheRank() {
		// Over b, alleged, all goes to c; over a, stated, a tenth: a comes first.
		ExposureReport report = exposure(alliance("a -AFFILIATED:MEMBER_OF-> pact",
				"b -AFFILIATED:MEMBER_OF-> pact ALLEGED @2005", "c -SUPPLIES-> a .1", "c -SUPPLIES-> b 1"), "2010");

		assertThat(buyers(report)).containsExactly("a", "b");
		ExposurePath alleged = report.paths().get(1);
		assertThat(alleged.membership()).hasSize(1);
		Hop membership = alleged.membership().getFirst();
		assertThat(List.of(membership.fromId(), membership.toId())).containsExactly("pact", "b");
		assertThat(membership.forward()).isFalse();
		assertThat(membership.factIds()).hasSize(1);
		assertThat(alleged.weakest()).isEqualTo(membership);
		assertThat(alleged.supply().getFirst().fromId()).isEqualTo("b");
		assertThat(alleged.together()).as("since b was a member")
			.isEqualTo(new Period(PartialDate.parse("2005-12-31"), null));
		assertThat(alleged.summary())
			.isEqualTo("b is a member of pact (last shown 2005; alleged); c supplies b (last shown 2000); "
					+ "gov holds a stake in c (last shown 2000).");
	}

	@Test
	void aCompanyOfAMemberCountryBelongsByTheCountrysMembership() {
		// gb is only planned to join; a is of gb by its recorded country
		NetworkFixtures drawn = alliance("gb -AFFILIATED:MEMBER_OF-> pact PLANNED", "c -SUPPLIES-> a .4")
			.node("gb", EntityKind.COUNTRY, "gb")
			.node("a", EntityKind.COMPANY, "gb");

		ExposurePath path = exposure(drawn, null).paths().getFirst();

		assertThat(path.summary())
			.isEqualTo("gb may be a member of pact (planned or considered); c supplies a; gov holds a stake in c.");
		assertThat(path.weakest()).isEqualTo(path.membership().getFirst());
		assertThat(exposure(drawn, null).buyers().all(true)).isEqualTo(new Interval(0, .4));
	}

	@Test
	void ofSeveralWaysToBelongTheEstablishedOneCounts() {
		// a is alleged to be a member itself; its country is one as stated
		NetworkFixtures drawn = alliance("a -AFFILIATED:MEMBER_OF-> pact ALLEGED", "gb -AFFILIATED:MEMBER_OF-> pact",
				"c -SUPPLIES-> a .4")
			.node("gb", EntityKind.COUNTRY, "gb")
			.node("a", EntityKind.COMPANY, "gb");

		assertThat(exposure(drawn, "2010").buyers().all(true)).isEqualTo(new Interval(.4, .4));
		assertThat(exposure(drawn, "2010").paths().getFirst().membership().getFirst().toId()).isEqualTo("gb");
	}

	@Test
	void anAllegedMemberHidesNoPathOfAnEstablishedOne() {
		// a, a member, buys of b, which buys of c. That b is alleged to be a member, too,
		// leaves a's path where it was.
		ExposureReport report = exposure(alliance("a -AFFILIATED:MEMBER_OF-> pact",
				"b -AFFILIATED:MEMBER_OF-> pact ALLEGED", "b -SUPPLIES-> a .5", "c -SUPPLIES-> b .5"), "2010");

		assertThat(buyers(report)).containsExactly("a", "b");
		assertThat(report.paths().getFirst().supply()).hasSize(2);
	}

	@Test
	void whoIsAskedForItselfHasNoMembership() {
		ExposureReport report = exposure(
				NetworkFixtures.of("c -SUPPLIES-> a .4", "gov -OWNS-> c").node("gov", EntityKind.GOVERNMENT, null), "a",
				"2010");

		assertThat(report.paths().getFirst().membership()).isEmpty();
		assertThat(report.buyers().all(true)).isEqualTo(new Interval(.4, .4));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gov -OWNS-> c .004                        | 50    | 0  | a portfolio stake
			gov -FUNDS-> c                            | 50    | 0  | a loan
			gov -OWNS-> c .5                          | 50    | 0  | half is no majority
			gov -OWNS-> c .5                          | 49.99 | .4 | more than 49.99 percent
			gov -OWNS-> c .501                        | 50    | .4 | a majority
			gov -OWNS-> d .6, d -OWNS-> c .6          | 50    | .4 | a chain of majorities
			gov -OWNS-> d .6, d -OWNS-> c .1          | 50    | 0  | the lesser stake decides
			gov -OWNS-> c .9 ALLEGED                  | 50    | 0  | only alleged
			gov -INFLUENCES:DIRECT-> c                | 50    | .4 | a power
			gov -INFLUENCES:REGULATE-> c              | 50    | 0  | what any state does
			""")
	void onlyWhatTheRuleNamesMakesALowerBound(String ties, BigDecimal stakeAbove, double low, String why) {
		// a buys .4 of c; all ties are paths, and raise the upper bound.
		NetworkFixtures drawn = NetworkFixtures
			.of(Stream.concat(Stream.of("c -SUPPLIES-> a .4"), Arrays.stream(ties.split(", "))).toArray(String[]::new))
			.node("gov", EntityKind.GOVERNMENT, null);

		ExposureReport report = exposure(drawn, "a", "2010", new SphereRule(stakeAbove));

		assertThat(report.buyers().all(true)).as(why).isEqualTo(new Interval(low, .4));
		assertThat(report.paths()).hasSize(1);
		assertThat(report.sphereRule()).contains("more than " + stakeAbove + "%");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "100", "250" })
	void aPercentThatNoStakeCanExceedIsRefused(BigDecimal percent) {
		assertThatExceptionOfType(Problem.class).isThrownBy(() -> new SphereRule(percent))
			.withMessageContaining("sphere.stakeAbove")
			.withMessageContaining("0 to below 100");
	}

	/** An alliance, and a state that owns c. */
	private static NetworkFixtures alliance(String... lines) {
		return NetworkFixtures
			.of(Stream.concat(Arrays.stream(lines), Stream.of("gov -OWNS-> c")).toArray(String[]::new))
			.node("pact", EntityKind.ALLIANCE, null)
			.node("gov", EntityKind.GOVERNMENT, null);
	}

	private static ExposureReport exposure(NetworkFixtures drawn, String asOf) {
		return exposure(drawn, "pact", asOf);
	}

	private static ExposureReport exposure(NetworkFixtures drawn, String of, String asOf) {
		return exposure(drawn, of, asOf, SphereRule.MAJORITY);
	}

	private static ExposureReport exposure(NetworkFixtures drawn, String of, String asOf, SphereRule rule) {
		Hops hops = drawn.at(asOf);
		Nodes nodes = hops.network.nodes;
		Lens lens = new Lens((asOf != null) ? PartialDate.parse(asOf) : null, null, null, 0, Set.of());
		return Exposures.exposure(hops, () -> hops, ExposureScope.of(hops, nodes.indexOf(of)), nodes.indexOf("gov"), 4,
				2, rule, lens, 10);
	}

	private static List<String> buyers(ExposureReport report) {
		return report.paths().stream().map((path) -> path.supply().getFirst().fromId()).toList();
	}

}
