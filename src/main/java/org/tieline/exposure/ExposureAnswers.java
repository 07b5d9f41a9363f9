package org.tieline.exposure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.path.PathAnswers.Hop;
import org.tieline.path.PathAnswers.LeftOut;
import org.tieline.path.PathAnswers.Outcome;
import org.tieline.path.PathAnswers.WithLeftOut;
import org.tieline.value.Interval;
import org.tieline.value.Period;

/** What is answered about exposure; the accessors are the fields of the API. */
public final class ExposureAnswers {

	private ExposureAnswers() {
	}

	/**
	 * A path that leads along supply ties, then along ties of influence; before them, how
	 * its buyer belongs to what was asked about.
	 */
	public record ExposurePath(List<Hop> membership, List<Hop> supply, List<Hop> influence, @Nullable Interval strength,
			Hop weakest, @Nullable Period together, String summary) {
	}

	/**
	 * How somebody reaches into the sphere of a state.
	 *
	 * @param possiblePaths those with ties that only possibly held, if there are no
	 * others
	 * @param sphereRule which ties put a supplier within the sphere for certain
	 * @param buyers the sums over all walks; null: nothing is recorded
	 */
	public record ExposureReport(Outcome outcome, boolean truncated, boolean more, LeftOut leftOut,
			List<ExposurePath> paths, List<ExposurePath> possiblePaths, String sphereRule,
			@Nullable BuyerSums buyers) implements WithLeftOut {

		public int possibleTies() {
			return this.leftOut.possibleTies();
		}

		public int undatedClaims() {
			return this.leftOut.undatedClaims();
		}

	}

	/**
	 * Which part of a buyer's purchases ends in the sphere of the state.
	 *
	 * @param established whether the buyer is established to belong to what was asked
	 * about
	 * @param lookThrough the part; what is not certain to end there may do so, as buyers
	 * and suppliers have purchases that nobody recorded
	 * @param lookThroughIfComplete the part, supposing that the record is complete
	 */
	public record BuyerSum(String buyerId, boolean established, Interval lookThrough, Interval lookThroughIfComplete) {
	}

}
