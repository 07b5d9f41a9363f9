package org.tieline.assistant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/** Scalars, enums and lists of the API in JSON Schema. */
final class JsonTypes {

	private static final String TYPE = "type";

	private static final String STRING = "string";

	/** A year, a month or a day. */
	static final String DATE = "^\\d{4}(-\\d\\d){0,2}$";

	private JsonTypes() {
	}

	/** A list of such elements. */
	static Map<String, Object> list(Map<String, Object> element) {
		Map<String, Object> list = new LinkedHashMap<>();
		list.put(TYPE, "array");
		list.put("items", element);
		return list;
	}

	/** A scalar or enum. */
	static Map<String, Object> plain(@Nullable GraphQLType type) {
		Map<String, Object> plain = new LinkedHashMap<>();
		if (type instanceof GraphQLEnumType words) {
			plain.put(TYPE, STRING);
			plain.put("enum", words.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
			return plain;
		}
		switch ((type instanceof GraphQLNamedType named) ? named.getName() : "") {
			case "ID", "String" -> plain.put(TYPE, STRING);
			case "Int" -> plain.put(TYPE, "integer");
			case "Float", "Decimal" -> plain.put(TYPE, "number");
			case "Boolean" -> plain.put(TYPE, "boolean");
			case "Date" -> put(plain, "format", "date");
			case "DateTime" -> put(plain, "format", "date-time");
			case "URL" -> put(plain, "format", "uri");
			case "PartialDate" -> put(plain, "pattern", DATE);
			case "CountryCode" -> put(plain, "pattern", "^[A-Za-z]{2}$");
			case "Duration" -> put(plain, "pattern", "^P");
			default -> throw new IllegalStateException("assistants cannot be told of the type " + type);
		}
		return plain;
	}

	private static void put(Map<String, Object> plain, String key, String value) {
		plain.put(TYPE, STRING);
		plain.put(key, value);
	}

	/** The first sentence of a description: the whole of all would fill a memory. */
	static String firstSentence(String description) {
		int end = description.indexOf(". ");
		return (end > 0) ? description.substring(0, end + 1) : description;
	}

	/**
	 * A description that is no longer than a bound: the whole, or its first sentence, or
	 * that up to a mark between clauses.
	 * @return null: even its first clause is longer
	 */
	static @Nullable String brief(String description, int longest) {
		String first = firstSentence(description);
		if (description.length() <= longest) {
			return description;
		}
		if (first.length() <= longest) {
			return first;
		}
		int end = Stream.of(", ", ": ", "; ").mapToInt((mark) -> first.lastIndexOf(mark, longest - 1)).max().orElse(-1);
		return (end > 0) ? first.substring(0, end) + '.' : null;
	}

	/** A value of a document as JSON; null: a variable, or null itself. */
	static @Nullable Object json(Value<?> value) {
		return switch (value) {
			case IntValue number -> number.getValue();
			case FloatValue number -> number.getValue();
			case StringValue text -> text.getValue();
			case BooleanValue flag -> flag.isValue();
			case EnumValue word -> word.getName();
			case ArrayValue list -> list.getValues().stream().map(JsonTypes::json).toList();
			case ObjectValue object -> {
				Map<String, @Nullable Object> parts = new LinkedHashMap<>();
				object.getObjectFields().forEach((one) -> parts.put(one.getName(), json(one.getValue())));
				yield parts;
			}
			default -> null;
		};
	}

}
