package org.tieline.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * A published page that claims are printed on.
 *
 * @param id slug, such as {@code wsj-2018-11-23}
 * @param title the title on the page
 * @param publisher the publisher of the page
 * @param author the author; null: not known
 * @param publishedOn the date on the page; null: not known
 * @param url the address; null: none
 * @param kind the kind of page
 * @param republishedFrom id of the source that the page copies; null: none
 * @param note remarks; null: none
 * @param dataset the imported dataset that it is of; null: the record
 */
public record Source(String id, String title, @Nullable String publisher, @Nullable String author,
		@Nullable PartialDate publishedOn, @Nullable String url, SourceKind kind, @Nullable String republishedFrom,
		@Nullable String note, @Nullable String dataset) {

	/** A source of the record. */
	public Source(String id, String title, @Nullable String publisher, @Nullable String author,
			@Nullable PartialDate publishedOn, @Nullable String url, SourceKind kind, @Nullable String republishedFrom,
			@Nullable String note) {
		this(id, title, publisher, author, publishedOn, url, kind, republishedFrom, note, null);
	}

	/**
	 * The last day on which the page can have been published; null: not known.
	 */
	public @Nullable LocalDate knownOn() {
		return (this.publishedOn != null) ? this.publishedOn.lastDay() : null;
	}

}
