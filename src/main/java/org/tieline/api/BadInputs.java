package org.tieline.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * Finds the arguments of a document that cannot be used, those of directives included.
 */
final class BadInputs {

	private final GraphQLSchema schema;

	private final InputCheck check;

	private BadInputs(GraphQLSchema schema, InputCheck check) {
		this.schema = schema;
		this.check = check;
	}

	/**
	 * Checks what is written in the document, and the variables of the operation asked
	 * for.
	 * @param document the document; a field or type that the schema lacks is passed over
	 * @param input the operation's name and the variables
	 */
	static List<InputCheck.Found> in(Document document, GraphQLSchema schema, ExecutionInput input) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
		BadInputs inputs = new BadInputs(schema, new InputCheck(schema, variables(operations, input.getOperationName()),
				input.getRawVariables().toMap()));
		operations.forEach(inputs::operation);
		document.getDefinitionsOfType(FragmentDefinition.class).forEach((fragment) -> {
			inputs.directives(fragment);
			inputs.fields(inputs.type(fragment.getTypeCondition()), fragment.getSelectionSet());
		});
		return inputs.check.found();
	}

	/**
	 * The argument of a field for which a variable holds null where null is no value. A
	 * variable may be declared so if the argument has a default.
	 */
	static Problem nullArgument(DataFetchingEnvironment environment) {
		for (Argument given : environment.getField().getArguments()) {
			GraphQLArgument argument = environment.getFieldDefinition().getArgument(given.getName());
			if (given.getValue() instanceof VariableReference variable && GraphQLTypeUtil.isNonNull(argument.getType())
					&& environment.getVariables().get(variable.getName()) == null) {
				return Problem.badInput(given.getName(),
						"the variable $" + variable.getName() + " is null; " + InputWords.right(argument.getType()));
			}
		}
		return Problem.badInput(environment.getField().getName(), "one of its values is null where null is no value");
	}

	private static Map<String, VariableDefinition> variables(List<OperationDefinition> operations,
			@Nullable String name) {
		Optional<OperationDefinition> asked = operations.stream()
			.filter((one) -> name == null || name.isEmpty() || name.equals(one.getName()))
			.findFirst();
		return asked.map(OperationDefinition::getVariableDefinitions)
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap(VariableDefinition::getName, Function.identity(), (one, same) -> one));
	}

	private void operation(OperationDefinition operation) {
		directives(operation);
		fields(switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		}, operation.getSelectionSet());
	}

	private @Nullable GraphQLType type(@Nullable TypeName name) {
		return (name != null) ? this.schema.getType(name.getName()) : null;
	}

	/** As deep as the document, which the parser limits. */
	private void fields(@Nullable GraphQLType parent, @Nullable SelectionSet selections) {
		if (parent == null || selections == null) {
			return;
		}
		for (Selection<?> selection : selections.getSelections()) {
			if (selection instanceof DirectivesContainer<?> directed) {
				directives(directed);
			}
			if (selection instanceof Field field) {
				field(definition(parent, field.getName()), field);
			}
			else if (selection instanceof InlineFragment fragment) {
				GraphQLType narrower = type(fragment.getTypeCondition());
				fields((fragment.getTypeCondition() != null) ? narrower : parent, fragment.getSelectionSet());
			}
		}
	}

	private @Nullable GraphQLFieldDefinition definition(GraphQLType parent, String name) {
		GraphQLFieldDefinition type = this.schema.getIntrospectionTypeFieldDefinition();
		GraphQLFieldDefinition whole = this.schema.getIntrospectionSchemaFieldDefinition();
		if (parent == this.schema.getQueryType() && (name.equals(type.getName()) || name.equals(whole.getName()))) {
			return name.equals(type.getName()) ? type : whole;
		}
		return (parent instanceof GraphQLFieldsContainer container) ? container.getFieldDefinition(name) : null;
	}

	private void field(@Nullable GraphQLFieldDefinition definition, Field field) {
		if (definition != null) {
			arguments("'" + field.getName() + "'", definition.getArguments(), field.getArguments(),
					where(field.getSourceLocation()));
			fields(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet());
		}
	}

	private void directives(DirectivesContainer<?> directed) {
		for (Directive directive : directed.getDirectives()) {
			GraphQLDirective definition = this.schema.getDirective(directive.getName());
			if (definition != null) {
				arguments("'@" + directive.getName() + "'", definition.getArguments(), directive.getArguments(),
						where(directive.getSourceLocation()));
			}
		}
	}

	private void arguments(String owner, List<GraphQLArgument> wanted, List<Argument> given, SourceLocation where) {
		Map<String, Argument> byName = given.stream()
			.collect(Collectors.toMap(Argument::getName, Function.identity(), (one, same) -> one));
		List<String> names = wanted.stream().map(GraphQLArgument::getName).toList();
		given.stream()
			.filter((one) -> !names.contains(one.getName()))
			.forEach((one) -> this.check.argument(one.getName(),
					owner + " has no such argument; "
							+ (names.isEmpty() ? "it has none" : "it has " + InputWords.listed(names)),
					where(one.getSourceLocation())));
		for (GraphQLArgument argument : wanted) {
			Argument one = byName.get(argument.getName());
			if (one != null) {
				this.check.argument(argument.getName(), argument.getType(), Given.written(one.getValue()),
						where(one.getValue().getSourceLocation()));
			}
			else if (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()) {
				this.check.argument(argument.getName(), "it is missing; " + InputWords.right(argument.getType()),
						where);
			}
		}
	}

	private static SourceLocation where(@Nullable SourceLocation location) {
		return (location != null) ? location : SourceLocation.EMPTY;
	}

}
