package org.tieline.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.rows.CellText;
import org.tieline.rows.Column;
import org.tieline.rows.Column.Type;

/**
 * An answer of the API as rows: one for each element of each list of objects that stands
 * in no other list. {@code list} says where the list stands. A row also has the values
 * that stand in no list. The values of lists within an element are in one cell. An answer
 * without such a list has one row.
 */
public final class AnswerRows {

	private static final String LIST = "list";

	private final List<Map<String, Object>> rows = new ArrayList<>();

	private final Map<String, Object> whole = new LinkedHashMap<>();

	/** The rows of an answer by root field. */
	public AnswerRows(Map<String, ?> data) {
		leaves("", data, this.whole, true);
		if (this.rows.isEmpty()) {
			this.rows.add(new LinkedHashMap<>());
		}
	}

	/** The rows, each with its values by the names of the columns. */
	public List<Map<String, Object>> rows() {
		return this.rows.stream().map((row) -> {
			Map<String, Object> all = new LinkedHashMap<>(this.whole);
			all.putAll(row);
			return all;
		}).toList();
	}

	/** The columns of all rows, in the order of the answer. */
	public List<Column<Map<String, Object>>> columns() {
		Set<String> names = new LinkedHashSet<>(this.whole.keySet());
		this.rows.forEach((row) -> names.addAll(row.keySet()));
		return names.stream().map((name) -> {
			Type type = type(name);
			return new Column<Map<String, Object>>(name, type, name, (row) -> row.get(name));
		}).toList();
	}

	private Type type(String name) {
		List<Object> values = rows().stream().map((row) -> row.get(name)).filter(Objects::nonNull).toList();
		if (!values.isEmpty() && values.stream().allMatch(Number.class::isInstance)) {
			return Type.NUMBER;
		}
		return (!values.isEmpty() && values.stream().allMatch(Boolean.class::isInstance)) ? Type.FLAG : Type.TEXT;
	}

	/** Puts the values of an object; lists that stand in no other list become rows. */
	private void leaves(String path, @Nullable Object value, Map<String, Object> into, boolean outside) {
		switch (value) {
			case null -> {
			}
			case Map<?, ?> object -> object.forEach(
					(name, part) -> leaves(path.isEmpty() ? name.toString() : path + "." + name, part, into, outside));
			case List<?> list when list.stream().noneMatch(Map.class::isInstance) -> {
				if (!list.isEmpty()) {
					into.put(path, CellText.of(list));
				}
			}
			case List<?> list when outside -> list.forEach((element) -> {
				Map<String, Object> row = new LinkedHashMap<>();
				row.put(LIST, path);
				leaves(path, element, row, false);
				this.rows.add(row);
			});
			case List<?> list -> within(path, list, into);
			default -> into.put(path, value);
		}
	}

	/** The values of a list within a row, field by field; a blank stands for none. */
	private void within(String path, List<?> list, Map<String, Object> into) {
		List<Map<String, Object>> elements = new ArrayList<>();
		Set<String> names = new LinkedHashSet<>();
		for (Object element : list) {
			Map<String, Object> one = new LinkedHashMap<>();
			leaves(path, element, one, false);
			elements.add(one);
			names.addAll(one.keySet());
		}
		for (String name : names) {
			into.put(name, CellText.of(elements.stream().map((one) -> CellText.of(one.get(name))).toList()));
		}
	}

}
