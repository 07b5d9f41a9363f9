package org.tieline.operation;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts metrics and details of health on a port of their own: the API's port and 1000, so
 * that two servers on one machine do not meet. {@code management.server.port} names
 * another one.
 */
final class ManagementPort implements EnvironmentPostProcessor {

	static final int STEP = 1_000;

	private static final int LAST_PORT = 65_535;

	private static final String NAME = "management.server.port";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.containsProperty(NAME)) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("managementPort", Map.of(NAME, beside(port(environment)))));
		}
	}

	private static int port(ConfigurableEnvironment environment) {
		try {
			return environment.getProperty("server.port", Integer.class, 0);
		}
		catch (IllegalArgumentException ex) {
			// The server itself says that its port is no number.
			return 0;
		}
	}

	/** The port beside a port; 0, any free one, stays 0. */
	static int beside(int port) {
		if (port <= 0) {
			return port;
		}
		return (port + STEP <= LAST_PORT) ? port + STEP : port - STEP;
	}

}
