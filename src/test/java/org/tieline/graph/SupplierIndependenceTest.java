package org.tieline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SupplierIndependenceTest {

	@Test
	void aSubstituteThatBuysFromTheRemovedSupplierDependsOnIt() {
		Found found = found("r -chips-> a, a -modules-> s", "s", "r");

		assertThat(found.reaching()).isEqualTo("r");
		assertThat(found.chain()).isEqualTo("r a s");
		assertThat(found.independent()).isFalse();
	}

	@Test
	void ofSeveralRemovedSuppliersTheNearestGivesTheChain() {
		// q is two ties away, r three by one way and more by another.
		Found found = found("r -p-> a, a -p-> b, b -p-> s, q -p-> b, r -p-> c, c -p-> a", "s", "r", "q");

		assertThat(found.reaching()).isEqualTo("q r");
		assertThat(found.chain()).isEqualTo("q b s");
	}

	@Test
	void supplyInTheOtherDirectionIsNoDependence() {
		Found found = found("s -p-> r, a -p-> s", "s", "r");

		assertThat(found.reaching()).isEmpty();
		assertThat(found.chain()).isEmpty();
		assertThat(found.independent()).isTrue();
	}

	@Test
	void aSubstituteThatIsRemovedItselfIsSaidSo() {
		Found found = found("a -p-> s, a -p-> r", "s", "s");

		assertThat(found.reaching()).isEqualTo("s");
		assertThat(found.chain()).isEqualTo("s");
	}

	@Test
	void aSoleSourceOfBothIsNamed() {
		// Both get their lenses from z alone, but glass from different hands.
		Found found = found("z -lenses-> s, z -lenses-> r, a -glass-> s, b -glass-> r", "s", "r");

		assertThat(found.reaching()).isEmpty();
		assertThat(found.shared()).isEqualTo("r:z:lenses");
		assertThat(found.independent()).isFalse();
	}

	@Test
	void aSourceThatOneOfThemCouldReplaceIsNotSole() {
		assertThat(found("z -lenses-> s, z -lenses-> r, y -lenses-> s", "s", "r").shared()).isEmpty();
		assertThat(found("z -lenses-> s, z -lenses-> r, y -lenses-> r", "s", "r").shared()).isEmpty();
	}

	@Test
	void twoTiesWithOneSupplierAreOneSource() {
		assertThat(found("z -lenses-> s, z -lenses-> s, z -lenses-> r", "s", "r").shared()).isEqualTo("r:z:lenses");
	}

	@Test
	void oneSupplierOfDifferentProductsIsNoSharedSource() {
		assertThat(found("z -lenses-> s, z -glass-> r", "s", "r").shared()).isEmpty();
	}

	@Test
	void tiesWithoutAProductShareNothing() {
		assertThat(found("z -?-> s, z -?-> r", "s", "r").shared()).isEmpty();
	}

	@Test
	void aTieWithoutAProductLeavesOpenWhetherTheSourceIsSole() {
		// What y delivers is not recorded: it might be lenses.
		assertThat(found("z -lenses-> s, z -lenses-> r, y -?-> s", "s", "r").shared()).isEqualTo("r:z:lenses?");
		assertThat(found("z -lenses-> s, z -lenses-> r, y -?-> r", "s", "r").shared()).isEqualTo("r:z:lenses?");
		// Whatever else z itself delivers, it stays the same source.
		assertThat(found("z -lenses-> s, z -lenses-> r, z -?-> r", "s", "r").shared()).isEqualTo("r:z:lenses");
	}

	@Test
	void whoMakesItForItselfIsNoSource() {
		assertThat(found("z -lenses-> s, s -lenses-> s, z -lenses-> r", "s", "r").shared()).isEqualTo("r:z:lenses");
		assertThat(found("r -lenses-> s, r -lenses-> r", "s", "r").shared()).isEmpty();
	}

	@Test
	void everyRemovedSupplierIsComparedByItself() {
		assertThat(found("z -p-> s, z -p-> r, y -o-> s, y -o-> q, y -o-> r, x -p-> q", "s", "r", "q").shared())
			.isEqualTo("r:z:p r:y:o q:y:o");
	}

	@Test
	void incompleteTiesAreRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SupplierIndependence(2, new int[] { 0 }, new int[] { 1 }, new int[0]));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SupplierIndependence(2, new int[] { 0 }, new int[] { 2 }, new int[] { 0 }));
	}

	/** Distances by Floyd and Warshall, sources by the words of the definition. */
	@Test
	void threeThousandRandomNetworksAgreeWithTheDefinition() {
		Random random = new Random(53);
		int sharing = 0;
		for (int round = 0; round < RandomRuns.of(3000); round++) {
			int size = 2 + random.nextInt(8);
			List<int[]> ties = new ArrayList<>();
			for (int i = random.nextInt(4 * size); i > 0; i--) {
				ties.add(new int[] { random.nextInt(size), random.nextInt(size), random.nextInt(6) - 1 });
			}
			int substitute = random.nextInt(size);
			BitSet removed = RandomDigraph.some(random, size, 0.3);
			SupplierIndependence.Finding finding = of(size, ties).of(substitute, removed);
			int[][] distance = distances(size, ties);
			assertThat(finding.reaching()).as("round %d", round)
				.containsExactly(removed.stream()
					.filter((node) -> distance[node][substitute] < size)
					.boxed()
					.sorted(Comparator.<Integer>comparingInt((node) -> distance[node][substitute])
						.thenComparingInt((node) -> node))
					.mapToInt(Integer::intValue)
					.toArray());
			assertChain(finding, ties, distance, substitute);
			assertThat(finding.shared()).as("round %d", round).isEqualTo(shared(size, ties, substitute, removed));
			sharing += finding.shared().isEmpty() ? 0 : 1;
			Collections.shuffle(ties, random);
			assertThat(of(size, ties).of(substitute, removed).chain()).isEqualTo(finding.chain());
		}
		assertThat(sharing).isGreaterThan(RandomRuns.of(100));
	}

	private static void assertChain(SupplierIndependence.Finding finding, List<int[]> ties, int[][] distance,
			int substitute) {
		int[] chain = finding.chain();
		if (finding.reaching().length == 0) {
			assertThat(chain).isEmpty();
			return;
		}
		assertThat(chain).startsWith(finding.reaching()[0])
			.endsWith(substitute)
			.hasSize(distance[chain[0]][substitute] + 1);
		for (int i = 1; i < chain.length; i++) {
			int[] pair = { chain[i - 1], chain[i] };
			assertThat(ties).anyMatch((tie) -> tie[0] == pair[0] && tie[1] == pair[1]);
		}
	}

	private static int[][] distances(int size, List<int[]> ties) {
		int[][] distance = new int[size][size];
		for (int i = 0; i < size; i++) {
			Arrays.fill(distance[i], 1000);
			distance[i][i] = 0;
		}
		ties.stream().filter((tie) -> tie[0] != tie[1]).forEach((tie) -> distance[tie[0]][tie[1]] = 1);
		for (int k = 0; k < size; k++) {
			for (int i = 0; i < size; i++) {
				for (int j = 0; j < size; j++) {
					distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
				}
			}
		}
		return distance;
	}

	private static List<SupplierIndependence.SharedSource> shared(int size, List<int[]> ties, int substitute,
			BitSet removed) {
		List<SupplierIndependence.SharedSource> shared = new ArrayList<>();
		for (int product = 0; product < 5; product++) {
			for (int other = 0; other < size; other++) {
				int[] one = suppliers(ties, substitute, product);
				if (removed.get(other) && other != substitute && one.length == 1
						&& Arrays.equals(one, suppliers(ties, other, product))) {
					boolean open = others(ties, substitute, one[0]) || others(ties, other, one[0]);
					shared.add(new SupplierIndependence.SharedSource(other, one[0], product, open));
				}
			}
		}
		return shared;
	}

	private static boolean others(List<int[]> ties, int customer, int source) {
		return Arrays.stream(suppliers(ties, customer, SupplierIndependence.NO_PRODUCT)).anyMatch((by) -> by != source);
	}

	private static int[] suppliers(List<int[]> ties, int customer, int product) {
		return ties.stream()
			.filter((tie) -> tie[1] == customer && tie[2] == product && tie[0] != customer)
			.mapToInt((tie) -> tie[0])
			.distinct()
			.toArray();
	}

	private static SupplierIndependence of(int size, List<int[]> ties) {
		return new SupplierIndependence(size, ties.stream().mapToInt((tie) -> tie[0]).toArray(),
				ties.stream().mapToInt((tie) -> tie[1]).toArray(), ties.stream().mapToInt((tie) -> tie[2]).toArray());
	}

	/**
	 * Ties drawn as {@code "supplier -product-> customer"}; a question mark: not said.
	 */
	private static Found found(String drawn, String substitute, String... removed) {
		List<String> names = new ArrayList<>();
		List<String> products = new ArrayList<>();
		List<int[]> ties = new ArrayList<>();
		for (String tie : drawn.split(", ")) {
			String[] parts = tie.split(" -|-> ");
			ties.add(new int[] { number(names, parts[0]), number(names, parts[2]),
					parts[1].equals("?") ? SupplierIndependence.NO_PRODUCT : number(products, parts[1]) });
		}
		BitSet nodes = new BitSet();
		Arrays.stream(removed).forEach((name) -> nodes.set(names.indexOf(name)));
		SupplierIndependence.Finding finding = of(names.size(), ties).of(names.indexOf(substitute), nodes);
		List<String> shared = finding.shared()
			.stream()
			.map((one) -> names.get(one.removed()) + ":" + names.get(one.source()) + ":" + products.get(one.product())
					+ (one.open() ? "?" : ""))
			.toList();
		return new Found(words(names, finding.reaching()), words(names, finding.chain()), String.join(" ", shared),
				finding.isIndependentOnRecord());
	}

	private static int number(List<String> known, String word) {
		if (!known.contains(word)) {
			known.add(word);
		}
		return known.indexOf(word);
	}

	private static String words(List<String> names, int[] nodes) {
		return String.join(" ", Arrays.stream(nodes).mapToObj(names::get).toList());
	}

	private record Found(String reaching, String chain, String shared, boolean independent) {

	}

}
