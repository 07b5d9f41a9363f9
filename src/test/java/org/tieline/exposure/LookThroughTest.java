package org.tieline.exposure;

import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.network.Nodes;
import org.tieline.network.SphereRule;
import org.tieline.path.Golden;
import org.tieline.path.PathQuery;
import org.tieline.path.PathSources;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The sum over all walks: golden, by hand, and against plain iteration. */
class LookThroughTest {

	@Test
	void theGoldenSumComesOut() {
		// Fab = .7 + .1 Chip, Chip = .9 Fab: Chip = .63 / .91; Huawei = .6 Chip + .4 (.5
		// Fab + .5 * .2)
		double expected = Golden.file().path("lookthrough").path("Tool").asDouble();

		Interval sum = sum(Golden.network().hops(), "Huawei", "Tool");

		assertThat(sum.low()).isCloseTo(expected, within(1e-9)).isCloseTo(.609231, within(5e-7));
		assertThat(sum.high()).isCloseTo(expected, within(1e-9));
	}

	@Test
	void anUnknownShareIsFromZeroToOne() {
		assertThat(sum(NetworkFixtures.of("t -SUPPLIES-> a").hops(), "a", "t")).isEqualTo(new Interval(0, 1));
	}

	@Test
	void theSharesOfABuyerSumToOneAtMost() {
		// t has .2 to 1, x certainly .7: at most .3 is left for t.
		assertThat(sum(NetworkFixtures.of("t -SUPPLIES-> a .2..1", "x -SUPPLIES-> a .7..1").hops(), "a", "t").high())
			.isCloseTo(.3, within(1e-12));
	}

	@Test
	void theRestGoesToTheSupplierWithTheGreatestSum() {
		// b leads to t wholly, up to .4; c half of it: .4 + .6 * .5 = .7
		Hops hops = NetworkFixtures
			.of("b -SUPPLIES-> a 0..0.4", "c -SUPPLIES-> a 0..1", "t -SUPPLIES-> b 1", "t -SUPPLIES-> c .5")
			.hops();

		assertThat(sum(hops, "a", "t").high()).isCloseTo(.7, within(1e-7));
		assertThat(sum(hops, "a", "t").low()).isZero();
	}

	@Test
	void sharesThatDoNotFitTogetherBoundNothingFromBelow() {
		assertThat(sum(NetworkFixtures.of("t -SUPPLIES-> a .7", "x -SUPPLIES-> a .6").hops(), "a", "t"))
			.isEqualTo(new Interval(0, .7));
	}

	@Test
	void sharesThatLeaveNothingToARecordedSupplierDoNotFit() {
		// t .7 and x .3 are the whole, but b supplies a, too: somebody is wrong.
		assertThat(
				sum(NetworkFixtures.of("t -SUPPLIES-> a .7", "x -SUPPLIES-> a .3", "b -SUPPLIES-> a").hops(), "a", "t"))
			.isEqualTo(new Interval(0, .7));
		assertThat(
				sum(NetworkFixtures.of("t -SUPPLIES-> a", "x -SUPPLIES-> a .7", "y -SUPPLIES-> a .3").hops(), "a", "t"))
			.isEqualTo(new Interval(0, 1));
	}

	@Test
	void anAllegedSupplierTakesNothingFromWhatIsCertain() {
		// As above, but b is only alleged: it may have a part, yet .7 stays stated.
		NetworkFixtures drawn = NetworkFixtures.of("t -SUPPLIES-> a .7", "x -SUPPLIES-> a .3",
				"b -SUPPLIES-> a ALLEGED");

		assertThat(sum(drawn.hops(), "a", "t")).isEqualTo(new Interval(.7, .7));
		assertThat(sum(drawn.hops(), "a", "b")).isEqualTo(new Interval(0, 1));
	}

	@Test
	void aCycleWithoutAWayOutLeadsNowhere() {
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a", "a -SUPPLIES-> b", "t -SUPPLIES-> c").hops();

		assertThat(sum(hops, "a", "t")).isEqualTo(new Interval(0, 0));
	}

	@Test
	void exactSharesSumLikeAThousandRoundsOfPlainIteration() {
		Random random = new Random(7);
		for (int round = 0; round < RandomRuns.of(500); round++) {
			int n = 3 + random.nextInt(5);
			double[][] share = new double[n][n];
			NetworkFixtures drawn = NetworkFixtures.of();
			for (int buyer = 0; buyer < n; buyer++) {
				for (int supplier = 0; supplier < n; supplier++) {
					if (buyer != supplier && random.nextInt(3) == 0) {
						share[buyer][supplier] = random.nextDouble() / n;
						drawn.tie("n" + supplier, TieKind.SUPPLIES, "n" + buyer,
								new Interval(share[buyer][supplier], share[buyer][supplier]), Status.SINGLE_ORIGIN,
								null, null, null);
					}
				}
			}
			drawn.tie("n0", TieKind.PRODUCES, "n" + (n - 1), Interval.UNKNOWN, Status.SINGLE_ORIGIN, null, null, null);
			double[] part = new double[n];
			for (int i = 0; i < 1000; i++) {
				double[] next = new double[n];
				for (int buyer = 0; buyer < n; buyer++) {
					for (int supplier = 0; supplier < n; supplier++) {
						next[buyer] += share[buyer][supplier] * ((supplier == n - 1) ? 1 : part[supplier]);
					}
				}
				part = next;
			}

			Interval sum = sum(drawn.hops(), "n0", "n" + (n - 1));

			assertThat(sum.low()).as("round " + round).isCloseTo(part[0], within(1e-9));
			assertThat(sum.high()).as("round " + round).isCloseTo(part[0], within(1e-9));
		}
	}

