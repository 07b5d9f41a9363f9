package org.tieline.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.assistant.CitedFact.CitedClaim;

/**
 * An answer as short lines: what was found, then the sources, then what was left out.
 */
final class AnswerText {

	/** Of the answer and of the sources, each. */
	private static final int LONGEST = 12_000;

	private static final String STEP = "  ";

	private final List<String> lines = new ArrayList<>();

	private AnswerText() {
	}

	/** The whole text. */
	static String of(ToolAnswer answer) {
		return Stream.of(body(answer.answer()), sources(answer), end(answer))
			.flatMap(List::stream)
			.collect(Collectors.joining("\n"));
	}

	private static List<String> body(Map<String, @Nullable Object> answer) {
		AnswerText text = new AnswerText();
		answer.forEach((name, value) -> text.add("", name, value));
		return cut(text.lines, "lines of the answer");
	}

	private static List<String> cut(List<String> lines, String what) {
		int length = 0;
		int kept = 0;
		while (kept < lines.size() && length + lines.get(kept).length() < LONGEST) {
			length += lines.get(kept++).length() + 1;
		}
		if (kept == lines.size()) {
			return lines;
		}
		List<String> some = new ArrayList<>(lines.subList(0, kept));
		some.add("(" + (lines.size() - kept) + " more " + what
				+ " are in the structured content only; ask again with a smaller limit, or for less)");
		return some;
	}

	private void add(String indent, String name, @Nullable Object value) {
		String inline = inline(value);
		if (inline != null) {
			this.lines.add(indent + name + ": " + inline);
			return;
		}
		this.lines.add(indent + name + ":");
		if (value instanceof Map<?, ?> object) {
			object.forEach((part, below) -> add(indent + STEP, part.toString(), below));
		}
		else if (value instanceof List<?> list) {
			list.forEach((one) -> addElement(indent, one));
		}
	}

	private void addElement(String indent, @Nullable Object element) {
		String inline = inline(element);
		if (inline != null) {
			this.lines.add(indent + "- " + inline);
			return;
		}
		int first = this.lines.size();
		if (element instanceof Map<?, ?> object) {
			object.forEach((part, below) -> add(indent + STEP, part.toString(), below));
		}
		else if (element instanceof List<?> list) {
			list.forEach((one) -> addElement(indent + STEP, one));
		}
		this.lines.set(first, indent + "- " + this.lines.get(first).strip());
	}

	/** What fits on the line of its name; null: it needs lines of its own. */
	private static @Nullable String inline(@Nullable Object value) {
		return switch (value) {
			case null -> "not given";
			case Map<?, ?> object -> inline(object);
			case List<?> list when list.isEmpty() -> "none";
			case List<?> list when list.stream().noneMatch((one) -> one instanceof Map || one instanceof List) ->
				list.stream().map(Objects::toString).collect(Collectors.joining(", "));
			case List<?> list -> null;
			default -> value.toString().replaceAll("\\s*\\R\\s*", " ");
		};
	}

	private static @Nullable String inline(Map<?, ?> object) {
		Set<?> names = object.keySet();
		if (names.contains("low") && names.contains("high")
				&& Set.of("low", "high", "unit", "text", "exact", "lowExclusive", "highExclusive").containsAll(names)) {
			return (object.get("text") != null) ? object.get("text").toString() : range(object);
		}
		if (names.equals(Set.of("from", "to"))) {
			return Objects.toString(object.get("from"), "start not stated") + " to "
					+ Objects.toString(object.get("to"), "end not stated");
		}
		if (names.equals(Set.of("id"))) {
			return "[" + object.get("id") + "]";
		}
		if (names.equals(Set.of("name"))) {
			return Objects.toString(object.get("name"));
		}
		return names.equals(Set.of("id", "name")) ? object.get("name") + " [" + object.get("id") + "]" : null;
	}

	private static String range(Map<?, ?> object) {
		String unit = (object.get("unit") != null) ? " " + object.get("unit") : "";
		Object low = object.get("low");
		Object high = object.get("high");
		if (low == null && high == null) {
			return "unknown";
		}
		if (low == null) {
			return "at most " + high + unit;
		}
		if (high == null) {
			return "at least " + low + unit;
		}
		return (low.equals(high) ? low.toString() : low + " to " + high) + unit;
	}

	private static List<String> sources(ToolAnswer answer) {
		if (answer.facts().isEmpty()) {
			return List.of("", "Sources: this answer shows no recorded fact. Cite none for it.");
		}
		List<String> lines = new ArrayList<>(List.of("", "Sources:"));
		int number = 0;
		for (CitedFact fact : answer.facts()) {
			lines.addAll(lines(++number, fact));
		}
		return cut(lines, "lines of sources");
	}

	private static List<String> lines(int number, CitedFact fact) {
		List<String> lines = new ArrayList<>();
		lines.add("[" + number + "] " + fact.summary() + " | " + fact.status() + ", independent origins: "
				+ fact.origins());
		fact.contestedBy().forEach((other) -> lines.add(STEP + "CONTESTED: " + other));
		fact.claims().forEach((claim) -> lines.add(STEP + "- " + line(claim)));
		if (fact.claimsLeftOut() > 0) {
			lines.add(STEP + "(" + fact.claimsLeftOut() + " more claims; use read_fact)");
		}
		lines.add(STEP + "id: " + fact.id() + " | cite: " + fact.address());
		return lines;
	}

	private static String line(CitedClaim claim) {
		String words = claim.speaker() + " " + claim.stance()
				+ ((claim.asStated() != null) ? " " + claim.asStated() : "")
				+ (claim.replaced() ? " (replaced by a newer claim)" : "");
		return words + ": "
				+ Stream.of(claim.publisher(), "\"" + claim.title() + "\"", claim.publishedOn(), claim.url())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(", "));
	}

	private static List<String> end(ToolAnswer answer) {
		List<String> lines = new ArrayList<>();
		lines.add("");
		if (answer.factCount() > 0) {
			lines.add((answer.contestedCount() > 0)
					? "Contested facts: " + answer.contestedCount() + " of " + answer.factCount()
							+ ". Tell both sides with their sources."
					: "Contested facts: none of " + answer.factCount() + ".");
		}
		answer.leftOut().forEach((one) -> lines.add("Left out: " + one + "."));
		lines.add("Data version " + answer.version()
				+ ((answer.lastDay() != null) ? ", record up to " + answer.lastDay() : "")
				+ ". What is not on record is unknown, not zero.");
		return lines;
	}

}
