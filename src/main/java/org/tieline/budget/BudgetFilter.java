package org.tieline.budget;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.tieline.guard.ReadBody;

/**
 * Gives every request its deadline: those of the API, of pages and of downloads alike.
 */
@Component
final class BudgetFilter extends OncePerRequestFilter {

	private final RunningRequests requests;

	BudgetFilter(RunningRequests requests) {
		this.requests = requests;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
		try {
			this.requests.<Exception>answer(!hasBody || ReadBody.of(request), () -> {
				chain.doFilter(request, response);
				return null;
			});
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}
