package org.tieline.effect;

import org.tieline.value.Interval;

/**
 * A recorded effect beside the computed loss of the same entity in the same year.
 *
 * @param recorded the recorded part of sales that is lost, 0 to 1
 * @param computed the computed part, 0 to 1
 * @param words both numbers in a sentence
 */
public record EffectComparison(Interval recorded, Interval computed, String words) {

	/** Numbers that are nearer than this count as equal: they are binary fractions. */
	private static final double NEAR = 1e-9;

	/** Whether no number is within both. */
	public boolean disagree() {
		return disagree(this.recorded, this.computed);
	}

	static boolean disagree(Interval one, Interval other) {
		return one.low() > other.high() + NEAR || one.high() < other.low() - NEAR;
	}

}
