package org.tieline.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DominatorsTest {

	@Test
	void whereTwoWaysMeetOnlyWhatIsBeforeBothDominates() {
		// s -> a -> b -> d and a -> c -> d: b and c can be passed by, a cannot.
		assertDominators("s -> a -> b -> d, a -> c -> d", "s", "s:*, a:s, b:a, c:a, d:a");
	}

	@Test
	void aRingEnteredAtTwoPlacesIsDominatedByNoneOfItsMembers() {
		assertDominators("s -> a -> b -> a, s -> b, b -> c", "s", "s:*, a:s, b:s, c:b");
	}

	@Test
	void theExampleOfLengauerAndTarjan() {
		assertDominators("""
				R -> A, R -> B, R -> C, A -> D, B -> A, B -> D, B -> E, C -> F, C -> G, D -> L, E -> H, F -> I,
				G -> I, G -> J, H -> E, H -> K, I -> K, J -> I, K -> I, K -> R, L -> H""", "R",
				"R:*, A:R, B:R, C:R, D:R, E:R, F:C, G:C, H:R, I:R, J:G, K:R, L:D");
	}

	@Test
	void ofSeveralStartsNoneDominatesWhatBothReach() {
		// b has only s before it; c has s and t.
		assertDominators("s -> b -> c, t -> c", "s t", "s:*, t:*, b:s, c:*");
	}

	@Test
	void aStartIsDominatedByNothingEvenBehindAnother() {
		assertDominators("s -> t -> a", "s t", "s:*, t:*, a:t");
	}

	@Test
	void whatNoPathLeadsToIsUnreachable() {
		// x leads to a, but does not count: no path leads to x.
		assertDominators("s -> a, x -> a, x -> y", "s", "s:*, a:s, x:-, y:-");
		assertDominators("s -> a", "", "s:-, a:-");
	}

	@Test
	void parallelArcsAndSelfLoopsChangeNothing() {
		assertDominators("s -> a -> a -> b, s -> a, s -> s, a -> b", "s", "s:*, a:s, b:a");
	}

	@Test
	void aStartThatIsNoNodeIsRefused() {
		BitSet starts = new BitSet();
		starts.set(7);

		assertThatExceptionOfType(IndexOutOfBoundsException.class)
			.isThrownBy(() -> Dominators.immediate(DrawnDigraph.of("a -> b").graph(), starts));
	}

	@Test
	void dominatorsAreListedInTheOrderOfAPath() {
		DrawnDigraph drawn = DrawnDigraph.of("s -> z -> y -> x -> t, y -> t");
		int[] immediate = Dominators.immediate(drawn.graph(), drawn.nodes("s"));

		assertThat(drawn.names(Dominators.of(immediate, drawn.node("t")))).containsExactly("s", "z", "y");
		assertThat(Dominators.of(immediate, drawn.node("s"))).isEmpty();
	}

	@Test
	void goldenDominators() {
		DrawnDigraph drawn = GoldenChokepoints.network();
		Map<String, String> expected = new TreeMap<>();
		GoldenChokepoints.file()
			.path("immediate_dominators")
			.properties()
			.forEach((entry) -> expected.put(entry.getKey(), entry.getValue().asString()));

		assertThat(named(drawn, drawn.nodes("S1", "S2", "S3"))).isEqualTo(expected).hasSize(11);
	}

	/**
	 * A node dominates another if that is reached, but no longer once the node is gone.
	 */
	@Test
	void fiveThousandRandomGraphsAgreeWithTheDefinition() {
		Random random = new Random(41);
		for (int round = 0; round < RandomRuns.of(5000); round++) {
			int size = 1 + random.nextInt(12);
			Digraph graph = RandomDigraph.small(random, size);
			BitSet starts = RandomDigraph.some(random, size, 0.2);
			int[] immediate = Dominators.immediate(graph, starts);
			BitSet reached = RandomDigraph.reached(graph, starts, new BitSet());
			for (int node = 0; node < size; node++) {
				assertThat(immediate[node] != Dominators.UNREACHABLE).as("round %d", round)
					.isEqualTo(reached.get(node));
				if (reached.get(node)) {
					assertThat(set(Dominators.of(immediate, node))).as("round %d, node %d", round, node)
						.isEqualTo(byDefinition(graph, starts, node));
				}
			}
		}
	}

	@Test
	void aLargeGraphAgreesWithAnotherMethod() {
		Digraph graph = RandomDigraph.heavyTailed(50_000, 200_000);
		BitSet one = new BitSet();
		one.set(0);
		BitSet hundred = new BitSet();
		new Random(3).ints(100, 0, 50_000).forEach(hundred::set);

		assertThat(Dominators.immediate(graph, one)).isEqualTo(IterativeDominators.immediate(graph, one));
		assertThat(Dominators.immediate(graph, hundred)).isEqualTo(IterativeDominators.immediate(graph, hundred));
	}

	@Test
	void aChainOfAMillionNodesNeedsNoDeepStack() {
		// Each node leads to the next, and back to the first: all dominate the last.
		int size = 1_000_000;
		int[] from = new int[2 * size - 2];
		int[] to = new int[from.length];
		for (int i = 0; i < size - 1; i++) {
			from[2 * i] = i;
			to[2 * i] = i + 1;
			from[2 * i + 1] = i + 1;
		}
		BitSet first = new BitSet();
		first.set(0);
		int[] immediate = Dominators.immediate(Digraph.of(size, from, to), first);

		assertThat(Dominators.of(immediate, size - 1)).hasSize(size - 1);
	}

	private static void assertDominators(String arcs, String starts, String expected) {
		DrawnDigraph drawn = DrawnDigraph.of(arcs);
		Map<String, String> map = new TreeMap<>();
		for (String pair : expected.split(", ")) {
			map.put(pair.split(":")[0], pair.split(":")[1]);
		}
		BitSet nodes = starts.isEmpty() ? new BitSet() : drawn.nodes(starts.split(" "));
		assertThat(named(drawn, nodes)).isEqualTo(map);
	}

	private static Map<String, String> named(DrawnDigraph drawn, BitSet starts) {
		int[] immediate = Dominators.immediate(drawn.graph(), starts);
		Map<String, String> named = new TreeMap<>();
		for (int node = 0; node < immediate.length; node++) {
			named.put(drawn.names().get(node), switch (immediate[node]) {
				case Dominators.SOURCE -> "*";
				case Dominators.UNREACHABLE -> "-";
				default -> drawn.names().get(immediate[node]);
			});
		}
		return named;
	}

	private static BitSet byDefinition(Digraph graph, BitSet starts, int node) {
		BitSet found = new BitSet();
		for (int other = 0; other < graph.size(); other++) {
			BitSet without = new BitSet();
			without.set(other);
			found.set(other, other != node && !RandomDigraph.reached(graph, starts, without).get(node));
		}
		return found;
	}

	private static BitSet set(int[] nodes) {
		BitSet set = new BitSet();
		Arrays.stream(nodes).forEach(set::set);
		return set;
	}

}
