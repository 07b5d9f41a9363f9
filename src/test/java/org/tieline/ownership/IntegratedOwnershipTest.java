package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class IntegratedOwnershipTest {

	@Test
	void agreesWithThePublishedFormula() {
		JsonNode golden = new JsonMapper()
			.readTree(IntegratedOwnershipTest.class.getResourceAsStream("/golden/ownership/cross_holding.json"));
		List<String> nodes = golden.path("nodes").valueStream().map(JsonNode::asString).toList();
		OwnershipGraph graph = new OwnershipGraph(golden.path("edges")
			.valueStream()
			.map((edge) -> Share.exactly(edge.get(0).asString(), edge.get(1).asString(),
					edge.get(2).decimalValue().movePointRight(2).toPlainString()))
			.toList());

		for (int i = 0; i < nodes.size(); i++) {
			IntegratedOwnership row = IntegratedOwnership.of(graph, List.of(nodes.get(i)));
			for (int j = 0; j < nodes.size(); j++) {
				double expected = golden.path("integrated").get(i).get(j).asDouble();
				assertThat(row.low(nodes.get(j))).isCloseTo(expected, within(1e-13));
				assertThat(row.high(nodes.get(j))).isCloseTo(expected, within(1e-13));
			}
		}
	}

	@Test
	void aRingOfBoundsStaysWithinTheWhole() {
		// a and b may own each other wholly: naive upper bounds would grow without end.
		OwnershipGraph graph = graph("x 20 a", "b 0..80 a", "a 0..100 b");

		IntegratedOwnership x = IntegratedOwnership.of(graph, List.of("x"));

		assertThat(x.low("a")).isEqualTo(0.2);
		assertThat(x.high("a")).isCloseTo(1, within(1e-12));
		assertThat(x.low("b")).isEqualTo(0);
		assertThat(x.high("b")).isCloseTo(1, within(1e-12));
	}

	@Test
	void theRestGoesToTheBestHolderOnly() {
		// x has 80% of a and 10% of b; of c, 60% to a..b at will: at most .6*.8
		OwnershipGraph graph = graph("x 80 a", "x 10 b", "a 0..60 c", "b 0..60 c", "o 40 c");

		assertThat(IntegratedOwnership.of(graph, List.of("x")).high("c")).isCloseTo(0.48, within(1e-12));
	}

	@Test
	void companiesWhollyOwnedByEachOtherAreNamed() {
		assertThat(IntegratedOwnership.closedRings(graph("a 100 b", "b 100 a", "a 60 c", "x 40 c")))
			.containsExactly(List.of("a", "b"));
		assertThat(IntegratedOwnership.closedRings(graph("a 100 b", "b 99 a", "x 1 a"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15 })
	void agreesWithExactFractionsOnRandomOwnership(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 30; round++) {
			int size = 2 + random.nextInt(7);
			List<Share> shares = RandomOwnership.shares(random, size, false);
			OwnershipGraph graph = new OwnershipGraph(shares);
			Fraction[][] inverse = Fraction.inverse(identityMinus(shares, size));
			for (int i = 0; i < size; i++) {
				IntegratedOwnership row = IntegratedOwnership.of(graph, List.of("n" + i));
				for (int j = 0; j < size; j++) {
					double exact = inverse[i][j].minus((i == j) ? Fraction.ONE : Fraction.ZERO)
						.over(inverse[i][i])
						.value();
					assertThat(row.low("n" + j)).as("seed %d: %s", seed, shares).isCloseTo(exact, within(1e-10));
					assertThat(row.high("n" + j)).isCloseTo(exact, within(1e-10));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25 })
	void boundsHoldWhateverTheSharesAre(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < RandomRuns.of(100); round++) {
			int size = 2 + random.nextInt(7);
			List<Share> shares = RandomOwnership.shares(random, size, true);
			List<Share> drawn = shares.stream().map((share) -> {
				BigDecimal percent = share.low()
					.add(share.high().subtract(share.low()).multiply(BigDecimal.valueOf(random.nextInt(11), 1)));
				return share.within(percent, percent);
			}).toList();
			for (int i = 0; i < size; i++) {
				IntegratedOwnership bounds = IntegratedOwnership.of(new OwnershipGraph(shares), List.of("n" + i));
				IntegratedOwnership exact = IntegratedOwnership.of(new OwnershipGraph(drawn), List.of("n" + i));
				for (int j = 0; j < size; j++) {
					assertThat(exact.low("n" + j)).as("seed %d: %s", seed, shares)
						.isBetween(bounds.low("n" + j) - 1e-12, bounds.high("n" + j) + 1e-12);
				}
			}
		}
	}

	private static Fraction[][] identityMinus(List<Share> shares, int size) {
		Fraction[][] matrix = new Fraction[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				String owner = "n" + i;
				String company = "n" + j;
				long percent = shares.stream()
					.filter((share) -> share.owner().equals(owner) && share.company().equals(company))
					.mapToLong((share) -> share.low().longValueExact())
					.sum();
				matrix[i][j] = new Fraction(BigInteger.valueOf(((i == j) ? 100 : 0) - percent),
						BigInteger.valueOf(100));
			}
		}
		return matrix;
	}

	private static OwnershipGraph graph(String... lines) {
		return new OwnershipGraph(FiftyPercentRuleTest.shares(lines));
	}

	/** Exact, and slow: Gauss-Jordan elimination in fractions. */
	record Fraction(BigInteger above, BigInteger below) {

		static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

		static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

		Fraction {
			BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
			above = above.divide(divisor);
			below = below.divide(divisor);
		}

		Fraction minus(Fraction other) {
			return new Fraction(this.above.multiply(other.below).subtract(other.above.multiply(this.below)),
					this.below.multiply(other.below));
		}

		Fraction times(Fraction other) {
			return new Fraction(this.above.multiply(other.above), this.below.multiply(other.below));
		}

		Fraction over(Fraction other) {
			return new Fraction(this.above.multiply(other.below), this.below.multiply(other.above));
		}

		double value() {
			return new BigDecimal(this.above).divide(new BigDecimal(this.below), java.math.MathContext.DECIMAL64)
				.doubleValue();
		}

		static Fraction[][] inverse(Fraction[][] matrix) {
			int size = matrix.length;
			List<List<Fraction>> rows = new ArrayList<>();
			for (int i = 0; i < size; i++) {
				int row = i;
				rows.add(new ArrayList<>(List.of(matrix[i])));
				IntStream.range(0, size).forEach((j) -> rows.get(row).add((row == j) ? ONE : ZERO));
			}
			for (int pivot = 0; pivot < size; pivot++) {
				int column = pivot;
				int found = IntStream.range(pivot, size)
					.filter((i) -> rows.get(i).get(column).above().signum() != 0)
					.findFirst()
					.orElseThrow();
				java.util.Collections.swap(rows, pivot, found);
				Fraction by = rows.get(pivot).get(pivot);
				rows.get(pivot).replaceAll((one) -> one.over(by));
				for (int i = 0; i < size; i++) {
					if (i != pivot) {
						Fraction factor = rows.get(i).get(pivot);
						List<Fraction> subtracted = rows.get(pivot);
						for (int j = 0; j < 2 * size; j++) {
							rows.get(i).set(j, rows.get(i).get(j).minus(factor.times(subtracted.get(j))));
						}
					}
				}
			}
			return rows.stream()
				.map((row) -> row.subList(size, 2 * size).toArray(Fraction[]::new))
				.toArray(Fraction[][]::new);
		}

	}

}
