package org.tieline.guard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

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

	/** UTF-8, and what is UTF-8 too. */
	private static final Set<Charset> UNICODE = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

	private final String path;

	/** Checks the requests to a path. */
	GraphQlRequests(String path) {
		this.path = path;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		// The path of the server is decoded, whatever the client has encoded.
		return !this.path.equals(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if ("OPTIONS".equals(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, "POST, OPTIONS");
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return;
		}
		Refusal refusal = refusal(request);
		if (refusal == null) {
			chain.doFilter(request, response);
			return;
		}
		if (refusal.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, "POST, OPTIONS");
		}
		refusal.answer(request, response);
	}

	private static @Nullable Refusal refusal(HttpServletRequest request) {
		if (!"POST".equals(request.getMethod())) {
			return new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED",
					"The API takes POST only; send the query as JSON, or try it at /graphiql.");
		}
		if (!isJson(request.getContentType())) {
			return new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE",
					"The API reads application/json in UTF-8 only; send {\"query\": \"...\"} with this Content-Type.");
		}
		if (!takesJson(request.getHeader(HttpHeaders.ACCEPT))) {
			return Refusal.of(HttpServletResponse.SC_NOT_ACCEPTABLE);
		}
		if (!(request instanceof WholeBody whole)) {
			return RequestShape.refusal("there is none");
		}
		return switch (whole.firstSign()) {
			case '{' -> RequestShape.wrong(whole.bytes());
			case '[' -> Refusal.badInput("Several queries in one request are not taken; send each in its own request.");
			default -> Refusal.badInput("The body is no JSON object; send {\"query\": \"...\"}.");
		};
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
			boolean json = type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || type.equalsTypeAndSubtype(GRAPHQL);
			return json && (type.getCharset() == null || UNICODE.contains(type.getCharset()));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
