package org.tieline.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import org.tieline.problem.Problem;

/**
 * The token of a writer: 256 random bits. They cannot be guessed, so that a plain SHA-256
 * of them may be stored (NIST SP 800-63B, look-up secrets).
 *
 * @param text what the writer keeps and sends
 */
record Token(String text) {

	/** The name of a writer, as claims show it. */
	static final String NAME = "[a-z0-9][a-z0-9-]{0,39}";

	private static final String PREFIX = "tieline_";

	private static final int BYTES = 32;

	/** A new token. */
	static Token random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new Token(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What the settings hold of it. */
	String hash() {
		return HexFormat.of().formatHex(digest());
	}

	/** The same as bytes. */
	byte[] digest() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Refuses what is no name of a writer.
	 * @throws Problem BAD_USER_INPUT
	 */
	static void requireName(String name) {
		if (!name.matches(NAME)) {
			throw Problem.badInput("token",
					"the name of a writer has lower-case letters, digits and hyphens, at most 40; write: java -jar "
							+ "tieline.jar token anna");
		}
	}

	/** A token is never shown by accident. */
	@Override
	public String toString() {
		return "Token";
	}

}
