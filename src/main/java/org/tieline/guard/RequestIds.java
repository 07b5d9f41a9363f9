package org.tieline.guard;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id, which its answer, its errors and the log have in common. A
 * client may bring one of 1 to 64 letters, digits, dots, hyphens and underscores in the
 * header {@code X-Request-Id}; another one is replaced. What nobody expected ends here:
 * it is written to the log, and answered with one sentence.
 */
public final class RequestIds extends OncePerRequestFilter {

	/** The header, of requests and answers. */
	public static final String HEADER = "X-Request-Id";

	/** The name in the log, in {@code extensions} and among a request's attributes. */
	public static final String NAME = "requestId";

	private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	private static final Logger log = LoggerFactory.getLogger(RequestIds.class);

	/** The id of a request; blank: it has none. */
	public static String of(HttpServletRequest request) {
		return Objects.toString(request.getAttribute(NAME), "");
	}

	/** Writes to the log under the id of a request, in whichever thread. */
	public static void logged(String id, Runnable writing) {
		String before = MDC.get(NAME);
		MDC.put(NAME, id);
		try {
			writing.run();
		}
		finally {
			if (before == null) {
				MDC.remove(NAME);
			}
			else {
				MDC.put(NAME, before);
			}
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = of(request).isEmpty() ? id(request.getHeader(HEADER)) : of(request);
		request.setAttribute(NAME, id);
		response.setHeader(HEADER, id);
		MDC.put(NAME, id);
		try {
			answer(request, response, chain);
		}
		finally {
			MDC.remove(NAME);
		}
	}

	/** Some requests are refused by the server before any filter. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** A safe id: the given one, or a new one. */
	static String id(@Nullable String given) {
		return (given != null && SAFE.matcher(given).matches()) ? given
				: HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException | StackOverflowError ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
			if (cause instanceof CharacterCodingException) {
				Refusal.badInput("A parameter cannot be read; write it in UTF-8, percent-encoded.")
					.answer(request, response);
				return;
			}
			if (cause instanceof InvalidParameterException) {
				Refusal.badInput("The address has more than 1,000 parameters, or one that cannot be read; send fewer.")
					.answer(request, response);
				return;
			}
			log.error("{} {}: an unexpected error", request.getMethod(), request.getRequestURI(), ex);
			response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
	}

}
