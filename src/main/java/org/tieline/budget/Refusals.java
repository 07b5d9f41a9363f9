package org.tieline.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/** Refuses a whole request, as GraphQL puts it. */
final class Refusals {

	private Refusals() {
	}

	/** Ends the request before anything is read. */
	static AbortExecutionException abort(Problem problem) {
		return new AbortExecutionException(List.of(error(problem, Map.of())));
	}

	/**
	 * More was asked for than a request may ask for.
	 * @param counted the number of what was counted, in words: {@code 31 aliases}
	 * @param limit the limit
	 * @param remedy what to do
	 */
	static Problem tooComplex(String counted, long limit, String remedy) {
		return new Problem(Kind.QUERY_TOO_COMPLEX, null,
				"the document has " + counted + "; the limit is " + number(limit) + "; " + remedy, null);
	}

	/** With commas between thousands. */
	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	static GraphQLError error(Problem problem, Map<String, ? extends @Nullable Object> more) {
		Map<String, @Nullable Object> extensions = new LinkedHashMap<>(more);
		extensions.put("code", problem.kind().name());
		ErrorClassification classification = new ErrorClassification() {
			@Override
			public Object toSpecification(GraphQLError error) {
				return problem.kind().name();
			}
		};
		return GraphqlErrorBuilder.newError()
			.message("%s", problem.getMessage())
			.errorType(classification)
			.extensions(extensions)
			.build();
	}

}
