package org.tieline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.page.PageLens;

/**
 * The options of a page as they stand in its address. A value that cannot be read is left
 * out, and a notice says so.
 */
final class AddressReader {

	private static final int LONGEST = 60;

	private final Map<String, String[]> parameters;

	private final List<String> notices = new ArrayList<>();

	private final Set<String> read = new LinkedHashSet<>();

	AddressReader(Map<String, String[]> parameters) {
		this.parameters = parameters;
	}

	/** A text; null: it is not given, or blank. Of several the first counts. */
	@Nullable String text(String name) {
		List<String> all = values(name);
		if (all.size() > 1) {
			this.notices.add(
					"The address gives " + name + " more than once. The page takes the first: " + all.getFirst() + ".");
		}
		return all.isEmpty() ? null : all.getFirst();
	}

	/** A list, of repeated parameters or with commas between. */
	List<String> list(String name) {
		return values(name).stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.distinct()
			.toList();
	}

	/** Repeated parameters, each whole. */
	List<String> values(String name) {
		this.read.add(name);
		return Arrays.stream(this.parameters.getOrDefault(name, new String[0]))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.toList();
	}

	/** A whole number within bounds; null: it is not given, or not one. */
	@Nullable Integer whole(String name, int least, int most) {
		String text = text(name);
		if (text == null) {
			return null;
		}
		try {
			int number = Integer.parseInt(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// The notice below says what would be right.
		}
		refuse(name, text, "a whole number from " + least + " to " + most);
		return null;
	}

	/** A number within bounds; null: it is not given, or not one. */
	@Nullable Double number(String name, double least, double most) {
		String text = text(name);
		if (text == null) {
			return null;
		}
		try {
			double number = Double.parseDouble(text);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// The notice below says what would be right.
		}
		refuse(name, text, "a number from " + shown(least) + " to " + shown(most));
		return null;
	}

	/** Whether an option is {@code yes}. */
	boolean yes(String name, boolean otherwise) {
		String text = text(name);
		if (text == null || text.equals("yes") || text.equals("no")) {
			return (text != null) ? text.equals("yes") : otherwise;
		}
		refuse(name, text, "yes or no");
		return otherwise;
	}

	/** Those words of a list that are allowed. */
	List<String> words(String name, Collection<String> allowed) {
		return list(name).stream().filter((word) -> {
			if (!allowed.contains(word)) {
				refuse(name, word, "one of " + String.join(", ", allowed));
			}
			return allowed.contains(word);
		}).toList();
	}

	/** One of the words that are allowed; null: none is given. */
	@Nullable String word(String name, Collection<String> allowed) {
		String text = text(name);
		if (text != null && !allowed.contains(text)) {
			refuse(name, text, "one of " + String.join(", ", allowed));
			return null;
		}
		return text;
	}

	/** Tells that a value could not be used. */
	void refuse(String name, String value, String right) {
		this.notices.add("The address says " + name + "=" + shortened(value)
				+ ", which cannot be used. The page is shown without it. Write " + right + ".");
	}

	/** Tells something else of the address. */
	void tell(String notice) {
		this.notices.add(notice);
	}

	/** What could not be read, in sentences; also parameters that no page knows. */
	List<String> notices() {
		String unknown = this.parameters.keySet()
			.stream()
			.filter((name) -> !this.read.contains(name) && !PageLens.NAMES.contains(name))
			.map(AddressReader::shortened)
			.sorted()
			.collect(Collectors.joining(", "));
		List<String> all = new ArrayList<>(this.notices);
		if (!unknown.isEmpty()) {
			all.add("This page has no option " + unknown + ". It is shown without it.");
		}
		return all;
	}

	private static String shown(double number) {
		return (number == Math.rint(number)) ? String.valueOf((long) number) : String.valueOf(number);
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
