package org.tieline.guard;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only those who call this server by a name that it has: an address in digits,
 * {@code localhost}, or a configured name. A page elsewhere whose name was changed to
 * lead to this server (DNS rebinding) still calls it by that name, and is refused.
 */
final class HostCheck extends OncePerRequestFilter {

	private static final int MISDIRECTED = 421;

	private final Set<String> names;

	/**
	 * A check.
	 * @param names names of this server beside {@code localhost}; letter case does not
	 * count
	 */
	HostCheck(List<String> names) {
		this.names = Stream.concat(Stream.of("localhost"), names.stream().map(HostCheck::plain))
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// The second is the name in a request line that contains a whole address.
		if (isOurs(Authority.of(request.getHeader(HttpHeaders.HOST))) && isOurs(request.getServerName())) {
			chain.doFilter(request, response);
			return;
		}
		new Refusal(MISDIRECTED, Refusal.FORBIDDEN,
				"This server does not answer to the name in the header Host; use localhost, an address in digits, "
						+ "or a name in the setting tieline.http.hosts.")
			.answer(request, response);
	}

	/** An HTTP/1.0 program sends no name; a browser always does. */
	private boolean isOurs(@Nullable Authority authority) {
		return authority == null || isOurs(authority.host());
	}

	private boolean isOurs(String host) {
		return this.names.contains(plain(host)) || Addresses.parse(host) != null;
	}

	private static String plain(String name) {
		String lower = name.strip().toLowerCase(Locale.ROOT);
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

}
