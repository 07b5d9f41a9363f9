package org.tieline.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;

/** Sends bytes to a server as they are, which HTTP clients would not. */
final class Wire {

	private static final int PATIENCE = 60_000;

	private final int port;

	Wire(int port) {
		this.port = port;
	}

	/**
	 * An answer.
	 *
	 * @param headers by name, letter case does not count
	 * @param body as it came, chunks included
	 */
	record Answer(int status, Map<String, String> headers, String body) {

		JsonNode error() {
			return GraphQlApi.JSON.readTree(this.body.substring(this.body.indexOf('{'), this.body.lastIndexOf('}') + 1))
				.path("errors")
				.get(0);
		}

		String code() {
			return error().path("extensions").path("code").asString();
		}

		String message() {
			return error().path("message").asString();
		}

	}

	/**
	 * Sends a request line and headers; {@code Host} and {@code Connection} are added.
	 */
	Answer send(String start, String... headers) throws IOException {
		return send(head(start, "Host: 127.0.0.1:" + this.port, headers), new byte[0]);
	}

	/** As {@link #send(String, String...)}, under another name. */
	Answer sendTo(String host, String start, String... headers) throws IOException {
		return send(head(start, "Host: " + host, headers), new byte[0]);
	}

	/** Sends a body whose length is told. */
	Answer post(String path, String type, byte[] body, String... headers) throws IOException {
		String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
		all[headers.length] = "Content-Type: " + type;
		all[headers.length + 1] = "Content-Length: " + body.length;
		return send(head("POST " + path + " HTTP/1.1", "Host: 127.0.0.1:" + this.port, all), body);
	}

	Answer post(String body, String... headers) throws IOException {
		return post("/graphql", "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
	}

	private static String head(String start, String host, String... headers) {
		return start + "\r\n" + host + "\r\nConnection: close\r\n"
				+ (headers.length > 0 ? String.join("\r\n", headers) + "\r\n" : "") + "\r\n";
	}

	private Answer send(String head, byte[] body) throws IOException {
		try (Socket socket = open()) {
			OutputStream out = socket.getOutputStream();
			out.write(head.getBytes(StandardCharsets.ISO_8859_1));
			try {
				out.write(body);
				out.flush();
			}
			catch (IOException ex) {
				// The server stopped reading; it has answered.
			}
			return answer(socket.getInputStream());
		}
	}

	Socket open() throws IOException {
		Socket socket = new Socket("127.0.0.1", this.port);
		socket.setSoTimeout(PATIENCE);
		return socket;
	}

	static Answer answer(InputStream in) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		in.transferTo(all);
		String text = all.toString(StandardCharsets.UTF_8);
		int end = text.indexOf("\r\n\r\n");
		String[] lines = text.substring(0, end).split("\r\n");
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (int i = 1; i < lines.length; i++) {
			headers.put(lines[i].substring(0, lines[i].indexOf(':')),
					lines[i].substring(lines[i].indexOf(':') + 1).strip());
		}
		return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
	}

}
