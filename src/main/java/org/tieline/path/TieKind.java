package org.tieline.path;

/** The types of ties; the names are those of the relationships in the store. */
enum TieKind {

	SUPPLIES, PRODUCES, REQUIRES, OWNS, INFLUENCES, FUNDS, INVESTS_IN, RESTRICTS, PRESSES, AFFILIATED;

	private static final TieKind[] ALL = values();

	/** The bit that stands for the kind in a set of kinds. */
	int bit() {
		return 1 << ordinal();
	}

	static TieKind at(int ordinal) {
		return ALL[ordinal];
	}

}
