package org.tieline.news;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A feed: one entry for each version of the data that changed what it is about.
 *
 * @param id its permanent id, an IRI
 * @param title what it is about
 * @param subtitle which versions it tells of
 * @param author who publishes it
 * @param page the address of what it is about
 * @param updated when the version of the newest entry was loaded; without an entry, the
 * oldest version that it tells of
 * @param entries the entries, newest first
 */
record Feed(String id, String title, String subtitle, String author, String page, OffsetDateTime updated,
		List<Entry> entries) {

	/**
	 * What one version changed.
	 *
	 * @param id its permanent id, an IRI
	 * @param title what changed, in one sentence
	 * @param updated when the version was loaded
	 * @param page the address of what it is about, on that version
	 * @param lines each change
	 */
	record Entry(String id, String title, OffsetDateTime updated, String page, List<String> lines) {
	}

	/**
	 * A permanent id that anybody can work out again: a name-based UUID of version 5 (RFC
	 * 9562, section 5.5) of the parts, without a namespace, as a URN.
	 */
	static String id(String... parts) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-1")
				.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
			hash[6] = (byte) (hash[6] & 0x0f | 0x50);
			hash[8] = (byte) (hash[8] & 0x3f | 0x80);
			java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(hash);
			return "urn:uuid:" + new UUID(bytes.getLong(), bytes.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
