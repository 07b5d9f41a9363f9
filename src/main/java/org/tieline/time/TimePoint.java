package org.tieline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.value.PartialDate;

/**
 * A point in time that a claim speaks of. Numbers show that a state held in their period,
 * and never end it. Plans count only where there is nothing else, and their ends never. A
 * removal that is only alleged ends nothing that somebody else says ({@link StageRule}).
 */
public record TimePoint(Mark mark, PartialDate date, Claim claim) {

	public enum Mark {

		START, OBSERVATION, END

	}

	private static final Comparator<TimePoint> IN_TIME = Comparator.comparing(TimePoint::position)
		.thenComparing(TimePoint::mark)
		.thenComparing((point) -> point.claim().id());

	/**
	 * Where it stands in the order: a start as early as it may be, the rest as late.
	 */
	private LocalDate position() {
		return (this.mark == Mark.START) ? this.date.firstDay() : this.date.lastDay();
	}

	/** All points of the claims of a state, in the order of time. */
	public static List<TimePoint> of(List<Claim> claims) {
		boolean said = claims.stream().anyMatch(Claim::asserts);
		List<TimePoint> points = new ArrayList<>();
		for (Claim claim : claims) {
			if (claim.asserts()) {
				addPoints(points, claim, claims);
			}
			else if (!said && claim.intends()) {
				add(points, (claim.aspect() == null) ? Mark.START : Mark.OBSERVATION, claim.from(), claim);
				add(points, Mark.OBSERVATION, claim.asOf(), claim);
			}
		}
		points.sort(IN_TIME);
		return points;
	}

	private static void addPoints(List<TimePoint> points, Claim claim, List<Claim> claims) {
		if (StageRule.isDoubted(claim, claims)) {
			return;
		}
		boolean ofTheState = claim.aspect() == null;
		add(points, ofTheState ? Mark.START : Mark.OBSERVATION, claim.from(), claim);
		add(points, ofTheState ? Mark.END : Mark.OBSERVATION, claim.to(), claim);
		add(points, Mark.OBSERVATION, StageRule.isRemoval(claim) ? null : claim.asOf(), claim);
	}

	private static void add(List<TimePoint> points, Mark mark, @Nullable PartialDate date, Claim claim) {
		if (date != null) {
			points.add(new TimePoint(mark, date, claim));
		}
	}

}
