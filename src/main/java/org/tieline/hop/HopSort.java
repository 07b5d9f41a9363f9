package org.tieline.hop;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.TieForm;

/**
 * The facts of a hop with one sort and one status, such as a network ban, a loan or a
 * golden share. A kind of tie without sorts has one sort without a word.
 *
 * @param form how such ties are read
 * @param word the word of the sort: {@code NETWORK_BAN}; blank: it has none
 * @param name the sort as a list names it: {@code network ban}
 * @param status the status of the best of its facts
 * @param bearing whether it sets the status of the hop
 * @param past whether it is in the past tense: all of it ended, or no claim shows that it
 * goes on
 * @param ahead whether it is only planned or forecast
 * @param when the date until which it held, or when it was last recorded; null: the
 * sentence gives none
 * @param remark the remark on a status that is less than established, or on a trial;
 * blank: none
 * @param bases the measures, or legal bases, that it rests on
 */
record HopSort(TieForm form, String word, String name, int status, boolean bearing, boolean past, boolean ahead,
		@Nullable String when, String remark, List<String> bases) {

	/** It alone, where a hop has several. */
	String words() {
		return this.name + rest() + time() + this.remark;
	}

	/** Until when, or when last; blank: nothing is to be said. */
	String time() {
		return (this.when != null) ? " (" + this.when + ")" : "";
	}

	/** What follows the words of a hop that has no other. */
	String detail() {
		return (this.word.isEmpty() ? "" : this.form.detail().apply(this.word)) + rest();
	}

	private String rest() {
		if (this.bases.isEmpty()) {
			return "";
		}
		return this.form.byMeasure() ? " by " + String.join(" and ", this.bases)
				: " (basis: " + String.join(" and ", this.bases) + ")";
	}

}
