package org.tieline.guard;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the headers of security before anything is answered, so that errors have them too.
 * The content security policy forbids to load from other servers.
 */
final class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY_HEADER = "Content-Security-Policy";

	private static final String POLICY = String.join("; ", "default-src 'self'", "object-src 'none'",
			"script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
			"base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

	/**
	 * GraphiQL contains its fonts in its style sheet and writes style elements.
	 */
	private static final String EXPLORER_POLICY = String.join("; ", "default-src 'self'", "object-src 'none'",
			"script-src 'self'", "style-src 'self' 'unsafe-inline'", "font-src data:", "img-src 'self' data:",
			"connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

	/** The addresses of the explorer's page; its files need no policy of their own. */
	private static final Set<String> EXPLORER = Set.of("/graphiql", "/graphiql/", "/graphiql/index.html");

	/** Pages that configured origins may show in a frame. */
	private static final Set<String> FRAMED = Set.of("/reconcile/preview", "/reconcile/1.0-draft/preview");

	/** Whether configured origins may show a page in a frame. */
	static boolean isFramed(String path) {
		return FRAMED.contains(path);
	}

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"Cross-Origin-Opener-Policy", "same-origin", "Permissions-Policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()");

	private final String framedPolicy;

	/** Headers that let pages of these origins show what is made for frames. */
	SecurityHeaders(List<String> origins) {
		String ancestors = Stream.concat(Stream.of("'self'"), origins.stream().map(String::strip))
			.collect(Collectors.joining(" "));
		this.framedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors " + ancestors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		set(response::setHeader);
		if (EXPLORER.contains(request.getRequestURI())) {
			response.setHeader(POLICY_HEADER, EXPLORER_POLICY);
		}
		if (isFramed(request.getRequestURI())) {
			// Browsers that read the policy pass over the older header.
			response.setHeader(POLICY_HEADER, this.framedPolicy);
		}
		chain.doFilter(request, response);
	}

	/** Some requests are refused by the server before any filter. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** Sets the headers of every answer that is not the explorer. */
	static void set(BiConsumer<String, String> header) {
		HEADERS.forEach(header);
		header.accept(POLICY_HEADER, POLICY);
	}

}
