package org.tieline.evidence;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * A number within the sentence of its fact.
 *
 * @param measurement the number
 * @param ofSentence the status that the sentence already names
 * @param when the date of the number, if it differs from the date of the sentence; null:
 * it does not
 */
public record Figure(Measurement measurement, Status ofSentence, @Nullable PartialDate when) {

	/** A number of the date of the sentence. */
	public Figure(Measurement measurement, Status ofSentence) {
		this(measurement, ofSentence, null);
	}

	/** The number without remarks: {@code at most USD 7.9 billion}. */
	public String text() {
		return this.measurement.quantity().text();
	}

	/**
	 * Whether the number is planned or forecast, while its fact is more than that.
	 */
	public boolean isAhead() {
		return this.measurement.status() == Status.PLANNED && this.ofSentence != Status.PLANNED;
	}

	/**
	 * Remarks on the number, in parentheses: {@code (18.3% planned)}; empty: none.
	 */
	public String remark() {
		if (isAhead()) {
			return " (" + text() + Mood.of(this.measurement).participle() + ")";
		}
		String date = (this.when != null) ? " (figure of " + this.when + ")" : "";
		Status status = this.measurement.status();
		boolean same = status == this.ofSentence || status == Status.PLANNED;
		return (same || status.remark().isEmpty()) ? date
				: FactWords.joined(date + status.remark().replace("(", "(figure "));
	}

}
