package org.tieline.ensemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Directions along which a point can move without leaving the equations of a polytope. In
 * each equation one variable depends on the others (Gauss-Jordan elimination). Each other
 * variable is free and gives one direction: it grows by one, and the dependent variables
 * follow. Together the directions span all moves.
 *
 * @param free by direction: the free variable, ascending
 * @param variables by direction: the variables that move
 * @param steps by direction: how far each of them moves
 */
record Directions(int[] free, int[][] variables, double[][] steps) {

	/** Coefficients below this part of the largest are rounding errors. */
	private static final double ZERO = 1e-11;

	/**
	 * An equation that is being solved, and the whole that should depend on its parts.
	 */
	private record Equation(TreeMap<Integer, Double> terms, int whole) {

		int fewest(Map<Integer, Integer> uses) {
			return this.terms.keySet().stream().mapToInt(uses::get).min().orElse(0);
		}

	}

	/** Directions in which few variables move: wholes stay, and parts give way. */
	static Directions of(Polytope polytope) {
		return of(polytope, false);
	}

	/** Directions in which wholes grow with their parts. */
	static Directions ofParts(Polytope polytope) {
		return of(polytope, true);
	}

	private static Directions of(Polytope polytope, boolean parts) {
		List<Equation> left = new ArrayList<>();
		polytope.rows().forEach((row) -> {
			TreeMap<Integer, Double> terms = new TreeMap<>();
			for (int i = 0; i < row.variables().length; i++) {
				terms.merge(row.variables()[i], row.coefficients()[i], Double::sum);
			}
			left.add(new Equation(terms, parts ? row.whole() : Polytope.NO_WHOLE));
		});
		return directions(polytope, eliminate(left, fixed(polytope)));
	}

	private static TreeSet<Integer> fixed(Polytope polytope) {
		TreeSet<Integer> fixed = new TreeSet<>();
		for (int variable = 0; variable < polytope.size(); variable++) {
			if (polytope.low()[variable] == polytope.high()[variable]) {
				fixed.add(variable);
			}
		}
		return fixed;
	}

	/**
	 * By dependent variable: its row, with coefficient 1 for itself. A fixed variable
	 * does not move, so that its terms are left out.
	 */
	private static TreeMap<Integer, TreeMap<Integer, Double>> eliminate(List<Equation> equations,
			TreeSet<Integer> fixed) {
		Map<Integer, Integer> uses = new TreeMap<>();
		equations.forEach((one) -> {
			one.terms().keySet().removeAll(fixed);
			one.terms().keySet().forEach((variable) -> uses.merge(variable, 1, Integer::sum));
		});
		equations.sort(Comparator.<Equation, Boolean>comparing((one) -> !one.terms().containsKey(one.whole()))
			.thenComparingInt((one) -> one.fewest(uses)));
		TreeMap<Integer, TreeMap<Integer, Double>> solved = new TreeMap<>();
		for (Equation equation : equations) {
			TreeMap<Integer, Double> row = equation.terms();
			for (int variable : new TreeSet<>(row.keySet())) {
				TreeMap<Integer, Double> known = solved.get(variable);
				if (known != null) {
					subtract(row, known, row.getOrDefault(variable, 0.0));
				}
			}
			int pivot = row.containsKey(equation.whole()) ? equation.whole() : pivot(row, uses);
			if (pivot >= 0) {
				double factor = row.getOrDefault(pivot, 1.0);
				row.replaceAll((variable, coefficient) -> coefficient / factor);
				solved.values().forEach((other) -> subtract(other, row, other.getOrDefault(pivot, 0.0)));
				solved.put(pivot, row);
			}
		}
		return solved;
	}

	/** The variable with the fewest uses whose coefficient is not small; -1: none. */
	private static int pivot(TreeMap<Integer, Double> row, Map<Integer, Integer> uses) {
		double greatest = row.values().stream().mapToDouble(Math::abs).max().orElse(0);
		return row.entrySet()
			.stream()
			.filter((term) -> Math.abs(term.getValue()) >= greatest * 1e-3)
			.map(Map.Entry::getKey)
			.min(Comparator.<Integer>comparingInt((variable) -> uses.getOrDefault(variable, 0))
				.thenComparing(Comparator.naturalOrder()))
			.orElse(-1);
	}

	private static void subtract(TreeMap<Integer, Double> row, TreeMap<Integer, Double> other, double factor) {
		if (factor == 0) {
			return;
		}
		double scale = Math.abs(factor);
		other.forEach((variable, coefficient) -> {
			double before = row.getOrDefault(variable, 0.0);
			double after = before - factor * coefficient;
			if (Math.abs(after) <= ZERO * Math.max(Math.abs(before), scale * Math.abs(coefficient))) {
				row.remove(variable);
			}
			else {
				row.put(variable, after);
			}
		});
	}

	private static Directions directions(Polytope polytope, TreeMap<Integer, TreeMap<Integer, Double>> solved) {
		TreeMap<Integer, TreeMap<Integer, Double>> moves = new TreeMap<>();
		for (int variable = 0; variable < polytope.size(); variable++) {
			if (!solved.containsKey(variable) && polytope.low()[variable] < polytope.high()[variable]) {
				moves.put(variable, new TreeMap<>(Map.of(variable, 1.0)));
			}
		}
		solved.forEach((dependent, row) -> row.forEach((variable, coefficient) -> {
			TreeMap<Integer, Double> move = moves.get(variable);
			if (move != null && !variable.equals(dependent)) {
				move.put(dependent, -coefficient);
			}
		}));
		int[][] variables = new int[moves.size()][];
		double[][] steps = new double[moves.size()][];
		int direction = 0;
		for (TreeMap<Integer, Double> move : moves.values()) {
			variables[direction] = move.keySet().stream().mapToInt(Integer::intValue).toArray();
			steps[direction++] = move.values().stream().mapToDouble(Double::doubleValue).toArray();
		}
		return new Directions(moves.keySet().stream().mapToInt(Integer::intValue).toArray(), variables, steps);
	}

	int count() {
		return this.variables.length;
	}

}
