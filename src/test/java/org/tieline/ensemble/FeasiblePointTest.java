package org.tieline.ensemble;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** First points of small sets, worked out by hand. */
class FeasiblePointTest {

	private static final double LARGEST = 1e7;

	private static final double[] ONE = { 1 };

	private static final double[] ONES = { 1, 1 };

	/** A record without a tie: the point has no coordinate, and every sweep leaves it. */
	@Test
	void aSetWithoutVariablesHasTheEmptyPoint() {
		FeasiblePoint start = FeasiblePoint.of(Polytope.builder(LARGEST).build());

		assertThat(start.point()).isEmpty();
		assertThat(start.setAside()).isEmpty();
		PolytopeSampler sampler = new PolytopeSampler(start, 1);
		sampler.sweep(10);
		assertThat(sampler.point()).isEmpty();
	}

	/** x + y = 10 and x - y = 4 leave 7 and 3. */
	@Test
	void aSetWithOnePointIsThatPoint() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int[] pair = { builder.variable(0, LARGEST, Density.FLAT), builder.variable(0, LARGEST, Density.FLAT) };
		builder.equal(0, pair, ONES, 10);
		builder.equal(1, pair, new double[] { 1, -1 }, 4);

		FeasiblePoint start = FeasiblePoint.of(builder.build());

		assertThat(start.point()).containsExactly(new double[] { 7, 3 }, within(1e-6));
	}

	/**
	 * x is 10 by one source, 10 by another and 30 by a third. Setting the third aside is
	 * the least error.
	 */
	@Test
	void theFigureWithTheGreatestErrorIsSetAside() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int[] x = { builder.variable(0, LARGEST, Density.FLAT) };
		builder.equal(0, x, ONE, 10);
		builder.equal(1, x, ONE, 10);
		builder.equal(2, x, ONE, 30);

		FeasiblePoint start = FeasiblePoint.of(builder.build());

		assertThat(start.setAside()).containsExactly(2);
		assertThat(start.point()[0]).isCloseTo(10, within(1e-6));
	}

	/** Sources below zero are definitions, and are not set aside. */
	@Test
	void definitionsThatContradictEachOtherHaveNoPoint() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int[] x = { builder.variable(0, LARGEST, Density.FLAT) };
		builder.equal(-1, x, ONE, 10);
		builder.equal(-1, x, ONE, 30);

		assertThatThrownBy(() -> FeasiblePoint.of(builder.build())).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("definitions");
	}

}
