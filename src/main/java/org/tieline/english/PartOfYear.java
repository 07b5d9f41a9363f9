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
		Integer year = year(time);
		if (year == null || part.end() > time.start() || part.find()) {
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
		int of = year;
		return List.of(new Found(time.start(), time.end(),
				new Period(new PartialDate(of, last - length + 1, null), new PartialDate(of, last, null)), Sense.AT));
	}

	/** The calendar year that a time is; null: it is none. */
	private static @Nullable Integer year(Found time) {
		Period period = time.period();
		PartialDate from = (period != null) ? period.from() : null;
		boolean one = period != null && from != null && time.sense() == Sense.AT && from.equals(period.to())
				&& from.month() == null;
		return (one && from != null) ? from.year() : null;
	}

}
