package org.tieline.english;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Signs that are digits above or below the line, and those of parts of one. */
final class Raised {

	private static final String DIGITS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u2020\u2021"
			+ "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

	/** Parts of one by their signs, as they stand behind a whole number. */
	private static final Map<Integer, String> PARTS = Map.ofEntries(Map.entry(0xbd, ".5"), Map.entry(0xbc, ".25"),
			Map.entry(0xbe, ".75"), Map.entry(0x2153, ".33"), Map.entry(0x2154, ".67"), Map.entry(0x2155, ".2"),
			Map.entry(0x2156, ".4"), Map.entry(0x2157, ".6"), Map.entry(0x2158, ".8"), Map.entry(0x215b, ".125"),
			Map.entry(0x215c, ".375"), Map.entry(0x215d, ".625"), Map.entry(0x215e, ".875"));

	private Raised() {
	}

	/** Whether a sign points to a note, or is a power. */
	static boolean isRaised(int code) {
		return DIGITS.indexOf(code) >= 0;
	}

	/** The decimals that a sign such as that of one half stands for; null: none. */
	static @Nullable String part(int code) {
		return PARTS.get(code);
	}

}
