package org.tieline.path;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.Status;
import org.tieline.network.Hops;
import org.tieline.network.NetworkFixtures;
import org.tieline.network.Nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Tiers with the strength of the chain that each member is shown with. */
class TierSearchTest {

	@Test
	void aMemberHasTheProductOfTheSharesOfItsChain() {
		// a buys half of b, b .2 to .4 of c: .1 to .2
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a .5", "c -SUPPLIES-> b .2...4").hops();

		List<List<FoundPath>> tiers = upstream(hops, "a", 3);

		assertThat(names(hops, tiers)).containsExactly(List.of("a b"), List.of("a b c"));
		assertThat(tiers.get(1).getFirst().low()).isCloseTo(.1, within(1e-12));
		assertThat(tiers.get(1).getFirst().high()).isCloseTo(.2, within(1e-12));
	}

	@Test
	void ofChainsOfFewestStepsTheBestIsShown() {
		// To d over b, alleged but whole, or over c, established but a tenth of a tenth
		Hops hops = NetworkFixtures
			.of("b -SUPPLIES-> a 1 ALLEGED", "c -SUPPLIES-> a .1", "d -SUPPLIES-> b 1", "d -SUPPLIES-> c .1")
			.hops();

		FoundPath toD = upstream(hops, "a", 2).get(1).getFirst();

		assertThat(NetworkFixtures.text(hops, toD)).isEqualTo("a c d");
		assertThat(toD.weakestStatus()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(toD.high()).isCloseTo(.01, within(1e-12));
	}

	@Test
	void aMemberIsInItsNearestTierAlone() {
		// a buys of b and of c, b of c, c of a again
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a", "c -SUPPLIES-> a", "c -SUPPLIES-> b", "a -SUPPLIES-> c")
			.hops();

		assertThat(names(hops, upstream(hops, "a", 8))).containsExactly(List.of("a b", "a c"));
	}

	@Test
	void downstreamGoesTheOtherWay() {
		Hops hops = NetworkFixtures.of("b -SUPPLIES-> a .5", "a -SUPPLIES-> z .5").hops();

		List<List<FoundPath>> tiers = TierSearch.of(hops, hops.network.nodes.indexOf("b"), false, 2, Nodes.NONE);

		assertThat(names(hops, tiers)).containsExactly(List.of("b a"), List.of("b a z"));
		assertThat(tiers.get(1).getFirst().high()).as("shares of revenue are not known").isEqualTo(1);
	}

	@Test
	void whatAProductNeedsIsOneStepFromItsMakerAndItsMakersAreNoSuppliers() {
		// asml makes tools, tools need lenses; zeiss makes lenses but nobody says it
		// supplies asml.
		Hops hops = products("asml -PRODUCES-> tools", "tools -REQUIRES-> lenses", "zeiss -PRODUCES-> lenses",
				"lenses -REQUIRES-> glass")
			.hops();

		assertThat(names(hops, upstream(hops, "asml", 3))).containsExactly(List.of("asml tools lenses"),
				List.of("asml tools lenses glass"));
		assertThat(names(hops, upstream(hops, "tools", 1))).containsExactly(List.of("tools lenses"));
	}

	@Test
	void whoMakesWhatNeedsAProductDependsOnIt() {
		Hops hops = products("asml -PRODUCES-> tools", "tools -REQUIRES-> lenses").hops();

		List<List<FoundPath>> tiers = TierSearch.of(hops, hops.network.nodes.indexOf("lenses"), false, 2, Nodes.NONE);

		assertThat(names(hops, tiers)).containsExactly(List.of("lenses tools", "lenses tools asml"));
		assertThat(tiers.getFirst().getLast().low()).isZero();
		assertThat(tiers.getFirst().getLast().high()).isEqualTo(1);
	}

	@Test
	void withoutATieThereIsNoTier() {
		Hops hops = NetworkFixtures.of("a -OWNS-> b").hops();

		assertThat(upstream(hops, "b", 3)).isEmpty();
	}

	private static NetworkFixtures products(String... lines) {
		NetworkFixtures drawn = NetworkFixtures.of(lines);
		for (String product : new String[] { "tools", "lenses", "glass" }) {
			drawn.node(product, EntityKind.PRODUCT, null);
		}
		return drawn;
	}

	private static List<List<FoundPath>> upstream(Hops hops, String start, int most) {
		return TierSearch.of(hops, hops.network.nodes.indexOf(start), true, most, Nodes.NONE);
	}

	private static List<List<String>> names(Hops hops, List<List<FoundPath>> tiers) {
		return tiers.stream()
			.map((tier) -> tier.stream().map((route) -> NetworkFixtures.text(hops, route)).toList())
			.toList();
	}

}
