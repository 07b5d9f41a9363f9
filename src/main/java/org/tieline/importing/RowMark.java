package org.tieline.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first 128 bits of the SHA-256 of a row. Two rows of a file that differ have the
 * same mark with a probability below 1 in 10 to the power of 26.
 */
record RowMark(long first, long second) {

	private static final char BETWEEN = '\0';

	/** The mark of a row, whatever the order of its columns. */
	static RowMark of(Map<String, String> row) {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(row).forEach((column, cell) -> text.append(column).append(BETWEEN).append(cell).append(BETWEEN));
		try {
			ByteBuffer hash = ByteBuffer
				.wrap(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
			return new RowMark(hash.getLong(), hash.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
