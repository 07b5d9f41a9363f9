package org.tieline.assistant;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries messages between lines and the HTTP transport, so that both have the same
 * limits. A message that the assistant cancels is closed there, which frees its work.
 * Lines are answered side by side, each on a line of its own.
 */
final class LineBridge {

	/** A longer line is no message; the server itself takes less. */
	private static final int LONGEST_LINE = 4 * 1024 * 1024;

	private static final JsonMapper JSON = new JsonMapper();

	private final URI address;

	private final PrintStream out;

	private final Map<JsonNode, CompletableFuture<?>> running = new ConcurrentHashMap<>();

	/** Counts what is being answered, and the reader. */
	private final Phaser open = new Phaser(1);

	LineBridge(URI address, PrintStream out) {
		this.address = address;
		this.out = out;
	}

	/** Answers every line; returns when the input has ended and all is answered. */
	void answer(InputStream in) {
		try (HttpClient client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build(); InputStream lines = new BufferedInputStream(in)) {
			for (byte[] line = line(lines); line != null; line = line(lines)) {
				take(client, line);
			}
			this.open.arriveAndAwaitAdvance();
		}
		catch (IOException ex) {
			// The assistant's program has ended; nobody waits for an answer.
		}
	}

	/** The next line, empty if it was too long or blank; null: the input has ended. */
	private byte @Nullable [] line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		long length = 0;
		int one = in.read();
		if (one < 0) {
			return null;
		}
		for (; one >= 0 && one != '\n'; one = in.read()) {
			if (++length <= LONGEST_LINE) {
				line.write(one);
			}
		}
		if (length > LONGEST_LINE) {
			write(MessageTransport.error(ErrorCodes.INVALID_REQUEST,
					"The message is longer than " + LONGEST_LINE + " bytes.", null));
			return new byte[0];
		}
		return line.toByteArray();
	}

	private void take(HttpClient client, byte[] line) {
		if (new String(line, StandardCharsets.UTF_8).isBlank()) {
			return;
		}
		JsonNode message = read(line);
		JsonNode id = (message != null && message.isObject()) ? message.get("id") : null;
		if (message != null && id == null && "notifications/cancelled".equals(message.path("method").asString(""))) {
			cancel(message.path("params").path("requestId"));
			return;
		}
		send(client, line, id);
	}

	private void send(HttpClient client, byte[] line, @Nullable JsonNode id) {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.header("Accept", "application/json, text/event-stream")
			.POST(BodyPublishers.ofByteArray(line))
			.build();
		this.open.register();
		CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request,
				BodyHandlers.ofString(StandardCharsets.UTF_8));
		if (id != null) {
			this.running.put(id, answer);
		}
		answer.whenComplete((response, failure) -> {
			if (id != null) {
				this.running.remove(id, answer);
			}
			if (!isCancelled(failure)) {
				tell(id, response, failure);
			}
			this.open.arriveAndDeregister();
		});
	}

	/** The client tells a cancelled request as the failure of its connection. */
	private static boolean isCancelled(@Nullable Throwable failure) {
		Throwable one = failure;
		while (one != null && !(one instanceof CancellationException)) {
			one = one.getCause();
		}
		return one != null;
	}

	private void cancel(JsonNode id) {
		CompletableFuture<?> one = this.running.get(id);
		if (one != null) {
			one.cancel(true);
		}
	}

	private static @Nullable JsonNode read(byte[] line) {
		try {
			return JSON.readTree(line);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private void tell(@Nullable JsonNode id, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
		Object plain = (id == null || id.isNull()) ? null : id.isString() ? id.asString() : id.numberValue();
		if (response == null) {
			write(MessageTransport.error(ErrorCodes.INTERNAL_ERROR,
					"The server did not answer: " + ((failure != null) ? failure.getMessage() : ""), plain));
			return;
		}
		if (response.body().isBlank()) {
			return;
		}
		JsonNode body = read(response.body().getBytes(StandardCharsets.UTF_8));
		if (body != null && body.has("jsonrpc")) {
			write(response.body());
		}
		else if (body != null) {
			write(MessageTransport.error(ErrorCodes.INVALID_REQUEST,
					body.path("errors").path(0).path("message").asString("The server refused the message."), plain));
		}
	}

	private void write(String message) {
		byte[] line = (message.replace("\n", "").replace("\r", "") + "\n").getBytes(StandardCharsets.UTF_8);
		synchronized (this.out) {
			this.out.write(line, 0, line.length);
			this.out.flush();
		}
	}

}
