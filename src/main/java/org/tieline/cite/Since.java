package org.tieline.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What became of an answer that an earlier version of the data gave.
 *
 * @param summary in one sentence
 * @param onRecord whether the present version has the thing
 * @param changes each difference; empty: none, or it is no longer on record
 */
public record Since(String summary, boolean onRecord, List<Change> changes) {

	/** What a thing of a list is called by: the first of these that it has. */
	private static final List<String> NAMES = List.of("note", "summary", "asStated", "passage", "title");

	/** The bounds of a number are told by its text. */
	private static final Set<String> TOLD_BY_TEXT = Set.of("value.low", "value.high");

	private static final Set<String> BESIDE_TEXT = Set.of("text", "low", "high", "unit");

	public Since {
		changes = List.copyOf(changes);
	}

	/**
	 * A difference.
	 *
	 * @param what the field, or the list and the field of one of its things:
	 * {@code claims asStated}
	 * @param id of the thing in the list; null: it is about the answer itself
	 * @param then what it was, in words; null: it was not there
	 * @param now what it is, in words; null: it is not there
	 */
	public record Change(String what, @Nullable String id, @Nullable String then, @Nullable String now) {
	}

	static Since of(String summary, @Nullable Changes changes) {
		List<Change> lines = new ArrayList<>();
		if (changes != null) {
			changes.fields().forEach((field) -> lines.add(change("", null, field)));
			changes.added()
				.forEach((list, things) -> things
					.forEach((thing) -> lines.add(new Change(list, id(thing), null, called(thing)))));
			changes.gone()
				.forEach((list, things) -> things
					.forEach((thing) -> lines.add(new Change(list, id(thing), called(thing), null))));
			changes.changed()
				.forEach((list, things) -> things.forEach(
						(id, fields) -> told(fields).forEach((field) -> lines.add(change(list + " ", id, field)))));
		}
		return new Since(summary, changes != null, lines);
	}

	private static List<Changes.Field> told(List<Changes.Field> fields) {
		boolean text = fields.stream().anyMatch((field) -> field.field().equals("value.text"));
		return fields.stream().filter((field) -> !text || !TOLD_BY_TEXT.contains(field.field())).toList();
	}

	private static Change change(String list, @Nullable String id, Changes.Field field) {
		String then = words(field.then());
		String now = words(field.now());
		return Objects.equals(then, now)
				? new Change(list + field.field(), id, inFull(field.then()), inFull(field.now()))
				: new Change(list + field.field(), id, then, now);
	}

	/**
	 * A value with all that is known of it. The text of a number alone does not tell that
	 * its status, its origins or its period changed.
	 */
	private static @Nullable String inFull(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map when map.get("text") != null -> map.get("text") + map.entrySet()
				.stream()
				.filter((one) -> !BESIDE_TEXT.contains(String.valueOf(one.getKey())))
				.map((one) -> one.getKey() + " " + words(one.getValue()))
				.collect(Collectors.joining(", ", " (", ")"));
			case List<?> list ->
				list.stream().map((one) -> Objects.toString(inFull(one), "")).collect(Collectors.joining("; "));
			case null, default -> words(value);
		};
	}

	private static String id(Object thing) {
		return (thing instanceof Map<?, ?> map) ? Objects.toString(map.get("id"), "") : "";
	}

	private static String called(Object thing) {
		if (thing instanceof Map<?, ?> map) {
			for (String name : NAMES) {
				if (map.get(name) != null) {
					return map.get(name).toString();
				}
			}
		}
		return Objects.requireNonNullElse(words(thing), "");
	}

	private static @Nullable String words(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Map<?, ?> map when map.get("text") != null -> Objects.toString(map.get("text"));
			case Map<?, ?> map -> {
				Map<String, String> words = new LinkedHashMap<>();
				map.forEach((key, one) -> words.put(String.valueOf(key), Objects.toString(words(one), "")));
				yield words.entrySet()
					.stream()
					.map((one) -> one.getKey() + " " + one.getValue())
					.collect(Collectors.joining(", "));
			}
			case List<?> list ->
				list.stream().map((one) -> Objects.toString(words(one), "")).collect(Collectors.joining("; "));
			default -> value.toString();
		};
	}

}