	@Test
	void boundsHoldTheLeastFixedPointOfPlainIteration() {
		// Rings, parallel ties, unknown and partly known shares, and some that do not
		// fit.
		Random random = new Random(11);
		int inside = 0;
		for (int round = 0; round < RandomRuns.of(2000); round++) {
			int n = 3 + random.nextInt(6);
			Interval[][] share = new Interval[n][n];
			NetworkFixtures drawn = NetworkFixtures.of();
			for (int i = 0; i < 3 * n; i++) {
				int buyer = random.nextInt(n - 1);
				int supplier = random.nextInt(n);
				if (buyer != supplier && share[buyer][supplier] == null) {
					double low = random.nextInt(3) / 4.0;
					Interval one = (random.nextInt(3) == 0) ? Interval.UNKNOWN
							: new Interval(low, Math.min(1, low + random.nextInt(3) / 4.0));
					share[buyer][supplier] = one;
					drawn.tie("n" + supplier, TieKind.SUPPLIES, "n" + buyer, one, Status.SINGLE_ORIGIN, null, null,
							null);
				}
			}
			drawn.tie("n0", TieKind.PRODUCES, "n" + (n - 1), Interval.UNKNOWN, Status.SINGLE_ORIGIN, null, null, null);

			Interval sum = sum(drawn.hops(), "n0", "n" + (n - 1));

			Interval plain = new Interval(plain(share, false), plain(share, true));
			assertThat(sum.low()).as("round " + round).isLessThanOrEqualTo(plain.low() + 1e-15);
			assertThat(sum.low()).as("round " + round).isCloseTo(plain.low(), within(1e-9));
			assertThat(sum.high()).as("round " + round).isGreaterThanOrEqualTo(plain.high() - 1e-15);
			assertThat(sum.high()).as("round " + round).isCloseTo(plain.high(), within(1e-8));
			inside += (plain.high() > 0 && plain.high() < 1) ? 1 : 0;
		}
		assertThat(inside).as("the test tests something").isGreaterThan(RandomRuns.of(200));
	}

	/** Rounds of the definition: the last company is the target, the first the buyer. */
	private static double plain(Interval[][] share, boolean most) {
		int n = share.length;
		double[] part = new double[n];
		part[n - 1] = 1;
		for (int round = 0; round < RandomRuns.of(3000); round++) {
			for (int buyer = 0; buyer < n - 1; buyer++) {
				double certain = 0;
				double sum = 0;
				boolean someoneElse = false;
				for (int supplier = 0; supplier < n; supplier++) {
					Interval one = share[buyer][supplier];
					certain += (one != null) ? one.low() : 0;
					someoneElse |= one != null && one.low() == 0 && one.high() > 0;
				}
				boolean fits = certain < 1 || (certain == 1 && !someoneElse);
				double left = fits ? 1 - certain : 1;
				java.util.List<double[]> rooms = new java.util.ArrayList<>();
				for (int supplier = 0; supplier < n; supplier++) {
					Interval one = share[buyer][supplier];
					if (one != null) {
						sum += fits ? one.low() * part[supplier] : 0;
						rooms.add(new double[] { part[supplier], one.high() - (fits ? one.low() : 0) });
					}
				}
				rooms.sort(java.util.Comparator.comparing((double[] one) -> -one[0]));
				for (double[] one : most ? rooms : java.util.List.<double[]>of()) {
					double taken = Math.min(left, one[1]);
					sum += taken * one[0];
					left -= taken;
				}
				part[buyer] = Math.min(1, sum);
			}
		}
		return part[0];
	}

	@Test
	void aRingThatHardlyLeaksIsStillBoundedFromAbove() {
		// a = .9999 b, b = .9999 a + .00005 t: a = .00005 * .9999 / (1 - .9999 * .9999)
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a .9999", "a -SUPPLIES-> b .9999", "t -SUPPLIES-> b .00005")
			.hops();
		double expected = .00005 * .9999 / (1 - .9999 * .9999);

		Interval sum = sum(hops, "a", "t");

		assertThat(sum.low()).isLessThanOrEqualTo(expected).isCloseTo(expected, within(1e-7));
		assertThat(sum.high()).isGreaterThanOrEqualTo(expected).isCloseTo(expected, within(1e-7));
	}

