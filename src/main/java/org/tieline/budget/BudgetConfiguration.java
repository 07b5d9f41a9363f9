package org.tieline.budget;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the limits, and has the server watch its connections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestLimits.class)
class BudgetConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchedConnections() {
		return (server) -> server.setProtocol(WatchedProtocol.class.getName());
	}

}
