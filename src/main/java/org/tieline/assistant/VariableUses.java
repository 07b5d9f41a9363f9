package org.tieline.assistant;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** The arguments that the variables of a document are given to. */
final class VariableUses {

	private final GraphQLSchema schema;

	private final Document document;

	private final Map<String, String> descriptions = new LinkedHashMap<>();

	/** The variables that stand for whole arguments, by the argument. */
	private final Map<String, String> variables = new LinkedHashMap<>();

	VariableUses(GraphQLSchema schema, Document document) {
		this.schema = schema;
		this.document = document;
		describe(document.getDefinitionsOfType(OperationDefinition.class).getFirst().getSelectionSet(),
				schema.getQueryType());
	}

	/** The description of the first argument of a variable; null: it has none. */
	@Nullable String description(String variable) {
		return this.descriptions.get(variable);
	}

	/** The variable that is given to an argument; the same name if none is. */
	String variableOf(String argument) {
		return this.variables.getOrDefault(argument, argument);
	}

	private void describe(@Nullable SelectionSet selections, GraphQLType on) {
		if (selections == null || !(on instanceof GraphQLFieldsContainer container)) {
			return;
		}
		for (Selection<?> selection : selections.getSelections()) {
			switch (selection) {
				case Field field when container.getField(field.getName()) != null ->
					describe(field, container.getField(field.getName()));
				case InlineFragment inline -> describe(inline.getSelectionSet(), on(inline.getTypeCondition(), on));
				case FragmentSpread spread -> this.document.getDefinitionsOfType(FragmentDefinition.class)
					.stream()
					.filter((one) -> one.getName().equals(spread.getName()))
					.forEach((one) -> describe(one.getSelectionSet(), on(one.getTypeCondition(), on)));
				default -> {
				}
			}
		}
	}

	private void describe(Field field, GraphQLFieldDefinition definition) {
		for (Argument argument : field.getArguments()) {
			String description = definition.getArgument(argument.getName()).getDescription();
			if (description != null) {
				note(argument.getValue(), description);
			}
			if (argument.getValue() instanceof VariableReference variable) {
				this.variables.putIfAbsent(argument.getName(), variable.getName());
			}
		}
		describe(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
	}

	private void note(Value<?> value, String description) {
		switch (value) {
			case VariableReference variable -> this.descriptions.putIfAbsent(variable.getName(), description);
			case ObjectValue object -> object.getObjectFields().forEach((one) -> note(one.getValue(), description));
			default -> {
			}
		}
	}

	private GraphQLType on(@Nullable TypeName condition, GraphQLType on) {
		GraphQLType named = (condition != null) ? this.schema.getType(condition.getName()) : on;
		return (named != null) ? named : on;
	}

}