	@Test
	void aSupplierWhoLeaksALittleHoldsUpNeitherBound() {
		// b buys .1 of t and .9 of c, who buys all of b but for 1e-9 that leaks:
		// b = .1 + .9 (1 - 1e-9) b, a little under 1; a may buy all of either.
		Hops hops = NetworkFixtures
			.of("t -SUPPLIES-> b .1", "c -SUPPLIES-> b .9", "b -SUPPLIES-> c .999999999", "x -SUPPLIES-> c .000000001",
					"b -SUPPLIES-> a", "c -SUPPLIES-> a")
			.hops();
		double expected = .1 / (1 - .9 * .999999999);

		assertThat(sum(hops, "a", "t").high()).isGreaterThanOrEqualTo(expected).isCloseTo(expected, within(1e-7));
		assertThat(sum(hops, "a", "t").low()).isZero();
	}

	@Test
	void aRingWithTwoEntriesIsNotTakenForOneWithOne() {
		// b = .2 t + .3 c, c = .1 t + .4 b, the rest leaks: b = .23 / .88, c = .1 + .4 b;
		// a may buy all of b, who leads further.
		Hops hops = NetworkFixtures
			.of("t -SUPPLIES-> b .2", "c -SUPPLIES-> b .3", "x -SUPPLIES-> b .5", "t -SUPPLIES-> c .1",
					"b -SUPPLIES-> c .4", "x -SUPPLIES-> c .5", "b -SUPPLIES-> a", "c -SUPPLIES-> a")
			.hops();

		double expected = .23 / .88;

		assertThat(sum(hops, "a", "t").high()).isGreaterThanOrEqualTo(expected - 1e-15)
			.isCloseTo(expected, within(1e-9));
	}

	@Test
	void onlyWhatIsEstablishedCountsFromBelow() {
		// Established: b .2, owned by the state as stated. Contested supply c .3, and d
		// .1
		// on whom the state only allegedly leans, may count: up to .2 + .3 + .1 = .6.
		Hops hops = state("b -SUPPLIES-> a .2", "c -SUPPLIES-> a .3 CONTESTED", "d -SUPPLIES-> a .1", "gov -OWNS-> b",
				"gov -OWNS-> c", "gov -OWNS-> d ALLEGED");

		Interval sum = exposed(hops, "a");

		assertThat(sum.low()).isCloseTo(.2, within(1e-12));
		assertThat(sum.high()).isCloseTo(.6, within(1e-6));
	}

	@Test
	void aStatedMembershipDoesNotSupportAnAllegedSubsidiary() {
		// b is a member of s as stated, its subsidiary only by allegation; s is the
		// state's own: of a's purchases nothing is certain, .4 may be.
		Hops hops = state("b -SUPPLIES-> a .4", "b -AFFILIATED:MEMBER_OF-> s",
				"b -AFFILIATED:SUBSIDIARY_OF-> s ALLEGED", "s -AFFILIATED:PART_OF-> gov");

		assertThat(exposed(hops, "a")).isEqualTo(new Interval(0, .4));
	}

	@Test
	void aPlannedTieDoesNotRaiseTheLowerBound() {
		assertThat(exposed(state("b -SUPPLIES-> a .4 PLANNED", "gov -OWNS-> b"), "a").low()).isZero();
		assertThat(exposed(state("b -SUPPLIES-> a .4", "gov -OWNS-> b PLANNED"), "a").low()).isZero();
	}

	@Test
	void aRecordedCountryRaisesTheLowerBound() {
		// b belongs to the country cn, whose government is gov.
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a .4")
			.node("cn", EntityKind.COUNTRY, "cn")
			.node("gov", EntityKind.GOVERNMENT, "cn")
			.node("b", EntityKind.COMPANY, "cn")
			.hops();

		assertThat(exposed(hops, "a")).isEqualTo(new Interval(.4, .4));
	}

	@Test
	void aBuyerInTheSphereIsAskedForItsOwnPurchases() {
		// The state owns a itself; of what a buys, .25 comes from b, whom it owns too.
		Hops hops = state("b -SUPPLIES-> a .25", "x -SUPPLIES-> a .75", "gov -OWNS-> a", "gov -OWNS-> b");

		assertThat(exposed(hops, "a")).isEqualTo(new Interval(.25, .25));
	}

	private static Hops state(String... lines) {
		return NetworkFixtures.of(lines).node("gov", EntityKind.GOVERNMENT, null).hops();
	}

	private static Interval exposed(Hops hops, String buyer) {
		Nodes nodes = hops.network.nodes;
		return Exposures
			.lookThrough(hops, PathSources.of(PathQuery.of(nodes.indexOf(buyer))), nodes.indexOf("gov"), 2,
					SphereRule.MAJORITY)
			.all(true);
	}

	private static Interval sum(Hops hops, String buyer, String target) {
		BitSet buyers = PathQuery.of(hops.network.nodes.indexOf(buyer));
		BitSet targets = PathQuery.of(hops.network.nodes.indexOf(target));
		return new LookThrough(hops, targets, targets, buyers).of(buyers.nextSetBit(0));
	}

}
