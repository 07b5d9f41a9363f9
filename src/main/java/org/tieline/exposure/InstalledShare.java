package org.tieline.exposure;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.supply.RecordedShare;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A recorded share of what is installed or bought at a place that vendors of a state
 * have.
 *
 * @param place the country, or the operator with the network
 * @param vendor the vendor, or the group of vendors
 * @param measure what is counted
 * @param share in percent
 * @param shareInWords the share as it can be printed:
 * {@code 66.7% (printed as "two-thirds")}
 * @param period the period of the figure
 * @param presumed whether it ended before the date asked about
 * @param status the status of the figure
 * @param fact the fact with it
 * @param summary one sentence
 */
public record InstalledShare(Entity place, Entity vendor, Measure measure, Quantity share, String shareInWords,
		Period period, boolean presumed, Status status, FactView fact, String summary) {

	/** What a share of a country's market or an operator's network counts. */
	public enum Measure {

		/** Equipment in the networks. */
		INSTALLED_BASE,
		/** Users served over the equipment. */
		SUBSCRIBERS,
		/** Sales in the period. */
		REVENUE

	}

	/** A figure of a fact about a vendor at a place, before a time is chosen. */
	record Found(Entity place, Entity vendor, Measure measure, FactView fact, Measurement figure,
			@Nullable String goods) {

		/** What it is about: figures of several periods with one key are one series. */
		String key() {
			return this.place.id() + " " + this.vendor.id() + " " + this.measure + " " + this.goods;
		}

		/**
		 * A share in words, with the words of a source that prints no digits or calls it
		 * approximate, and with how it was made if nobody gives it.
		 */
		String shareInWords() {
			String words = this.figure.inWords();
			return (words != null)
					? RecordedShare.inWords(this.figure.quantity()) + " (printed as \u201c" + words + "\u201d)"
					: this.figure.hedge() + RecordedShare.inWords(this.figure.quantity()) + this.figure.made();
		}

		InstalledShare share(Period period, boolean presumed, String summary) {
			return new InstalledShare(this.place, this.vendor, this.measure, this.figure.quantity(), shareInWords(),
					period, presumed, this.figure.status(), this.fact, summary);
		}

	}

}
