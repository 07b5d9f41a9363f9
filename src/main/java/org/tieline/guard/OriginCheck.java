package org.tieline.guard;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the scripts, forms and frames of pages elsewhere away: they neither read nor
 * write. A link from elsewhere is followed. Pages of configured origins may ask, and get
 * the headers of cross-origin resource sharing. The rules are those of the Fetch standard
 * and of fetch metadata ({@code Sec-Fetch-Site}).
 */
final class OriginCheck extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final Set<String> EMBEDDED = Set.of("object", "embed", "iframe", "frame");

	private final Set<String> allowed;

	/** A check that lets pages of these origins ask. */
	OriginCheck(List<String> allowed) {
		this.allowed = allowed.stream().map(OriginCheck::plain).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// Two headers make one origin that nobody has.
		List<String> origins = Collections.list(request.getHeaders(HttpHeaders.ORIGIN));
		String origin = origins.isEmpty() ? null : String.join(", ", origins);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
		if (origin != null && this.allowed.contains(plain(origin))) {
			share(origin, response);
			if (isPreflight(request)) {
				response.setStatus(HttpServletResponse.SC_NO_CONTENT);
				return;
			}
		}
		else if (isForeign(origin, request) || (origin == null && isCrossSite(request))) {
			new Refusal(HttpServletResponse.SC_FORBIDDEN, Refusal.FORBIDDEN,
					"A page elsewhere may link to this server but not ask it; its origin can be allowed in the setting "
							+ "tieline.http.origins.")
				.answer(request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	/** Whether the page that asks is from another server than the one that it asks. */
	private static boolean isForeign(@Nullable String origin, HttpServletRequest request) {
		return origin != null && !Authority.ofOrigin(origin).equals(Authority.of(request.getHeader(HttpHeaders.HOST)));
	}

	/** Whether a browser says that a page elsewhere asks, other than by a link. */
	private static boolean isCrossSite(HttpServletRequest request) {
		if (!"cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
			return false;
		}
		boolean link = READING.contains(request.getMethod()) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
				&& (SecurityHeaders.isFramed(request.getRequestURI())
						|| !EMBEDDED.contains(String.valueOf(request.getHeader("Sec-Fetch-Dest"))));
		return !link;
	}

	private static boolean isPreflight(HttpServletRequest request) {
		return "OPTIONS".equals(request.getMethod())
				&& request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
	}

	private static void share(String origin, HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type, " + RequestIds.HEADER);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
				String.join(", ", RequestIds.HEADER, HttpHeaders.RETRY_AFTER, RateLimit.REMAINING, RateLimit.POLICY));
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
	}

	private static String plain(String origin) {
		return origin.strip().replaceAll("/$", "");
	}

}
