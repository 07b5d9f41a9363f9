package org.tieline.guard;

import java.io.IOException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Value;

import org.tieline.TielineIT;
import org.tieline.guard.Wire.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Metrics are for programs of this machine, and for no page. */
class ManagementGuardIT extends TielineIT {

	private static final String METRICS = "GET /actuator/prometheus HTTP/1.1";

	@Value("${local.management.port}")
	private int management;

	private Wire wire;

	@BeforeEach
	void anotherPortThanThatOfTheApi() {
		assertThat(this.management).isNotEqualTo(this.port);
		this.wire = new Wire(this.management);
	}

	@Test
	void aProgramReadsMetrics() throws IOException {
		for (String host : new String[] { "localhost", "127.0.0.1:" + this.management, "[::1]" }) {
			Answer answer = this.wire.sendTo(host, METRICS);

			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.body()).contains("jvm_memory_used_bytes");
			assertThat(answer.headers()).containsEntry("X-Content-Type-Options", "nosniff").containsKey("X-Request-Id");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/health", "/actuator/sbom/application", "/nothing" })
	void aNameThatLeadsHereReadsNothing(String path) throws IOException {
		Answer answer = this.wire.sendTo("evil.example:" + this.management, "GET " + path + " HTTP/1.1");

		assertThat(answer.status()).isEqualTo(421);
		assertThat(answer.body()).doesNotContain("jvm_", "UP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Origin: https://evil.example", "Origin: null",
			"Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors" })
	void aPageElsewhereReadsNothing(String header) throws IOException {
		Answer answer = this.wire.send(METRICS, header);

		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("jvm_");
	}

}
