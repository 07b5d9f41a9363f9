package org.tieline.ensemble;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All moves: along each free direction, between parts of a whole, and along each ray.
 * Immutable, so that several chains share it.
 *
 * @param dimension the number of free directions
 * @param rays moves by a common factor
 * @param variables by move, rays last: the variables that move
 * @param steps by straight move: how far each of them moves
 * @param rounds by round, which is the number of the sweep: its straight moves
 * @param curved by move: places in the list of variables whose density is not flat
 * @param terms by move, for each of these: the power, the precision and the center of its
 * density
 */
record Moves(int dimension, Rays rays, int[][] variables, double[][] steps, int[][] rounds, int[][] curved,
		double[][] terms) {

	static Moves of(Polytope polytope) {
		Directions directions = Directions.of(polytope);
		Rays rays = Rays.of(polytope);
		Exchanges exchanges = Exchanges.of(polytope, directions);
		int[][] variables = Stream.of(directions.variables(), exchanges.variables(), rays.variables())
			.flatMap(Arrays::stream)
			.toArray(int[][]::new);
		Density[] density = polytope.density();
		int[][] curved = Arrays.stream(variables)
			.map((of) -> IntStream.range(0, of.length).filter((i) -> !density[of[i]].isFlat()).toArray())
			.toArray(int[][]::new);
		double[][] terms = IntStream.range(0, variables.length)
			.mapToObj((move) -> IntStream.of(curved[move])
				.mapToObj((i) -> density[variables[move][i]])
				.flatMapToDouble((one) -> DoubleStream.of(one.power(), one.precision(), one.center()))
				.toArray())
			.toArray(double[][]::new);
		double[][] steps = Stream.of(directions.steps(), exchanges.steps())
			.flatMap(Arrays::stream)
			.toArray(double[][]::new);
		int[][] rounds = Stream.of(exchanges.rounds())
			.map((round) -> IntStream
				.concat(IntStream.range(0, directions.count()),
						IntStream.of(round).map((one) -> directions.count() + one))
				.toArray())
			.toArray(int[][]::new);
		return new Moves(directions.count(), rays, variables, steps, rounds, curved, terms);
	}

	/** The straight moves of a sweep. */
	int[] round(int sweep) {
		return this.rounds[sweep % this.rounds.length];
	}

	/** The most variables that move at once. */
	int widest() {
		return Arrays.stream(this.variables).mapToInt((of) -> of.length).max().orElse(0);
	}

}
