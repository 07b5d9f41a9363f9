package org.tieline.hop;

import org.tieline.evidence.TieKind;

/**
 * How a hop can be read as it is walked, from its first end to its last, as a set of
 * bits. The ties of influence are those of exposure: stakes, powers, funding, and
 * belonging as a seat, part, office or subsidiary. A membership, an investment, a measure
 * and an act of pressure have no reading.
 */
public final class HopReading {

	/** The first end depends on the last. */
	public static final int SUPPLIED = 1;

	/** The last end depends on the first. */
	public static final int SUPPLYING = 2;

	/** The last end may have influence on the first. */
	public static final int LED = 4;

	/** The first end may have influence on the last. */
	public static final int LEADING = 8;

	static final int SUPPLY = SUPPLIED | SUPPLYING;

	static final int INFLUENCE = LED | LEADING;

	private HopReading() {
	}

	/**
	 * The readings of a hop; 0: it has none.
	 * @param tie its kind
	 * @param forward whether it is walked in the direction of its tie
	 * @param belongs of an affiliation: whether the entity is of the country, or a part
	 * of the whole
	 * @param governs of an affiliation: whether it is that of a government with its
	 * country
	 */
	public static int of(TieKind tie, boolean forward, boolean belongs, boolean governs) {
		int along;
		if (tie == TieKind.SUPPLIES) {
			along = SUPPLYING;
		}
		else if (tie == TieKind.REQUIRES || tie == TieKind.PRODUCES) {
			along = SUPPLIED;
		}
		else if (tie == TieKind.OWNS || tie == TieKind.INFLUENCES || tie == TieKind.FUNDS) {
			along = LEADING;
		}
		else if (tie == TieKind.AFFILIATED) {
			along = (belongs ? LED : 0) | (governs ? LEADING : 0);
		}
		else {
			along = 0;
		}
		return forward ? along : reversed(along);
	}

	/** The readings of the same hop, walked the other way. */
	public static int reversed(int readings) {
		return ((readings & (SUPPLIED | LED)) << 1) | ((readings & (SUPPLYING | LEADING)) >> 1);
	}

	/**
	 * What a path says.
	 * @param readings of each hop, in the order of the path
	 */
	public static PathMeaning meaning(int[] readings) {
		if (!leadsUp(readings) && !leadsUp(backwards(readings))) {
			return PathMeaning.NEIGHBOURHOOD;
		}
		int all = 0;
		for (int one : readings) {
			all |= one;
		}
		return ((all & INFLUENCE) != 0) ? PathMeaning.INFLUENCE : PathMeaning.DEPENDENCE;
	}

	/**
	 * Whether each hop leads to a supplier, or, after the last of these, to somebody with
	 * influence.
	 */
	static boolean leadsUp(int[] readings) {
		boolean led = false;
		for (int one : readings) {
			if (led || (one & SUPPLIED) == 0) {
				if ((one & LED) == 0) {
					return false;
				}
				led = true;
			}
		}
		return true;
	}

	/** The readings of the same path, walked the other way. */
	static int[] backwards(int[] readings) {
		int[] back = new int[readings.length];
		for (int i = 0; i < back.length; i++) {
			back[i] = reversed(readings[back.length - 1 - i]);
		}
		return back;
	}

}
