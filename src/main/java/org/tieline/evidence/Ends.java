package org.tieline.evidence;

import java.util.List;

import org.tieline.value.PartialDate;

/** Whether sources agree that a state ended. */
final class Ends {

	private Ends() {
	}

	/**
	 * Whether an end and a continuation are claimed for the same time, or an end is
	 * denied.
	 */
	static boolean isContested(List<Claim> claims) {
		List<Point> points = Point.of(claims.stream().filter(Claim::asserts).toList());
		List<Point> ends = points.stream().filter((point) -> point.mark() == Point.Mark.END).toList();
		if (!ends.isEmpty()
				&& claims.stream().anyMatch((claim) -> claim.denies() && Claim.END.equals(claim.aspect()))) {
			return true;
		}
		return ends.stream().anyMatch((end) -> points.stream().anyMatch((other) -> goesOnPast(end, other, points)));
	}

	private static boolean goesOnPast(Point end, Point other, List<Point> points) {
		if (other.claim() == end.claim()) {
			return false;
		}
		return switch (other.mark()) {
			case START -> false;
			case OBSERVATION -> other.claim().aspect() == null && isSameTime(other.date(), end.date());
			case END -> end.date().isWhollyBefore(other.date()) && !beginsAgain(end.date(), other, points);
		};
	}

	/** A whole year is too long: an end and an observation in it may both be true. */
	private static boolean isSameTime(PartialDate observed, PartialDate end) {
		return observed.month() != null && observed.equals(end);
	}

	/**
	 * Whether the state is said to begin, or to hold again, between an end and a later
	 * one.
	 */
	private static boolean beginsAgain(PartialDate end, Point later, List<Point> points) {
		PartialDate stated = later.claim().from();
		if (stated != null) {
			return !stated.isWhollyBefore(end);
		}
		return points.stream()
			.anyMatch((point) -> point.mark() != Point.Mark.END && end.isWhollyBefore(point.date())
					&& !later.date().isWhollyBefore(point.date()));
	}

}
