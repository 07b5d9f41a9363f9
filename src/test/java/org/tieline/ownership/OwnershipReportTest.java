package org.tieline.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.RandomRuns;
import org.tieline.evidence.FactView;
import org.tieline.hop.PathOutcome;
import org.tieline.ownership.OwnershipReport.UltimateOwner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.ownership.StakeFixtures.stakes;

class OwnershipReportTest {

	@Test
	void aRingAboveLeavesWhatDoesNotGoThroughItCertain() {
		// a and b own each other wholly, so what b has of a is not determined: its part
		// of c is anything up to a's 60. What a and x hold themselves is certain. Control
		// is no part: b has most of a, and a most of c.
		OwnershipReport report = report("c", "a 100 b", "b 100 a", "a 60 c", "x 40 c");

		assertThat(owner(report, "x").integrated().text()).isEqualTo("40%");
		assertThat(owner(report, "x").controls()).isEqualTo(Ternary.NO);
		assertThat(owner(report, "a").integrated().text()).isEqualTo("60%");
		assertThat(owner(report, "a").controls()).isEqualTo(Ternary.YES);
		assertThat(owner(report, "b").integrated().text()).isEqualTo("0 to 60%");
		assertThat(owner(report, "b").controls()).isEqualTo(Ternary.YES);
		assertThat(report.reason()).startsWith("a, b: wholly owned by each other");
	}

	@Test
	void whatOneOfARingHoldsThroughAnotherIsABoundOnly() {
		// a: 60 itself, and up to 20 through b
		OwnershipReport report = report("c", "a 100 b", "b 100 a", "a 60 c", "b 20 c", "x 20 c");

		assertThat(owner(report, "a").integrated().text()).isEqualTo("60 to 80%");
		assertThat(owner(report, "a").controls()).isEqualTo(Ternary.YES);
		assertThat(owner(report, "b").integrated().text()).isEqualTo("20 to 80%");
		assertThat(owner(report, "b").controls()).isEqualTo(Ternary.YES);
	}

	@Test
	void anIndirectFigureGivesNoControl() {
		UltimateOwner x = owner(report("a", "x 66 a INDIRECT"), "x");

		assertThat(x.integrated().text()).isEqualTo("66%");
		assertThat(x.controls()).isEqualTo(Ternary.UNDETERMINED);
	}

	@Test
	void whoHoldsExactlyNothingIsNoOwner() {
		// x has 60 of c; y none of c, so that z has none either, though 80 of y
		OwnershipReport report = report("c", "x 60 c", "y 0 c", "z 80 y");

		assertThat(report.owners()).extracting((one) -> one.owner().id()).containsExactly("x");
	}

	@Test
	void withinARingNoPartIsDetermined() {
		OwnershipReport report = report("a", "a 100 b", "b 100 a");

		assertThat(owner(report, "b").integrated().text()).isEqualTo("0 to 100%");
		// A majority is held directly, as it is with 99.
		assertThat(owner(report, "b").controls()).isEqualTo(Ternary.YES);
		assertThat(owner(report("a", "a 99 b", "b 99 a"), "b").controls()).isEqualTo(Ternary.YES);
	}

	@Test
	void anOwnerBeyondVeryManyChainsIsStillThereAndSaysThatThereAreMore() {
		// Fourteen companies hold 7 of each other, and the first has a tiny owner: more
		// chains are stronger than any of its own than the search has steps.
		List<String> lines = new ArrayList<>(List.of("top 0.000001 k0", "k13 50 c"));
		for (int i = 0; i < 14; i++) {
			for (int j = 0; j < 14; j++) {
				if (i != j) {
					lines.add("k" + i + " 7 k" + j);
				}
			}
		}
		OwnershipReport report = report("c", lines.toArray(String[]::new));

		assertThat(report.owners()).hasSize(15);
		assertThat(owner(report, "top").chains()).hasSize(1);
		assertThat(owner(report, "top").chains().getFirst().summary()).startsWith("top held 0.000001% of k0; k0");
		assertThat(owner(report, "top").moreChains()).isTrue();
		assertThat(owner(report, "top").integrated().low().signum()).isPositive();
	}

