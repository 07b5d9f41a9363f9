package org.tieline.budget;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * The management port, which is a server of its own, limits the time of a head as the
 * API's port does. The list of management configurations below {@code META-INF/spring}
 * names this class; it has no stereotype, so that the server of the API does not find it.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementConnections {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> managementConnections() {
		return (server) -> server.setProtocol(WatchedProtocol.class.getName());
	}

}
