package org.tieline.spark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums up columns in their order. */
final class Hash {

	private static final int PIECE = 8192;

	private final MessageDigest digest;

	private final ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES * PIECE);

	Hash() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Hash add(String text) {
		return add(text.getBytes(StandardCharsets.UTF_8));
	}

	Hash add(byte[] bytes) {
		this.digest.update(bytes);
		return this;
	}

	Hash add(int[] column) {
		for (int from = 0; from < column.length; from += PIECE) {
			this.buffer.clear();
			for (int i = from; i < Math.min(column.length, from + PIECE); i++) {
				this.buffer.putInt(column[i]);
			}
			this.digest.update(this.buffer.flip());
		}
		return this;
	}

	Hash add(double[] column) {
		for (int from = 0; from < column.length; from += PIECE) {
			this.buffer.clear();
			for (int i = from; i < Math.min(column.length, from + PIECE); i++) {
				this.buffer.putDouble(column[i]);
			}
			this.digest.update(this.buffer.flip());
		}
		return this;
	}

	/** The hash in 64 hexadecimal digits. */
	String end() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
