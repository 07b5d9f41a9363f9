package org.tieline.evidence;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A number within the sentence of its fact.
 *
 * @param measurement the number
 * @param ofSentence the status that the sentence already names
 * @param when the date or the time of the number in words ({@code of 2018}, {@code until
 * 2018-06}), if it differs from the date of the sentence; null: it does not
 */
public record Figure(Measurement measurement, Status ofSentence, @Nullable String when) {

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
	 * Remarks on the number, in parentheses: {@code (18.3% planned)}; empty: none. The
	 * sentence of a corroborated fact does not lend its origins to a number of one.
	 */
	public String remark() {
		if (isAhead()) {
			return " (" + text() + Mood.of(this.measurement).participle() + ")";
		}
		Status status = this.measurement.status();
		boolean alone = this.ofSentence == Status.CORROBORATED && status == Status.SINGLE_ORIGIN;
		String ofOne = alone ? "of one origin" : "";
		String of = Stream.of(Objects.toString(this.when, ""), ofOne)
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", "));
		boolean same = status == this.ofSentence || status == Status.PLANNED || status.remark().isEmpty();
		return FactWords.joined(this.measurement.made() + (of.isEmpty() ? "" : " (figure " + of + ")")
				+ (same ? "" : status.remark().replace("(", "(figure ")));
	}

}
