package org.tieline.path;

import org.tieline.evidence.TieKind;
import org.tieline.network.Hops;

/**
 * Turns at what two ends share: two hops in a row that are both of supply, both of
 * production or both of requirement, walked in opposite directions. The entity between
 * them is a shared customer, supplier, maker, product or input. Nothing flows from one
 * end to the other there.
 */
final class Turns {

	/** The course of hops that can be part of no turn. */
	static final int NONE = 0;

	/** By the number of the kind of tie: the course along it; against it is one more. */
	private static final int[] COURSES = new int[Integer.SIZE];

	static {
		COURSES[TieKind.SUPPLIES.ordinal()] = 1;
		COURSES[TieKind.PRODUCES.ordinal()] = 3;
		COURSES[TieKind.REQUIRES.ordinal()] = 5;
	}

	private Turns() {
	}

	/** The course of a hop: its kind and direction, if it can be part of a turn. */
	static int course(Hops hops, int arc) {
		int along = COURSES[hops.kind[arc >> 1]];
		return (along == NONE) ? NONE : along + (arc & 1);
	}

	/** Whether two courses in a row are a turn. */
	static boolean between(int before, int after) {
		return before != NONE && before == reverse(after);
	}

	/** The course of the same hop, walked the other way. */
	static int reverse(int course) {
		return (course == NONE) ? NONE : ((course - 1) ^ 1) + 1;
	}

	/** Whether a path has a turn. */
	static boolean any(Hops hops, int[] arcs) {
		for (int i = 1; i < arcs.length; i++) {
			if (between(course(hops, arcs[i - 1]), course(hops, arcs[i]))) {
				return true;
			}
		}
		return false;
	}

}
