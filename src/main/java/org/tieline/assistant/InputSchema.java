package org.tieline.assistant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Document;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.tieline.question.Question;

/**
 * The inputs of a tool as JSON Schema (2020-12): the variables of its question. A
 * description is that of the argument that the variable is given to. A variable of the
 * type {@code Lens} becomes the inputs of {@link LensInputs}.
 */
final class InputSchema {

	/** Longest description of an input, in characters. */
	private static final int LONGEST = 110;

	/** Longest description of a part of an input. */
	private static final int LONGEST_WITHIN = 60;

	private final GraphQLSchema schema;

	private final OperationDefinition operation;

	private final VariableUses uses;

	private final Question question;

	InputSchema(GraphQLSchema schema, Question question) {
		this.schema = schema;
		this.question = question;
		Document document = Parser.parse(question.query());
		this.operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
		this.uses = new VariableUses(schema, document);
	}

	/** The names of the variables, without that of the lens. */
	List<String> names() {
		return this.operation.getVariableDefinitions()
			.stream()
			.filter((variable) -> !isLens(variable))
			.map(VariableDefinition::getName)
			.toList();
	}

	/** The variable that takes the lens; null: the question has none. */
	@Nullable String lens() {
		return this.operation.getVariableDefinitions()
			.stream()
			.filter(InputSchema::isLens)
			.map(VariableDefinition::getName)
			.findFirst()
			.orElse(null);
	}

	private static boolean isLens(VariableDefinition variable) {
		return variable.getType() instanceof TypeName name && name.getName().equals("Lens");
	}

	/**
	 * What the API calls an argument, as an input of the tool: {@code of} is
	 * {@code company}, {@code lens.asOf} is {@code asOf}.
	 */
	String inputOf(String argument) {
		int end = argument.indexOf('.');
		String first = (end < 0) ? argument : argument.substring(0, end);
		String rest = (end < 0) ? "" : argument.substring(end);
		String variable = this.uses.variableOf(first);
		return (variable.equals(lens()) && !rest.isEmpty()) ? rest.substring(1) : variable + rest;
	}

	/** The schema of an object with an example of each input that the question has. */
	Map<String, Object> schema() {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (VariableDefinition variable : this.operation.getVariableDefinitions()) {
			if (isLens(variable)) {
				continue;
			}
			properties.put(variable.getName(), property(variable));
			if (variable.getType() instanceof NonNullType && variable.getDefaultValue() == null) {
				required.add(variable.getName());
			}
		}
		if (lens() != null) {
			properties.putAll(LensInputs.properties());
		}
		properties.putAll(Shown.properties());
		return whole(properties, required);
	}

	/** Nothing else may be given. Of parts of inputs the API says so itself. */
	private static Map<String, Object> whole(Map<String, Object> properties, List<String> required) {
		Map<String, Object> whole = object(properties, required);
		whole.put("additionalProperties", false);
		return whole;
	}

	private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
		Map<String, Object> whole = new LinkedHashMap<>();
		whole.put("type", "object");
		whole.put("properties", properties);
		if (!required.isEmpty()) {
			whole.put("required", required);
		}
		return whole;
	}

	private Map<String, Object> property(VariableDefinition variable) {
		Map<String, Object> property = new LinkedHashMap<>(ofType(variable.getType()));
		describe(property, this.uses.description(variable.getName()), LONGEST);
		Value<?> byDefault = variable.getDefaultValue();
		if (byDefault != null && !(byDefault instanceof NullValue)) {
			property.put("default", JsonTypes.json(byDefault));
		}
		Object example = this.question.variables().get(variable.getName());
		if (example != null) {
			property.put("examples", List.of(example));
		}
		return property;
	}

	private static void describe(Map<String, Object> property, @Nullable String description, int longest) {
		String brief = (description != null) ? JsonTypes.brief(JsonTypes.firstSentence(description), longest) : null;
		if (brief != null) {
			property.put("description", brief);
		}
	}

	private Map<String, Object> ofType(Type<?> type) {
		return switch (type) {
			case NonNullType required -> ofType(required.getType());
			case ListType list -> JsonTypes.list(ofType(list.getType()));
			case TypeName name -> ofNamed(this.schema.getType(name.getName()), Set.of());
			default -> throw new IllegalStateException(type.toString());
		};
	}

	private Map<String, Object> ofType(GraphQLType type, Set<String> within) {
		if (GraphQLTypeUtil.isNonNull(type)) {
			return ofType(GraphQLTypeUtil.unwrapOne(type), within);
		}
		return GraphQLTypeUtil.isList(type) ? JsonTypes.list(ofType(GraphQLTypeUtil.unwrapOne(type), within))
				: ofNamed(type, within);
	}

	private Map<String, Object> ofNamed(@Nullable GraphQLType type, Set<String> within) {
		return (type instanceof GraphQLInputObjectType object) ? ofObject(object, within) : JsonTypes.plain(type);
	}

	private Map<String, Object> ofObject(GraphQLInputObjectType object, Set<String> within) {
		if (within.contains(object.getName())) {
			throw new IllegalStateException(
					object.getName() + " has itself as a part; assistants cannot be told of it");
		}
		Set<String> deeper = new HashSet<>(within);
		deeper.add(object.getName());
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
			Map<String, Object> property = new LinkedHashMap<>(ofType(field.getType(), deeper));
			describe(property, field.getDescription(), LONGEST_WITHIN);
			if (field.hasSetDefaultValue() && field.getInputFieldDefaultValue().getValue() instanceof Value<?> value) {
				property.put("default", JsonTypes.json(value));
			}
			if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
				required.add(field.getName());
			}
			properties.put(field.getName(), property);
		}
		return object(properties, required);
	}

}
