package org.tieline.plausible;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.ensemble.EqualBins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UnknownVariancesTest {

	private static final int DRAWS = 2_000;

	private static final Unknown ESSENTIAL = Unknown.ofStructure(UnknownKind.ESSENTIAL_INPUTS, "essential", List.of());

	private static final Unknown REPLACEMENT = Unknown.ofStructure(UnknownKind.REPLACEMENT, "replacement", List.of());

	private static DrawnUnknown drawn(UnknownKind kind, String topic, double[] values) {
		return new DrawnUnknown(new Unknown(kind, kind + " of " + topic, List.of(), null, List.of()), topic, List.of(0),
				EqualBins.of(values));
	}

	private static double[] uniform(long seed) {
		return new Random(seed).doubles(DRAWS).toArray();
	}

	private static List<RankedUnknown> rank(List<CaseOutcome> cases, DrawnUnknown... unknowns) {
		UnknownVariances variances = new UnknownVariances(ESSENTIAL, REPLACEMENT);
		variances.add(cases, List.of(unknowns));
		return variances.ranked();
	}

	private static RankedUnknown of(UnknownKind kind, List<RankedUnknown> ranked) {
		return ranked.stream().filter((one) -> one.kind() == kind).findFirst().orElseThrow();
	}

	/**
	 * The answer is 0 if inputs are not essential, else the amount X, uniform from 0 to
	 * 1. Var(Y) = E[Y^2] - E[Y]^2 = 1/6 - 1/16 = 5/48. The means of the cases are 0 and
	 * 1/2, so that the structure alone has 1/16 = 3/48: 0.6. E[Y|X] = X/2 has 1/48: 0.2.
	 * If X is known, Y is 0 or X: the structure's total effect is E[X^2/4] = 4/48: 0.8.
	 */
	@Test
	void structureAndAmountsHaveTheirPartsOfTheVariance() {
		double[] amount = uniform(1);
		List<RankedUnknown> ranked = rank(
				List.of(new CaseOutcome(0, 0, new double[DRAWS]), new CaseOutcome(1, 0, amount)),
				drawn(UnknownKind.AMOUNT, "tie", amount), drawn(UnknownKind.REVENUE, "other", uniform(2)));

		assertThat(ranked).extracting(RankedUnknown::kind)
			.containsExactly(UnknownKind.ESSENTIAL_INPUTS, UnknownKind.AMOUNT);
		assertThat(ranked.getFirst().effect()).isCloseTo(0.6, within(0.02));
		assertThat(ranked.getFirst().totalEffect()).isCloseTo(0.8, within(0.02));
		assertThat(ranked.getLast().effect()).isCloseTo(0.2, within(0.02));
		assertThat(ranked.getLast().totalEffect()).isNull();
	}

	/**
	 * The answer is the share X / W of two independent amounts. The share carries all.
	 * The amount of the same tie carries less and is not listed beside it.
	 */
	@Test
	void ofOneTieOnlyTheBestFormIsListed() {
		double[] amount = uniform(3);
		double[] whole = uniform(4);
		double[] share = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			share[draw] = amount[draw] / (amount[draw] + whole[draw]);
		}
		List<RankedUnknown> ranked = rank(List.of(new CaseOutcome(0, 0, share)),
				drawn(UnknownKind.AMOUNT, "tie", amount), drawn(UnknownKind.SHARE_OF_SALES, "tie", share));

		assertThat(ranked).hasSize(1);
		assertThat(ranked.getFirst().kind()).isEqualTo(UnknownKind.SHARE_OF_SALES);
		assertThat(ranked.getFirst().effect()).isGreaterThanOrEqualTo(0.98);
	}

	/** If the amount tells as much as a share, the amount is listed. */
	@Test
	void anAmountIsPreferredToAShareThatTellsTheSame() {
		double[] amount = uniform(5);
		List<RankedUnknown> ranked = rank(List.of(new CaseOutcome(0, 0, amount)),
				drawn(UnknownKind.SHARE_OF_SALES, "tie", amount), drawn(UnknownKind.AMOUNT, "tie", amount));

		assertThat(ranked).extracting(RankedUnknown::kind).containsExactly(UnknownKind.AMOUNT);
	}

	@Test
	void anAnswerThatIsANumberDependsOnNothing() {
		double[] same = new double[DRAWS];
		assertThat(rank(List.of(new CaseOutcome(0, 0, same), new CaseOutcome(1, 0, same)),
				drawn(UnknownKind.AMOUNT, "tie", uniform(6))))
			.isEmpty();
	}

	/**
	 * Two answers with variances 1/12 and 4/12. Each depends on one amount alone. Of all
	 * variance the amounts carry 1/5 and 4/5.
	 */
	@Test
	void answersAddUpByTheirVariance() {
		double[] one = uniform(7);
		double[] other = uniform(8);
		double[] twice = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			twice[draw] = 2 * other[draw];
		}
		List<DrawnUnknown> unknowns = List.of(drawn(UnknownKind.AMOUNT, "one", one),
				drawn(UnknownKind.REVENUE, "other", other));
		UnknownVariances variances = new UnknownVariances(ESSENTIAL, REPLACEMENT);
		variances.add(List.of(new CaseOutcome(0, 0, one)), unknowns);
		variances.add(List.of(new CaseOutcome(0, 0, twice)), unknowns);

		assertThat(of(UnknownKind.AMOUNT, variances.ranked()).effect()).isCloseTo(0.2, within(0.03));
		assertThat(of(UnknownKind.REVENUE, variances.ranked()).effect()).isCloseTo(0.8, within(0.03));
		assertThat(of(UnknownKind.AMOUNT, variances.ranked()).greatestEffect()).isCloseTo(1, within(0.03));
	}

	/**
	 * The cases differ by 0.02, which has a variance of 0.01 squared, and the amount has
	 * 1/12: the structure has a part of 0.0012, and so has its total effect. That is
	 * below 40 / DRAWS.
	 */
	@Test
	void structureBelowTheFloorOfChanceIsNotListed() {
		double[] amount = uniform(9);
		double[] more = Arrays.stream(amount).map((one) -> one + 0.02).toArray();

		assertThat(rank(List.of(new CaseOutcome(0, 0, amount), new CaseOutcome(1, 0, more)),
				drawn(UnknownKind.AMOUNT, "tie", amount)))
			.extracting(RankedUnknown::kind)
			.containsExactly(UnknownKind.AMOUNT);
	}

	/** Too few draws tell nothing about amounts. */
	@Test
	void withFewDrawsOnlyTheStructureIsRanked() {
		double[] few = new double[50];
		for (int draw = 0; draw < few.length; draw++) {
			few[draw] = draw;
		}
		assertThat(rank(List.of(new CaseOutcome(0, 0, new double[50]), new CaseOutcome(1, 0, few)),
				drawn(UnknownKind.AMOUNT, "tie", few)))
			.extracting(RankedUnknown::kind)
			.containsExactly(UnknownKind.ESSENTIAL_INPUTS);
	}

}
