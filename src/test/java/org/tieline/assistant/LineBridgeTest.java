package org.tieline.assistant;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineBridgeTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private LineBridge bridge(int port) {
		return new LineBridge(URI.create("http://127.0.0.1:" + port + "/mcp"), new PrintStream(this.out));
	}

	private String written() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	/** The server sees the end of the connection, and the assistant no answer. */
	@Test
	void aCancelledMessageClosesItsConnection() throws Exception {
		PipedOutputStream lines = new PipedOutputStream();
		PipedInputStream in = new PipedInputStream(lines);
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> bridge(server.getLocalPort()).answer(in),
					threads);
			lines.write("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/call\"}\n".getBytes(StandardCharsets.UTF_8));
			lines.flush();
			try (Socket asked = server.accept()) {
				asked.setSoTimeout(20_000);
				assertThat(asked.getInputStream().read()).isEqualTo('P');
				lines
					.write("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":5}}\n"
						.getBytes(StandardCharsets.UTF_8));
				lines.flush();

				assertThat(readsToItsEnd(asked)).isTrue();
			}
			lines.close();
			ended.get(20, TimeUnit.SECONDS);
		}
		assertThat(written()).isEmpty();
	}

	private static boolean readsToItsEnd(Socket socket) {
		try {
			while (socket.getInputStream().read() >= 0) {
				// The rest of the request.
			}
			return true;
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	@Test
	void aServerThatIsGoneIsToldUnderTheIdOfTheMessage() throws IOException {
		int port;
		try (ServerSocket closed = new ServerSocket(0)) {
			port = closed.getLocalPort();
		}

		bridge(port).answer(new ByteArrayInputStream(
				"{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}".getBytes(StandardCharsets.UTF_8)));

		assertThat(written()).contains("\"id\":\"a\"", "-32603", "The server did not answer").endsWith("}\n");
	}

	/**
	 * A line of five million bytes is refused without being kept; the next one is
	 * answered.
	 */
	@Test
	void aLineThatIsTooLongIsPassedOver() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/mcp", (exchange) -> {
			byte[] body = "{\"jsonrpc\":\"2.0\",\n\"id\":1,\"result\":{}}".getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
		try {
			String lines = "x".repeat(5_000_000) + "\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n";
			bridge(server.getAddress().getPort())
				.answer(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
		}
		finally {
			server.stop(0);
		}

		assertThat(written().lines()).hasSize(2)
			.anyMatch((line) -> line.contains("longer than 4194304 bytes"))
			.anyMatch((line) -> line.equals("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}"));
	}

}
