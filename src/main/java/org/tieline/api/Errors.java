package org.tieline.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import org.tieline.entity.Nearest;
import org.tieline.guard.Incidents;
import org.tieline.guard.RequestIds;
import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;
import org.tieline.record.RecordReader;
import org.tieline.stop.Stopped;

/**
 * Converts every {@code Problem} and every error of graphql-java to a GraphQL error with
 * a code.
 */
final class Errors {

	private static final Logger log = LoggerFactory.getLogger(Errors.class);

	private static final String CODE = "code";

	private Errors() {
	}

	/** A kind of problem as the classification of an error. */
	private record Classification(Kind kind) implements ErrorClassification {

		@Override
		public Object toSpecification(GraphQLError error) {
			return this.kind.name();
		}

	}

	/** A problem of the document itself, found before anything is read. */
	static GraphQLError of(Problem problem, SourceLocation location) {
		return error(GraphqlErrorBuilder.newError().location(location), problem);
	}

	private static GraphQLError error(GraphqlErrorBuilder<?> error, Problem problem) {
		return error.message("%s", problem.getMessage())
			.errorType(new Classification(problem.kind()))
			.extensions(extensions(problem))
			.build();
	}

	private static Map<String, Object> extensions(Problem problem) {
		String field = problem.field();
		return (field != null) ? Map.of(CODE, problem.kind().name(), "argument", field)
				: Map.of(CODE, problem.kind().name());
	}

	@Component
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static final class Resolver extends DataFetcherExceptionResolverAdapter {

		private final Nearest nearest;

		Resolver(Nearest nearest) {
			this.nearest = nearest;
		}

		@Override
		protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
			Problem problem = switch (thrown) {
				case Problem known -> this.nearest.told(known, Objects
					.requireNonNullElse(RequestVersion.of(environment.getGraphQlContext()), RecordReader.CURRENT));
				case NonNullableValueCoercedAsNullException none -> BadInputs.nullArgument(environment);
				default -> isStopped(thrown) ? Problem.stopped(thrown) : internal(thrown);
			};
			if (problem.kind() == Kind.INTERNAL_ERROR) {
				String id = environment.getGraphQlContext().getOrDefault(RequestIds.NAME, "");
				RequestIds.logged(id, () -> log.error("{}: {}", environment.getExecutionStepInfo().getPath(),
						problem.getMessage(), thrown));
			}
			return error(GraphqlErrorBuilder.newError(environment), problem);
		}

		/**
		 * Whether a request was stopped: by the work itself, or by graphql-java, which
		 * asks before each field whether it was cancelled and aborts without an error of
		 * its own.
		 */
		private static boolean isStopped(Throwable thrown) {
			return thrown instanceof Stopped
					|| (thrown instanceof AbortExecutionException aborted && aborted.getUnderlyingErrors().isEmpty());
		}

		private static Problem internal(Throwable thrown) {
			return Problem.internal(Incidents.SENTENCE, thrown);
		}

	}

	/**
	 * Gives every error the id of its request, and those that graphql-java itself finds
	 * (syntax, validation) a code; after {@link BadInputErrors} has put those of input
	 * into our words. The words of graphql-java are replaced by those in the folder
	 * {@code i18n}, whatever language the client prefers.
	 */
	@Component
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static final class Coded implements WebGraphQlInterceptor {

		/** A document may repeat what it got wrong over and over. */
		private static final int LONGEST = 4_000;

		/** A name of more characters than tell which one it is. */
		private static final Pattern LONG_WORD = Pattern.compile("([\\p{L}\\p{N}_]{200})[\\p{L}\\p{N}_]+");

		@Override
		public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
			String id = String.valueOf(request.getAttributes().getOrDefault(RequestIds.NAME, request.getId()));
			request.configureExecutionInput((input,
					builder) -> builder.locale(Locale.ENGLISH).graphQLContext(Map.of(RequestIds.NAME, id)).build());
			return chain.next(request)
				.map((response) -> response.getErrors().isEmpty() ? response : response.transform((builder) -> builder
					.errors(response.getErrors().stream().map((error) -> coded(error, id)).toList())));
		}

		private static GraphQLError coded(ResponseError error, String id) {
			@Nullable Object code = error.getExtensions().get(CODE);
			Kind kind = (code != null) ? Kind.valueOf(code.toString()) : kindOf(String.valueOf(error.getErrorType()));
			Map<String, Object> extensions = new java.util.HashMap<>(error.getExtensions());
			extensions.put(CODE, kind.name());
			extensions.put(RequestIds.NAME, id);
			GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
				.message("%s", message(error, kind, code, id))
				.locations(error.getLocations())
				.errorType(new Classification(kind))
				.extensions(extensions);
			if (!error.getParsedPath().isEmpty()) {
				builder.path(error.getParsedPath());
			}
			return builder.build();
		}

		/**
		 * What the server did wrong is told to the log, not to the client. The end of a
		 * document has a name in the parser.
		 */
		private static String message(ResponseError error, Kind kind, @Nullable Object code, String id) {
			if (kind == Kind.INTERNAL_ERROR && code == null) {
				RequestIds.logged(id, () -> log.error("{}: {}", error.getPath(), error.getMessage()));
				return Incidents.SENTENCE;
			}
			String message = String.valueOf(error.getMessage())
				.replace("'<EOF>' cannot stand here", "it ends too early");
			message = LONG_WORD.matcher(message).replaceAll("$1…");
			return (message.length() > LONGEST) ? message.substring(0, LONGEST) + "…" : message;
		}

		private static Kind kindOf(String type) {
			return switch (type) {
				case "ExecutionAborted" -> Kind.QUERY_TOO_COMPLEX;
				case "DataFetchingException", "INTERNAL_ERROR", "NullValueInNonNullableField" -> Kind.INTERNAL_ERROR;
				default -> Kind.BAD_USER_INPUT;
			};
		}

	}

}
