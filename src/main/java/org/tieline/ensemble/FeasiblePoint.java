package org.tieline.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import org.tieline.stop.Stop;

/**
 * A point of a polytope, found by linear programs (ojAlgo). If no point satisfies all
 * equations, those are set aside whose errors, relative to their sums, add up to the
 * least.
 *
 * @param polytope the set, without what was set aside
 * @param point a point of it, away from its bounds where that is possible
 * @param setAside sources of the equations that were set aside, ascending
 */
public record FeasiblePoint(Polytope polytope, double[] point, List<Integer> setAside) {

	private static final double ERROR = 1e-7;

	private static final double[] MARGINS = { 0.1, 1e-2, 1e-4 };

	/** Sources below this number are definitions, which are never set aside. */
	public static final int FIRST_RECORDED = 0;

	/**
	 * Finds a point.
	 * @throws IllegalArgumentException if the definitions alone have no solution
	 */
	public static FeasiblePoint of(Polytope polytope) {
		double[] inside = inside(polytope);
		if (inside.length == polytope.size()) {
			return new FeasiblePoint(polytope, inside, List.of());
		}
		List<Integer> setAside = contradictions(polytope);
		Polytope left = polytope.without(setAside);
		double[] point = inside(left);
		if (point.length < polytope.size()) {
			throw new IllegalArgumentException("no amounts satisfy the definitions of the network");
		}
		return new FeasiblePoint(left, point, setAside);
	}

	/**
	 * A point of the set, away from its bounds by the greatest of these parts of their
	 * distance (at most of one unit) that the equations allow; empty: there is none.
	 */
	private static double[] inside(Polytope polytope) {
		for (double margin : (polytope.size() > 0) ? MARGINS : new double[0]) {
			Stop.poll();
			ExpressionsBasedModel model = new ExpressionsBasedModel();
			Variable[] variables = variables(model, polytope, margin);
			rows(model, variables, polytope);
			Optimisation.Result result = model.minimise();
			if (result.getState().isFeasible()) {
				return point(result, polytope);
			}
		}
		return spread(polytope);
	}

	/**
	 * A point with as many variables as possible away from their bounds; empty: there is
	 * no point. Each variable may come away by up to a tenth of its range, or of one
	 * unit, and the sum of these parts is the greatest.
	 */
	private static double[] spread(Polytope polytope) {
		Stop.poll();
		ExpressionsBasedModel model = new ExpressionsBasedModel();
		Variable[] variables = variables(model, polytope, 0);
		rows(model, variables, polytope);
		for (int v = 0; v < variables.length; v++) {
			double room = MARGINS[0] * Math.min(polytope.high()[v] - polytope.low()[v], 1);
			if (room > 0) {
				Variable away = model.addVariable("away" + v).lower(0).upper(room).weight(-1 / room);
				model.addExpression("low" + v).set(variables[v], 1).set(away, -1).lower(polytope.low()[v]);
				model.addExpression("high" + v).set(variables[v], 1).set(away, 1).upper(polytope.high()[v]);
			}
		}
		Optimisation.Result result = model.minimise();
		return result.getState().isFeasible() ? point(result, polytope) : new double[0];
	}

	private static double[] point(Optimisation.Result result, Polytope polytope) {
		double[] point = new double[polytope.size()];
		for (int v = 0; v < point.length; v++) {
			point[v] = Math.clamp(result.doubleValue(v), polytope.low()[v], polytope.high()[v]);
		}
		return point;
	}

	private static Variable[] variables(ExpressionsBasedModel model, Polytope polytope, double margin) {
		Variable[] variables = new Variable[polytope.size()];
		for (int v = 0; v < variables.length; v++) {
			double room = margin * Math.min(polytope.high()[v] - polytope.low()[v], 1);
			variables[v] = model.addVariable("x" + v).lower(polytope.low()[v] + room).upper(polytope.high()[v] - room);
		}
		return variables;
	}

	private static List<Expression> rows(ExpressionsBasedModel model, Variable[] variables, Polytope polytope) {
		List<Expression> expressions = new ArrayList<>();
		for (Polytope.Row row : polytope.rows()) {
			Expression expression = model.addExpression("row" + expressions.size()).level(row.sum());
			for (int i = 0; i < row.variables().length; i++) {
				expression.set(variables[row.variables()[i]], row.coefficients()[i]);
			}
			expressions.add(expression);
		}
		return expressions;
	}

	/**
	 * Sources of recorded equations that contradict others. Each recorded equation may be
	 * missed at a cost: the error, relative to the amounts of the equation.
	 */
	private static List<Integer> contradictions(Polytope polytope) {
		Stop.poll();
		ExpressionsBasedModel model = new ExpressionsBasedModel();
		Variable[] variables = variables(model, polytope, 0);
		List<Expression> expressions = rows(model, variables, polytope);
		Map<Integer, List<Variable>> errors = new TreeMap<>();
		for (int i = 0; i < expressions.size(); i++) {
			Polytope.Row row = polytope.rows().get(i);
			if (row.source() >= FIRST_RECORDED) {
				double cost = 1 / Math.max(1, Math.abs(row.sum()));
				Variable over = model.addVariable("over" + i).lower(0).weight(cost);
				Variable under = model.addVariable("under" + i).lower(0).weight(cost);
				expressions.get(i).set(over, -1).set(under, 1);
				errors.computeIfAbsent(row.source(), (source) -> new ArrayList<>()).addAll(List.of(over, under));
			}
		}
		if (!model.minimise().getState().isFeasible()) {
			return List.of();
		}
		TreeSet<Integer> sources = new TreeSet<>();
		errors.forEach((source, of) -> {
			if (of.stream().anyMatch((error) -> error.getValue().doubleValue() > ERROR)) {
				sources.add(source);
			}
		});
		return List.copyOf(sources);
	}

}
