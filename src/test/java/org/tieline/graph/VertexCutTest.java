package org.tieline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VertexCutTest {

	@Test
	void onAChainEachNodeCutsAndTheTwoEndsAreNamed() {
		DrawnDigraph drawn = DrawnDigraph.of("s -> a -> b -> c -> t");
		VertexCut cut = VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t"));

		assertThat(cut.size()).isEqualTo(1);
		assertThat(drawn.names(cut.nearestSources())).containsExactly("a");
		assertThat(drawn.names(cut.nearestTarget())).containsExactly("c");
		assertThat(drawn.names(cut.paths().getFirst())).containsExactly("s", "a", "b", "c", "t");
	}

	@Test
	void twoWaysThatMeetAreCutWhereTheyMeet() {
		// s -> a, s -> b, both to m, then to c and d: only m is alone.
		DrawnDigraph drawn = DrawnDigraph.of("s -> a -> m -> c -> t, s -> b -> m -> d -> t");
		VertexCut cut = VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t"));

		assertThat(drawn.names(cut.nearestSources())).containsExactly("m");
		assertThat(drawn.names(cut.nearestTarget())).containsExactly("m");
		assertThat(cut.paths()).hasSize(1);
	}

	@Test
	void aFirstPathThatIsInTheWayIsTakenBack() {
		// The shortest path s a d t blocks both others; a b t and c d t are the answer:
		// s -> a -> x -> y -> t and s -> c -> e -> d -> t.
		DrawnDigraph drawn = DrawnDigraph.of("s -> a -> d -> t, a -> x -> y -> t, s -> c -> e -> d");
		VertexCut cut = VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t"));

		assertThat(cut.size()).isEqualTo(2);
		assertThat(drawn.names(cut.nearestSources())).containsExactlyInAnyOrder("a", "c");
		assertThat(drawn.names(cut.nearestTarget())).containsExactlyInAnyOrder("d", "y");
		assertThat(cut.paths().stream().map(drawn::names)).containsExactlyInAnyOrder(List.of("s", "a", "x", "y", "t"),
				List.of("s", "c", "e", "d", "t"));
	}

	@Test
	void aNodeOfTheFirstPathIsGivenBackWhole() {
		// The shortest path s a v b t; with it both others go, and v is on neither.
		DrawnDigraph drawn = DrawnDigraph.of("s -> a -> v -> b -> t, s -> c -> d -> e -> b, a -> f -> g -> h -> t");
		VertexCut cut = VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t"));

		assertThat(cut.paths().stream().map(drawn::names))
			.containsExactlyInAnyOrder(List.of("s", "c", "d", "e", "b", "t"), List.of("s", "a", "f", "g", "h", "t"));
		assertThat(drawn.names(cut.nearestSources())).containsExactlyInAnyOrder("a", "c");
		assertThat(drawn.names(cut.nearestTarget())).containsExactlyInAnyOrder("b", "h");
	}

	@Test
	void aSourceOnThePathOfAnotherCannotBeCut() {
		// Without r as a source, r alone would cut. As one, both a and b must go.
		DrawnDigraph drawn = DrawnDigraph.of("s -> r -> a -> t, r -> b -> t");

		assertThat(VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t")).size()).isEqualTo(1);
		VertexCut cut = VertexCut.between(drawn.graph(), drawn.nodes("s", "r"), drawn.node("t"));
		assertThat(drawn.names(cut.nearestTarget())).containsExactlyInAnyOrder("a", "b");
		assertThat(drawn.names(cut.nearestSources())).containsExactlyInAnyOrder("a", "b");
	}

	@Test
	void arcsOutOfTheTargetLeadNowhere() {
		// t -> b -> a -> t is a ring through the target: only a is before it.
		DrawnDigraph drawn = DrawnDigraph.of("s -> a -> t -> b -> a");

		assertThat(drawn.names(VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t")).nearestTarget()))
			.containsExactly("a");
	}

	@Test
	void withoutAPathThereIsNothingToCut() {
		DrawnDigraph drawn = DrawnDigraph.of("s -> a, b -> t");

		VertexCut cut = VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t"));
		assertThat(cut.size()).isZero();
		assertThat(cut.nearestSources()).isEmpty();
		assertThat(cut.paths()).isEmpty();
		assertThat(VertexCut.between(drawn.graph(), new BitSet(), drawn.node("t")).size()).isZero();
	}

	@Test
	void whatCannotBeCutIsRefused() {
		DrawnDigraph drawn = DrawnDigraph.of("s -> a -> t, s -> t");

		assertThatIllegalArgumentException()
			.isThrownBy(() -> VertexCut.between(drawn.graph(), drawn.nodes("s"), drawn.node("t")))
			.withMessage("nothing cuts the arc 0 -> 2 from a source to the target");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> VertexCut.between(drawn.graph(), drawn.nodes("t"), drawn.node("t")))
			.withMessage("the target 2 is a source");
	}

	@Test
	void goldenCuts() {
		DrawnDigraph drawn = GoldenChokepoints.network();
		VertexCut cut = VertexCut.between(drawn.graph(), drawn.nodes("S1", "S2", "S3"), drawn.node("T"));

		assertThat(cut.size()).isEqualTo(GoldenChokepoints.file().path("min_vertex_cut_excl_sources").asInt())
			.isEqualTo(2);
		assertThat(cut.paths()).hasSize(GoldenChokepoints.file().path("node_disjoint").asInt());
		assertThat(drawn.names(cut.nearestSources())).containsExactlyInAnyOrder("C", "G");
		assertThat(drawn.names(cut.nearestTarget())).containsExactlyInAnyOrder("F", "G");
	}

	@Test
	void fourThousandRandomGraphsAgreeWithTryingAllCuts() {
		Random random = new Random(17);
		int[] bySize = new int[12];
		for (int round = 0; round < RandomRuns.of(4000); round++) {
			int size = 3 + random.nextInt(9);
			Digraph graph = RandomDigraph.small(random, size);
			int target = random.nextInt(size);
			BitSet sources = RandomDigraph.some(random, size, 0.3);
			sources.andNot(tiedTo(graph, target));
			VertexCut cut = VertexCut.between(graph, sources, target);
			assertNearest(graph, sources, target, cut, "round " + round);
			assertDisjoint(graph, sources, target, cut.paths());
			bySize[cut.size()]++;
		}
		// The tries are worth something: cuts of several nodes are among them.
		assertThat(bySize[0]).isPositive();
		assertThat(bySize[2]).isGreaterThan(RandomRuns.of(100));
		assertThat(bySize[3]).isGreaterThanOrEqualTo(RandomRuns.of(11));
	}

	@Test
	void onALargeGraphTheCutSeparatesAndThePathsAreAsMany() {
		Digraph graph = RandomDigraph.heavyTailed(20_000, 100_000);
		Random random = new Random(5);
		int greatest = 0;
		for (int round = 0; round < 30; round++) {
			greatest = Math.max(greatest, provenCut(graph, random.nextInt(2000), 0.002, random));
		}
		assertThat(greatest).isGreaterThan(5);
	}

	/** Sparse, so that paths are long and often have to be taken back. */
	@Test
	void inThreeThousandSparseGraphsTheCutSeparatesAndThePathsAreAsMany() {
		Random random = new Random(61);
		int several = 0;
		for (int round = 0; round < RandomRuns.of(3000); round++) {
			Digraph graph = RandomDigraph.sparse(random, 20 + random.nextInt(60));
			several += (provenCut(graph, random.nextInt(graph.size()), 0.1, random) > 1) ? 1 : 0;
		}
		assertThat(several).isGreaterThan(RandomRuns.of(500));
	}

	/** A cut and as many disjoint paths prove each other, in graphs of any size. */
	private static int provenCut(Digraph graph, int target, double part, Random random) {
		BitSet sources = RandomDigraph.some(random, graph.size(), part);
		sources.andNot(tiedTo(graph, target));
		VertexCut cut = VertexCut.between(graph, sources, target);
		assertThat(cut.paths()).hasSize(cut.size());
		assertDisjoint(graph, sources, target, cut.paths());
		for (int[] nodes : List.of(cut.nearestSources(), cut.nearestTarget())) {
			assertThat(nodes).hasSize(cut.size());
			assertThat(RandomDigraph.reached(graph, sources, set(nodes)).get(target)).isFalse();
		}
		return cut.size();
	}

	private static BitSet tiedTo(Digraph graph, int target) {
		BitSet tied = new BitSet();
		tied.set(target);
		for (int arc = graph.firstIn[target]; arc < graph.firstIn[target + 1]; arc++) {
			tied.set(graph.tails[arc]);
		}
		return tied;
	}

	private static void assertNearest(Digraph graph, BitSet sources, int target, VertexCut cut, String round) {
		List<BitSet> smallest = smallestCuts(graph, sources, target);
		assertThat(cut.size()).as(round).isEqualTo(smallest.getFirst().cardinality());
		assertThat(smallest).as(round).contains(set(cut.nearestSources()), set(cut.nearestTarget()));
		BitSet reached = RandomDigraph.reached(graph, sources, set(cut.nearestSources()));
		BitSet leading = RandomDigraph.leading(graph, target, set(cut.nearestTarget()));
		for (BitSet other : smallest) {
			assertWithin(reached, RandomDigraph.reached(graph, sources, other), round);
			assertWithin(leading, RandomDigraph.leading(graph, target, other), round);
		}
	}

	private static void assertWithin(BitSet some, BitSet all, String round) {
		BitSet rest = (BitSet) some.clone();
		rest.andNot(all);
		assertThat(rest.isEmpty()).as(round).isTrue();
	}

	/**
	 * All sets of nodes, neither source nor target, that separate; the smallest of them.
	 */
	private static List<BitSet> smallestCuts(Digraph graph, BitSet sources, int target) {
		List<BitSet> smallest = new ArrayList<>();
		for (int members = 0; members < 1 << graph.size(); members++) {
			BitSet nodes = BitSet.valueOf(new long[] { members });
			int best = smallest.isEmpty() ? Integer.MAX_VALUE : smallest.getFirst().cardinality();
			if (nodes.intersects(sources) || nodes.get(target) || nodes.cardinality() > best
					|| RandomDigraph.reached(graph, sources, nodes).get(target)) {
				continue;
			}
			if (nodes.cardinality() < best) {
				smallest.clear();
			}
			smallest.add(nodes);
		}
		return smallest;
	}

	private static void assertDisjoint(Digraph graph, BitSet sources, int target, List<int[]> paths) {
		BitSet seen = new BitSet();
		for (int[] path : paths) {
			assertThat(sources.get(path[0])).isTrue();
			assertThat(path[path.length - 1]).isEqualTo(target);
			for (int i = 1; i < path.length; i++) {
				int[] heads = Arrays.copyOfRange(graph.heads, graph.firstOut[path[i - 1]],
						graph.firstOut[path[i - 1] + 1]);
				assertThat(heads).contains(path[i]);
				if (i < path.length - 1) {
					assertThat(seen.get(path[i]) || sources.get(path[i]) || path[i] == target).isFalse();
					seen.set(path[i]);
				}
			}
		}
	}

	private static BitSet set(int[] nodes) {
		BitSet set = new BitSet();
		Arrays.stream(nodes).forEach(set::set);
		return set;
	}

}
