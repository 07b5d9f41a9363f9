package org.tieline.check;

/** How exactly a number is asked about; the names are those of the API. */
public enum Approximation {

	/** The number as given, with its rounding: 22 percent is 21.5 to 22.5. */
	EXACT(""),

	/** "About 20 percent": zeros at the end are not exact digits. */
	ABOUT("about "),

	/** "Nearly 20 percent": below the number, by less than half of its last digit. */
	NEARLY("nearly "),

	/** "More than 20 percent". */
	MORE_THAN("more than "),

	/** "At least 20 percent". */
	AT_LEAST("at least "),

	/** "Less than 20 percent". */
	LESS_THAN("less than "),

	/** "Up to 20 percent". */
	AT_MOST("at most ");

	private final String prefix;

	Approximation(String prefix) {
		this.prefix = prefix;
	}

	/** The words before the number, with a blank; empty for {@link #EXACT}. */
	public String prefix() {
		return this.prefix;
	}

}
