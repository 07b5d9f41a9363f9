package org.tieline.parquet;

/**
 * A column of a table. Every value can be null: not known, or there is none.
 *
 * @param name its name
 * @param type the type of its values
 */
public record ParquetColumn(String name, Type type) {

	/** The types of values, with the Java type of each. */
	public enum Type {

		/** {@code String}, in UTF-8. */
		TEXT,
		/** {@code List<String>}; an empty list is not null. */
		TEXTS,
		/** {@code Long}. */
		WHOLE,
		/** {@code BigDecimal} of at most 28 digits before and 10 after the point. */
		DECIMAL,
		/** {@code LocalDate}. */
		DATE,
		/** {@code Boolean}. */
		FLAG

	}

	/** The digits of a decimal number, the most that other tools read. */
	public static final int PRECISION = 38;

	/** How many of them are after the point. */
	public static final int SCALE = 10;

}
