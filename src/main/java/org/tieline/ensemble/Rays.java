package org.tieline.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Moves by a common factor. Some free variables of {@link Directions#ofParts} grow by a
 * factor, all other free ones stay, and the dependent ones follow. Each free variable
 * alone makes a ray, and so does each set of sizes of the polytope.
 * <p>
 * The factors form a group that acts on the free variables. A move along a ray is drawn
 * from the density of the points times the factor to the power of the number of variables
 * that grow, over the logarithm of the factor (Liu and Sabatti, Generalised Gibbs sampler
 * and multigrid Monte Carlo, Biometrika 87:353, 2000).
 *
 * @param growing by ray: the free variables that grow
 * @param variables by ray: all variables that move, ascending
 * @param places by ray and growing variable: places of the variables that it moves
 * @param factors by ray and growing variable: how far it moves them for each unit
 */
record Rays(int[][] growing, int[][] variables, int[][][] places, double[][][] factors) {

	static Rays of(Polytope polytope) {
		Directions directions = Directions.ofParts(polytope);
		Map<Integer, Integer> direction = new HashMap<>();
		for (int i = 0; i < directions.count(); i++) {
			direction.put(directions.free()[i], i);
		}
		Set<List<Integer>> sets = new LinkedHashSet<>();
		polytope.sizes()
			.forEach((size) -> sets
				.add(Arrays.stream(size).filter(direction::containsKey).distinct().sorted().boxed().toList()));
		Arrays.stream(directions.free()).forEach((one) -> sets.add(List.of(one)));
		sets.remove(List.<Integer>of());
		List<int[]> growing = new ArrayList<>();
		List<int[]> variables = new ArrayList<>();
		List<int[][]> places = new ArrayList<>();
		List<double[][]> factors = new ArrayList<>();
		for (List<Integer> set : sets) {
			int[] of = set.stream().mapToInt(direction::get).toArray();
			TreeSet<Integer> all = new TreeSet<>();
			Arrays.stream(of)
				.forEach((one) -> Arrays.stream(directions.variables()[one]).forEach((variable) -> all.add(variable)));
			int[] moved = all.stream().mapToInt(Integer::intValue).toArray();
			growing.add(set.stream().mapToInt(Integer::intValue).toArray());
			variables.add(moved);
			places.add(IntStream.of(of)
				.mapToObj((one) -> IntStream.of(directions.variables()[one])
					.map((variable) -> Arrays.binarySearch(moved, variable))
					.toArray())
				.toArray(int[][]::new));
			factors.add(IntStream.of(of).mapToObj((one) -> directions.steps()[one]).toArray(double[][]::new));
		}
		return new Rays(growing.toArray(int[][]::new), variables.toArray(int[][]::new), places.toArray(int[][][]::new),
				factors.toArray(double[][][]::new));
	}

	int count() {
		return this.growing.length;
	}

	/**
	 * How far each variable of a ray moves if its growing variables double.
	 * @param point a point of the set
	 * @param steps gets the steps, by place in the list of the ray's variables
	 */
	void steps(int ray, double[] point, double[] steps) {
		Arrays.fill(steps, 0, this.variables[ray].length, 0);
		for (int one = 0; one < this.growing[ray].length; one++) {
			double amount = point[this.growing[ray][one]];
			int[] at = this.places[ray][one];
			double[] of = this.factors[ray][one];
			for (int i = 0; i < at.length; i++) {
				steps[at[i]] += amount * of[i];
			}
		}
	}

}
