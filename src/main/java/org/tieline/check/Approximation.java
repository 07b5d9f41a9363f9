package org.tieline.check;

/** How exactly a number is asked about; the names are those of the API. */
public enum Approximation {

	/** The number as given, with its rounding: 22 percent is 21.5 to 22.5. */
	EXACT,

	/** "About 20 percent": zeros at the end are not exact digits. */
	ABOUT,

	/** "Nearly 20 percent": below the number, by less than half of its last digit. */
	NEARLY,

	/** "More than 20 percent". */
	MORE_THAN,

	/** "At least 20 percent". */
	AT_LEAST,

	/** "Less than 20 percent". */
	LESS_THAN,

	/** "Up to 20 percent". */
	AT_MOST

}
