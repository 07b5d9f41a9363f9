package org.tieline.page;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Addresses that the server refuses before any controller sees them. A slash within an id
 * is read as part of the id. What cannot be read as an address at all is refused by the
 * room of the guard.
 */
@Configuration(proxyBeanMethods = false)
class AddressFaults {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesOfIds() {
		return (factory) -> {
			factory.addConnectorCustomizers((connector) -> {
				connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
				connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
			});
		};
	}

}
