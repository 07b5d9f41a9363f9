package org.tieline.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The checksums of the lines of a backup. Each is the first 128 bits of the SHA-256 of
 * the checksum before it and the text of its line. So a line that was changed, left out,
 * put in or moved is found at its place, and the last checksum stands for the whole file.
 */
final class Checks {

	private static final String BEFORE = "{\"check\":\"";

	private static final String BETWEEN = "\",\"data\":";

	private static final String AFTER = "}";

	private static final int BYTES = 16;

	private static final int TEXT_AT = BEFORE.length() + 2 * BYTES + BETWEEN.length();

	private String last = "";

	/** A line with its checksum. */
	String line(String json) {
		this.last = next(json);
		return BEFORE + this.last + BETWEEN + json + AFTER;
	}

	/** The text of a line; null: its checksum is another one, or it is no such line. */
	@Nullable String text(String line) {
		if (line.length() < TEXT_AT + AFTER.length() || !line.endsWith(AFTER)) {
			return null;
		}
		String json = line.substring(TEXT_AT, line.length() - AFTER.length());
		return line.equals(line(json)) ? json : null;
	}

	private String next(String json) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((this.last + json).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
