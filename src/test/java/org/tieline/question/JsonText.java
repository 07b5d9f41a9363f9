package org.tieline.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** JSON for readers: what fits on one line stays on one line. */
final class JsonText {

	private static final int WIDTH = 120;

	private JsonText() {
	}

	static String of(JsonNode node) {
		return text(node, 0);
	}

	private static String text(JsonNode node, int indent) {
		String line = line(node);
		if (!node.isContainer() || node.isEmpty() || indent + line.length() <= WIDTH) {
			return line;
		}
		String inner = " ".repeat(indent + 2);
		Stream<String> parts = node.isObject()
				? node.properties()
					.stream()
					.map((entry) -> "\"" + entry.getKey() + "\": " + text(entry.getValue(), indent + 2))
				: node.valueStream().map((value) -> text(value, indent + 2));
		return parts.collect(Collectors.joining(",\n" + inner, (node.isObject() ? "{" : "[") + "\n" + inner,
				"\n" + " ".repeat(indent) + (node.isObject() ? "}" : "]")));
	}

	/** The same on one line. */
	static String line(JsonNode node) {
		if (node.isObject()) {
			List<String> parts = node.properties()
				.stream()
				.map((entry) -> "\"" + entry.getKey() + "\": " + line(entry.getValue()))
				.toList();
			return "{" + String.join(", ", parts) + "}";
		}
		return node.isArray() ? node.valueStream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"))
				: node.toString();
	}

}
