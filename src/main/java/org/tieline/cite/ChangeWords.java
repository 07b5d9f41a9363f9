package org.tieline.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What changed between two answers, in one sentence. */
final class ChangeWords {

	private ChangeWords() {
	}

	static String of(Answer then, Answer now, Changes changes) {
		return "In the present version of the data: " + told(then, now, changes) + ".";
	}

	/** The same without naming a version: {@code single origin became contested}. */
	static String told(Answer then, Answer now, Changes changes) {
		List<String> parts = new ArrayList<>();
		String before = then.verdict();
		String after = now.verdict();
		if (before != null && after != null && !before.equals(after)) {
			parts.add(plain(before) + " became " + plain(after));
		}
		changes.added().forEach((list, things) -> parts.add(things.size() + " added to " + list));
		changes.gone().forEach((list, things) -> parts.add(things.size() + " gone from " + list));
		changes.changed().forEach((list, things) -> parts.add(things.size() + " changed in " + list));
		List<String> fields = changes.fields()
			.stream()
			.map(Changes.Field::field)
			.filter((field) -> !isVerdict(field))
			.toList();
		if (!fields.isEmpty()) {
			parts.add("another " + String.join(", ", fields));
		}
		return String.join("; ", parts);
	}

	private static boolean isVerdict(String field) {
		return Map.of("status", "", "verdict", "", "stance", "").containsKey(field);
	}

	private static String plain(String word) {
		return word.replace('_', ' ').toLowerCase(Locale.ROOT);
	}

}
