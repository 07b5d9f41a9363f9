package org.tieline.evidence;

/** The types of ties; the names are those of the relationships in the store. */
public enum TieKind {

	SUPPLIES, PRODUCES, REQUIRES, OWNS, INFLUENCES, FUNDS, INVESTS_IN, RESTRICTS, PRESSES, AFFILIATED;

	private static final TieKind[] ALL = values();

	/** The bit that stands for the kind in a set of kinds. */
	public int bit() {
		return 1 << ordinal();
	}

	public static TieKind at(int ordinal) {
		return ALL[ordinal];
	}

}
