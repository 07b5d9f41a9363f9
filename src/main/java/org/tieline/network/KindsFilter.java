package org.tieline.network;

import org.tieline.evidence.TieKind;
import org.tieline.hop.HopReading;

/**
 * Hops of some kinds, in either direction or only along the ties, with any of some
 * readings.
 *
 * @param kinds the kinds of tie, as bits
 * @param directed whether only along the ties
 * @param readings bits of {@link HopReading}; 0: with any reading, or none
 */
public record KindsFilter(int kinds, boolean directed, int readings) implements HopFilter {

	private static final int OF_INFLUENCE = TieKind.OWNS.bit() | TieKind.INFLUENCES.bit() | TieKind.FUNDS.bit()
			| TieKind.AFFILIATED.bit();

	private static final int INFLUENCE = HopReading.LED | HopReading.LEADING;

	@Override
	public boolean walks(Hops hops, int arc) {
		boolean of = (this.kinds >> hops.kind[arc >> 1] & 1) != 0 && (!this.directed || Hops.isForward(arc));
		return of && (this.readings == 0 || (HopFilters.readingOf(hops, arc) & this.readings) != 0);
	}

	/** The same, only with some readings. */
	public HopFilter only(int some) {
		boolean none = (some & ~INFLUENCE) == 0 && (this.kinds & OF_INFLUENCE) == 0;
		return none ? HopFilter.NONE : new KindsFilter(this.kinds, this.directed, some);
	}

}
