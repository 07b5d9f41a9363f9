package org.tieline.assistant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.tieline.assistant.MessageTransport.Reply;

/**
 * The streamable HTTP transport of the protocol at {@code POST /mcp}: a message a
 * request, answered as JSON. There is no stream of the server's own (GET) and no session
 * to end (DELETE).
 */
@RestController
@ConditionalOnProperty(name = AssistantConfiguration.SETTING, matchIfMissing = true)
class MessageController {

	/** Where the context of a message keeps the address that it was sent to. */
	static final String ADDRESS = "address";

	private static final String VERSION = "MCP-Protocol-Version";

	private final MessageTransport transport;

	MessageController(MessageTransport transport) {
		this.transport = transport;
	}

	@RequestMapping("/mcp")
	ResponseEntity<String> message(HttpServletRequest request,
			@RequestHeader(name = VERSION, required = false) @Nullable String version) throws IOException {
		if (!HttpMethod.POST.matches(request.getMethod())) {
			return ResponseEntity.status(405)
				.header(HttpHeaders.ALLOW, "POST")
				.contentType(MediaType.APPLICATION_JSON)
				.body(MessageTransport.error(ErrorCodes.INVALID_REQUEST,
						"Messages are sent with POST; there is no stream of the server's own and no session.", null));
		}
		Reply reply = reply(request, version);
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(reply.status())
			.header(HttpHeaders.CACHE_CONTROL, "no-store");
		return (reply.body() != null) ? answer.contentType(MediaType.APPLICATION_JSON).body(reply.body())
				: answer.build();
	}

	private Reply reply(HttpServletRequest request, @Nullable String version) throws IOException {
		if (!isJson(request.getContentType())) {
			return new Reply(415, MessageTransport.error(ErrorCodes.INVALID_REQUEST,
					"Messages are read as application/json only; send this Content-Type.", null));
		}
		if (version != null && !MessageTransport.VERSIONS.contains(version)) {
			return MessageTransport.refused(ErrorCodes.INVALID_REQUEST, VERSION + ": the version '" + version
					+ "' is not spoken here; use one of " + MessageTransport.VERSIONS, null);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(request.getInputStream().readAllBytes()))
				.toString();
			return this.transport.answer(text,
					McpTransportContext.create(Map.of(ADDRESS, request.getRequestURL().toString())));
		}
		catch (CharacterCodingException ex) {
			return MessageTransport.refused(ErrorCodes.PARSE_ERROR, "The message is not in UTF-8.", null);
		}
	}

	private static boolean isJson(@Nullable String contentType) {
		try {
			return contentType != null
					&& MediaType.parseMediaType(contentType).equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
