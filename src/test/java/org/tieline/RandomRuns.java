package org.tieline;

/**
 * How many random worlds a suite draws: all of them, or a tenth in the quick loop of
 * {@code mvn -Pfast test}.
 */
public final class RandomRuns {

	/** Set by the profile {@code fast}. */
	private static final boolean FAST = Boolean.getBoolean("tieline.fast");

	private RandomRuns() {
	}

	/**
	 * The number of worlds of this run, or the least count of a case among them.
	 * @param all the number without the profile
	 * @return {@code all}, or a tenth of it and at least 1
	 */
	public static int of(int all) {
		return FAST ? Math.max(1, all / 10) : all;
	}

}
