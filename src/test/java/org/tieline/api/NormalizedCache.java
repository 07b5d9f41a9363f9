package org.tieline.api;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/**
 * Answers as Apollo Client keeps them at its defaults: an object with an id under its
 * type and id, one without below its parent, a field under its name and arguments, its
 * alias forgotten.
 */
final class NormalizedCache {

	private final GraphQLSchema schema;

	private final Map<String, JsonNode> cells = new HashMap<>();

	/** Cells that two answers wanted to fill with different values. */
	private final Map<String, String> clashes = new TreeMap<>();

	private final TreeSet<String> ids = new TreeSet<>();

	private final TreeSet<String> fields = new TreeSet<>();

	private Map<String, FragmentDefinition> fragments = Map.of();

	private Map<String, String> variables = Map.of();

	NormalizedCache(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** Keeps an answer. */
	void write(String query, JsonNode data) {
		Document document = Parser.parse(query);
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment));
		OperationDefinition operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
		this.variables = operation.getVariableDefinitions()
			.stream()
			.collect(Collectors.toMap((one) -> "$" + one.getName(),
					(one) -> AstPrinter.printAstCompact(one.getDefaultValue())));
		write("Query", "Query", operation.getSelectionSet(), data);
	}

	Map<String, String> clashes() {
		return this.clashes;
	}

	/** All {@code id}s kept so far. */
	TreeSet<String> ids() {
		return this.ids;
	}

	/** Names of the fields kept so far, each with its type. */
	TreeSet<String> fields() {
		return this.fields;
	}

	private void write(String key, String type, SelectionSet selections, JsonNode object) {
		for (Map.Entry<String, Field> field : fields(type, selections).entrySet()) {
			String arguments = field.getValue()
				.getArguments()
				.stream()
				.sorted(Comparator.comparing(Argument::getName))
				.map((argument) -> argument.getName() + ":" + value(argument))
				.collect(Collectors.joining(","));
			String name = field.getValue().getName();
			this.fields.add(type + "." + name);
			keep(key + "." + name + "(" + arguments + ")", field.getValue().getSelectionSet(),
					object.path(field.getKey()));
		}
	}

	private String value(Argument argument) {
		String written = AstPrinter.printAstCompact(argument.getValue());
		return this.variables.getOrDefault(written, written);
	}

	private void keep(String cell, @Nullable SelectionSet selections, JsonNode value) {
		if (value.isArray()) {
			put(cell + ".length", IntNode.valueOf(value.size()));
			for (int i = 0; i < value.size(); i++) {
				keep(cell + "[" + i + "]", selections, value.get(i));
			}
		}
		else if (selections == null || value.isNull()) {
			put(cell, value);
		}
		else {
			String type = value.path("__typename").asString();
			String id = value.path("id").asString("");
			if (id.isEmpty()) {
				write(cell, type, selections, value);
				return;
			}
			this.ids.add(id);
			put(cell, value.path("id"));
			write(type + ":" + id, type, selections, value);
		}
	}

	private void put(String cell, JsonNode value) {
		JsonNode kept = this.cells.putIfAbsent(cell, value);
		if (kept != null && !kept.equals(value)) {
			this.clashes.put(cell, kept + " and " + value);
		}
	}

	/**
	 * The fields that are selected of an object of a type, by their names in the answer.
	 */
	private Map<String, Field> fields(String type, SelectionSet selections) {
		Map<String, Field> found = new TreeMap<>();
		for (Selection<?> selection : selections.getSelections()) {
			switch (selection) {
				case Field field -> found.put((field.getAlias() != null) ? field.getAlias() : field.getName(), field);
				case FragmentSpread spread -> {
					FragmentDefinition fragment = this.fragments.get(spread.getName());
					found.putAll(fields(type, fragment.getTypeCondition(), fragment.getSelectionSet()));
				}
				case InlineFragment fragment ->
					found.putAll(fields(type, fragment.getTypeCondition(), fragment.getSelectionSet()));
				default -> throw new IllegalStateException(selection.toString());
			}
		}
		return found;
	}

	private Map<String, Field> fields(String type, TypeName condition, SelectionSet selections) {
		GraphQLObjectType object = this.schema.getObjectType(type);
		List<String> names = object.getInterfaces().stream().map(GraphQLNamedOutputType::getName).toList();
		return (type.equals(condition.getName()) || names.contains(condition.getName())) ? fields(type, selections)
				: Map.of();
	}

}
