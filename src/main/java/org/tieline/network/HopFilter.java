package org.tieline.network;

/**
 * Which hops a part of a path may walk.
 */
@FunctionalInterface
public interface HopFilter {

	/** A leg that goes nowhere. */
	HopFilter NONE = (hops, arc) -> false;

	boolean walks(Hops hops, int arc);

}
