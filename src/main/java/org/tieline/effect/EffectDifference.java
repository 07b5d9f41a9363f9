package org.tieline.effect;

/**
 * One respect in which the cause of a recorded effect differs from a scenario.
 *
 * @param respect in which respect
 * @param words what both are, in a sentence without a full stop
 */
public record EffectDifference(Respect respect, String words) {

	/** The respects; the names are those of the API. */
	public enum Respect {

		TIME, SEVERITY, PRODUCT, EXTENT

	}

}
