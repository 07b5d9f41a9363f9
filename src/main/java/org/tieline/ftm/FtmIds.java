package org.tieline.ftm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids as FollowTheMoney takes them: letters, digits and hyphens. Its libraries cut an id
 * at a dot, so ids have none. Slugs of the record never have two hyphens in a row, so
 * that different ids stay different.
 */
final class FtmIds {

	private static final String BEFORE = "tieline-";

	private FtmIds() {
	}

	/** The id of a thing or fact of the record. */
	static String of(String id) {
		return BEFORE + id.replace(":", "--").replaceAll("[^A-Za-z0-9-]", "---");
	}

	/** The hash by which statements are known, of 40 hexadecimal digits. */
	static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
