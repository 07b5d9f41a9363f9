package org.tieline.writing;

/** The writers of the server of the tests. */
public final class TestWriters {

	private static final Token ANNA = Token.random();

	private static final Token BEN = Token.random();

	private TestWriters() {
	}

	/** The setting with both. */
	public static String setting() {
		return "anna:" + ANNA.hash() + ",ben:" + BEN.hash();
	}

	/** The header with a token of theirs. */
	public static String anna() {
		return "Bearer " + ANNA.text();
	}

	/** The header with the other token. */
	public static String ben() {
		return "Bearer " + BEN.text();
	}

}
