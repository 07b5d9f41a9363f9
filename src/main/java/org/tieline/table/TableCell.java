package org.tieline.table;

/** Texts as cells of a table that spreadsheets open. */
public final class TableCell {

	private static final String FORMULA = "=+-@\t\r";

	private TableCell() {
	}

	/** A text that a spreadsheet would take for a formula is marked as text. */
	public static String of(String text) {
		return isFormula(text) ? "'" + text : text;
	}

	/** The text of a cell, without that mark and without blanks around it. */
	static String read(String cell) {
		String text = cell.strip();
		return (text.startsWith("'") && isFormula(text.substring(1))) ? text.substring(1) : text;
	}

	private static boolean isFormula(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

}
