package org.tieline.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Sums over walks: by hand, and on random ownership against full matrices. */
class WalkSumTest {

	private static final int ROUNDS = 20_000;

	@Test
	void walksOfAnyLengthAddUp() {
		// b = .5 t + .2 a, a = .4 b: b = .5 / .92, a = .4 b.
		Shares shares = new Shares(3).of(1, 0, .5, .5).of(1, 2, .2, .2).of(2, 1, .4, .4);

		for (boolean most : new boolean[] { false, true }) {
			WalkSum sum = shares.sum(most);
			assertThat(sum.of(1)).isCloseTo(.5 / .92, within(1e-12));
			assertThat(sum.of(2)).isCloseTo(.2 / .92, within(1e-12));
		}
	}

	@Test
	void anOwnerIsAskedForWhatComesBackToIt() {
		// t owns .6 of a, a owns .3 of t: .18 comes back.
		Shares shares = new Shares(2).of(1, 0, .6, .6).of(0, 1, .3, .3);

		assertThat(shares.sum(false).of(0)).isCloseTo(.18, within(1e-15));
		assertThat(shares.sum(true).of(0)).isCloseTo(.18, within(1e-12));
	}

	@Test
	void leastWeightsOverTheWholeAreCappedAtIt() {
		// a: .8 of t and .9 of b; b: .9 of a and .8 of t. Both come to 1.
		Shares shares = new Shares(3).of(1, 0, .8, .8).of(1, 2, .9, .9).of(2, 1, .9, .9).of(2, 0, .8, .8);

		assertThat(shares.sum(false).of(1)).isCloseTo(1, within(1e-12));
		assertThat(shares.sum(true).of(2)).isEqualTo(1);
	}

	@Test
	void noRowLeadsNowhereForNothing() {
		assertThat(new Shares(2).of(1, 0, .5, .5).sum(true).of(WeightedRows.NONE)).isZero();
	}

	@Test
	void exactOwnershipSumsToTheInverseMatrix() {
		// As published: y (I - W) = e, with the owner's own holders left out. Here the
		// system is solved by elimination.
		Random random = new Random(41);
		int inside = 0;
		for (int round = 0; round < 300; round++) {
			Shares shares = Shares.random(random, 2 + random.nextInt(30), false);
			double[] exact = shares.solved();
			WalkSum least = shares.sum(false);
			WalkSum greatest = shares.sum(true);
			for (int row = 1; row < exact.length; row++) {
				assertThat(least.of(row)).as("round %d, row %d", round, row)
					.isCloseTo(exact[row], within(1e-12))
					.isLessThanOrEqualTo(exact[row] + 1e-14);
				assertThat(greatest.of(row)).as("round %d, row %d", round, row)
					.isCloseTo(exact[row], within(1e-12))
					.isGreaterThanOrEqualTo(exact[row] - 1e-14);
				inside += (exact[row] > 0 && exact[row] < 1) ? 1 : 0;
			}
		}
		assertThat(inside).as("the test tests something").isGreaterThan(1000);
	}

	@Test
	void boundsAreThoseOfPlainIterationOverTheFullMatrix() {
		Random random = new Random(43);
		int open = 0;
		for (int round = 0; round < 300; round++) {
			Shares shares = Shares.random(random, 2 + random.nextInt(12), true);
			double[] low = shares.iterated(false);
			double[] high = shares.iterated(true);
			WalkSum least = shares.sum(false);
			WalkSum greatest = shares.sum(true);
			for (int row = 1; row < low.length; row++) {
				assertThat(least.of(row)).as("round %d, row %d", round, row).isCloseTo(low[row], within(1e-12));
				assertThat(greatest.of(row)).as("round %d, row %d", round, row)
					.isCloseTo(high[row], within(1e-11))
					.isGreaterThanOrEqualTo(high[row] - 1e-15);
				open += (high[row] - low[row] > .01 && high[row] < 1) ? 1 : 0;
			}
		}
		assertThat(open).as("the test tests something").isGreaterThan(100);
	}

	/**
	 * Who owns which part of whom: a full matrix. Row 0 is the owner that is asked of.
	 */
	private static final class Shares {

		private final double[][] low;

		private final double[][] high;

		Shares(int size) {
			this.low = new double[size][size];
			this.high = new double[size][size];
		}

		Shares of(int company, int owner, double atLeast, double atMost) {
			this.low[company][owner] = atLeast;
			this.high[company][owner] = atMost;
			return this;
		}

