package org.tieline.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Straight moves in which one part of a whole grows and another gives way. Along a free
 * direction all parts of a whole give way to the same dependent one. If that is small,
 * many parts hardly move. Each round pairs the parts of a whole in another way: those
 * whose places differ in one binary digit. After as many rounds as there are digits,
 * every part can have passed an amount on to every other.
 *
 * @param variables by move: the variables that move
 * @param steps by move: how far each of them moves
 * @param rounds by round: the moves; at least one round
 */
record Exchanges(int[][] variables, double[][] steps, int[][] rounds) {

	/** A whole with fewer free parts has no exchanges. */
	private static final int FEWEST = 8;

	/** What is left of steps that cancel out is less than this part of them. */
	private static final double ZERO = 1e-11;

	static Exchanges of(Polytope polytope, Directions directions) {
		Map<Integer, Integer> direction = new HashMap<>();
		for (int i = 0; i < directions.count(); i++) {
			direction.put(directions.free()[i], i);
		}
		List<int[]> wholes = polytope.rows()
			.stream()
			.filter((row) -> row.whole() != Polytope.NO_WHOLE)
			.map((row) -> IntStream.of(row.variables())
				.filter((variable) -> variable != row.whole() && direction.containsKey(variable))
				.map(direction::get)
				.toArray())
			.filter((parts) -> parts.length >= FEWEST)
			.toList();
		List<int[]> variables = new ArrayList<>();
		List<double[]> steps = new ArrayList<>();
		List<int[]> rounds = new ArrayList<>();
		int digits = wholes.stream().mapToInt((parts) -> digits(parts.length)).max().orElse(1);
		for (int round = 0; round < digits; round++) {
			int before = variables.size();
			for (int[] parts : wholes) {
				int digit = 1 << round % digits(parts.length);
				for (int i = 0; i < parts.length; i++) {
					if ((i & digit) == 0 && i + digit < parts.length) {
						TreeMap<Integer, Double> move = difference(directions, parts[i], parts[i + digit]);
						variables.add(move.keySet().stream().mapToInt(Integer::intValue).toArray());
						steps.add(move.values().stream().mapToDouble(Double::doubleValue).toArray());
					}
				}
			}
			rounds.add(IntStream.range(before, variables.size()).toArray());
		}
		return new Exchanges(variables.toArray(int[][]::new), steps.toArray(double[][]::new),
				rounds.toArray(int[][]::new));
	}

	/** How many binary digits the places of so many parts have. */
	private static int digits(int parts) {
		return Integer.SIZE - Integer.numberOfLeadingZeros(parts - 1);
	}

	private static TreeMap<Integer, Double> difference(Directions directions, int one, int other) {
		TreeMap<Integer, Double> move = new TreeMap<>();
		for (int i = 0; i < directions.variables()[one].length; i++) {
			move.put(directions.variables()[one][i], directions.steps()[one][i]);
		}
		for (int i = 0; i < directions.variables()[other].length; i++) {
			int variable = directions.variables()[other][i];
			double step = directions.steps()[other][i];
			double left = move.getOrDefault(variable, 0.0) - step;
			if (Math.abs(left) > ZERO * Math.abs(step)) {
				move.put(variable, left);
			}
			else {
				move.remove(variable);
			}
		}
		return move;
	}

}