	@Test
	void allChainsShownMeansNoMore() {
		OwnershipReport report = report("c", "x 50 a", "x 20 c", "a 30 c");

		assertThat(owner(report, "x").integrated().text()).isEqualTo("35%");
		assertThat(owner(report, "x").chains()).hasSize(2);
		assertThat(owner(report, "x").moreChains()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					x 60 a, o 40 a contested             | x | YES          | 40 and 60 fit
					x 60 a, o 60 a contested             | x | UNDETERMINED | if o holds 60, x has 40 at most
					x 60 a, o 60 a alleged               | x | YES          | an allegation takes nothing away
					x 60 a, o 60 a contested UNKNOWN     | x | YES          | it may be held through x
					o 60 a, x 20 a                       | x | NO           | a recorded majority in other hands
					o 60 a, x 9 b, b 9 a, x 20 a contested          | x | NO           | even if x holds 20, o has 60
					o 60 a, x 9 b, b 9 a, x 45 a contested          | x | UNDETERMINED | if x holds 45, o has 55 less 14, and x may have the rest
					o 60 a, x 9 b, b 9 a, x 45 a UNKNOWN            | x | UNDETERMINED | x may hold the 45 through o
					o 60 a, x 9 b, b 9 a, x ? a alleged UNKNOWN     | x | UNDETERMINED | x may hold any part, through o too
					x 60 b contested, x 1 b UNKNOWN, b 60 a    | x | UNDETERMINED | a contested stake in the chain
					""")
	void yesAndNoNeedEveryReading(String lines, String owner, Ternary controls, String why) {
		assertThat(owner(report("a", lines.split(", ")), owner).controls()).as(why).isEqualTo(controls);
	}

	@Test
	void aSubsidiaryWithoutARecordedStakeIsMentioned() {
		OwnershipReport report = OwnershipReport
			.of(Holdings.of(List.of(), List.of(StakeFixtures.subsidiary("s", "x")), "EQUITY"), "s");

		assertThat(report.outcome()).isEqualTo(PathOutcome.NOT_RECORDED);
		assertThat(report.reason())
			.isEqualTo("s was a subsidiary of x (no date recorded). By what stake is not recorded.");
	}

	@Test
	void whatIsContestedIsNoPart() {
		OwnershipReport report = report("a", "x 60 a", "o 60 a contested");

		assertThat(report.owners()).extracting((one) -> one.owner().id()).containsExactly("x");
		assertThat(owner(report, "x").integrated().text()).isEqualTo("60%");
		assertThat(report.notCounted()).extracting(Holdings.UncountedStake::reason).containsExactly("it is contested");
	}

	@Test
	void anIndirectStakeIsNoOutcomeOfItsOwnersDirectOne() {
		// 0.6 directly; the 11.29 come through others, or have the 0.6 in them
		assertThat(owner(report("a", "x 0.6 a", "x 11.29 a INDIRECT"), "x").integrated().text())
			.isEqualTo("11.29 to 11.89%");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x 99 a UNKNOWN, x 1 b, b 1 a          | 0.01 to 99.01% | 99 beside the hundredth through b, or with it
			x ? a UNKNOWN, x 1 b, b 1 a           | 0.01 to 99.01% | of unknown size: all that b does not hold
			x 99 a INDIRECT, x 1 b, b 1 a         | 0.01 to 99%    | the 99 have the hundredth in them
			x 60 b, b 50 a, x 30 a INDIRECT       | 30%            | the same, told twice
			x ? a INDIRECT, x 60 b, b 50 a, o 30 a | 30 to 80%     | through b, or through o too
			""")
	void aHoldingThatChainsDoNotExplainIsAnUpperBound(String lines, String integrated, String why) {
		assertThat(owner(report("a", lines.split(", ")), "x").integrated().text()).as(why).isEqualTo(integrated);
	}

	@Test
	void whatChainsDoNotExplainGoesOnDownwards() {
		// x may have 99 of a beside what it has through b, so also of c, which is a's.
		UltimateOwner x = owner(report("c", "x 99 a UNKNOWN", "x 1 b", "b 1 a", "a 100 c"), "x");

		assertThat(x.integrated().text()).isEqualTo("0.01 to 99.01%");
		assertThat(x.controls()).isEqualTo(Ternary.YES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2017 | 2018 | 13.7 to 16.9% | the 3.2 may be what is left of the 13.7
			2018 | 2017 | 13.7 to 16.9% | or the 13.7 may have the 3.2 in them
			2018 | 2018 | 16.9%         | of one year they are two holdings
			""")
	void whatOneOwnerHoldsInDifferentYearsIsNotAddedUp(String year, String later, String integrated, String why) {
		// x 13.7 of a itself, and 3.2 through b, which is its own
		List<FactView> stakes = List.of(StakeFixtures.seen("x", "13.7", "a", year),
				StakeFixtures.seen("x", "100", "b", later), StakeFixtures.seen("b", "3.2", "a", later));
		UltimateOwner x = owner(OwnershipReport.of(Holdings.of(stakes, "EQUITY"), "a"), "x");

		assertThat(x.integrated().text()).as(why).isEqualTo(integrated);
	}

	@Test
	void halvesOfDifferentYearsMakeNoMajority() {
		List<FactView> stakes = List.of(StakeFixtures.seen("x", "30", "a", "2017"),
				StakeFixtures.seen("x", "100", "b", "2018"), StakeFixtures.seen("b", "30", "a", "2018"));
		Holdings holdings = Holdings.of(stakes, "EQUITY");

		assertThat(owner(OwnershipReport.of(holdings, "a"), "x").controls()).isEqualTo(Ternary.UNDETERMINED);
		Affiliate a = Affiliate.of(holdings, List.of("x"), new java.math.BigDecimal("50"), "a").orElseThrow();
		assertThat(a.caught()).isEqualTo(Ternary.UNDETERMINED);
		assertThat(a.aggregate().text()).isEqualTo("30 to 60%");
	}

	@Test
	void votesThatChainsDoNotExplainAreOpenToo() {
		// the same as of the capital, and nothing of the capital
		Holdings votes = Holdings.of(StakeFixtures.votes("x 99 a UNKNOWN", "x 1 b", "b 1 a"), "VOTING");
		UltimateOwner x = owner(OwnershipReport.of(votes, "a"), "x");

		assertThat(x.integrated().text()).isEqualTo("0.01 to 99.01%");
		assertThat(x.controls()).isEqualTo(Ternary.YES);
		assertThat(
				OwnershipReport.of(Holdings.of(StakeFixtures.votes("x 99 a UNKNOWN", "x 1 b", "b 1 a"), "EQUITY"), "a")
					.outcome())
			.isEqualTo(PathOutcome.NOT_RECORDED);
	}

	@Test
	void anIndirectStakeThatFitsIntoADirectOneIsNoConflict() {
		OwnershipReport report = report("a", "x 60 a", "o 60 a INDIRECT");

		assertThat(report.reason()).isNull();
		assertThat(owner(report, "x").controls()).isEqualTo(Ternary.YES);
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32, 33, 34 })
	void whatAnOwnerTouchesIsEnough(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < RandomRuns.of(100); round++) {
			List<Share> shares = RandomOwnership.shares(random, 2 + random.nextInt(9), true);
			OwnershipGraph graph = new OwnershipGraph(shares);
			Set<String> open = PossiblyCaught.byAnybody(graph, Threshold.MAJORITY);
			for (String company : graph.ids()) {
				OwnershipGraph above = graph.above(company);
				for (String owner : above.ids()) {
					if (owner.equals(company)) {
						continue;
					}
					List<String> one = List.of(owner);
					OwnershipGraph touched = above.under(one);
					IntegratedOwnership whole = IntegratedOwnership.of(graph, one);
					IntegratedOwnership part = IntegratedOwnership.of(touched, one);
					assertThat(part.low(company)).as("seed %d: %s", seed, shares)
						.isCloseTo(whole.low(company), within(1e-12));
					assertThat(part.high(company)).isCloseTo(whole.high(company), within(1e-12));
					assertThat(Control.of(touched, owner, company, open))
						.as("seed %d: %s of %s in %s", seed, owner, company, shares)
						.isEqualTo(Control.of(graph, owner, company));
				}
			}
		}
	}

	private static OwnershipReport report(String company, String... lines) {
		return OwnershipReport.of(Holdings.of(stakes(lines), "EQUITY"), company);
	}

	private static UltimateOwner owner(OwnershipReport report, String id) {
		return report.owners()
			.stream()
			.filter((one) -> one.owner().id().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError(report));
	}

}
