package org.tieline.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the controls of the direction of writing out of the parameters of an address. No
 * name has them, and a page that shows them again would turn the words around them. A
 * passage that is checked stays as it was given.
 */
@Component
final class PlainParameters extends OncePerRequestFilter {

	/** Embeddings, overrides and isolates of the Unicode bidirectional algorithm. */
	private static final Pattern CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

	/** The same in an address. */
	private static final Pattern ENCODED = Pattern
		.compile("(?i)%E2%(?:80%A[A-E]|81%A[6-9])|[\\u202A-\\u202E\\u2066-\\u2069]");

	private static final String PASSAGE = "text";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String query = request.getQueryString();
		chain.doFilter((query != null && ENCODED.matcher(query).find()) ? new Plain(request) : request, response);
	}

	/** A text without such controls. */
	static String plain(String text) {
		return CONTROLS.matcher(text).replaceAll("");
	}

	/** A request without them. */
	private static final class Plain extends HttpServletRequestWrapper {

		private final Map<String, String[]> parameters = new LinkedHashMap<>();

		Plain(HttpServletRequest request) {
			super(request);
			request.getParameterMap()
				.forEach((name, values) -> this.parameters.put(plain(name), name.equals(PASSAGE) ? values
						: Arrays.stream(values).map(PlainParameters::plain).toArray(String[]::new)));
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return this.parameters;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return this.parameters.get(name);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.parameters.get(name);
			return (values != null && values.length > 0) ? values[0] : null;
		}

	}

}
