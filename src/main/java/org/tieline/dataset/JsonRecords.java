package org.tieline.dataset;

import java.util.function.ObjLongConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of a JSON file, one at a time: the elements of an array at the top, or of
 * an array that is a property of the object at the top, or the objects of a file with an
 * object a line. The line of a record is that of its first character.
 */
final class JsonRecords {

	/** A name that stands twice in one object would lose a value, so it is refused. */
	static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.build();

	private JsonRecords() {
	}

	/**
	 * Reads the records of an array or object.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the file is no such JSON or
	 * ends early
	 */
	static void read(DatasetFile file, ObjLongConsumer<JsonNode> each) {
		file.open((text) -> {
			try (JsonParser parser = MAPPER.createParser(text)) {
				read(parser, file, each);
			}
			catch (JacksonException ex) {
				long line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1;
				throw file.refused(line, "is truncated or no JSON: " + ex.getOriginalMessage() + "; fetch it again");
			}
		});
	}

	private static void read(JsonParser parser, DatasetFile file, ObjLongConsumer<JsonNode> each) {
		JsonToken token = parser.nextToken();
		if (token == JsonToken.START_ARRAY) {
			parser.nextToken();
			elements(parser, each);
		}
		else if (token == JsonToken.START_OBJECT && toRecords(parser)) {
			elements(parser, each);
			while (parser.nextToken() != null) {
				parser.skipChildren();
			}
			return;
		}
		else {
			throw file.refused(1, "holds no list of records; write a JSON array");
		}
		if (parser.nextToken() != null) {
			throw file.refused(parser.currentTokenLocation().getLineNr(), "goes on behind the end of the list");
		}
	}

	/**
	 * Goes to the first element of the first array of objects. One without elements, or
	 * of texts, tells about the file.
	 */
	private static boolean toRecords(JsonParser parser) {
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				parser.skipChildren();
				continue;
			}
			JsonToken first = parser.nextToken();
			if (first == JsonToken.START_OBJECT) {
				return true;
			}
			for (JsonToken at = first; at != JsonToken.END_ARRAY; at = parser.nextToken()) {
				parser.skipChildren();
			}
		}
		return false;
	}

	/** Hands on the elements from the present one on. */
	private static void elements(JsonParser parser, ObjLongConsumer<JsonNode> each) {
		for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
			long line = parser.currentTokenLocation().getLineNr();
			JsonNode record = parser.readValueAsTree();
			each.accept(record, line);
		}
	}

	/**
	 * Reads the objects of a file that has one a line. A broken line is handed on; one at
	 * the end without an end of line shows that the file is truncated.
	 */
	static void lines(DatasetFile file, Target target, ObjLongConsumer<JsonNode> each) {
		file.open((text) -> {
			TextLines lines = new TextLines(text, file);
			for (String line = lines.next(); line != null; line = lines.next()) {
				if (line.isBlank()) {
					continue;
				}
				JsonNode record = object(line);
				if (record != null) {
					each.accept(record, lines.number());
				}
				else if (!lines.ended()) {
					throw file.refused(lines.number(), "is truncated: its last line is no whole JSON; fetch it again");
				}
				else {
					target.broken(lines.number(), Fault.of("NO_JSON", "the line is no JSON object",
							"one object of JSON on the line, each of its names once"));
				}
			}
		});
	}

	private static @Nullable JsonNode object(String line) {
		try {
			JsonNode read = MAPPER.readTree(line);
			return read.isObject() ? read : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/** The text of a value at a path; null: there is none, or it is blank. */
	static @Nullable String text(JsonNode node, String... path) {
		JsonNode at = node;
		for (String name : path) {
			at = at.path(name);
		}
		if (at.isObject() && at.has("$")) {
			at = at.path("$");
		}
		String text = at.isValueNode() && !at.isNull() ? at.asString().strip() : "";
		return text.isEmpty() ? null : text;
	}

}
