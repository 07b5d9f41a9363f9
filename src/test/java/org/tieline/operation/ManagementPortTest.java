package org.tieline.operation;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Where metrics are. */
class ManagementPortTest {

	@Test
	void itIsAThousandAboveTheApi() {
		assertThat(port(Map.of("server.port", "8080"))).isEqualTo("9080");
	}

	@Test
	void aboveTheLastPortItIsAThousandBelow() {
		// 65000 + 1000 is no port.
		assertThat(port(Map.of("server.port", "65000"))).isEqualTo("64000");
	}

	@Test
	void anyFreePortStaysAnyFreePort() {
		assertThat(port(Map.of("server.port", "0"))).isEqualTo("0");
	}

	@Test
	void aNamedPortIsKept() {
		assertThat(port(Map.of("server.port", "8080", "management.server.port", "7000"))).isEqualTo("7000");
	}

	@Test
	void aPortThatIsNoNumberIsLeftToTheServer() {
		assertThat(port(Map.of("server.port", "eighty"))).isEqualTo("0");
	}

	private static @Nullable String port(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
		new ManagementPort().postProcessEnvironment(environment, new SpringApplication());
		return environment.getProperty("management.server.port");
	}

}
