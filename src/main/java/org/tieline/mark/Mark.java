package org.tieline.mark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first 128 bits of the SHA-256 of a text or a row. Among a million of them two have
 * the same mark with a probability below 1 in 10 to the power of 26.
 *
 * @param first the first 64 bits
 * @param second the next 64 bits
 */
public record Mark(long first, long second) {

	private static final char BETWEEN = '\0';

	/** The mark of a text. */
	public static Mark of(String text) {
		try {
			ByteBuffer hash = ByteBuffer
				.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
			return new Mark(hash.getLong(), hash.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The mark of a row, whatever the order of its columns. */
	public static Mark of(Map<String, String> row) {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(row).forEach((column, cell) -> text.append(column).append(BETWEEN).append(cell).append(BETWEEN));
		return of(text.toString());
	}

}
