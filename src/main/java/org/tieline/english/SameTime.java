package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.english.TimeReader.Found;
import org.tieline.english.TimeReader.Sense;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** A time that is that of the sentence before: "In the same quarter Berg had 15%". */
public final class SameTime {

	private static final Pattern SAME = Pattern.compile(
			"(?:the|that) same (?<span>year|quarter|month|half|period)|that (?<that>year)", Pattern.CASE_INSENSITIVE);

	private SameTime() {
	}

	/**
	 * The times of a sentence, the first of them with the period that it means.
	 * @param before the times of the last sentence that tells any
	 */
	public static List<Found> of(List<Found> times, String sentence, List<Found> before) {
		if (times.isEmpty() || times.getFirst().sense() != Sense.RELATIVE || times.getFirst().period() != null) {
			return times;
		}
		Found first = times.getFirst();
		Matcher same = SAME.matcher(sentence.substring(first.start(), first.end()));
		List<Period> told = before.stream().map(Found::period).flatMap(Stream::ofNullable).distinct().toList();
		boolean one = told.size() == 1
				&& before.stream().allMatch((time) -> time.sense() == Sense.AT && time.period() != null);
		Period period = (one && same.matches())
				? meant((same.group("span") != null) ? same.group("span") : same.group("that"), told.getFirst()) : null;
		if (period == null) {
			return times;
		}
		List<Found> meant = new ArrayList<>(times);
		meant.set(0, new Found(first.start(), first.end(), period, Sense.AT));
		return meant;
	}

	/** The period of a kind that a period is or lies in; null: it is of another kind. */
	private static @Nullable Period meant(String span, Period told) {
		PartialDate from = told.from();
		PartialDate to = told.to();
		if (from == null || to == null || from.year() != to.year()) {
			return null;
		}
		PartialDate year = new PartialDate(from.year(), null, null);
		int months = (from.month() == null || to.month() == null) ? 12 : to.month() - from.month() + 1;
		return switch (span.toLowerCase(Locale.ROOT)) {
			case "year" -> new Period(year, year);
			case "quarter" -> (months == 3) ? told : null;
			case "half" -> (months == 6) ? told : null;
			case "month" -> (months == 1) ? new Period(new PartialDate(from.year(), from.month(), null),
					new PartialDate(from.year(), from.month(), null)) : null;
			default -> told;
		};
	}

}
