package org.tieline.claim;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * A page that claims are printed on.
 *
 * @param id slug, such as {@code wsj-2018-11-23}
 * @param title as the page has it
 * @param publisher who publishes the page
 * @param author who wrote it
 * @param publishedOn the date on the page; null: not known
 * @param url where it is
 * @param kind what sort of page it is
 * @param republishedFrom id of the source that it is a copy of
 * @param note what else is to be known about it
 */
public record Source(String id, String title, @Nullable String publisher, @Nullable String author,
		@Nullable PartialDate publishedOn, @Nullable String url, SourceKind kind, @Nullable String republishedFrom,
		@Nullable String note) {

	/** The last day on which it may have come out; null: not known. */
	public @Nullable LocalDate knownOn() {
		return (this.publishedOn != null) ? this.publishedOn.lastDay() : null;
	}

}
