package org.tieline.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Place;
import org.tieline.problem.Problem;
import org.tieline.seed.RecordUpdates.NewRow;
import org.tieline.seed.TableColumns;

/**
 * Reads inputs of a request as rows of the tables. The fields of an input have the names
 * of the columns; what a kind has beside them is given by name.
 */
final class Drafts {

	/** Control characters but ends of lines and tabs, and marks of direction. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]");

	private static final String VALUES = "values";

	private static final String KIND = "kind";

	static final String CLAIMS = "claims";

	private final KindsOfFact kinds;

	Drafts(KindsOfFact kinds) {
		this.kinds = kinds;
	}

	/** The rows of inputs, in their order. */
	List<NewRow> of(String argument, List<Map<String, Object>> inputs) {
		List<NewRow> rows = new ArrayList<>();
		for (int i = 0; i < inputs.size(); i++) {
			rows.add(row(argument, argument + "[" + i + "]", inputs.get(i)));
		}
		return rows;
	}

	private NewRow row(String argument, String place, Map<String, Object> input) {
		String table = table(argument, input);
		SortedMap<String, String> cells = new TreeMap<>();
		input.forEach((field, value) -> {
			if (!field.equals(VALUES) && value != null) {
				cells.put(column(field), seen(place + "." + field, cell(place + "." + field, value)));
			}
		});
		Set<String> columns = TableColumns.of(table, this.kinds);
		if (argument.equals(CLAIMS) || !columns.contains(KIND)) {
			cells.remove(KIND);
		}
		addValues(place, input.get(VALUES), named(columns, argument), cells);
		return new NewRow(table, cells, Place.of(place));
	}

	private String table(String argument, Map<String, Object> input) {
		String kind = String.valueOf(input.get(KIND));
		return switch (argument) {
			case CLAIMS -> this.kinds.byName(kind).table();
			case "sources" -> TableColumns.SOURCES;
			default -> TableColumns.of(EntityKind.valueOf(kind));
		};
	}

	/** What the input has no field for. */
	private static List<String> named(Set<String> columns, String argument) {
		return columns.stream().filter((column) -> !TableColumns.common(argument).contains(column)).toList();
	}

	private static void addValues(String place, @Nullable Object values, List<String> names,
			SortedMap<String, String> cells) {
		if (!(values instanceof Collection<?> given)) {
			return;
		}
		int i = 0;
		for (Object one : given) {
			String at = place + "." + VALUES + "[" + i++ + "]";
			Map<?, ?> value = (Map<?, ?>) one;
			String name = String.valueOf(value.get("name"));
			if (!names.contains(name)) {
				throw Problem.badInput(at + ".name",
						"there is no value '" + name + "' here; write one of " + String.join(", ", names));
			}
			if (cells.putIfAbsent(name, seen(at + ".value", String.valueOf(value.get("value")))) != null) {
				throw Problem.badInput(at + ".name", "'" + name + "' is given twice; give it once");
			}
		}
	}

	/**
	 * Refuses characters that nobody sees: they end a text in one tool, are no XML in
	 * another, and turn the direction of what follows.
	 */
	static String seen(String place, String text) {
		Matcher unseen = UNSEEN.matcher(text);
		if (unseen.find()) {
			throw Problem.badInput(place, "has the character U+%04X, which nobody sees; leave it out"
				.formatted((int) unseen.group().charAt(0)));
		}
		return text;
	}

	private static String column(String field) {
		return field.chars()
			.mapToObj((letter) -> Character.isUpperCase(letter) ? "_" + (char) Character.toLowerCase(letter)
					: String.valueOf((char) letter))
			.collect(Collectors.joining())
			.toLowerCase(Locale.ROOT);
	}

	private static String cell(String place, Object value) {
		if (value instanceof Collection<?> list) {
			list.forEach((one) -> {
				if (String.valueOf(one).contains(";")) {
					throw Problem.badInput(place, "'" + one + "' has a semicolon; give its parts one by one");
				}
			});
			return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
		}
		return (value instanceof Boolean flag) ? (flag ? "yes" : "no") : value.toString();
	}

}
