package org.tieline.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what is wrong with a body that is no request of GraphQL over HTTP. The fields and
 * their types are those of its specification; other fields are passed over.
 */
final class RequestShape {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String QUERY = "query";

	/** The fields, each with what it must be. */
	private static final Map<String, String> FIELDS = Map.of(QUERY, "text", "operationName", "text", "variables",
			"object", "extensions", "object");

	private RequestShape() {
	}

	/** A body that is no request. */
	static Refusal refusal(String wrong) {
		return Refusal.badInput("The body is no GraphQL request: " + wrong
				+ "; send JSON in UTF-8, such as {\"query\": \"{ __typename }\"}.");
	}

	/** Why a body is no request; null: it is one. */
	static @Nullable Refusal wrong(byte[] body) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
		}
		catch (CharacterCodingException ex) {
			return refusal("it is not in UTF-8");
		}
		try (JsonParser parser = JSON.createParser(body)) {
			String wrong = read(parser);
			return (wrong != null) ? refusal(wrong) : null;
		}
		catch (JacksonException ex) {
			return refusal(words(ex));
		}
	}

	private static @Nullable String read(JsonParser parser) {
		boolean asked = false;
		parser.nextToken();
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			String wanted = FIELDS.get(name);
			if (wanted != null && !fits(value, wanted) && (value != JsonToken.VALUE_NULL || name.equals(QUERY))) {
				return "'" + name + "' is no " + wanted;
			}
			asked |= name.equals(QUERY);
			parser.skipChildren();
		}
		return !asked ? "'query' is missing" : (parser.nextToken() != null) ? "something follows its end" : null;
	}

	private static boolean fits(JsonToken value, String wanted) {
		return value == (wanted.equals("text") ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT);
	}

	/** The parser's own words name its classes. */
	private static String words(JacksonException thrown) {
		if (thrown instanceof UnexpectedEndOfInputException) {
			return "it ends too early";
		}
		if (thrown instanceof StreamConstraintsException) {
			return "it is nested too deeply, or has a number or a name that is too long";
		}
		TokenStreamLocation at = thrown.getLocation();
		return "it cannot be read" + ((at == null || at.getColumnNr() < 1) ? ""
				: " at line " + at.getLineNr() + ", column " + at.getColumnNr());
	}

}
