package org.tieline.path;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.network.HopFilter;
import org.tieline.network.HopFilters;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.network.Nodes;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Hand-drawn networks, with the paths that must come out, best first. */
class BestPathsTest {

	@Test
	void theGoldenPathsComeOutByStrength() {
		// .6 * .9 * .7 = .378, .4 * .5 * .7 = .14, .4 * .5 * .2 = .04
		Hops hops = Golden.network().hops();

		List<FoundPath> routes = find(hops, "Huawei", "Tool", HopFilters.UPSTREAM, 4, 10);

		assertThat(routes.stream().map((route) -> NetworkFixtures.text(hops, route)))
			.containsExactly("Huawei Chip Fab Tool", "Huawei Board Fab Tool", "Huawei Board PCB Tool");
		assertThat(routes.stream().mapToDouble(FoundPath::high).toArray())
			.containsExactly(new double[] { .378, .14, .04 }, within(1e-12));
		assertThat(routes.stream().mapToDouble(FoundPath::low).sum()).isCloseTo(.558, within(1e-12));
	}

	@Test
	void evidenceComesBeforeStrengthAndStrengthBeforeLength() {
		// a to d: over b contested but .9; over c single origin, .1; straight, alleged, 1
		Hops hops = NetworkFixtures
			.of("b -SUPPLIES-> a .9 CONTESTED", "d -SUPPLIES-> b 1", "c -SUPPLIES-> a .1", "d -SUPPLIES-> c 1",
					"d -SUPPLIES-> a 1 ALLEGED")
			.hops();

		List<FoundPath> routes = find(hops, "a", "d", HopFilters.UPSTREAM, 4, 10);

		assertThat(routes.stream().map((route) -> NetworkFixtures.text(hops, route))).containsExactly("a c d", "a b d",
				"a d");
		assertThat(routes.stream().map(FoundPath::weakestStatus)).containsExactly(Status.SINGLE_ORIGIN,
				Status.CONTESTED, Status.ALLEGED);
	}

	@Test
	void aRecordedCountryDoesNotHideWhatElseIsWeakOnThePath() {
		// From a to us: over b, whose supply is alleged, or over c; both are of us on
		// record
		// alone. Over d, which is said to have its seat there, all is claimed.
		Hops hops = NetworkFixtures
			.of("b -SUPPLIES-> a ALLEGED", "c -SUPPLIES-> a .1", "d -SUPPLIES-> a ALLEGED",
					"d -AFFILIATED:HEADQUARTERED_IN-> us")
			.node("us", EntityKind.COUNTRY, "us")
			.node("b", EntityKind.COMPANY, "us")
			.node("c", EntityKind.COMPANY, "us")
			.hops();

		List<FoundPath> routes = find(hops, "a", "us", HopFilters.of(-1, false), 2, 10);

		assertThat(routes.stream().map((route) -> NetworkFixtures.text(hops, route))).containsExactly("a d us",
				"a c us", "a b us");
		assertThat(routes.getLast().weakestStatus()).isEqualTo(Status.NOT_RECORDED);
		assertThat(hops.restsOnCountry(routes.getLast().weakestArc(hops) >> 1)).isTrue();
	}

	@Test
	void parallelFactsAreOneHopAndOtherKindsAnother() {
		// Two supply facts: at least .3 (that which is established), at most .5 + .3 =
		// .8; the better
		// status counts.
		Hops hops = NetworkFixtures
			.of("b -SUPPLIES-> a .5 ALLEGED", "b -SUPPLIES-> a .3 CORROBORATED", "b -OWNS-> a", "a -SUPPLIES-> b")
			.hops();

		List<FoundPath> routes = find(hops, "a", "b", HopFilters.of(-1, false), 1, 10);

		assertThat(routes).hasSize(3);
		FoundPath supplied = routes.getFirst();
		assertThat(supplied.weakestStatus()).isEqualTo(Status.CORROBORATED);
		assertThat(supplied.low()).isEqualTo(.3);
		assertThat(supplied.high()).isCloseTo(.8, within(1e-12));
		assertThat(hops.ties.facts(supplied.arcs()[0] >> 1)).hasSize(2);
	}

	@Test
	void whatOnlyPossiblyHeldIsLeftOutAndCounted() {
		// In 2010: b was seen from 2005 to 2008, c only from 2012, d at no known time.
		Hops hops = NetworkFixtures
			.of("b -SUPPLIES-> a @2005..2008", "c -SUPPLIES-> a @2012..", "d -SUPPLIES-> a @", "e -SUPPLIES-> a")
			.at("2010");

		assertThat(hops.size()).isEqualTo(1);
		assertThat(hops.ties.possible(TieKind.SUPPLIES.bit())).as("c and d").isEqualTo(2);
		assertThat(hops.ties.possible(TieKind.OWNS.bit())).isZero();
	}

