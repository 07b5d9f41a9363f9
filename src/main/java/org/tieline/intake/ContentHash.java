package org.tieline.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hash of what is written of an entity, source or fact: 128 bits of SHA-256, in
 * hexadecimal. Equal content has an equal hash, in whatever order maps hold it.
 */
final class ContentHash {

	private static final int BYTES = 16;

	private final MessageDigest digest;

	private ContentHash() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The hash of rows of parameters.
	 * @param rows maps, lists and plain values
	 */
	static String of(List<?> rows) {
		ContentHash hash = new ContentHash();
		hash.add(rows);
		return HexFormat.of().formatHex(hash.digest.digest(), 0, BYTES);
	}

	/** Lengths and kinds are hashed too, so that no two values run together. */
	private void add(Object value) {
		switch (value) {
			case Map<?, ?> map -> {
				text("m" + map.size());
				new TreeMap<>(map).forEach((key, one) -> {
					add(key);
					add(one);
				});
			}
			case List<?> list -> {
				text("l" + list.size());
				list.forEach(this::add);
			}
			default -> {
				String plain = value.toString();
				text(value.getClass().getSimpleName() + plain.length() + ":");
				text(plain);
			}
		}
	}

	private void text(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
	}

}
