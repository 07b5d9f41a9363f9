package org.tieline.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * Checks the values that a client gives against their types, and collects what is wrong,
 * each with the path of its input field: {@code lens.presume},
 * {@code scenarios[1].suppliers.ids}. The elements of a list of single values share its
 * path.
 */
final class InputCheck {

	/** Whoever has so many can mend these first. */
	private static final int MOST = 100;

	/** What is wrong, and where in the document. */
	record Found(Problem problem, SourceLocation location) {
	}

	private final GraphQLSchema schema;

	private final Map<String, VariableDefinition> variables;

	private final Map<String, Object> held;

	private final Set<String> checked = new HashSet<>();

	private final Set<String> reported = new HashSet<>();

	private final List<Found> found = new ArrayList<>();

	private SourceLocation location = SourceLocation.EMPTY;

	/**
	 * Begins a check.
	 * @param variables the variables that the operation declares, by name
	 * @param held what they hold
	 */
	InputCheck(GraphQLSchema schema, Map<String, VariableDefinition> variables, Map<String, Object> held) {
		this.schema = schema;
		this.variables = variables;
		this.held = held;
	}

	/** What is wrong, in the order of the document; 100 at most. */
	List<Found> found() {
		return List.copyOf(this.found);
	}

	/** Checks the value of an argument. */
	void argument(String name, GraphQLType type, Given given, SourceLocation where) {
		this.location = where;
		check(name, type, given);
	}

	/** Says what is wrong with an argument as a whole. */
	void argument(String name, String message, SourceLocation where) {
		this.location = where;
		say(name, message);
	}

	private void say(String path, String message) {
		if (!isFull() && this.reported.add(path + ": " + message)) {
			this.found.add(new Found(Problem.badInput(path, message), this.location));
		}
	}

	private boolean isFull() {
		return this.found.size() >= MOST;
	}

	private void check(String path, GraphQLType type, Given given) {
		if (given instanceof Given.Variable(String name)) {
			variable(path, name);
		}
		else if (given instanceof Given.Nothing) {
			if (GraphQLTypeUtil.isNonNull(type)) {
				say(path, "it is null; " + InputWords.right(type));
			}
		}
		else {
			present(path, GraphQLTypeUtil.unwrapNonNull(type), given);
		}
	}

	private void present(String path, GraphQLType type, Given given) {
		if (GraphQLTypeUtil.isList(type)) {
			elements(path, GraphQLTypeUtil.unwrapOne(type), given);
		}
		else if (type instanceof GraphQLInputObjectType object) {
			fields(path, object, given);
		}
		else {
			String wrong = (given instanceof Given.Single single) ? InputWords.wrong(single, type)
					: InputWords.isNo(given, type);
			if (wrong != null) {
				say(path, wrong);
			}
		}
	}

	/** One value alone is a list of one. */
	private void elements(String path, GraphQLType type, Given given) {
		if (!(given instanceof Given.Many(List<Given> items))) {
			check(path, type, given);
			return;
		}
		boolean numbered = GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType;
		for (int i = 0; i < items.size() && !isFull(); i++) {
			check(numbered ? path + "[" + i + "]" : path, type, items.get(i));
		}
	}

	private void fields(String path, GraphQLInputObjectType type, Given given) {
		if (!(given instanceof Given.Fields(Map<String, Given> fields))) {
			say(path, InputWords.isNo(given, type));
			return;
		}
		for (String name : fields.keySet()) {
			if (type.getField(name) == null) {
				say(path + "." + name, type.getName() + " has no such field; it has " + InputWords.fields(type));
			}
		}
		for (GraphQLInputObjectField field : type.getFields()) {
			Given value = fields.get(field.getName());
			String below = path + "." + field.getName();
			if (value != null) {
				check(below, field.getType(), value);
			}
			else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
				say(below, "it is missing; " + InputWords.right(field.getType()));
			}
		}
	}

	/** A variable is checked where it is used first, as the type that it is declared. */
	private void variable(String path, String name) {
		VariableDefinition definition = this.variables.get(name);
		GraphQLType type = (definition != null) ? declared(definition.getType()) : null;
		if (definition == null || type == null || !this.checked.add(name)) {
			return;
		}
		if (definition.getDefaultValue() != null) {
			check(path, type, Given.written(definition.getDefaultValue()));
		}
		if (this.held.containsKey(name)) {
			check(path, type, Given.held(this.held.get(name)));
		}
		else if (GraphQLTypeUtil.isNonNull(type) && definition.getDefaultValue() == null) {
			say(path, "the variable $" + name + " is missing; " + InputWords.right(type));
		}
	}

	private @Nullable GraphQLType declared(Type<?> type) {
		return switch (type) {
			case NonNullType some -> {
				GraphQLType one = declared(some.getType());
				yield (one != null) ? GraphQLNonNull.nonNull(one) : null;
			}
			case ListType list -> {
				GraphQLType one = declared(list.getType());
				yield (one != null) ? GraphQLList.list(one) : null;
			}
			case TypeName named -> this.schema.getType(named.getName());
			default -> null;
		};
	}

}