	@Test
	void aCountryIsAHopWithoutFactsUnlessOneSaysSo() {
		NetworkFixtures drawn = NetworkFixtures.of("zte -AFFILIATED:HEADQUARTERED_IN-> cn")
			.node("cn", EntityKind.COUNTRY, "cn")
			.node("zte", EntityKind.COMPANY, "cn")
			.node("huawei", EntityKind.COMPANY, "cn");
		Hops hops = drawn.hops();

		assertThat(hops.size()).isEqualTo(2);
		assertThat(hops.ties.facts(0)).as("huawei").isEmpty();
		assertThat(hops.statusOf(0)).isEqualTo(Status.NOT_RECORDED);
		assertThat(hops.ties.facts(1)).as("zte").hasSize(1);
		assertThat(hops.ties.any(hops.network.nodes.indexOf("huawei"))).isFalse();
	}

	@Test
	void anExposurePathChangesLegsOnce() {
		// bt buys of x, x of huawei; the state leans on huawei, and owns bank, which bt
		// buys of.
		Hops hops = NetworkFixtures
			.of("x -SUPPLIES-> bt .5", "huawei -SUPPLIES-> x .5", "bank -SUPPLIES-> bt .1", "state -OWNS-> bank",
					"state -INFLUENCES-> huawei ALLEGED", "y -SUPPLIES-> state", "bt -SUPPLIES-> y")
			.hops();
		Nodes nodes = hops.network.nodes;

		BestPaths.Found found = BestPaths.in(hops,
				new PathQuery(HopFilters.UPSTREAM, 2, HopFilters.INFLUENCE, 1, PathQuery.of(nodes.indexOf("bt")),
						PathQuery.of(nodes.indexOf("state")), PathQuery.of(), new BitSet(), true, 10, 1000));

		assertThat(found.truncated()).isFalse();
		assertThat(found.routes().stream().map((route) -> NetworkFixtures.text(hops, route)))
			.containsExactly("bt bank state", "bt x huawei state");
		assertThat(found.routes().getLast().legAt()).isEqualTo(2);
		assertThat(found.routes().getLast().high()).as("influence has no share").isEqualTo(.25);
	}

	@Test
	void whetherThereAreMorePathsThanWantedIsKnown() {
		// Over b and over c, and straight, alleged: three paths.
		Hops hops = NetworkFixtures
			.of("b -SUPPLIES-> a", "d -SUPPLIES-> b", "c -SUPPLIES-> a", "d -SUPPLIES-> c", "d -SUPPLIES-> a ALLEGED")
			.hops();
		int a = hops.network.nodes.indexOf("a");
		int d = hops.network.nodes.indexOf("d");

		for (int wanted = 1; wanted <= 4; wanted++) {
			BestPaths.Found found = BestPaths.in(hops, PathQuery.between(a, d, HopFilters.UPSTREAM, 4, wanted));
			assertThat(found.routes()).hasSize(Math.min(wanted, 3));
			assertThat(found.more()).as(wanted + " wanted").isEqualTo(wanted < 3);
			assertThat(found.truncated()).isFalse();
		}
	}

	@Test
	void aSearchThatGivesUpSaysSo() {
		NetworkFixtures drawn = NetworkFixtures.of("a -SUPPLIES-> b");
		for (int i = 0; i < 30; i++) {
			for (int j = 0; j < i; j++) {
				drawn.tie("n" + i, TieKind.SUPPLIES, "n" + j, Interval.UNKNOWN, Status.SINGLE_ORIGIN, null, null, null);
			}
		}
		drawn.tie("a", TieKind.SUPPLIES, "n0", Interval.UNKNOWN, Status.SINGLE_ORIGIN, null, null, null);
		Hops hops = drawn.hops();
		Nodes nodes = hops.network.nodes;
		PathQuery all = PathQuery.between(nodes.indexOf("b"), nodes.indexOf("n29"), HopFilters.of(-1, false), 8,
				1_000_000);

		BestPaths.Found found = BestPaths.in(hops, new PathQuery(all.first(), 8, HopFilter.NONE, 0, all.starts(),
				all.targets(), all.through(), all.blocked(), false, 1_000_000, 5_000));

		assertThat(found.truncated()).isTrue();
		assertThat(found.routes()).isSorted();
	}

