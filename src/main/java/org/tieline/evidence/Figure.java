package org.tieline.evidence;

/**
 * A number in the sentence of its fact.
 *
 * @param measurement the number
 * @param told the status that the sentence says of the fact itself
 */
public record Figure(Measurement measurement, Status told) {

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
		Status status = this.measurement.status();
		boolean same = status == this.told || status == Status.PLANNED;
		return (same || status.remark().isEmpty()) ? "" : status.remark().replace("(", "(figure ");
	}

}
