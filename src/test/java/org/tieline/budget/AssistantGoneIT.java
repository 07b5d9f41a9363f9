package org.tieline.budget;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** An assistant that goes away while its tool is computed. */
class AssistantGoneIT extends TielineIT {

	/** Plausible ranges of many drawn networks take longer than any deadline. */
	private static final String CALL = """
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"cutoff_effects","arguments":
			{"scenario":{"suppliers":{"any":true},"customers":{"ids":["zte"]},"model":{"draws":5000}},"plausible":true}}}""";

	@Autowired
	private RunningRequests running;

	@Autowired
	private RequestLimits limits;

	@Test
	void itsWorkIsFreedLongBeforeTheDeadline() throws Exception {
		until(() -> this.running.count() == 0, Duration.ofSeconds(30));
		long began = System.nanoTime();
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			send(socket);
			until(() -> this.running.count() == 1, Duration.ofSeconds(10));
			Thread.sleep(500);
			assertThat(this.running.count()).as("still computed").isEqualTo(1);
		}
		until(() -> this.running.count() == 0, Duration.ofSeconds(5));

		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(this.limits.time());
	}

	private void send(Socket socket) throws IOException {
		byte[] body = CALL.getBytes(StandardCharsets.UTF_8);
		socket.getOutputStream()
			.write(("POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:" + this.port
					+ "\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
					+ "Content-Length: " + body.length + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().write(body);
		socket.getOutputStream().flush();
	}

	private static void until(BooleanSupplier reached, Duration most) throws InterruptedException {
		long end = System.nanoTime() + most.toNanos();
		while (!reached.getAsBoolean()) {
			assertThat(System.nanoTime()).as("waited for %s", most).isLessThan(end);
			Thread.sleep(20);
		}
	}

}