		/** Rings, holdings in both directions, and holders that lead nowhere. */
		static Shares random(Random random, int size, boolean bounds) {
			Shares shares = new Shares(size);
			for (int company = 0; company < size; company++) {
				int left = 100;
				for (int i = random.nextInt(5); i > 0 && left > 1; i--) {
					int owner = (random.nextInt(4) == 0) ? 0 : random.nextInt(size);
					if (owner != company && shares.high[company][owner] == 0) {
						int percent = 1 + random.nextInt(left - 1);
						left -= percent;
						int least = (bounds && random.nextInt(2) == 0) ? random.nextInt(percent + 1) : percent;
						int most = (bounds && random.nextInt(3) == 0) ? Math.min(100, percent + random.nextInt(60))
								: percent;
						shares.of(company, owner, least / 100.0, most / 100.0);
					}
				}
			}
			return shares;
		}

		/** By Gauss-Jordan elimination: y = sum of w y, y of the owner 1. */
		double[] solved() {
			int size = this.low.length;
			double[][] matrix = new double[size][size + 1];
			for (int row = 0; row < size; row++) {
				matrix[row][row] = 1;
				matrix[row][size] = (row == 0) ? 1 : 0;
				for (int owner = 0; owner < size && row > 0; owner++) {
					matrix[row][owner] -= this.low[row][owner];
				}
			}
			for (int pivot = 0; pivot < size; pivot++) {
				for (int row = 0; row < size; row++) {
					double factor = matrix[row][pivot] / matrix[pivot][pivot];
					for (int column = pivot; row != pivot && column <= size; column++) {
						matrix[row][column] -= factor * matrix[pivot][column];
					}
				}
			}
			return IntStream.range(0, size).mapToDouble((row) -> matrix[row][size] / matrix[row][row]).toArray();
		}

		/** Round by round from nothing, as the definition has it. */
		double[] iterated(boolean most) {
			double[] part = new double[this.low.length];
			part[0] = 1;
			boolean changes = true;
			for (int round = 0; round < ROUNDS && changes; round++) {
				changes = false;
				for (int row = 1; row < part.length; row++) {
					double value = value(row, part, most);
					changes |= value != part[row];
					part[row] = value;
				}
			}
			return part;
		}

		private double value(int row, double[] part, boolean most) {
			double sum = 0;
			double left = 1;
			for (int owner = 0; owner < part.length; owner++) {
				sum += this.low[row][owner] * part[owner];
				left -= this.low[row][owner];
			}
			List<Integer> owners = new ArrayList<>(IntStream.range(0, part.length).boxed().toList());
			owners.sort(Comparator.comparingDouble((Integer owner) -> -part[owner]));
			for (int owner : most ? owners : List.<Integer>of()) {
				double more = Math.max(0, Math.min(left, this.high[row][owner] - this.low[row][owner]));
				sum += more * part[owner];
				left -= more;
			}
			return Math.min(1, sum);
		}

		WalkSum sum(boolean most) {
			int size = this.low.length;
			int[] start = new int[size];
			int[] certainEnd = new int[size];
			int[] end = new int[size];
			int[] successor = new int[size * size];
			double[] least = new double[size * size];
			double[] room = new double[size * size];
			double[] left = new double[size];
			BitSet overfull = new BitSet();
			int at = 0;
			for (int row = 0; row < size; row++) {
				start[row] = at;
				double certain = 0;
				for (int turn = 0; turn < 2; turn++) {
					for (int owner = 0; owner < size; owner++) {
						if (this.high[row][owner] > 0 && (this.low[row][owner] > 0) == (turn == 0)) {
							least[at] = this.low[row][owner];
							room[at] = most ? this.high[row][owner] - this.low[row][owner] : 0;
							certain += this.low[row][owner];
							successor[at++] = owner;
						}
					}
					certainEnd[row] = (turn == 0) ? at : certainEnd[row];
				}
				end[row] = at;
				left[row] = most ? Math.max(0, 1 - certain) : 0;
				overfull.set(row, certain > 1 + 1e-9);
			}
			int[] weight = IntStream.range(0, size * size).toArray();
			WeightedRows rows = new WeightedRows(new WeightedRows.Columns(size, 1, start, certainEnd, end, successor,
					weight, least, room, left, new BitSet(), overfull));
			return new WalkSum(rows, IntStream.range(0, size).toArray(), most, WalkSum.Precision.TEN_DIGITS);
		}

	}

}
