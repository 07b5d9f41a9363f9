package org.tieline.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.tieline.budget.RequestLimits;
import org.tieline.guard.RequestIds;
import org.tieline.problem.Problem;
import org.tieline.question.Question;
import org.tieline.question.Questions;

/**
 * Asks a named question inside the process, through the same handlers as a request to
 * {@code /graphql}.
 */
@Component
public class PageQueries {

	private static final URI ADDRESS = URI.create("/graphql");

	private final Questions questions;

	private final RequestLimits limits;

	/** Asked for late: the handler itself asks for every controller. */
	private final ObjectProvider<WebGraphQlHandler> handler;

	PageQueries(Questions questions, RequestLimits limits, ObjectProvider<WebGraphQlHandler> handler) {
		this.questions = questions;
		this.limits = limits.ofPages();
		this.handler = handler;
	}

	/**
	 * The answer of a question.
	 * @param name of the question, such as {@code search}
	 * @param variables its variables; a null value is one that is not given
	 * @return the answer; root fields that were refused are null in it, with their
	 * failures beside
	 * @throws Problem of the kind of the first error, if the document was refused as a
	 * whole
	 */
	public Answered ask(String name, Map<String, ? extends @Nullable Object> variables) {
		Question question = this.questions.named(name);
		Map<String, @Nullable Object> given = new HashMap<>();
		variables.forEach((variable, value) -> {
			if (value != null) {
				given.put(variable, value);
			}
		});
		WebGraphQlRequest request = new WebGraphQlRequest(address(), new HttpHeaders(), new LinkedMultiValueMap<>(),
				null, attributes(), new DefaultGraphQlRequest(question.query(), null, given, null),
				UUID.randomUUID().toString(), Locale.ROOT);
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(RequestLimits.class, this.limits)).build());
		WebGraphQlResponse response = Objects.requireNonNull(this.handler.getObject().handleRequest(request).block());
		List<Failure> failures = failures(response.getErrors());
		Map<String, @Nullable Object> data = response.isValid() ? response.getData() : null;
		if (data == null) {
			throw failures.getFirst().problem();
		}
		return new Answered(question, given, data, failures);
	}

	/**
	 * The address of the API as whoever asks for the page has it: citations name it.
	 */
	private static URI address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)
				? URI.create(asked.getRequest().getRequestURL().toString()).resolve(ADDRESS) : ADDRESS;
	}

	/** The id of the request for the page is that of its questions. */
	private static Map<String, Object> attributes() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)
				? Map.of(RequestIds.NAME, RequestIds.of(asked.getRequest())) : Map.of();
	}

	private static List<Failure> failures(List<ResponseError> errors) {
		List<Failure> failures = new ArrayList<>();
		for (ResponseError error : errors) {
			Map<String, ?> extensions = error.getExtensions();
			Object code = extensions.get("code");
			Object argument = extensions.get("argument");
			failures.add(new Failure(error.getPath(),
					(code != null) ? Problem.Kind.valueOf(code.toString()) : Problem.Kind.INTERNAL_ERROR,
					(argument != null) ? argument.toString() : null,
					OptionWords.told(Objects.requireNonNullElse(error.getMessage(), "something went wrong here"))));
		}
		return failures;
	}

}
