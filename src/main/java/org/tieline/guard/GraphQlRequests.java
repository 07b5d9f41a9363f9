package org.tieline.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says what is wrong with a request to the API that cannot be one: another method than
 * POST, another body than JSON, several queries at once. A page elsewhere can send forms
 * and plain text without asking first, so that neither is taken.
 */
final class GraphQlRequests extends OncePerRequestFilter {

	private static final MediaType GRAPHQL = MediaType.parseMediaType("application/graphql-response+json");

	private static final Refusal NO_REQUEST = Refusal
		.badInput("The body is no GraphQL request; send JSON in UTF-8, such as {\"query\": \"{ __typename }\"}.");

	private final String path;

	/** Checks the requests to a path. */
	GraphQlRequests(String path) {
		this.path = path;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.path.equals(request.getRequestURI()) || "OPTIONS".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!"POST".equals(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, "POST");
			new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED",
					"The API takes POST only; send the query as JSON, or try it at /graphiql.")
				.answer(request, response);
		}
		else if (!isJson(request.getContentType())) {
			new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE",
					"The API reads application/json only; send {\"query\": \"...\"} with this Content-Type.")
				.answer(request, response);
		}
		else if (!takesJson(request.getHeader(HttpHeaders.ACCEPT))) {
			Refusal.of(HttpServletResponse.SC_NOT_ACCEPTABLE).answer(request, response);
		}
		else if (request instanceof WholeBody whole && whole.firstSign() != '{') {
			Refusal.badInput((whole.firstSign() == '[')
					? "Several queries in one request are not taken; send each in its own request."
					: "The body is no JSON object; send {\"query\": \"...\"}.")
				.answer(request, response);
		}
		else {
			NO_REQUEST.tell(request);
			chain.doFilter(request, response);
		}
	}

	private static boolean takesJson(@Nullable String accept) {
		try {
			return accept == null || accept.isBlank()
					|| MediaType.parseMediaTypes(accept)
						.stream()
						.anyMatch((type) -> type.includes(MediaType.APPLICATION_JSON) || type.includes(GRAPHQL));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			MediaType type = (contentType != null) ? MediaType.parseMediaType(contentType) : MediaType.ALL;
			return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || type.equalsTypeAndSubtype(GRAPHQL);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
