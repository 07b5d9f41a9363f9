package org.tieline.tense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.english.TimeReader;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Whether a time of a passage can be compared with those on record. */
public final class Times {

	/** No time is asked about. */
	public static final List<@Nullable Period> ANY = Collections.singletonList(null);

	/** "Remains under the order of April 2018": the time is that of the order. */
	private static final Pattern STILL = Pattern.compile(
			" (?:remains?|(?:is|are) still|still (?:is|are)) .*\\b(?:order|rules?|decision|directions?|list)(?= )");

	private static final int[] SPANS = { 1, 3, 6, 12 };

	private Times() {
	}

	/**
	 * The periods that a statement may be about. What is told of the present is told by
	 * figures of the month, quarter, half-year or year that the day lies in, or by those
	 * of the year up to it; {@link PresentTense} says which of them count.
	 * @param time the time of the statement; null: none is told
	 */
	public static List<@Nullable Period> periods(TimeReader.@Nullable Found time) {
		Period period = (time != null) ? time.period() : null;
		PartialDate day = (period != null) ? period.from() : null;
		if (time == null || day == null || !isOfPassage(time)) {
			return Collections.singletonList(period);
		}
		List<@Nullable Period> periods = new ArrayList<>();
		periods.add(period);
		int month = day.firstDay().getMonthValue();
		for (int span : SPANS) {
			int first = (month - 1) / span * span + 1;
			periods.add((span == 12) ? at(new PartialDate(day.year(), null, null))
					: (span == 1) ? at(new PartialDate(day.year(), month, null))
							: new Period(new PartialDate(day.year(), first, null),
									new PartialDate(day.year(), first + span - 1, null)));
		}
		periods.add(new Period(PartialDate.of(day.firstDay().minusYears(1)), day));
		return periods;
	}

	/**
	 * The periods that a statement may be about. A number that is told of the past
	 * without a time is the newest by the date of the passage.
	 * @param time the time of the statement; null: none is told
	 * @param words the words of the statement
	 * @param today the date of the passage; null: not known
	 */
	public static List<@Nullable Period> periods(TimeReader.@Nullable Found time, KindOfFact kind, Stance stance,
			String words, @Nullable LocalDate today) {
		boolean newest = time == null && today != null && kind.measurement() && areOf(kind) && stance.asserts()
				&& !TenseWords.isPresent(words);
		return (newest && today != null) ? List.<@Nullable Period>of(new Period(null, PartialDate.of(today)))
				: periods(time);
	}

	/** Whether facts of a kind are of times: what something costs is told of none. */
	public static boolean areOf(KindOfFact kind) {
		return !kind.name().equals("EFFECT");
	}

	/** Words that tell of an effect as one that has come. */
	private static final Pattern DONE = Pattern.compile(
			"(?= [rdtps])(?<! (?:be|must have|will have|had to have|expects to have)) (?:removed|dismantled|took down|replaced|pulled out|stripped out|switched off)(?= )");

	/**
	 * Whether a kind of fact is of no time, so that what is expected is told as it is:
	 * unless the words tell that it has come.
	 */
	public static boolean isExpected(KindOfFact kind, String words) {
		return !areOf(kind) && !DONE.matcher(words).find();
	}

	/** Whether a time is the date of the passage, which no words tell. */
	public static boolean isOfPassage(TimeReader.Found time) {
		return time.start() == time.end();
	}

	private static Period at(PartialDate date) {
		return new Period(date, date);
	}

	/**
	 * The time of a statement. What is told of the present without a time is asked at the
	 * date of the passage.
	 * @param told the time that it tells; null: none
	 * @param words the words of the statement
	 * @param today the date of the passage; null: not known
	 */
	public static TimeReader.@Nullable Found of(TimeReader.@Nullable Found told, String words,
			@Nullable LocalDate today) {
		boolean ofNoun = told != null && told.sense() == TimeReader.Sense.AT && STILL.matcher(words).find();
		if ((told != null && !ofNoun) || today == null || !TenseWords.isPresent(words)) {
			return told;
		}
		PartialDate date = PartialDate.of(today);
		return new TimeReader.Found(0, 0, new Period(date, date), TimeReader.Sense.AT);
	}

	/**
	 * Why what is told of a time is not compared; null: it is.
	 * @param number whether a number is told
	 * @param aspects the measurements that the number may be
	 */
	public static @Nullable String doubt(TimeReader.Found time, boolean number, KindOfFact kind, List<Aspect> aspects) {
		boolean flow = number && (kind.measurement() || aspects.stream().noneMatch(Aspect::stock));
		return switch (time.sense()) {
			case BOUND -> "it tells of a time before or after a date";
			case FISCAL -> flow ? "a fiscal year need not be the calendar year" : unknown(time);
			case ROUGHLY -> flow ? "its time is told too roughly" : unknown(time);
			case SINCE -> (number && kind.measurement()) ? "it tells of a number over several years" : unknown(time);
			case DEADLINE ->
				(number && kind.measurement()) ? unknown(time) : "a deadline is not the time at which it holds";
			case RELATIVE -> "its time is told by another time";
			case AT -> unknown(time);
		};
	}

	private static @Nullable String unknown(TimeReader.Found time) {
		return (time.period() == null) ? "its time is told by the date of the passage; give that date" : null;
	}

}
