package org.tieline.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.stop.Stop;

/**
 * What differs between two answers of one question, as lines. Elements of a list are
 * known by their id if they have one, and by all that they say otherwise; their order
 * does not count.
 */
final class AnswerTree {

	private static final int LONGEST = 300;

	/** So much of a long value is shown before what differs. */
	private static final int BEFORE = 50;

	private final List<String> lines = new ArrayList<>();

	private AnswerTree() {
	}

	/** The lines; empty: both answers say the same. */
	static List<String> differences(@Nullable Object then, @Nullable Object now) {
		AnswerTree tree = new AnswerTree();
		tree.compare("", then, now);
		return List.copyOf(tree.lines);
	}

	private void compare(String place, @Nullable Object then, @Nullable Object now) {
		Stop.poll();
		if (then instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
			Map<Object, Object> names = new LinkedHashMap<>(before);
			names.putAll(after);
			names.keySet()
				.forEach((name) -> compare(place.isEmpty() ? name.toString() : place + "." + name, before.get(name),
						after.get(name)));
		}
		else if (then instanceof List<?> before && now instanceof List<?> after) {
			lists(place, before, after);
		}
		else if (!Objects.equals(then, now)) {
			boolean alike = shown(then).equals(shown(now));
			int from = alike ? firstDifference(String.valueOf(then), String.valueOf(now)) : 0;
			this.lines.add(place + ": was " + shown(then, from) + "; is " + shown(now, from));
		}
	}

	/** Where two texts part. */
	private static int firstDifference(String one, String other) {
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return same;
	}

	private void lists(String place, List<?> then, List<?> now) {
		Map<String, Object> before = keyed(then);
		Map<String, Object> after = keyed(now);
		before.forEach((key, element) -> {
			if (after.containsKey(key)) {
				compare(place + "[" + key + "]", element, after.get(key));
			}
			else {
				this.lines.add("Gone from " + place + ": " + shown(element));
			}
		});
		after.forEach((key, element) -> {
			if (!before.containsKey(key)) {
				this.lines.add("New in " + place + ": " + shown(element));
			}
		});
	}

	/** The same element twice has two keys. */
	private static Map<String, Object> keyed(List<?> elements) {
		Map<String, Object> keyed = new LinkedHashMap<>();
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Object element : elements) {
			Object id = (element instanceof Map<?, ?> map) ? map.get("id") : null;
			String key = String.valueOf((id != null) ? id : element);
			int count = counts.merge(key, 1, Integer::sum);
			keyed.put((count == 1) ? key : key + " (" + count + ")", Objects.requireNonNullElse(element, "null"));
		}
		return keyed;
	}

	private static String shown(@Nullable Object value) {
		return shown(value, 0);
	}

	/** A value, of a long one a part that begins a little before a place. */
	private static String shown(@Nullable Object value, int place) {
		String whole = (value != null) ? value.toString() : "nothing";
		int from = Math.max(0, place - BEFORE);
		String text = ((from > 0) ? "..." : "") + whole.substring(from);
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "..." : text;
	}

}
