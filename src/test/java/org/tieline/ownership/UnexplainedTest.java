package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.RandomRuns;
import org.tieline.ownership.OwnershipReport.UltimateOwner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A record that tells less than what is so: the bounds must hold what is so. Numbers are
 * drawn with fixed seeds.
 */
class UnexplainedTest {

	private static final BigDecimal HALF = new BigDecimal("50");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theBoundsHoldADirectStakeThatIsNotStatedToBeDirect(long seed) {
		for (Case one : cases(new Random(seed))) {
			Share hidden = one.hidden();
			List<String> recorded = new ArrayList<>();
			one.truth().forEach((share) -> recorded.add(line(share) + (share.equals(hidden) ? " UNKNOWN" : "")));

			assertHolds(one.truth(), recorded, hidden.owner(), "seed %d: %s".formatted(seed, recorded));
			assertCaught(one.truth(), recorded, hidden.owner(), "seed %d: %s".formatted(seed, recorded));
		}
	}

	/** What is so, and the share of it that is not recorded as it is. */
	private record Case(List<Share> truth, Share hidden) {
	}

	private static List<Case> cases(Random random) {
		List<Case> cases = new ArrayList<>();
		for (int round = 0; round < RandomRuns.of(150); round++) {
			List<Share> truth = RandomOwnership.shares(random, 3 + random.nextInt(6), false);
			if (!truth.isEmpty()) {
				cases.add(new Case(truth, truth.get(random.nextInt(truth.size()))));
			}
		}
		return cases;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theBoundsHoldAStakeThatIsOnlyPartOfAnIndirectFigure(long seed) {
		Random random = new Random(seed);
		int tried = 0;
		for (Case one : cases(random)) {
			List<Share> truth = one.truth();
			Share hidden = one.hidden();
			String owner = "n" + random.nextInt(3);
			OwnershipGraph graph = new OwnershipGraph(truth);
			double own = graph.sharesIn(hidden.company())
				.stream()
				.filter((share) -> share.owner().equals(owner))
				.mapToDouble((share) -> share.high().doubleValue())
				.sum();
			double all = IntegratedOwnership.of(graph, List.of(owner)).low(hidden.company()) * 100;
			if (hidden.owner().equals(owner) || hidden.company().equals(owner) || all - own < 0.0001) {
				continue;
			}
			List<String> recorded = new ArrayList<>(
					truth.stream().filter((share) -> !share.equals(hidden)).map(UnexplainedTest::line).toList());
			recorded.add(
					owner + " " + BigDecimal.valueOf(all - own).toPlainString() + " " + hidden.company() + " INDIRECT");

			assertHolds(truth, recorded, owner, "seed %d: %s".formatted(seed, recorded));
			tried++;
		}
		assertThat(tried).as("the test tests something").isGreaterThan(RandomRuns.of(20));
	}

	private static String line(Share share) {
		return share.owner() + " " + share.low().toPlainString() + " " + share.company();
	}

	private static void assertHolds(List<Share> truth, List<String> recorded, String owner, String what) {
		OwnershipGraph graph = new OwnershipGraph(truth);
		IntegratedOwnership parts = IntegratedOwnership.of(graph, List.of(owner));
		Holdings holdings = Holdings.of(StakeFixtures.stakes(recorded.toArray(String[]::new)), "EQUITY");
		for (String company : graph.ids()) {
			List<UltimateOwner> owners = OwnershipReport.of(holdings, company).owners();
			owners.stream().filter((one) -> one.owner().id().equals(owner)).forEach((one) -> {
				assertThat(parts.low(company) * 100).as("%s of %s: %s", owner, company, what)
					.isBetween(one.integrated().low().doubleValue() - 1e-6,
							one.integrated().high().doubleValue() + 1e-6);
			});
		}
	}

	private static void assertCaught(List<Share> truth, List<String> recorded, String owner, String what) {
		FiftyPercentRule rule = FiftyPercentRule.apply(new OwnershipGraph(truth), List.of(owner),
				Threshold.atLeast(HALF));
		Holdings holdings = Holdings.of(StakeFixtures.stakes(recorded.toArray(String[]::new)), "EQUITY");
		for (Affiliate affiliate : Affiliate.of(holdings, List.of(owner), HALF)) {
			rule.of(affiliate.entity().id()).ifPresent((finding) -> {
				String of = "%s under %s: %s".formatted(affiliate.entity().id(), owner, what);
				assertThat(affiliate.aggregate().low()).as(of).isLessThanOrEqualTo(finding.aggregateHigh());
				assertThat(affiliate.aggregate().high()).as(of).isGreaterThanOrEqualTo(finding.aggregateLow());
				if (affiliate.caught() != Ternary.UNDETERMINED && finding.caught() != Ternary.UNDETERMINED) {
					assertThat(affiliate.caught()).as(of).isEqualTo(finding.caught());
				}
			});
		}
	}

}
