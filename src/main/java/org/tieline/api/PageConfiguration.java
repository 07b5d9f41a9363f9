package org.tieline.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the explorer page, and gives every answer its headers of security. Files are
 * resources and libraries are WebJars, so that no page needs another server. The content
 * security policy forbids to load from other servers.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	private static final String EXPLORER = "/graphiql";

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController(EXPLORER).setViewName("forward:/graphiql/index.html");
		registry.addRedirectViewController(EXPLORER + "/", EXPLORER);
	}

	/** Sets the headers before anything is answered, so that errors have them too. */
	@Component
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static final class SecurityHeaders extends OncePerRequestFilter {

		private static final String POLICY = String.join("; ", "default-src 'self'", "img-src 'self' data:",
				"object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

		/**
		 * GraphiQL contains its fonts in its style sheet and writes style elements.
		 */
		private static final String EXPLORER_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
				"style-src 'self' 'unsafe-inline'", "font-src data:", "img-src 'self' data:", "connect-src 'self'",
				"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			response.setHeader("Content-Security-Policy",
					request.getRequestURI().startsWith(EXPLORER) ? EXPLORER_POLICY : POLICY);
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("Referrer-Policy", "same-origin");
			response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
			chain.doFilter(request, response);
		}

	}

}
