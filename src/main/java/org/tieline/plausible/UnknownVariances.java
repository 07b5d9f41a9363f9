package org.tieline.plausible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.ensemble.EqualBins;

/**
 * The variance of one or more answers, and how much of it each unknown carries. An answer
 * has all draws in all cases of the structure of production, and each case counts alike.
 * <p>
 * The first-order effect of an amount is estimated from the draws, by their mean over the
 * cases ({@link EqualBins}). That of the structure is the variance between the means of
 * its cases. The total effect of the structure is the mean variance between cases with
 * the same amounts. Given draws do not tell the total effect of an amount. Amounts that
 * recorded figures bind together share what they carry, so that effects can add up to
 * more than 1. Not safe for use by several threads.
 */
public final class UnknownVariances {

	/** Below this variance the answer is a number. */
	private static final double NONE = 1e-12;

	/** An amount is preferred to a share that carries hardly more. */
	private static final double HARDLY = 0.02;

	private final Unknown essential;

	private final Unknown replacement;

	private final Map<DrawnUnknown, Double> carried = new LinkedHashMap<>();

	private double all;

	private final double[] first = new double[2];

	private final double[] total = new double[2];

	/**
	 * Without an answer yet.
	 * @param essential whether inputs are essential, in words
	 * @param replacement who could replace the cut suppliers, in words
	 */
	public UnknownVariances(Unknown essential, Unknown replacement) {
		this.essential = essential;
		this.replacement = replacement;
	}

	/**
	 * Adds an answer.
	 * @param cases the answer in each case
	 * @param unknowns the amounts that it can depend on
	 */
	public void add(List<CaseOutcome> cases, List<DrawnUnknown> unknowns) {
		double[] mean = mean(cases);
		double between = cases.stream()
			.mapToDouble((one) -> square(average(one.answer()) - average(mean)))
			.average()
			.orElse(0);
		double within = cases.stream().mapToDouble((one) -> EqualBins.variance(one.answer())).average().orElse(0);
		double variance = between + within;
		if (variance < NONE) {
			return;
		}
		this.all += variance;
		structure(0, cases, CaseOutcome::essential, CaseOutcome::replaceable);
		structure(1, cases, CaseOutcome::replaceable, CaseOutcome::essential);
		if (mean.length < EqualBins.LEAST_DRAWS) {
			return;
		}
		for (DrawnUnknown one : unknowns) {
			double explained = one.bins().explained(mean);
			if (explained >= EqualBins.chance(mean.length) * variance) {
				this.carried.merge(one, explained, Double::sum);
			}
		}
	}

	private void structure(int factor, List<CaseOutcome> cases, ToIntFunction<CaseOutcome> level,
			ToIntFunction<CaseOutcome> other) {
		double middle = average(mean(cases));
		this.first[factor] += groups(cases, level).stream()
			.mapToDouble((group) -> square(average(mean(group)) - middle) * group.size() / cases.size())
			.sum();
		this.total[factor] += groups(cases, other).stream()
			.mapToDouble((group) -> varianceBetween(group) * group.size() / cases.size())
			.sum();
	}

	private static List<List<CaseOutcome>> groups(List<CaseOutcome> cases, ToIntFunction<CaseOutcome> level) {
		return List.copyOf(cases.stream().collect(Collectors.groupingBy(level::applyAsInt)).values());
	}

	/** The variance between cases with the same amounts, on average over the draws. */
	private static double varianceBetween(List<CaseOutcome> cases) {
		double[] mean = mean(cases);
		double sum = 0;
		for (CaseOutcome one : cases) {
			for (int draw = 0; draw < mean.length; draw++) {
				sum += square(one.answer()[draw] - mean[draw]);
			}
		}
		return sum / mean.length / cases.size();
	}

	private static double[] mean(List<CaseOutcome> cases) {
		double[] mean = new double[cases.getFirst().answer().length];
		for (CaseOutcome one : cases) {
			for (int draw = 0; draw < mean.length; draw++) {
				mean[draw] += one.answer()[draw] / cases.size();
			}
		}
		return mean;
	}

	private static double average(double[] numbers) {
		double sum = 0;
		for (double one : numbers) {
			sum += one;
		}
		return sum / numbers.length;
	}

	private static double square(double number) {
		return number * number;
	}

	/**
	 * The unknowns that carry more than chance, those first that carry most. Of the
	 * amount and the shares of one tie there is only the one that carries most.
	 */
	public List<RankedUnknown> ranked() {
		List<RankedUnknown> ranked = new ArrayList<>();
		if (this.all > 0) {
			Map<String, DrawnUnknown> best = new LinkedHashMap<>();
			this.carried.keySet()
				.forEach((one) -> best.merge(one.topic(), one, (a, b) -> (preference(a) >= preference(b)) ? a : b));
			best.values().forEach((one) -> add(ranked, one.unknown(), this.carried.getOrDefault(one, 0.0), null));
			add(ranked, this.essential, this.first[0], this.total[0]);
			add(ranked, this.replacement, this.first[1], this.total[1]);
		}
		ranked.sort(Comparator.comparing((RankedUnknown one) -> -one.effect())
			.thenComparing((one) -> -orZero(one.totalEffect()))
			.thenComparing((one) -> one.kind())
			.thenComparing(RankedUnknown::words));
		return List.copyOf(ranked);
	}

	private double preference(DrawnUnknown one) {
		double effect = this.carried.getOrDefault(one, 0.0) / this.all;
		return effect + ((one.unknown().kind() == UnknownKind.AMOUNT) ? HARDLY : 0);
	}

	private void add(List<RankedUnknown> ranked, Unknown unknown, double carries, @Nullable Double total) {
		double effect = part(carries);
		Double whole = (total != null) ? part(total) : null;
		if (effect > 0 || orZero(whole) > 0) {
			ranked.add(new RankedUnknown(unknown, effect, whole));
		}
	}

	private static double orZero(@Nullable Double number) {
		return (number != null) ? number : 0;
	}

	private double part(double carries) {
		return Math.round(1_000 * Math.clamp(carries / this.all, 0, 1)) / 1_000.0;
	}

}
