package org.tieline.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.evidence.Lens;
import org.tieline.problem.JsonWords;
import org.tieline.problem.Problem;
import org.tieline.question.Question;

/**
 * The variables of a named question as parameters of an address. A list has commas
 * between its elements, and an object is written as JSON. A variable of the type
 * {@code Lens} is filled from the parameters of the lens.
 */
final class QuestionVariables {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Set<String> TEXTS = Set.of("ID", "String", "Date", "PartialDate", "Duration");

	private final Question question;

	private final List<VariableDefinition> declared;

	QuestionVariables(Question question) {
		this.question = question;
		this.declared = Parser.parse(question.query())
			.getDefinitionsOfType(OperationDefinition.class)
			.getFirst()
			.getVariableDefinitions();
	}

	/** The names of the parameters, without those of the lens. */
	Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		this.declared.stream().filter((one) -> !isLens(one)).map(VariableDefinition::getName).forEach(names::add);
		return names;
	}

	private static boolean isLens(VariableDefinition variable) {
		return name(variable.getType()).equals("Lens");
	}

	/**
	 * The variables that an address gives.
	 * @throws Problem BAD_USER_INPUT if one is missing or cannot be read, or a lens is
	 * given and the question has none
	 */
	Map<String, Object> of(HttpServletRequest request, Lens lens) {
		Map<String, Object> variables = new LinkedHashMap<>();
		Map<String, String> seen = LensParameters.of(lens);
		boolean lensTaken = seen.isEmpty();
		for (VariableDefinition variable : this.declared) {
			String name = variable.getName();
			String text = request.getParameter(name);
			if (isLens(variable)) {
				variables.put(name, lens(seen, lens));
				lensTaken = true;
			}
			else if (text != null) {
				variables.put(name,
						LensParameters.parsed(name, text, (given) -> read(name, given, variable.getType())));
			}
			else if (variable.getType() instanceof NonNullType) {
				throw Problem.badInput(name, "is missing; give it, such as " + example(name));
			}
		}
		if (!lensTaken) {
			throw Problem.badInput(seen.keySet().iterator().next(),
					"the question '" + this.question.name() + "' has no lens; leave it out");
		}
		return variables;
	}

	private String example(String name) {
		Object example = this.question.variables().get(name);
		return (example instanceof String text) ? text : JSON.writeValueAsString(example);
	}

	private static Map<String, Object> lens(Map<String, String> seen, Lens lens) {
		Map<String, Object> variable = new LinkedHashMap<>(seen);
		if (lens.stances() != null) {
			variable.put("stances", lens.stances().stream().map(Enum::name).sorted().toList());
		}
		if (!lens.excludeSources().isEmpty()) {
			variable.put("excludeSources", lens.excludeSources().stream().sorted().toList());
		}
		if (lens.datasets() != null) {
			variable.put("datasets", lens.datasets().stream().sorted().toList());
		}
		if (lens.minOrigins() > 0) {
			variable.put("minOrigins", lens.minOrigins());
		}
		return variable;
	}

	private static Object read(String name, String text, Type<?> type) {
		boolean list = !(type instanceof TypeName)
				&& (type instanceof ListType || ((NonNullType) type).getType() instanceof ListType);
		if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
			return json(name, text);
		}
		if (list) {
			List<Object> all = new ArrayList<>();
			Arrays.stream(text.split(",")).map(String::strip).map((one) -> scalar(one, name(type))).forEach(all::add);
			return all;
		}
		return scalar(text, name(type));
	}

	private static Object json(String name, String text) {
		try {
			return JSON.readValue(text, new TypeReference<Object>() {
			});
		}
		catch (JacksonException ex) {
			throw Problem.badInput(name, "it is no JSON: " + JsonWords.of(ex));
		}
	}

	private static Object scalar(String text, String type) {
		if (type.equals("Boolean")) {
			return switch (text) {
				case "true" -> true;
				case "false" -> false;
				default -> throw new IllegalArgumentException("write true or false");
			};
		}
		if (TEXTS.contains(type)) {
			return text;
		}
		try {
			return type.equals("Int") ? Integer.valueOf(text) : type.equals("Float") ? Double.valueOf(text) : text;
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("write a number, such as 3", ex);
		}
	}

	private static String name(Type<?> type) {
		return switch (type) {
			case NonNullType required -> name(required.getType());
			case ListType list -> name(list.getType());
			case TypeName name -> name.getName();
			default -> throw new IllegalStateException(type.toString());
		};
	}

}
