package org.tieline.effect;

/** The ground on which a recorded effect is one of a cut. The first one comes first. */
public enum EffectGround {

	/** Its cause is a cut tie: the same supplier and the same customer. */
	PAIR,
	/** Its cause is a measure, and the scenario cuts what this measure restricts. */
	MEASURE,
	/**
	 * Its cause is a cut between groups, and the scenario cuts ties of their members.
	 */
	GROUP

}
