package org.tieline.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

/**
 * The cost of an operation. A field that gives objects costs 1 and what is below it; with
 * {@code first}, that for each of them. A field that computes costs besides what
 * {@link FieldCosts} says. Other fields are free. The same field in two fragments counts
 * twice. Each fragment is counted once, whatever the number of its spreads.
 *
 * @param total the cost
 * @param computed the part that {@link FieldCosts} says
 */
record QueryCost(long total, long computed) {

	private static final QueryCost NONE = new QueryCost(0, 0);

	/** Higher costs are not told apart. */
	private static final long MOST = 1_000_000_000;

	private static final String FIRST = "first";

	/**
	 * Objects of a list whose question names no number and whose default is more than a
	 * page: such lists hold as many rows as are recorded, which are few.
	 */
	private static final int UNNAMED = 20;

	/**
	 * The cost of a valid operation.
	 * @param fragments the fragments of the document, by name
	 */
	static QueryCost of(GraphQLSchema schema, OperationDefinition operation, Map<String, FragmentDefinition> fragments,
			CoercedVariables variables) {
		GraphQLType root = (operation.getOperation() == OperationDefinition.Operation.MUTATION)
				? schema.getMutationType() : schema.getQueryType();
		return new Counter(schema, fragments, variables).selections(root, operation.getSelectionSet());
	}

	private QueryCost and(QueryCost other) {
		return new QueryCost(Math.min(MOST, this.total + other.total), Math.min(MOST, this.computed + other.computed));
	}

	private QueryCost times(long count) {
		return new QueryCost(Math.min(MOST, this.total * count), Math.min(MOST, this.computed * count));
	}

	private static final class Counter {

		private final GraphQLSchema schema;

		private final Map<String, FragmentDefinition> fragments;

		private final CoercedVariables variables;

		private final Map<String, QueryCost> counted = new HashMap<>();

		Counter(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
			this.schema = schema;
			this.fragments = fragments;
			this.variables = variables;
		}

		QueryCost selections(@Nullable GraphQLType type, @Nullable SelectionSet set) {
			QueryCost all = NONE;
			for (Selection<?> selection : (set != null) ? set.getSelections() : List.<Selection<?>>of()) {
				all = all.and(switch (selection) {
					case Field field -> field(type, field);
					case InlineFragment inline -> selections((inline.getTypeCondition() != null)
							? this.schema.getType(inline.getTypeCondition().getName()) : type, inline.getSelectionSet());
					case FragmentSpread spread -> fragment(spread.getName());
					default -> NONE;
				});
			}
			return all;
		}

		private QueryCost fragment(String name) {
			QueryCost known = this.counted.get(name);
			FragmentDefinition fragment = this.fragments.get(name);
			if (known != null || fragment == null) {
				return (known != null) ? known : NONE;
			}
			QueryCost cost = selections(this.schema.getType(fragment.getTypeCondition().getName()),
					fragment.getSelectionSet());
			this.counted.put(name, cost);
			return cost;
		}

		/** Introspection reads no record and has limits of its own. */
		private QueryCost field(@Nullable GraphQLType parent, Field field) {
			if (!(parent instanceof GraphQLFieldsContainer container) || field.getName().startsWith("__")) {
				return NONE;
			}
			GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
			if (definition == null) {
				return NONE;
			}
			String name = ((GraphQLNamedType) parent).getName() + '.' + field.getName();
			boolean isList = definition.getArgument(FIRST) != null && field.getSelectionSet() != null;
			Map<String, @Nullable Object> given = (isList || FieldCosts.has(name)) ? arguments(definition, field)
					: Map.of();
			QueryCost cost = NONE;
			if (field.getSelectionSet() != null) {
				cost = new QueryCost(1, 0).and(selections(unwrapAll(definition.getType()), field.getSelectionSet()));
			}
			if (isList) {
				cost = cost.times(count(given, field));
			}
			long computed = Math.min(MOST, FieldCosts.of(name, given));
			return cost.and(new QueryCost(computed, computed));
		}

		private static long count(Map<String, @Nullable Object> given, Field field) {
			long first = (given.get(FIRST) instanceof Number number) ? Math.max(1, number.longValue()) : UNNAMED;
			boolean named = field.getArguments().stream().anyMatch((one) -> one.getName().equals(FIRST));
			return named ? first : Math.min(first, UNNAMED);
		}

		/** Those that cannot be read are refused by the field; they add nothing here. */
		private Map<String, @Nullable Object> arguments(GraphQLFieldDefinition definition, Field field) {
			try {
				return ValuesResolver.getArgumentValues(this.schema.getCodeRegistry(), definition.getArguments(),
						field.getArguments(), this.variables, GraphQLContext.getDefault(), Locale.ROOT);
			}
			catch (GraphQLException ex) {
				return Map.of();
			}
		}

	}

}
