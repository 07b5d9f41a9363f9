package org.tieline.evidence;

/**
 * The types of ties. Their names are those of the relationships in the store.
 */
public enum TieKind {

	SUPPLIES, PRODUCES, REQUIRES, OWNS, INFLUENCES, FUNDS, INVESTS_IN, RESTRICTS, PRESSES, AFFILIATED;

	private static final TieKind[] ALL = values();

	/** The bit of the type in a set of types. */
	public int bit() {
		return 1 << ordinal();
	}

	public static TieKind at(int ordinal) {
		return ALL[ordinal];
	}

}
