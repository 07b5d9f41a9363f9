package org.tieline.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.graph.Chokepoints.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class ChokepointsTest {

	@Test
	void goldenChokepointsOfOneSupplier() {
		// S1 -> A, B -> C -> D, E -> F -> T: C, then F. B and A are ways around each
		// other.
		Found found = found(GoldenChokepoints.network(), "T", "S1");

		assertThat(found.onEveryPath()).isEqualTo("C F");
		assertThat(found.nearestSuppliers()).isEqualTo("C");
		assertThat(found.nearestTarget()).isEqualTo("F");
	}

	@Test
	void goldenChokepointsOfAllSuppliers() {
		// S3 -> G -> T goes around C and F.
		Found found = found(GoldenChokepoints.network(), "T", "S1", "S2", "S3");

		assertThat(found.outcome()).isEqualTo(Outcome.FOUND);
		assertThat(found.onEveryPath()).isEmpty();
		assertThat(found.nearestSuppliers()).isEqualTo("C G");
		assertThat(found.nearestTarget()).isEqualTo("F G");
	}

	@Test
	void aDirectSupplierIsListedAndItsOtherPathsAreLeftOut() {
		// d -> x -> t is no reason to cut x: d delivers to t anyway.
		Found found = found(DrawnDigraph.of("d -> t, d -> x -> t, s -> a -> t"), "t", "d", "s");

		assertThat(found.direct()).isEqualTo("d");
		assertThat(found.onEveryPath()).isEqualTo("a");
		assertThat(found.nearestTarget()).isEqualTo("a");
	}

	@Test
	void aDirectSupplierIsCutLikeAnyNodeWhereTheGoodsOfOthersPass() {
		// All that s delivers passes d.
		Found found = found(DrawnDigraph.of("s -> a -> d, s -> b -> d, d -> t"), "t", "d", "s");

		assertThat(found.direct()).isEqualTo("d");
		assertThat(found.onEveryPath()).isEqualTo("d");
		assertThat(found.nearestSuppliers()).isEqualTo("d");
	}

	@Test
	void aSupplierOnEveryPathIsNoChokepoint() {
		// All goes through r, but r is one of those whose goods are to be cut off.
		Found found = found(DrawnDigraph.of("s -> r -> a -> t, r -> b -> t"), "t", "s", "r");

		assertThat(found.onEveryPath()).isEmpty();
		assertThat(found.nearestTarget()).isEqualTo("a b");
	}

	@Test
	void chokepointsAreListedInTheOrderInWhichGoodsPassThem() {
		assertThat(found(DrawnDigraph.of("s -> t0 -> z, z -> y -> x -> t"), "t", "s").onEveryPath())
			.isEqualTo("t0 z y x");
		// Their numbers run the other way here.
		assertThat(found(DrawnDigraph.of("x -> t, y -> x, z -> y, s -> z"), "t", "s").onEveryPath()).isEqualTo("z y x");
	}

	@Test
	void directSuppliersAloneLeaveNothingToCut() {
		Found found = found(DrawnDigraph.of("d -> t, e -> t, d -> a -> t"), "t", "d", "e");

		assertThat(found.outcome()).isEqualTo(Outcome.DIRECT_ONLY);
		assertThat(found.direct()).isEqualTo("d e");
		assertThat(found.nearestTarget()).isEmpty();
	}

	@Test
	void twoTiesOfOneDirectSupplierAreOneSupplier() {
		assertThat(found(DrawnDigraph.of("d -> t, d -> t"), "t", "d").direct()).isEqualTo("d");
	}

	@Test
	void theTargetAmongTheSuppliersIsPassedOver() {
		DrawnDigraph drawn = DrawnDigraph.of("s -> a -> t -> t");

		assertThat(found(drawn, "t", "s", "t")).isEqualTo(found(drawn, "t", "s"));
		assertThat(found(drawn, "t", "t").outcome()).isEqualTo(Outcome.NO_SUPPLIERS);
	}

	@Test
	void noSuppliersAndNoPathAreTwoOutcomes() {
		DrawnDigraph drawn = DrawnDigraph.of("s -> a, b -> t");

		assertThat(found(drawn, "t").outcome()).isEqualTo(Outcome.NO_SUPPLIERS);
		assertThat(found(drawn, "t", "s").outcome()).isEqualTo(Outcome.NO_PATH);
	}

	/** What is on every path is, by itself, enough to cut all. */
	@Test
	void threeThousandRandomGraphsHaveExactlyTheCutsOfOneOnEveryPath() {
		Random random = new Random(29);
		int several = 0;
		for (int round = 0; round < RandomRuns.of(3000); round++) {
			int size = 3 + random.nextInt(8);
			Digraph graph = RandomDigraph.small(random, size);
			int target = random.nextInt(size);
			BitSet suppliers = RandomDigraph.some(random, size, 0.25);
			Chokepoints found = Chokepoints.of(graph, suppliers, target);
			BitSet left = (BitSet) suppliers.clone();
			left.clear(target);
			Arrays.stream(found.direct()).forEach(left::clear);
			BitSet alone = new BitSet();
			for (int node = 0; node < size; node++) {
				BitSet without = new BitSet();
				without.set(node);
				alone.set(node, found.outcome() == Outcome.FOUND && node != target && !left.get(node)
						&& !RandomDigraph.reached(graph, left, without).get(target));
			}
			assertThat(found.onEveryPath()).as("round %d", round).containsExactlyInAnyOrder(alone.stream().toArray());
			assertThat(alone.isEmpty()).as("round %d", round).isEqualTo(found.cut().size() != 1);
			several += (alone.cardinality() > 1) ? 1 : 0;
		}
		assertThat(several).isGreaterThan(RandomRuns.of(100));
	}

	private static Found found(DrawnDigraph drawn, String target, String... suppliers) {
		Chokepoints found = Chokepoints.of(drawn.graph(), drawn.nodes(suppliers), drawn.node(target));
		return new Found(found.outcome(), words(drawn, found.direct()), words(drawn, found.onEveryPath()),
				words(drawn, found.cut().nearestSources()), words(drawn, found.cut().nearestTarget()));
	}

	private static String words(DrawnDigraph drawn, int[] nodes) {
		return String.join(" ", drawn.names(nodes));
	}

	private record Found(Outcome outcome, String direct, String onEveryPath, String nearestSuppliers,
			String nearestTarget) {

	}

}
