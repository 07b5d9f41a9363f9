package org.tieline.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
	@CsvSource({ "GET /nothing,404,NOT_FOUND", "GET /actuator/env,404,NOT_FOUND",
			"GET /actuator/reload,405,METHOD_NOT_ALLOWED", "GET /actuator/%zz,400,BAD_USER_INPUT",
			"G@T /,400,BAD_USER_INPUT" })
	void anErrorHasTheFormOfTheApi(String start, int status, String code) throws IOException {
		Answer answer = this.wire.send(start + " HTTP/1.1", "Accept: */*");

		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.headers()).containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("X-Request-Id", answer.error().path("extensions").path("requestId").asString());
		assertThat(answer.body()).doesNotContain("<html", "timestamp", "Tomcat");
	}

	@Test
	void bodiesAndHeadsAreLimited() throws IOException {
		byte[] body = new byte[1024 * 1024 + 1];

		assertThat(this.wire.post("/actuator/reload", "application/json", body).code()).isEqualTo("REQUEST_TOO_LARGE");
		assertThat(this.wire.send(METRICS, "X: " + "a".repeat(20_000)).status()).isEqualTo(431);
	}

	/** A byte a second: the connection ends after ten seconds, not sooner. */
	@Test
	void aHeadThatArrivesByteByByteEnds() throws Exception {
		long start = System.nanoTime();
		try (Socket socket = this.wire.open()) {
			OutputStream out = socket.getOutputStream();
			for (char sign : (METRICS + "\r\nX: " + "a".repeat(30)).toCharArray()) {
				out.write(sign);
				out.flush();
				if (socket.getInputStream().available() > 0) {
					break;
				}
				Thread.sleep(500);
			}
			assertThat(socket.getInputStream().read()).isEqualTo(-1);
		}
		catch (SocketException ended) {
			// The server has ended the connection.
		}
		assertThat((System.nanoTime() - start) / 1e9).isBetween(9.0, 20.0);
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
