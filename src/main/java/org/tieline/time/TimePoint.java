package org.tieline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * A date of a claim, as a point in the history of a state. A number shows the state in
 * its period and never ends it. Plans count only if no other claim has a date, and a
 * planned end never counts. An alleged removal ends nothing that other claims show
 * ({@link StageRule}).
 *
 * @param mark whether the state starts, is shown or ends
 * @param date the date
 * @param claim the claim that gives it
 */
public record TimePoint(Mark mark, PartialDate date, StateClaim claim) {

	public enum Mark {

		START, OBSERVATION, END

	}

	private static final Comparator<TimePoint> IN_TIME = Comparator.comparing(TimePoint::position)
		.thenComparing(TimePoint::mark)
		.thenComparingInt((point) -> point.claim().rank());

	/**
	 * The day that orders the points: a start by its first day, other points by their
	 * last day.
	 */
	private LocalDate position() {
		return (this.mark == Mark.START) ? this.date.firstDay() : this.date.lastDay();
	}

	/** All points of the claims of a state, ordered by time. */
	public static List<TimePoint> of(List<StateClaim> claims) {
		boolean said = claims.stream().anyMatch(StateClaim::asserts);
		List<TimePoint> points = new ArrayList<>();
		for (StateClaim claim : claims) {
			if (claim.asserts()) {
				addPoints(points, claim, claims);
			}
			else if (!said && claim.intends()) {
				add(points, claim.isOfState() ? Mark.START : Mark.OBSERVATION, claim.from(), claim);
				add(points, Mark.OBSERVATION, claim.asOf(), claim);
			}
		}
		points.sort(IN_TIME);
		return points;
	}

	private static void addPoints(List<TimePoint> points, StateClaim claim, List<StateClaim> claims) {
		if (StageRule.isDoubted(claim, claims)) {
			return;
		}
		boolean ofTheState = claim.isOfState();
		add(points, ofTheState ? Mark.START : Mark.OBSERVATION, claim.from(), claim);
		add(points, ofTheState ? Mark.END : Mark.OBSERVATION, claim.to(), claim);
		add(points, Mark.OBSERVATION, claim.isRemoval() ? null : claim.asOf(), claim);
	}

	private static void add(List<TimePoint> points, Mark mark, @Nullable PartialDate date, StateClaim claim) {
		if (date != null) {
			points.add(new TimePoint(mark, date, claim));
		}
	}

}
