package org.tieline.guard;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Filters of the management port, which is a server of its own: metrics are read by no
 * page elsewhere and under no name but those of this server. No origin is allowed there.
 * The list of management configurations below {@code META-INF/spring} names this class;
 * it has no stereotype, so that the server of the API does not find it.
 */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementGuard {

	@Bean
	FilterRegistrationBean<RequestIds> managementRequestIds() {
		return GuardConfiguration.at(0, new RequestIds());
	}

	@Bean
	FilterRegistrationBean<SecurityHeaders> managementSecurityHeaders() {
		return GuardConfiguration.at(1, new SecurityHeaders(List.of()));
	}

	@Bean
	FilterRegistrationBean<HostCheck> managementHostCheck(HttpLimits limits,
			@Value("${tieline.address:}") String address) {
		return GuardConfiguration.at(2, GuardConfiguration.hosts(limits, address));
	}

	@Bean
	FilterRegistrationBean<OriginCheck> managementOriginCheck() {
		return GuardConfiguration.at(3, new OriginCheck(List.of()));
	}

	@Bean
	FilterRegistrationBean<BodyLimit> managementBodyLimit(HttpLimits limits) {
		return GuardConfiguration.at(4, new BodyLimit(Math.toIntExact(limits.body().toBytes()), limits.bodyTime()));
	}

	@Bean
	ManagementErrors managementErrors() {
		return new ManagementErrors();
	}

	/** Every error of that server is answered in the form of the API's errors. */
	@Order(Ordered.LOWEST_PRECEDENCE)
	static final class ManagementErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

		@Override
		public void customize(TomcatServletWebServerFactory factory) {
			factory.setErrorPages(Set.of());
			new PlainErrors.Installed().customize(factory);
		}

	}

}
