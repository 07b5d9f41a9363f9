package org.tieline.cite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.core.StreamWriteFeature;

/** JSON with one spelling: keys in alphabetical order, numbers without exponents. */
final class CanonicalJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private CanonicalJson() {
	}

	/** For readers: in the order of the answer, indented. */
	private static final JsonMapper READABLE = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	/** The text for readers. */
	static String written(Object value) {
		return READABLE.writeValueAsString(value);
	}

	static String text(Object value) {
		return JSON.writeValueAsString(value);
	}

	/** {@code sha256:} and the hash of the text in UTF-8. */
	static String hash(Object value) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return "sha256:" + HexFormat.of().formatHex(digest.digest(text(value).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
