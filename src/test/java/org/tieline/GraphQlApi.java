package org.tieline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a GraphQL endpoint over HTTP, as any client would. */
public final class GraphQlApi {

	public static final JsonMapper JSON = new JsonMapper();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final URI endpoint;

	public GraphQlApi(String endpoint) {
		this.endpoint = URI.create(endpoint);
	}

	/** The data of an answer that must have no errors. */
	public JsonNode data(String query) {
		JsonNode answer = ask(query, Map.of());
		assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
		return answer.path("data");
	}

	/** The first error of an answer that must have one. */
	public JsonNode error(String query) {
		JsonNode errors = ask(query, Map.of()).path("errors");
		assertThat(errors.size()).as(query).isPositive();
		return errors.get(0);
	}

	/**
	 * Asks what must be refused for one of its arguments.
	 * @param argument the argument that the error must name, in words and as a field
	 * @param remedy what the message must say besides
	 */
	public void refuses(String query, String argument, String remedy) {
		JsonNode error = error(query);
		assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.path("extensions").path("argument").asString()).isEqualTo(argument);
		assertThat(error.path("message").asString()).startsWith(argument).contains(remedy);
	}

	public JsonNode ask(String query, Map<String, ?> variables) {
		return JSON.readTree(post(JSON.writeValueAsString(Map.of("query", query, "variables", variables))).body());
	}

	/**
	 * Posts a body as it is.
	 * @param headers names and values in turn, besides those of every request
	 */
	public HttpResponse<String> post(String body, String... headers) {
		HttpRequest.Builder builder = HttpRequest.newBuilder(this.endpoint)
			.header("content-type", "application/json")
			.header("accept", "application/graphql-response+json, application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (headers.length > 0) {
			builder.headers(headers);
		}
		HttpRequest request = builder.build();
		try {
			return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
