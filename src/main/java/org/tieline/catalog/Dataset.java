package org.tieline.catalog;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Source;

/**
 * A part of all that is loaded, with one publisher and one licence.
 *
 * @param id the name, as the lens and addresses take it
 * @param title its title
 * @param publisher who publishes it
 * @param licence its licence, best as an SPDX identifier
 * @param licenceUrl the text of the licence; null: not known
 * @param day the day on which it was imported, as ISO 8601; null: it is the record
 * @param notMapped what an import left out, by reason
 */
public record Dataset(String id, String title, String publisher, String licence, @Nullable String licenceUrl,
		@Nullable String day, List<NotMapped> notMapped) {

	/** The id of the record itself. */
	public static final String RECORD = "record";

	/** The record itself. */
	public static final Dataset OF_RECORD = new Dataset(RECORD, "The record of Tieline", "Tieline", "GPL-3.0-or-later",
			"https://www.gnu.org/licenses/gpl-3.0-standalone.html", null, List.of());

	public Dataset {
		notMapped = List.copyOf(notMapped);
	}

	/**
	 * What was left out for a reason.
	 *
	 * @param reason why
	 * @param count how many statements or things
	 */
	public record NotMapped(String reason, int count) {
	}

	/** The id of the dataset that a source is of. */
	public static String of(Source source) {
		return Objects.requireNonNullElse(source.dataset(), RECORD);
	}

	/** Whether anybody may use, change and share it, for any purpose. */
	public boolean open() {
		return OpenLicences.isOpen(this.licence);
	}

}
