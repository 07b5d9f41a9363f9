package org.tieline.assistant;

import java.util.Map;
import java.util.Set;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.assistant.MessageTransport.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTransportTest {

	private final MessageTransport transport = new MessageTransport(new JacksonMcpJsonMapper(new JsonMapper()),
			Set.of("owners"));

	/** A server that says which method was asked for. */
	MessageTransportTest() {
		this.transport.setMcpHandler(new McpStatelessServerHandler() {
			@Override
			public Mono<JSONRPCResponse> handleRequest(McpTransportContext context, JSONRPCRequest request) {
				return Mono.just(JSONRPCResponse.result(request.id(), Map.of("asked", request.method())));
			}

			@Override
			public Mono<Void> handleNotification(McpTransportContext context, JSONRPCNotification notification) {
				return Mono.error(new AssertionError("a notification wants nothing here"));
			}
		});
	}

	private Reply answer(String text) {
		return this.transport.answer(text, McpTransportContext.EMPTY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{                                                                  | 400 | -32700
			[{"jsonrpc":"2.0","id":1,"method":"ping"}]                         | 400 | -32600
			7                                                                  | 400 | -32600
			{"jsonrpc":"1.0","id":1,"method":"ping"}                           | 400 | -32600
			{"jsonrpc":"2.0","id":1}                                           | 400 | -32600
			{"jsonrpc":"2.0","id":1.5,"method":"ping"}                         | 400 | -32600
			{"jsonrpc":"2.0","id":null,"method":"ping"}                        | 400 | -32600
			{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}               | 200 | -32602
			{"jsonrpc":"2.0","id":1,"method":"tools/call"}                     | 200 | -32602
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x"}} | 200 | -32602
			{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}         | 200 | -32602
			""")
	void whatIsNoMessageIsRefused(String text, int status, int code) {
		Reply reply = answer(text);

		assertThat(reply.status()).isEqualTo(status);
		assertThat(reply.body()).startsWith("{\"jsonrpc\":\"2.0\",\"id\":" + ((status == 200) ? 1 : null))
			.contains("\"code\":" + code);
	}

	@Test
	void aRequestIsAnsweredUnderItsId() {
		assertThat(answer("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}").body()).contains("\"id\":1",
				"\"asked\":\"ping\"");
		assertThat(
				answer("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"tools/call\",\"params\":{\"name\":\"owners\"}}")
					.body())
			.contains("\"id\":\"a\"", "\"asked\":\"tools/call\"");
	}

	@Test
	void notificationsAndAnswersWantNone() {
		assertThat(answer("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"))
			.isEqualTo(new Reply(202, null));
		assertThat(answer("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}")).isEqualTo(new Reply(202, null));
	}

}
