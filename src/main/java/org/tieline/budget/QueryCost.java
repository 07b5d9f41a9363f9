package org.tieline.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

/**
 * The cost of an operation. A field that gives an object costs 1 and what is below it. A
 * list with {@code first} costs that for each of its objects; where a page has
 * {@code nodes}, these are the objects. A field that computes costs besides what
 * {@link FieldCosts} says. Other fields are free, and so are those that a directive
 * leaves out. The same field in two fragments counts twice. Each fragment is looked at
 * once, whatever the number of its spreads.
 *
 * @param total the cost
 * @param computed the part that {@link FieldCosts} says
 */
record QueryCost(long total, long computed) {

	private static final QueryCost NONE = new QueryCost(0, 0);

	private static final QueryCost OBJECT = new QueryCost(1, 0);

	/** Higher costs are not told apart. */
	private static final long MOST = 1_000_000_000;

	private static final String FIRST = "first";

	private static final Set<String> NODES = Set.of("nodes", "edges");

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
		return new Counter(schema, fragments, variables).selections(root, operation.getSelectionSet()).times(1);
	}

	private QueryCost and(QueryCost other) {
		return new QueryCost(Math.min(MOST, this.total + other.total), Math.min(MOST, this.computed + other.computed));
	}

	private QueryCost times(long count) {
		return new QueryCost(Math.min(MOST, this.total * count), Math.min(MOST, this.computed * count));
	}

	/**
	 * The cost of selections.
	 *
	 * @param once what counts once
	 * @param each what counts for each object of the page that the selections are of
	 */
	private record Below(QueryCost once, QueryCost each) {

		static final Below NOTHING = new Below(NONE, NONE);

		Below and(Below other) {
			return new Below(this.once.and(other.once), this.each.and(other.each));
		}

		/** For a page of so many objects, or for so many objects. */
		QueryCost times(long count) {
			return this.each.equals(NONE) ? this.once.times(count) : this.once.and(this.each.times(count));
		}

	}

	private static final class Counter {

		private final GraphQLSchema schema;

		private final Map<String, FragmentDefinition> fragments;

		private final CoercedVariables variables;

		private final Map<String, Below> counted = new HashMap<>();

		Counter(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
			this.schema = schema;
			this.fragments = fragments;
			this.variables = variables;
		}

		Below selections(@Nullable GraphQLType type, @Nullable SelectionSet set) {
			Below all = Below.NOTHING;
			for (Selection<?> selection : (set != null) ? set.getSelections() : List.<Selection<?>>of()) {
				if (selection instanceof DirectivesContainer<?> directed && isLeftOut(directed)) {
					continue;
				}
				all = all.and(switch (selection) {
					case Field field -> field(type, field);
					case InlineFragment inline -> selections(
							(inline.getTypeCondition() != null)
									? this.schema.getType(inline.getTypeCondition().getName()) : type,
							inline.getSelectionSet());
					case FragmentSpread spread -> fragment(spread.getName());
					default -> Below.NOTHING;
				});
			}
			return all;
		}

		private boolean isLeftOut(DirectivesContainer<?> directed) {
			return directed.getDirectives().stream().anyMatch((directive) -> switch (directive.getName()) {
				case "include" -> Boolean.FALSE.equals(condition(directive));
				case "skip" -> Boolean.TRUE.equals(condition(directive));
				default -> false;
			});
		}

		private @Nullable Object condition(Directive directive) {
			Argument given = directive.getArgument("if");
			return (given == null) ? null : switch (given.getValue()) {
				case BooleanValue written -> written.isValue();
				case VariableReference variable -> this.variables.get(variable.getName());
				default -> null;
			};
		}

		private Below fragment(String name) {
			Below known = this.counted.get(name);
			FragmentDefinition fragment = this.fragments.get(name);
			if (known != null || fragment == null) {
				return (known != null) ? known : Below.NOTHING;
			}
			Below cost = selections(this.schema.getType(fragment.getTypeCondition().getName()),
					fragment.getSelectionSet());
			this.counted.put(name, cost);
			return cost;
		}

		/** Introspection reads no record and has limits of its own. */
		private Below field(@Nullable GraphQLType parent, Field field) {
			GraphQLFieldDefinition definition = (parent instanceof GraphQLFieldsContainer container)
					? container.getFieldDefinition(field.getName()) : null;
			if (definition == null || parent == null) {
				return Below.NOTHING;
			}
			String name = ((GraphQLNamedType) parent).getName() + '.' + field.getName();
			boolean isObject = field.getSelectionSet() != null;
			boolean isList = isObject && definition.getArgument(FIRST) != null;
			Map<String, Object> given = (isList || FieldCosts.has(name)) ? arguments(definition, field) : Map.of();
			long computed = Math.min(MOST, FieldCosts.of(name, given));
			QueryCost cost = new QueryCost(computed, computed);
			if (isObject) {
				Below below = selections(unwrapAll(definition.getType()), field.getSelectionSet());
				cost = cost
					.and(new Below(OBJECT.and(below.once()), below.each()).times(isList ? count(given, field) : 1));
			}
			return NODES.contains(field.getName()) ? new Below(NONE, cost) : new Below(cost, NONE);
		}

		private static long count(Map<String, Object> given, Field field) {
			long first = (given.get(FIRST) instanceof Number number) ? Math.max(1, number.longValue()) : UNNAMED;
			boolean named = field.getArguments().stream().anyMatch((one) -> one.getName().equals(FIRST));
			return named ? first : Math.min(first, UNNAMED);
		}

		/** Those that cannot be read are refused by the field; they add nothing here. */
		private Map<String, Object> arguments(GraphQLFieldDefinition definition, Field field) {
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
