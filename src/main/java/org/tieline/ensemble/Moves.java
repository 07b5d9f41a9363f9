package org.tieline.ensemble;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * All moves of a sweep: along each free direction, then along each ray. Immutable, so
 * that several chains share it.
 *
 * @param directions straight moves
 * @param rays moves by a common factor
 * @param variables by move: the variables that move
 * @param curved by move: places in that list of the variables whose density is not flat
 * @param terms by move, for each of these: the power, the precision and the center of its
 * density
 */
record Moves(Directions directions, Rays rays, int[][] variables, int[][] curved, double[][] terms) {

	static Moves of(Polytope polytope) {
		Directions directions = Directions.of(polytope);
		Rays rays = Rays.of(polytope);
		int[][] variables = IntStream.range(0, directions.count() + rays.count())
			.mapToObj((move) -> (move < directions.count()) ? directions.variables()[move]
					: rays.variables()[move - directions.count()])
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
		return new Moves(directions, rays, variables, curved, terms);
	}

	/** The most variables that move at once. */
	int widest() {
		return Arrays.stream(this.variables).mapToInt((of) -> of.length).max().orElse(0);
	}

}