	@Test
	void aSearchThatGivesUpEmptyHandedShowsAShortestPath() {
		// The budget does not last for one step; over x it takes two hops, over y and z
		// three.
		Hops hops = NetworkFixtures
			.of("x -SUPPLIES-> a .5", "d -SUPPLIES-> x .5 ALLEGED", "y -SUPPLIES-> a", "z -SUPPLIES-> y",
					"d -SUPPLIES-> z")
			.hops();
		Nodes nodes = hops.network.nodes;
		PathQuery all = PathQuery.between(nodes.indexOf("a"), nodes.indexOf("d"), HopFilters.UPSTREAM, 4, 10);

		BestPaths.Found found = BestPaths.in(hops, new PathQuery(all.first(), 4, HopFilter.NONE, 0, all.starts(),
				all.targets(), all.through(), new BitSet(), false, 10, 0));

		assertThat(found.truncated()).isTrue();
		assertThat(found.more()).as("nobody knows").isFalse();
		assertThat(found.routes()).hasSize(1);
		assertThat(NetworkFixtures.text(hops, found.routes().getFirst())).isEqualTo("a x d");
		assertThat(found.routes().getFirst().weakestStatus()).isEqualTo(Status.ALLEGED);
		assertThat(found.routes().getFirst().high()).isEqualTo(.25);
	}

	@Test
	void aSearchWhoseWayIsBlockedIsDecidedWithoutASearch() {
		Hops hops = NetworkFixtures.of("x -SUPPLIES-> a", "d -SUPPLIES-> x").hops();
		Nodes nodes = hops.network.nodes;
		PathQuery all = PathQuery.between(nodes.indexOf("a"), nodes.indexOf("d"), HopFilters.UPSTREAM, 4, 10);

		BestPaths.Found found = BestPaths.in(hops, new PathQuery(all.first(), 4, HopFilter.NONE, 0, all.starts(),
				all.targets(), all.through(), PathQuery.of(nodes.indexOf("x")), false, 10, 0));

		assertThat(found.truncated()).isFalse();
		assertThat(found.routes()).isEmpty();
	}

	@Test
	void theBestPathsOverHubsOfFiftyThousandTiesAreFoundWithinTheBudget() {
		// a - h1 - one of 50,000 - h2 - another - h3 - z, each of another strength. The
		// best
		// goes over c0 to h2 (from buyer to supplier and back: 1), then over c1
		// (.999999).
		Hops hops = hubs();
		Nodes nodes = hops.network.nodes;

		BestPaths.Found found = BestPaths.in(hops,
				PathQuery.between(nodes.indexOf("a"), nodes.indexOf("z"), HopFilters.of(-1, false), 6, 10));

		assertThat(found.truncated()).isFalse();
		assertThat(found.routes()).hasSize(10).isSorted();
		assertThat(NetworkFixtures.text(hops, found.routes().getFirst())).isEqualTo("a h1 c0 h3 z");
		assertThat(NetworkFixtures.text(hops, found.routes().get(1))).isEqualTo("a h1 c1 h3 z");
		assertThat(found.routes().get(1).high()).isCloseTo(.999999, within(1e-12));
	}

	@Test
	void aHubExplosionEndsInTruncatedAndLeavesUndecidedWhatItDidNotFind() {
		// Every path is to pass x, which hangs on one of 50,000 alone: no path can, and
		// nobody can try them all.
		Hops hops = hubs();
		Nodes nodes = hops.network.nodes;
		PathRule rule = new PathRule(null, 8, null, null, List.of("x"), null, true);

		BestPaths.Found found = BestPaths.in(hops, rule.search(hops, nodes.indexOf("a"), nodes.indexOf("z"), 10));

		assertThat(found.truncated()).isTrue();
		assertThat(found.routes()).isEmpty();
	}

	private static Hops hubs() {
		NetworkFixtures drawn = NetworkFixtures.of("h1 -SUPPLIES-> a", "h3 -SUPPLIES-> z", "x -SUPPLIES-> c49999");
		for (int i = 0; i < 50_000; i++) {
			for (String hub : new String[] { "h1", "h2", "h3" }) {
				drawn.tie("c" + i, TieKind.SUPPLIES, hub, new Interval(0, 1 - i / 1e6), Status.SINGLE_ORIGIN,
						PartialDate.parse("2000"), null, null);
			}
		}
		return drawn.hops();
	}

	@Test
	void aHubIsCountedByItsFacts() {
		// hub has four facts, x has two
		Hops hops = NetworkFixtures
			.of("hub -SUPPLIES-> a", "d -SUPPLIES-> hub", "hub -SUPPLIES-> e", "hub -SUPPLIES-> f", "x -SUPPLIES-> a",
					"d -SUPPLIES-> x ALLEGED")
			.hops();
		Nodes nodes = hops.network.nodes;
		PathRule rule = new PathRule(null, null, null, null, null, 3, null);

		List<FoundPath> routes = BestPaths.in(hops, rule.search(hops, nodes.indexOf("a"), nodes.indexOf("d"), 10))
			.routes();

		assertThat(routes.stream().map((route) -> NetworkFixtures.text(hops, route))).containsExactly("a x d");
	}

	private static List<FoundPath> find(Hops hops, String from, String to, HopFilter leg, int most, int wanted) {
		Nodes nodes = hops.network.nodes;
		return BestPaths.in(hops, PathQuery.between(nodes.indexOf(from), nodes.indexOf(to), leg, most, wanted))
			.routes();
	}

}
