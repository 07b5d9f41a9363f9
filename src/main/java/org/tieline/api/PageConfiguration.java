package org.tieline.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the explorer page. Files are resources and libraries are WebJars, so that no
 * page needs another server.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	private static final String EXPLORER = "/graphiql";

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController(EXPLORER).setViewName("forward:/graphiql/index.html");
		registry.addRedirectViewController(EXPLORER + "/", EXPLORER);
	}

}
