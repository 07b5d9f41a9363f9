package org.tieline.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * Times that are told by other times: "a year earlier" by the time before it, "in May" by
 * the date of the passage.
 */
final class ToldTimes {

	private static final Pattern YEAR_BEFORE = Pattern.compile(
			"(?:a|one) year (?:earlier|before|previously|ago|prior)|the (?:year before|previous year|preceding year|year earlier)|the same (?:quarter|half|period) (?:a|one) year (?:earlier|before)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern THAN = Pattern.compile("\\bthan(?: (?:in|for|during))? $", Pattern.CASE_INSENSITIVE);

	private static final Pattern SAME_YEAR = Pattern.compile("(?:in )?(?:the|that) same year|that year",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OPENS_SPAN = Pattern.compile("\\b(?:between|from) $", Pattern.CASE_INSENSITIVE);

	private static final Pattern GOES_ON = Pattern.compile(" (?:and|to|until|till|up to|through) ");

	/** What is to come has its month in the future. */
	private static final Pattern FUTURE = Pattern.compile(
			"\\b(?:will|plans?|planned|due|expects?|expected|scheduled|intends?|aims?|next)\\b",
			Pattern.CASE_INSENSITIVE);

	/** Before a time that is only a bound. */
	private static final Pattern BOUND = Pattern.compile(
			"\\b(?:by|until|till|before|after|since)(?: (?:the )?(?:end|start|beginning|middle) of| early| late| mid)?[ -]$",
			Pattern.CASE_INSENSITIVE);

	private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december");

	private static final long YEAR = 366;

	private ToldTimes() {
	}

	/**
	 * Gives periods to the times whose own is told by another one.
	 * @param times those of a text, in their order; changed
	 * @param today the date of the passage; null: not known
	 */
	static void resolve(List<TimeReader.Found> times, String text, @Nullable LocalDate today) {
		spans(times, text);
		for (int i = 0; i < times.size(); i++) {
			TimeReader.Found one = times.get(i);
			if (one.sense() != TimeReader.Sense.RELATIVE || one.period() != null) {
				continue;
			}
			String words = text.substring(one.start(), one.end());
			Period period = null;
			if (i > 0 && YEAR_BEFORE.matcher(words).matches()) {
				period = yearBefore(times.get(i - 1));
			}
			else if (i > 0 && SAME_YEAR.matcher(words).matches()) {
				period = sameYear(times.get((i > 1 && isCompared(times.get(i - 1), text)) ? i - 2 : i - 1));
			}
			else if (today != null && text.substring(0, one.start()).endsWith("since ")) {
				period = lastMonths(words.toLowerCase(Locale.ROOT).split(" "), today);
				if (period != null && period.from() != null) {
					times.set(i, new TimeReader.Found(one.start(), one.end(),
							new Period(period.from(), PartialDate.of(today)), TimeReader.Sense.SINCE));
				}
				continue;
			}
			else if (today != null && !FUTURE.matcher(text).find()
					&& !BOUND.matcher(text.substring(0, one.start())).find()) {
				period = lastMonths(words.toLowerCase(Locale.ROOT).split(" "), today);
			}
			if (period != null) {
				times.set(i, new TimeReader.Found(one.start(), one.end(), period, TimeReader.Sense.AT));
			}
		}
	}

	/** "More than the year before": the year that is told of is another one. */
	private static boolean isCompared(TimeReader.Found time, String text) {
		return YEAR_BEFORE.matcher(text.substring(time.start(), time.end())).matches()
				&& THAN.matcher(text.substring(0, time.start())).find();
	}

	/** "Between October 2023 and 7 May 2024": two times that are one span. */
	private static void spans(List<TimeReader.Found> times, String text) {
		for (int i = times.size() - 2; i >= 0; i--) {
			TimeReader.Found first = times.get(i);
			TimeReader.Found last = times.get(i + 1);
			Matcher opens = OPENS_SPAN.matcher(text.substring(0, first.start()));
			Period from = first.period();
			Period to = last.period();
			if (from != null && to != null && from.from() != null && to.to() != null && opens.find()
					&& GOES_ON.matcher(text.substring(first.end(), last.start())).matches()
					&& !to.to().lastDay().isBefore(from.from().firstDay())) {
				times.remove(i + 1);
				times.set(i, new TimeReader.Found(opens.start(), last.end(), new Period(from.from(), to.to()),
						TimeReader.Sense.AT));
			}
		}
	}

	/** The year that a time lies in; null: in several. */
	private static @Nullable Period sameYear(TimeReader.Found time) {
		Period period = time.period();
		if (period == null || period.from() == null || period.to() == null
				|| period.from().year() != period.to().year()) {
			return null;
		}
		PartialDate year = new PartialDate(period.from().year(), null, null);
		return new Period(year, year);
	}

	/**
	 * The same months a year before; null: the time is not one of months within a year.
	 */
	private static @Nullable Period yearBefore(TimeReader.Found time) {
		Period period = time.period();
		if (period == null || time.sense() != TimeReader.Sense.AT || period.from() == null || period.to() == null
				|| period.days() > YEAR || period.from().day() != null || period.to().day() != null) {
			return null;
		}
		return new Period(before(period.from()), before(period.to()));
	}

	private static PartialDate before(PartialDate date) {
		return new PartialDate(date.year() - 1, date.month(), null);
	}

	/**
	 * The last such month, or the last such months of one year, up to a day; null: none
	 * are told.
	 */
	private static @Nullable Period lastMonths(String[] words, LocalDate today) {
		int last = MONTHS.indexOf(words[words.length - 1]) + 1;
		int first = (words.length == 1) ? last : MONTHS.indexOf(words[1]) + 1;
		if (last == 0 || first == 0 || first > last) {
			return null;
		}
		int year = (last <= today.getMonthValue()) ? today.getYear() : today.getYear() - 1;
		return new Period(new PartialDate(year, first, null), new PartialDate(year, last, null));
	}

}
