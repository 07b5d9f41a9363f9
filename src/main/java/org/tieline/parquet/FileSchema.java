package org.tieline.parquet;

import java.util.ArrayList;
import java.util.List;

import org.tieline.parquet.ParquetColumn.Type;

/** What the end of a file says of its columns. */
final class FileSchema {

	private static final int OPTIONAL = 1;

	private static final int REPEATED = 2;

	private static final int LENGTH = 2;

	private static final int REPETITION = 3;

	private static final int NAME = 4;

	private static final int CHILDREN = 5;

	private static final int CONVERTED = 6;

	private static final int SCALE = 7;

	private static final int PRECISION = 8;

	private static final int LOGICAL = 10;

	private static final int BYTE_ARRAY = 6;

	private FileSchema() {
	}

	/** The physical type of a column. */
	static int physical(Type type) {
		return switch (type) {
			case FLAG -> 0;
			case DATE -> 1;
			case WHOLE -> 2;
			case TEXT, TEXTS -> BYTE_ARRAY;
			case DECIMAL -> 7;
		};
	}

	/** The names that lead to the values of a column. */
	static List<String> path(ParquetColumn column) {
		return (column.type() == Type.TEXTS) ? List.of(column.name(), "list", "element") : List.of(column.name());
	}

	/** The tree of columns, from above. */
	static List<ThriftStruct> elements(List<ParquetColumn> columns) {
		List<ThriftStruct> elements = new ArrayList<>();
		elements.add(new ThriftStruct().text(NAME, "row").number(CHILDREN, columns.size()));
		columns.forEach((column) -> {
			if (column.type() == Type.TEXTS) {
				list(column.name(), elements);
			}
			else {
				elements.add(leaf(column.name(), column.type(), OPTIONAL));
			}
		});
		return elements;
	}

	private static void list(String name, List<ThriftStruct> elements) {
		elements.add(new ThriftStruct().number(REPETITION, OPTIONAL)
			.text(NAME, name)
			.number(CHILDREN, 1)
			.number(CONVERTED, 3)
			.struct(LOGICAL, new ThriftStruct().struct(3, new ThriftStruct())));
		elements.add(new ThriftStruct().number(REPETITION, REPEATED).text(NAME, "list").number(CHILDREN, 1));
		elements.add(leaf("element", Type.TEXT, 0));
	}

	private static ThriftStruct leaf(String name, Type type, int repetition) {
		ThriftStruct leaf = new ThriftStruct().number(1, physical(type));
		if (type == Type.DECIMAL) {
			leaf.number(LENGTH, PlainValues.DECIMAL_BYTES);
		}
		leaf.number(REPETITION, repetition).text(NAME, name);
		return switch (type) {
			case TEXT, TEXTS ->
				leaf.number(CONVERTED, 0).struct(LOGICAL, new ThriftStruct().struct(1, new ThriftStruct()));
			case DECIMAL -> leaf.number(CONVERTED, 5)
				.number(SCALE, ParquetColumn.SCALE)
				.number(PRECISION, ParquetColumn.PRECISION)
				.struct(LOGICAL, new ThriftStruct().struct(5,
						new ThriftStruct().number(1, ParquetColumn.SCALE).number(2, ParquetColumn.PRECISION)));
			case DATE -> leaf.number(CONVERTED, 6).struct(LOGICAL, new ThriftStruct().struct(6, new ThriftStruct()));
			case WHOLE, FLAG -> leaf;
		};
	}

}
