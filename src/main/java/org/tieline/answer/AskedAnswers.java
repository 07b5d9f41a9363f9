package org.tieline.answer;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import org.tieline.problem.Problem;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshots;
import org.tieline.record.RequestSnapshot;

/**
 * Asks the API inside the process, through the same handlers as a request to
 * {@code /graphql}, and notes what the answer is made of.
 */
@Component
public class AskedAnswers {

	private static final URI ADDRESS = URI.create("/graphql");

	private final RecordSnapshots record;

	/** Asked for late: the handler itself asks for every instrumentation. */
	private final ObjectProvider<WebGraphQlHandler> handler;

	AskedAnswers(RecordSnapshots record, ObjectProvider<WebGraphQlHandler> handler) {
		this.record = record;
		this.handler = handler;
	}

	/**
	 * An answer with its parts.
	 *
	 * @param data the answer by root field
	 * @param version the data that it is of
	 */
	public record Asked(Map<String, @Nullable Object> data, AnswerParts parts, DataVersion version) {
	}

	/**
	 * The answer of a document.
	 * @param request the address that is asked for: citations name the server
	 * @param named the version that the variables name; null: none. A version that the
	 * document itself names counts too
	 * @throws Problem of the kind of the first error; a file of a part of an answer would
	 * be taken for the whole
	 */
	public Asked ask(URI request, String document, Map<String, Object> variables, @Nullable String named) {
		DataVersion version = ((named != null) ? this.record.named("dataVersion", named) : this.record.current())
			.version();
		AnswerParts parts = new AnswerParts();
		Map<String, @Nullable Object> given = new LinkedHashMap<>(variables);
		WebGraphQlRequest asked = new WebGraphQlRequest(request.resolve(ADDRESS), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), new DefaultGraphQlRequest(document, null, given, null),
				UUID.randomUUID().toString(), Locale.ROOT);
		asked.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(AnswerCollector.KEY, parts);
			return input;
		});
		WebGraphQlResponse response = Objects.requireNonNull(this.handler.getObject().handleRequest(asked).block());
		if (!response.getErrors().isEmpty()) {
			throw problem(response.getErrors().getFirst());
		}
		String own = response.getExecutionInput().getGraphQLContext().get(RequestSnapshot.NAMED);
		if (own != null) {
			version = this.record.named("dataVersion", own).version();
		}
		else if (named == null && !this.record.current().version().equals(version)) {
			throw new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null,
					"the record was replaced while it was read; ask again", null);
		}
		Map<String, @Nullable Object> data = response.isValid() ? response.getData() : null;
		return new Asked((data != null) ? new LinkedHashMap<>(data) : new LinkedHashMap<>(), parts, version);
	}

	private static Problem problem(ResponseError error) {
		Object code = error.getExtensions().get("code");
		Object argument = error.getExtensions().get("argument");
		return new Problem((code != null) ? Problem.Kind.valueOf(code.toString()) : Problem.Kind.INTERNAL_ERROR,
				(argument != null) ? argument.toString() : null,
				Objects.requireNonNullElse(error.getMessage(), "something went wrong here"), null);
	}

}
