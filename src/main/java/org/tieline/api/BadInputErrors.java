package org.tieline.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import org.tieline.problem.Problem;

import reactor.core.publisher.Mono;

/**
 * Says in our words which argument cannot be used, where graphql-java finds that a value,
 * in the document or in a variable, does not fit its type. Other errors are left as they
 * are.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class BadInputErrors implements WebGraphQlInterceptor {

	/** What a value can be refused for before anything is read. */
	private static final Set<ValidationErrorType> INPUT = EnumSet.of(ValidationErrorType.WrongType,
			ValidationErrorType.BadValueForDefaultArg, ValidationErrorType.UnknownArgument,
			ValidationErrorType.MissingFieldArgument, ValidationErrorType.MissingDirectiveArgument,
			ValidationErrorType.NullValueForNonNullArgument);

	private final ObjectProvider<GraphQlSource> source;

	BadInputErrors(ObjectProvider<GraphQlSource> source) {
		this.source = source;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(this::inOurWords);
	}

	private WebGraphQlResponse inOurWords(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.stream().anyMatch(UnknownOperationException.class::isInstance)) {
			return response
				.transform((builder) -> builder.errors(List.of(unknownOperation(response.getExecutionInput()))));
		}
		if (errors.stream().noneMatch(BadInputErrors::isOfInput)) {
			return response;
		}
		List<GraphQLError> all = new ArrayList<>(ours(response.getExecutionInput()));
		if (all.isEmpty()) {
			return response;
		}
		errors.stream().filter((error) -> !isOfInput(error)).forEach(all::add);
		return response.transform((builder) -> builder.errors(all));
	}

	private static boolean isOfInput(GraphQLError error) {
		return switch (error) {
			case ValidationError invalid ->
				invalid.getValidationErrorType() instanceof ValidationErrorType type && INPUT.contains(type);
			case CoercingParseValueException value -> true;
			case CoercingParseLiteralException literal -> true;
			case NonNullableValueCoercedAsNullException none -> true;
			case InputMapDefinesTooManyFieldsException unknown -> true;
			default -> false;
		};
	}

	/** The document has none of that name, or several and no name is given. */
	private static GraphQLError unknownOperation(ExecutionInput input) {
		List<OperationDefinition> all = parsed(input).getDefinitionsOfType(OperationDefinition.class);
		List<String> names = all.stream().map(OperationDefinition::getName).filter(Objects::nonNull).toList();
		String name = Objects.requireNonNullElse(input.getOperationName(), "");
		String wrong = name.isEmpty() ? "it is missing, and the document has several operations"
				: "the document has no operation '" + name + "'";
		String right = names.isEmpty() ? "leave it out" : "write one of " + String.join(", ", names);
		SourceLocation location = all.isEmpty() ? null : all.getFirst().getSourceLocation();
		return Errors.of(Problem.badInput("operationName", wrong + "; " + right),
				Objects.requireNonNullElse(location, SourceLocation.EMPTY));
	}

	private static Document parsed(ExecutionInput input) {
		return new Parser().parseDocument(ParserEnvironment.newParserEnvironment()
			.document(input.getQuery())
			.parserOptions(ParserOptions.getDefaultOperationParserOptions())
			.build());
	}

	private List<GraphQLError> ours(ExecutionInput input) {
		return BadInputs.in(parsed(input), this.source.getObject().schema(), input)
			.stream()
			.map((found) -> Errors.of(found.problem(), found.location()))
			.toList();
	}

}
