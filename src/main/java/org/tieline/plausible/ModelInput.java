package org.tieline.plausible;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * What plausible ranges are computed with.
 *
 * @param assumptions id of a set of assumptions; null: the default set
 * @param draws number of drawn networks; null: {@value #USUAL_DRAWS}
 * @param seed seed of the random numbers; null: 1
 */
public record ModelInput(@Nullable String assumptions, @Nullable Integer draws, @Nullable Integer seed) {

	private static final int USUAL_DRAWS = 400;

	private static final int MOST_DRAWS = 100_000;

	/** A request computes no more draws than this. */
	private static final int MOST_AT_ONCE = 5_000;

	public static final ModelInput USUAL = new ModelInput(null, null, null);

	public int count() {
		return Objects.requireNonNullElse(this.draws, USUAL_DRAWS);
	}

	public int start() {
		return Objects.requireNonNullElse(this.seed, 1);
	}

	public AssumptionSet set(String field) {
		return AssumptionSets.of(field + ".assumptions",
				Objects.requireNonNullElse(this.assumptions, AssumptionSets.DEFAULT));
	}

	/**
	 * Checks the input.
	 * @param field path of the input in the request
	 * @throws Problem BAD_USER_INPUT if the set is unknown or the number of draws is out
	 * of range; RESOURCE_LIMIT if there are too many draws for a request
	 */
	public void check(String field) {
		set(field);
		if (count() < 1 || count() > MOST_DRAWS) {
			throw Problem.badInput(field + ".draws",
					count() + " is out of range; ask for 1 to " + MOST_DRAWS + " draws");
		}
		if (count() > MOST_AT_ONCE) {
			throw new Problem(Problem.Kind.RESOURCE_LIMIT, field + ".draws", count()
					+ " draws are too many for one request; ask for up to " + MOST_AT_ONCE
					+ " at a time, each time with another seed; or write drawn networks for Spark with java -jar"
					+ " tieline.jar network FOLDER --draws=" + count()
					+ ", and run src/spark/bin/tieline-spark ensemble --network FOLDER/if-essential"
					+ " --scenarios FILE --results RESULTS", null);
		}
	}

}
