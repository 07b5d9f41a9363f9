package org.tieline.news;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.tieline.cite.Since;

/** The words of feeds. */
final class FeedLines {

	/** More lines than these are counted. */
	private static final int MOST = 200;

	private FeedLines() {
	}

	/** How many things of each sort changed: {@code 1 new claim; 2 changed facts}. */
	static String counted(List<RecordChange> changes) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		changes.forEach(
				(one) -> counts.merge(plain(one.change().name()) + " " + plain(one.sort().name()), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((one) -> one.getValue() + " " + ((one.getValue() == 1) ? one.getKey() : plural(one.getKey())))
			.collect(Collectors.joining("; "));
	}

	/**
	 * The changes of a version. The claims of a changed fact are told with it, by their
	 * ids, and again each by itself with its words.
	 */
	static List<String> of(List<RecordChange> changes) {
		List<String> lines = new ArrayList<>();
		for (RecordChange change : changes) {
			String told = capital(plain(change.change().name())) + " " + plain(change.sort().name()) + " " + change.id()
					+ ": " + change.title();
			String then = change.then();
			String now = change.now();
			if (then != null && now != null && !then.equals(now)) {
				told += " (" + plain(then) + " became " + plain(now) + ")";
			}
			lines.add(told);
			change.differences().forEach((one) -> lines.add("  " + line(one)));
		}
		return shortened(lines);
	}

	/** The changes of one answer. */
	static List<String> ofAnswer(Since since) {
		List<String> lines = new ArrayList<>();
		lines.add(capital(since.summary()) + ".");
		since.changes().forEach((one) -> lines.add(line(one)));
		return shortened(lines);
	}

	private static String line(Since.Change change) {
		String what = change.what() + ((change.id() != null) ? " " + change.id() : "");
		if (change.then() == null) {
			return "New: " + what + ": " + change.now();
		}
		if (change.now() == null) {
			return "Gone: " + what + ": " + change.then();
		}
		return what + ": was " + change.then() + "; is " + change.now();
	}

	static List<String> shortened(List<String> lines) {
		if (lines.size() <= MOST) {
			return lines;
		}
		List<String> shown = new ArrayList<>(lines.subList(0, MOST));
		shown.add("and " + (lines.size() - MOST) + " more lines; the query changes has them all");
		return shown;
	}

	private static String plural(String name) {
		return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
	}

	private static String plain(String word) {
		return word.replace('_', ' ').toLowerCase(Locale.ROOT);
	}

	static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
