package org.tieline.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.problem.JsonWords;

/**
 * Answers one message of the protocol (JSON-RPC 2.0) at a time. Messages have no session:
 * an assistant may go on after a restart, and nothing of it is kept.
 */
final class MessageTransport implements McpStatelessServerTransport {

	/** The versions of the protocol that are spoken, oldest first. */
	static final List<String> VERSIONS = List.of(ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);

	private static final String ID = "id";

	private static final String METHOD = "method";

	/** What a request of a method cannot do without. */
	private static final Map<String, String> NEEDED = Map.of(McpSchema.METHOD_INITIALIZE, "protocolVersion",
			McpSchema.METHOD_TOOLS_CALL, "name", McpSchema.METHOD_RESOURCES_READ, "uri", McpSchema.METHOD_PROMPT_GET,
			"name");

	private static final Logger log = LoggerFactory.getLogger(MessageTransport.class);

	private static final JsonMapper JSON = new JsonMapper();

	private final McpJsonMapper mapper;

	private final Set<String> tools;

	private @Nullable McpStatelessServerHandler handler;

	/**
	 * A transport.
	 * @param tools the names of all tools
	 */
	MessageTransport(McpJsonMapper mapper, Set<String> tools) {
		this.mapper = mapper;
		this.tools = Set.copyOf(tools);
	}

	/**
	 * What is sent back.
	 *
	 * @param status of HTTP
	 * @param body a message; null: the message wants no answer
	 */
	record Reply(int status, @Nullable String body) {
	}

	@Override
	public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
		this.handler = mcpHandler;
	}

	@Override
	public List<String> protocolVersions() {
		return VERSIONS;
	}

	@Override
	public Mono<Void> closeGracefully() {
		return Mono.empty();
	}

	/** The answer to a message. */
	Reply answer(String text, McpTransportContext context) {
		JsonNode message;
		try {
			message = JSON.readTree(text);
		}
		catch (JacksonException ex) {
			return refused(ErrorCodes.PARSE_ERROR, "The message is no JSON: " + JsonWords.of(ex) + ".", null);
		}
		String fault = fault(message);
		if (fault != null) {
			return refused(ErrorCodes.INVALID_REQUEST, fault, null);
		}
		boolean isRequest = message.has(ID) && message.has(METHOD);
		return isRequest ? request(message, context) : new Reply(202, null);
	}

	/** Why something is no message; null: it is one. */
	private static @Nullable String fault(JsonNode message) {
		if (message.isArray()) {
			return "Several messages at once are not taken; send each in its own request.";
		}
		if (!message.isObject() || !"2.0".equals(message.path("jsonrpc").asString(""))) {
			return "The message is none of JSON-RPC 2.0; send "
					+ "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}.";
		}
		if (!message.path(METHOD).isString()) {
			boolean isAnswer = !message.has(METHOD) && (message.has("result") || message.has("error"));
			return isAnswer ? null : "The message has no method.";
		}
		JsonNode id = message.path(ID);
		return (id.isMissingNode() || id.isString() || id.isIntegralNumber()) ? null
				: "The id is neither a text nor a whole number.";
	}

	private Reply request(JsonNode message, McpTransportContext context) {
		JsonNode id = message.get(ID);
		Object plainId = id.isString() ? id.asString() : id.numberValue();
		String method = message.path(METHOD).asString();
		JsonNode params = message.path("params");
		String fault = fault(method, params);
		if (fault != null) {
			return new Reply(200, error(ErrorCodes.INVALID_PARAMS, fault, plainId));
		}
		try {
			JSONRPCRequest request = new JSONRPCRequest(McpSchema.JSONRPC_VERSION, method, plainId,
					params.isObject() ? JSON.convertValue(params, Map.class) : null);
			JSONRPCResponse response = Objects.requireNonNull(this.handler).handleRequest(context, request).block();
			return new Reply(200, this.mapper.writeValueAsString(response));
		}
		catch (McpError ex) {
			return new Reply(200, error(ErrorCodes.INVALID_PARAMS, Objects.toString(ex.getMessage()), plainId));
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			log.debug("params of {} cannot be read", method, ex);
			return new Reply(200, error(ErrorCodes.INVALID_PARAMS,
					"params: something that " + method + " needs is missing or of another type", plainId));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is wrong with the parameters; null: nothing that shows here. */
	private @Nullable String fault(String method, JsonNode params) {
		if (!params.isMissingNode() && !params.isObject()) {
			return "params: is no object";
		}
		String needed = NEEDED.get(method);
		String given = (needed != null) ? params.path(needed).asString("") : "";
		if (needed != null && given.isEmpty()) {
			return needed + ": is missing; give a text";
		}
		return (method.equals(McpSchema.METHOD_TOOLS_CALL) && !this.tools.contains(given))
				? "name: there is no tool '" + given + "'; tools/list has them" : null;
	}

	/** A message that cannot be answered as a request. */
	static Reply refused(int code, String message, @Nullable Object id) {
		return new Reply(400, error(code, message, id));
	}

	/** An error as JSON-RPC writes it. */
	static String error(int code, String message, @Nullable Object id) {
		Map<String, @Nullable Object> error = new LinkedHashMap<>();
		error.put("code", code);
		error.put("message", message);
		Map<String, @Nullable Object> whole = new LinkedHashMap<>();
		whole.put("jsonrpc", McpSchema.JSONRPC_VERSION);
		whole.put(ID, id);
		whole.put("error", error);
		return JSON.writeValueAsString(whole);
	}

}
