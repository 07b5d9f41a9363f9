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

	/** Whether a tie held, with its variance. */
	private final Map<Unknown, Double> dates = new LinkedHashMap<>();

	/** The greatest part of a single answer. */
	private final Map<DrawnUnknown, Double> greatest = new LinkedHashMap<>();

	private double all;

	private final double[] first = new double[2];

	private final double[] total = new double[2];

	/** By structure: the greatest first-order and total part of a single answer. */
	private final double[][] most = new double[2][2];

	/** The least part of an answer that is told from chance. */
	private double chance;

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
		this.chance = EqualBins.chance(Math.max(mean.length, EqualBins.LEAST_DRAWS));
		structure(0, variance, cases, CaseOutcome::essential, CaseOutcome::replaceable);
		structure(1, variance, cases, CaseOutcome::replaceable, CaseOutcome::essential);
		if (mean.length < EqualBins.LEAST_DRAWS) {
			return;
		}
		for (DrawnUnknown one : unknowns) {
			double explained = one.bins().explained(mean);
			if (explained >= this.chance * variance) {
				this.carried.merge(one, explained, Double::sum);
				this.greatest.merge(one, explained / variance, Math::max);
			}
		}
	}

	/**
	 * Adds something that holds or not, each as likely as the other, to the answer.
	 * @param variance the variance between both answers
	 */
	public void addDate(Unknown unknown, double variance) {
		if (variance >= NONE) {
			this.all += variance;
			this.dates.put(unknown, variance);
		}
	}

	private void structure(int factor, double variance, List<CaseOutcome> cases, ToIntFunction<CaseOutcome> level,
			ToIntFunction<CaseOutcome> other) {
		double middle = average(mean(cases));
		double alone = groups(cases, level).stream()
			.mapToDouble((group) -> square(average(mean(group)) - middle) * group.size() / cases.size())
			.sum();
		double whole = groups(cases, other).stream()
			.mapToDouble((group) -> varianceBetween(group) * group.size() / cases.size())
			.sum();
		this.first[factor] += alone;
		this.total[factor] += whole;
		this.most[factor][0] = Math.max(this.most[factor][0], alone / variance);
		this.most[factor][1] = Math.max(this.most[factor][1], whole / variance);
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
	 * The unknowns that carry more of an answer than chance can give, those first that
	 * carry most of all answers. Of the amount and the shares of one tie there is only
	 * the one that carries most.
	 */
	public List<RankedUnknown> ranked() {
		List<RankedUnknown> ranked = new ArrayList<>();
		if (this.all > 0) {
			Map<String, DrawnUnknown> best = new LinkedHashMap<>();
			this.carried.keySet()
				.forEach((one) -> best.merge(one.topic(), one, (a, b) -> (preference(a) >= preference(b)) ? a : b));
			best.values()
				.forEach((one) -> ranked
					.add(new RankedUnknown(one.unknown(), part(this.carried.getOrDefault(one, 0.0) / this.all),
							part(this.greatest.getOrDefault(one, 0.0)), null)));
			this.dates.forEach((one, variance) -> {
				double effect = part(variance / this.all);
				if (effect > 0) {
					ranked.add(new RankedUnknown(one, effect, effect, null));
				}
			});
			structure(ranked, this.essential, 0);
			structure(ranked, this.replacement, 1);
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

	private void structure(List<RankedUnknown> ranked, Unknown unknown, int factor) {
		if (Math.max(this.most[factor][0], this.most[factor][1]) >= this.chance) {
			ranked.add(new RankedUnknown(unknown, part(this.first[factor] / this.all), part(this.most[factor][0]),
					part(this.total[factor] / this.all)));
		}
	}

	private static double orZero(@Nullable Double number) {
		return (number != null) ? number : 0;
	}

	private static double part(double part) {
		return Math.round(1_000 * Math.clamp(part, 0, 1)) / 1_000.0;
	}

}
