package org.tieline.guard;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address whose parameters cannot be read: a bare per cent sign, as in
 * {@code value=22%}.
 */
final class QueryCheck extends OncePerRequestFilter {

	private static final Pattern BARE = Pattern.compile("%(?!\\p{XDigit}{2})");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isBare(request.getQueryString())) {
			Refusal.badInput("The address has a bare per cent sign; write it as %25, as in value=22%25.")
				.answer(request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	/** Whether a per cent sign stands before anything but two hexadecimal digits. */
	static boolean isBare(@Nullable String query) {
		return query != null && BARE.matcher(query).find();
	}

}
