package org.tieline.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.language.Document;
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

	private List<GraphQLError> ours(ExecutionInput input) {
		Document document = new Parser().parseDocument(ParserEnvironment.newParserEnvironment()
			.document(input.getQuery())
			.parserOptions(ParserOptions.getDefaultOperationParserOptions())
			.build());
		return BadInputs.in(document, this.source.getObject().schema(), input)
			.stream()
			.map((found) -> Errors.of(found.problem(), found.location()))
			.toList();
	}

}
