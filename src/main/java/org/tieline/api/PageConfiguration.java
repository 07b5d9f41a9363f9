package org.tieline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the explorer page. Its files are resources and its libraries are WebJars, so
 * that it needs no other server. Its content security policy forbids to load from other
 * servers.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	private static final String EXPLORER = "/graphiql";

	/**
	 * GraphiQL contains its fonts in its style sheet and writes style elements.
	 */
	private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self' 'unsafe-inline'", "font-src data:", "img-src 'self' data:", "connect-src 'self'",
			"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController(EXPLORER).setViewName("forward:/graphiql/index.html");
		registry.addRedirectViewController(EXPLORER + "/", EXPLORER);
		registry.addRedirectViewController("/", EXPLORER);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LoadsNothingFromOutside()).addPathPatterns(EXPLORER, EXPLORER + "/**");
	}

	private static final class LoadsNothingFromOutside implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			response.setHeader("Content-Security-Policy", POLICY);
			return true;
		}

	}

}
