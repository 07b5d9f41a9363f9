package org.tieline.budget;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Binds the limits, and has the server watch its connections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestLimits.class)
class BudgetConfiguration implements WebMvcConfigurer {

	private final CostlyPlaces places;

	BudgetConfiguration(CostlyPlaces places) {
		this.places = places;
	}

	/** A download or a feed asks for as much as a costly question. */
	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PlaceOfDownload(this.places))
			.addPathPatterns("/export/**", "/*/*/feed.atom", "/*/*/feed.json", "/check/feed.atom", "/check/feed.json");
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchedConnections() {
		return (server) -> server.setProtocol(WatchedProtocol.class.getName());
	}

}
