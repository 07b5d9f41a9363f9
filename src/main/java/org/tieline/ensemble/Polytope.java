package org.tieline.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A bounded set of points x: each x(v) lies within its bounds, and linear equations hold.
 * An inequality is an equation with one more variable, its slack. Immutable.
 *
 * @param low lower bounds by variable
 * @param high upper bounds by variable; finite
 * @param density by variable: the density that draws have, up to the constraints
 * @param rows the equations
 * @param sizes sets of variables that can grow by a common factor, for larger moves
 */
public record Polytope(double[] low, double[] high, Density[] density, List<Row> rows, List<int[]> sizes) {

	/** The whole of a row that has none. */
	static final int NO_WHOLE = -1;

	/**
	 * An equation: the sum of coefficient times variable equals a number.
	 *
	 * @param variables numbers of the variables, each once
	 * @param coefficients their coefficients, none of which is 0
	 * @param sum the sum
	 * @param source number of what the equation stands for, as its builder gave it
	 * @param whole the variable of which the others are parts; -1: none
	 */
	record Row(int[] variables, double[] coefficients, double sum, int source, int whole) {

		/** The left side at a point, less the right side. */
		double error(double[] point) {
			double left = -this.sum;
			for (int i = 0; i < this.variables.length; i++) {
				left += this.coefficients[i] * point[this.variables[i]];
			}
			return left;
		}

		/** The greatest term, at least one unit, for a tolerance. */
		double scale(double[] point) {
			double scale = Math.max(1, Math.abs(this.sum));
			for (int i = 0; i < this.variables.length; i++) {
				scale = Math.max(scale, Math.abs(this.coefficients[i] * point[this.variables[i]]));
			}
			return scale;
		}

	}

	/** The number of variables, with slacks. */
	public int size() {
		return this.low.length;
	}

	/**
	 * Whether a point lies in the set.
	 * @param tolerance of an equation, relative to its greatest term; below one unit,
	 * absolute
	 */
	public boolean contains(double[] point, double tolerance) {
		for (int variable = 0; variable < size(); variable++) {
			double slack = tolerance * Math.max(1, Math.abs(point[variable]));
			if (point[variable] < this.low[variable] - slack || point[variable] > this.high[variable] + slack) {
				return false;
			}
		}
		return this.rows.stream().allMatch((row) -> Math.abs(row.error(point)) <= tolerance * row.scale(point));
	}

	/** The set without the equations of some sources. */
	Polytope without(List<Integer> sources) {
		return new Polytope(this.low, this.high, this.density,
				this.rows.stream().filter((row) -> !sources.contains(row.source())).toList(), this.sizes);
	}

	public static Builder builder(double largest) {
		return new Builder(largest);
	}

	/** Collects variables and constraints. */
	public static final class Builder {

		private final double largest;

		private final List<double[]> bounds = new ArrayList<>();

		private final List<Density> densities = new ArrayList<>();

		private final List<Row> rows = new ArrayList<>();

		private final List<int[]> sizes = new ArrayList<>();

		private Builder(double largest) {
			this.largest = largest;
		}

		/**
		 * Adds a variable.
		 * @param high its upper bound; above the builder's largest amount, that counts
		 * @return its number
		 */
		public int variable(double low, double high, Density density) {
			this.bounds.add(new double[] { low, Math.min(high, this.largest) });
			this.densities.add(density);
			return this.bounds.size() - 1;
		}

		/** Gives a variable another density. */
		public void density(int variable, Density density) {
			this.densities.set(variable, density);
		}

		public Density density(int variable) {
			return this.densities.get(variable);
		}

		/** Sums of variables equal a number. */
		public void equal(int source, int[] variables, double[] coefficients, double sum) {
			this.rows.add(new Row(variables.clone(), coefficients.clone(), sum, source, NO_WHOLE));
		}

		/** Parts add up to a whole. */
		public void parts(int source, int[] parts, int whole) {
			int[] variables = Arrays.copyOf(parts, parts.length + 1);
			double[] coefficients = new double[variables.length];
			Arrays.fill(coefficients, 1);
			variables[parts.length] = whole;
			coefficients[parts.length] = -1;
			this.rows.add(new Row(variables, coefficients, 0, source, whole));
		}

		/**
		 * Draws also move these variables by a common factor. It does not change what is
		 * drawn, only how soon.
		 * @param variables amounts that grow with the size of something
		 */
		public void grow(int[] variables) {
			this.sizes.add(variables.clone());
		}

		/** A weighted sum is at most a number. */
		public void atMost(int source, int[] variables, double[] coefficients, double most) {
			int slack = variable(0, this.largest, Density.FLAT);
			int[] all = Arrays.copyOf(variables, variables.length + 1);
			double[] factors = Arrays.copyOf(coefficients, coefficients.length + 1);
			all[variables.length] = slack;
			factors[coefficients.length] = 1;
			this.rows.add(new Row(all, factors, most, source, NO_WHOLE));
		}

		/** A weighted sum is at least a number. */
		public void atLeast(int source, int[] variables, double[] coefficients, double least) {
			double[] negative = Arrays.stream(coefficients).map((one) -> -one).toArray();
			atMost(source, variables, negative, -least);
		}

		public Polytope build() {
			return new Polytope(this.bounds.stream().mapToDouble((one) -> one[0]).toArray(),
					this.bounds.stream().mapToDouble((one) -> one[1]).toArray(), this.densities.toArray(Density[]::new),
					List.copyOf(this.rows), List.copyOf(this.sizes));
		}

	}

}
