package org.tieline.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Addresses that the server refuses before any controller sees them. A slash within an id
 * is read as part of the id. What cannot be read as an address at all gets a page that
 * leads on, in place of the page of the server.
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
			factory.addContextCustomizers((context) -> {
				Container host = context.getParent();
				if (host instanceof StandardHost standard) {
					standard.setErrorReportValveClass(UnreadableAddress.class.getName());
				}
			});
		};
	}

	/** Writes the page of an address that cannot be read. */
	public static final class UnreadableAddress extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, @Nullable Throwable thrown) {
			if (response.getStatus() != 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			try {
				byte[] page = new ClassPathResource("templates/error/400.html").getContentAsByteArray();
				response.setContentType("text/html");
				response.setCharacterEncoding(StandardCharsets.UTF_8.name());
				response.setHeader("Content-Security-Policy", "default-src 'self'");
				response.getReporter().write(new String(page, StandardCharsets.UTF_8));
				response.finishResponse();
			}
			catch (IOException | IllegalStateException ex) {
				container.getLogger().debug("The page of an unreadable address could not be written", ex);
			}
		}

	}

}
