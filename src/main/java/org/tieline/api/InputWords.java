package org.tieline.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.execution.CoercedVariables;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** What is wrong with a single value, and what would be right. */
final class InputWords {

	/** The scalars of the GraphQL specification; others are described by the schema. */
	private static final Map<String, String> SCALARS = Map.of("Int",
			"write a whole number from -2147483648 to 2147483647, without quotes, such as 20", "Float",
			"write a number without quotes, such as 0.5", "Boolean", "write true or false, without quotes", "String",
			"write text in quotes", "ID", "write an id in quotes, such as \"huawei\"");

	private InputWords() {
	}

	/** What would be right where a value of this type is wanted. */
	static String right(GraphQLType wanted) {
		GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wanted);
		if (GraphQLTypeUtil.isList(type)) {
			return "in each element of a list, " + right(GraphQLTypeUtil.unwrapOne(type));
		}
		return switch (type) {
			case GraphQLEnumType words -> "write one of " + words.getValues()
				.stream()
				.map(GraphQLEnumValueDefinition::getName)
				.collect(Collectors.joining(", "));
			case GraphQLInputObjectType object -> "write an object of the fields " + fields(object);
			case GraphQLScalarType scalar -> SCALARS.getOrDefault(scalar.getName(), described(scalar));
			default -> "write a value of type " + name(type);
		};
	}

	private static String described(GraphQLScalarType scalar) {
		String description = scalar.getDescription();
		String words = "write a value of type " + scalar.getName();
		return (description == null || description.isBlank()) ? words
				: words + " (" + description.strip().replaceAll("\\.$", "") + ")";
	}

	/** The fields that an input object may have. */
	static String fields(GraphQLInputObjectType object) {
		return listed(object.getFields().stream().map((field) -> field.getName()).toList());
	}

	/** Names in a row. */
	static String listed(List<String> names) {
		return String.join(", ", names);
	}

	/** Says that a value is of another type than wanted. */
	static String isNo(Given given, GraphQLType type) {
		String quoted = (GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLEnumType
				&& given instanceof Given.Single(StringValue text)) ? ", without quotes" : "";
		return given.shown() + " is no " + name(type) + "; " + right(type) + quoted;
	}

	private static String name(GraphQLType type) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
	}

	/** What is wrong with a value of a scalar or an enum; null: nothing. */
	static @Nullable String wrong(Given.Single given, GraphQLType type) {
		try {
			read(given.value(), type);
			return null;
		}
		catch (CoercingParseValueException | CoercingParseLiteralException ex) {
			String message = ex.getMessage();
			// Our own scalars say of a text what is wrong with it.
			return (ex.getCause() instanceof IllegalArgumentException && message != null) ? message : isNo(given, type);
		}
	}

	private static void read(Object value, GraphQLType type) {
		GraphQLContext context = GraphQLContext.getDefault();
		switch (type) {
			case GraphQLEnumType words when value instanceof Value<?> literal ->
				words.parseLiteral(literal, context, Locale.ENGLISH);
			case GraphQLEnumType words -> words.parseValue(value, context, Locale.ENGLISH);
			case GraphQLScalarType scalar when value instanceof Value<?> literal ->
				scalar.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), context, Locale.ENGLISH);
			case GraphQLScalarType scalar -> scalar.getCoercing().parseValue(value, context, Locale.ENGLISH);
			default -> throw new IllegalArgumentException(name(type) + " has no single values");
		}
	}

}
