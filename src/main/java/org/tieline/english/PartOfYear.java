package org.tieline.english;

import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.english.TimeReader.Found;
import org.tieline.english.TimeReader.Sense;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** "Third-quarter sales of 5 million in 2023": the part of the year stands apart. */
public final class PartOfYear {

	private static final Pattern PART = Pattern.compile(
			"\\b(?<which>first|second|third|fourth|final|last)-(?<part>quarter|half) (?!of\\b)",
			Pattern.CASE_INSENSITIVE);

	private static final Map<String, Integer> WHICH = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

	private static final int HALF = 6;

	private static final int QUARTER = 3;

	private static final int MONTHS = 12;

	private PartOfYear() {
	}

	/**
	 * The times of a sentence, with its only year as the part that the sentence names.
	 */
	public static List<Found> of(String sentence, List<Found> times) {
		Matcher part = PART.matcher(sentence);
		if (times.size() != 1 || !part.find()) {
			return times;
		}
		Found time = times.getFirst();
		Period year = year(time);
		boolean other = year == null || part.end() > time.start() || part.find();
		if (other || year == null || year.from() == null) {
			return times;
		}
		part.reset();
		part.find();
		int length = part.group("part").equalsIgnoreCase("half") ? HALF : QUARTER;
		int number = WHICH.getOrDefault(part.group("which").toLowerCase(Locale.ROOT), MONTHS / length);
		int last = number * length;
		if (last > MONTHS) {
			return times;
		}
		int of = year.from().year();
		return List.of(new Found(time.start(), time.end(),
				new Period(new PartialDate(of, last - length + 1, null), new PartialDate(of, last, null)), Sense.AT));
	}

	/** The period of a time that is one calendar year; null: it is another one. */
	private static @Nullable Period year(Found time) {
		Period period = time.period();
		boolean one = period != null && time.sense() == Sense.AT && period.from() != null
				&& period.from().equals(period.to()) && period.from().month() == null;
		return one ? period : null;
	}

}
