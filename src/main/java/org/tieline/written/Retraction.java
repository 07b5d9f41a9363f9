package org.tieline.written;

import org.jspecify.annotations.Nullable;

/**
 * That a claim was taken back. It is part of no later version of the record; those that
 * held it still do.
 *
 * @param number counts all that was ever written, from 1
 * @param claim its id
 * @param by who took it back
 * @param at when, as ISO 8601 with a time zone
 * @param reason why, in words
 * @param lastVersion id of the last version that held it; null: none did
 */
public record Retraction(long number, String claim, String by, String at, String reason, @Nullable String lastVersion) {

	/** What a reader must know of the claim; ends with a mark that ends a sentence. */
	public String words() {
		String said = "The claim was retracted on " + this.at.substring(0, "2000-01-01".length()) + " by " + this.by
				+ ": " + this.reason.strip();
		return said.matches("(?s).*[.!?]") ? said : said + '.';
	}

}
