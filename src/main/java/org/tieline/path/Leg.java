package org.tieline.path;

/**
 * Which hops a part of a path may walk.
 */
@FunctionalInterface
interface Leg {

	/** A leg that goes nowhere. */
	Leg NONE = (hops, arc) -> false;

	boolean walks(Hops hops, int arc);

}
