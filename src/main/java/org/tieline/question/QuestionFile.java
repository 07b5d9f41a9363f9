package org.tieline.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.problem.Problem;

/**
 * One file of a named question. At its head stand comments {@code # key: value}: the keys
 * {@code title}, {@code for} and, if the operation declares variables, {@code variables}
 * (a JSON object on one line). If assistants may ask it, {@code tool} has a title for
 * them and {@code about} says when to ask and how to read the answer. The query follows.
 */
final class QuestionFile {

	private static final String SUFFIX = ".graphql";

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Set<String> KEYS = Set.of("title", "for", "variables", "tool", "about");

	private static final JsonMapper JSON = new JsonMapper();

	private final String file;

	private final Map<String, Entry> head = new TreeMap<>();

	private int queryLine = 1;

	private QuestionFile(String file) {
		this.file = file;
	}

	/**
	 * Reads one file.
	 * @param file its name, such as {@code market-share.graphql}
	 * @param text what is in it
	 * @return the question
	 * @throws Problem of kind {@code INTERNAL_ERROR}, if the file is no question; the
	 * message names the file and the line
	 */
	static Question read(String file, String text) {
		return new QuestionFile(file).read(text.lines().toList());
	}

	private Question read(List<String> lines) {
		String name = this.file.endsWith(SUFFIX) ? this.file.substring(0, this.file.length() - SUFFIX.length()) : "";
		if (!NAME.matcher(name).matches()) {
			throw wrong(1, "the file's name is not lower-case words with hyphens and " + SUFFIX);
		}
		readHead(lines);
		Entry title = required("title");
		if (!title.value().endsWith("?")) {
			throw wrong(title.line(), "the title is no question; end it with a question mark");
		}
		String query = String.join("\n", lines.subList(this.queryLine - 1, lines.size())).strip();
		return new Question(name, title.value(), audience(required("for")), query, variables(query), tool());
	}

	private Question.@Nullable Tool tool() {
		if (!this.head.containsKey("tool") && !this.head.containsKey("about")) {
			return null;
		}
		return new Question.Tool(required("tool").value(), required("about").value());
	}

	private void readHead(List<String> lines) {
		while (this.queryLine <= lines.size() && lines.get(this.queryLine - 1).startsWith("#")) {
			String[] parts = lines.get(this.queryLine - 1).substring(1).strip().split(":", 2);
			if (parts.length < 2 || !KEYS.contains(parts[0])) {
				throw wrong(this.queryLine, "expected '# key: value' with a key of " + new TreeSet<>(KEYS));
			}
			if (this.head.put(parts[0], new Entry(this.queryLine, parts[1].strip())) != null) {
				throw wrong(this.queryLine, "'" + parts[0] + "' is given twice");
			}
			this.queryLine++;
		}
	}

	private Entry required(String key) {
		Entry entry = this.head.get(key);
		if (entry == null || entry.value().isEmpty()) {
			throw wrong((entry != null) ? entry.line() : 1,
					"'" + key + "' is missing; add a line '# " + key + ": ...'");
		}
		return entry;
	}

	private Question.Audience audience(Entry entry) {
		return Arrays.stream(Question.Audience.values())
			.filter((audience) -> audience.name().toLowerCase(Locale.ROOT).equals(entry.value()))
			.findFirst()
			.orElseThrow(() -> wrong(entry.line(),
					"there is no user '" + entry.value() + "'; use researcher, journalist or analyst"));
	}

	private Map<String, Object> variables(String query) {
		Set<String> declared = declared(query);
		Entry entry = this.head.get("variables");
		Map<String, Object> given = (entry != null) ? json(entry) : Map.of();
		if (!given.keySet().equals(declared)) {
			throw wrong((entry != null) ? entry.line() : 1,
					"the variables are " + new TreeSet<>(given.keySet()) + ", but the query declares " + declared);
		}
		return given;
	}

	private Map<String, Object> json(Entry entry) {
		try {
			return JSON.readValue(entry.value(), new TypeReference<>() {
			});
		}
		catch (JacksonException ex) {
			throw wrong(entry.line(), "the variables are no JSON object: " + ex.getOriginalMessage());
		}
	}

	private Set<String> declared(String query) {
		List<OperationDefinition> operations = parsed(query).getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1) {
			throw wrong(this.queryLine, "expected one operation, found " + operations.size());
		}
		return operations.getFirst()
			.getVariableDefinitions()
			.stream()
			.map(VariableDefinition::getName)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Document parsed(String query) {
		try {
			return Parser.parse(query);
		}
		catch (InvalidSyntaxException ex) {
			int line = (ex.getLocation() != null) ? Math.max(ex.getLocation().getLine(), 1) : 1;
			throw wrong(this.queryLine + line - 1, "the query cannot be read: " + ex.getMessage());
		}
	}

	private Problem wrong(int line, @Nullable String message) {
		return Problem.internal("questions/" + this.file + ":" + line + ": " + message, null);
	}

	private record Entry(int line, String value) {
	}

}
