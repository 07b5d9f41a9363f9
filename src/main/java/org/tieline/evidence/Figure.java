package org.tieline.evidence;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * A number in the sentence of its fact.
 *
 * @param measurement the number
 * @param told the status that the sentence says of the fact itself
 * @param when of what date it is, where that is not the date of the sentence; null: it is
 */
public record Figure(Measurement measurement, Status told, @Nullable PartialDate when) {

	/** A figure of the date of the sentence. */
	public Figure(Measurement measurement, Status told) {
		this(measurement, told, null);
	}

	/** The number alone: {@code at most USD 7.9 billion}. */
	public String text() {
		return this.measurement.quantity().text();
	}

	/** Whether it is planned or foretold of a fact that is more than that. */
	public boolean isAhead() {
		return this.measurement.status() == Status.PLANNED && this.told != Status.PLANNED;
	}

	/** What is said of it besides its fact: {@code (18.3% planned)}; blank: nothing. */
	public String remark() {
		if (isAhead()) {
			return " (" + text() + Mood.of(this.measurement).participle() + ")";
		}
		String date = (this.when != null) ? " (figure of " + this.when + ")" : "";
		Status status = this.measurement.status();
		boolean same = status == this.told || status == Status.PLANNED;
		return (same || status.remark().isEmpty()) ? date
				: FactWords.joined(date + status.remark().replace("(", "(figure "));
	}

}
