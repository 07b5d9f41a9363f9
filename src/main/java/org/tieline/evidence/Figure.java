package org.tieline.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A number within the sentence of its fact.
 *
 * @param measurement the number
 * @param ofSentence the status that the sentence already names
 * @param when the date or the time of the number in words ({@code of 2018},
 * {@code of the time until 2018-06}), if it differs from the date of the sentence; null:
 * it does not
 * @param others other numbers of the same time that are stated without a time of their
 * own
 * @param old whether its time is too far from the date of a sentence in the present tense
 * to be the number of that date
 */
public record Figure(Measurement measurement, Status ofSentence, @Nullable String when, List<Quantity> others,
		boolean old) {

	/** How a remark begins that is on the figure and not on its fact. */
	static final String OF_FIGURE = "the figure is ";

	public Figure {
		others = List.copyOf(others);
	}

	/** A number of the date of the sentence. */
	public Figure(Measurement measurement, Status ofSentence) {
		this(measurement, ofSentence, null, List.of(), false);
	}

	/** The number without remarks: {@code at most USD 7.9 billion}. */
	public String text() {
		return this.measurement.text();
	}

	/**
	 * Whether the number is planned or forecast, while its fact is more than that.
	 */
	public boolean isAhead() {
		return this.measurement.status() == Status.PLANNED && this.ofSentence != Status.PLANNED;
	}

	/** The number with its time: {@code 79% in 2000-12}. */
	public String textThen() {
		Period period = this.measurement.period();
		return text() + ((period != null) ? " " + period.words() : ", undated");
	}

	/** The other numbers, in parentheses; empty: there are none. */
	private String besides() {
		return this.others.isEmpty() ? ""
				: this.others.stream()
					.map(Quantity::text)
					.collect(Collectors.joining(" and ", " (and another of ", ")"));
	}

	/**
	 * Remarks on the number, in parentheses: {@code (18.3% planned)}; empty: none. An old
	 * number is told here, because the sentence must not tell it in the present tense.
	 * The sentence of a corroborated fact does not lend its origins to a number of one.
	 */
	public String remark() {
		if (isAhead()) {
			return " (" + text() + Mood.of(this.measurement).participle() + ")";
		}
		Status status = this.measurement.status();
		boolean alone = this.ofSentence == Status.CORROBORATED && status == Status.SINGLE_ORIGIN;
		String ofOne = alone ? "of one origin" : "";
		String level = (status == this.ofSentence || status == Status.PLANNED) ? ""
				: status.remark().replaceAll("[ ()]", "");
		String of = Stream.of(this.old ? "" : Objects.toString(this.when, ""), ofOne, level)
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(" and "));
		String then = this.old ? " (" + textThen() + ")" : "";
		return FactWords
			.joined(then + besides() + this.measurement.made() + (of.isEmpty() ? "" : " (" + OF_FIGURE + of + ")"));
	}

}
