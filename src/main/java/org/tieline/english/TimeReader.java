package org.tieline.english;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * Finds the times of an English passage: "2017", "March 2019", "the third quarter of
 * 2018", "H1 2019", "12 May 2020", "from 2015 to 2018", and "last year" against the date
 * of the passage.
 */
public final class TimeReader {

	/** How a time is meant; what is not meant as the time itself is not compared. */
	public enum Sense {

		/** In, at or during it. */
		AT,

		/** From then on, up to the date of the passage or, without it, with no end. */
		SINCE,

		/** Only a bound: before, until or after it. */
		BOUND,

		/** A part of it that is not told: "early 2019". */
		ROUGHLY,

		/** A fiscal year, which need not be the calendar year. */
		FISCAL,

		/** By then: it comes true at some time before. */
		DEADLINE,

		/** Told by another time: "two years later". */
		RELATIVE

	}

	/**
	 * A time in a passage.
	 *
	 * @param start where it starts, without its preposition
	 * @param period the period; null: it is told by a date of the passage that was not
	 * given
	 * @param sense how it is meant
	 */
	public record Found(int start, int end, @Nullable Period period, Sense sense) {
	}

	private static final Pattern SINCE = Pattern.compile("\\b(?:ever )?since(?: the)? $", Pattern.CASE_INSENSITIVE);

	private static final Pattern BOUND = Pattern.compile(
			"\\b(?:until|till|before|after|prior to|up to|beyond|later than)(?: the)? $", Pattern.CASE_INSENSITIVE);

	private static final Pattern ROUGHLY = Pattern.compile(
			"\\b(?:early|late|mid|mid-|(?:start|beginning|end|middle|close|course|summer|autumn|spring|winter|part|half) of|summer|autumn|spring|winter)(?: in)? ?$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FISCAL = Pattern.compile(
			"\\b(?:fiscal|fiscal year|financial year|fy|year to|year ended|year ending) ?$", Pattern.CASE_INSENSITIVE);

	private static final Pattern DEADLINE = Pattern.compile(
			"\\b(?:by|no later than)(?: the)?(?: (?:end|start|beginning|close|middle) of| early| late| mid)?(?: the)?[ -]$",
			Pattern.CASE_INSENSITIVE);

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String MONTH = "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";

	private static final String YEAR = "(?:19[89]\\d|20[0-4]\\d)";

	private static final Pattern TIME = Pattern.compile("\\b(?:" + "(?:from |between )?(?<y1>" + YEAR
			+ ")(?: to | and | until |-| through )(?<y2>" + YEAR + ")\\b" + "|(?:from |between )?(?<fm>" + MONTH
			+ ")(?: (?<fy>" + YEAR + "))?(?: to | and | until |-| through )(?<tm>" + MONTH + "),? (?<ty>" + YEAR
			+ ")\\b" + "|(?<iso>" + YEAR + "-\\d{2}-\\d{2})\\b" + "|(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?<m1>" + MONTH
			+ "),? (?<dy1>" + YEAR + ")\\b" + "|(?<m2>" + MONTH + ") (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<dy2>" + YEAR
			+ ")\\b"
			+ "|(?:the )?(?<span2>(?:three|six|nine|twelve|3|6|9|12) months|quarter|half|half[ -]year|(?:fiscal |financial |business )?year) (?:to|through|ended|ending|that ended|which ended|that ends)(?: in| on)?(?: the end of)? (?:(?<ed1>\\d{1,2})(?:st|nd|rd|th)? )?(?<em>"
			+ MONTH + ")(?: (?<ed2>\\d{1,2})(?:st|nd|rd|th)?)?,? (?<ey>" + YEAR + ")\\b"
			+ "|fy ?'?(?<fy1>\\d{4}|\\d{2})(?:[/-]\\d{2,4})?\\b" + "|(?<s1>" + YEAR + ")[/-](?<s2>\\d{2})\\b(?![/-])"
			+ "|(?:the )?first (?<count>three|six|nine|3|6|9) months of (?<cy>" + YEAR + ")\\b"
			+ "|(?:the )?(?:last|final) (?<span3>(?:three|six|nine|3|6|9) months) of (?<ly>" + YEAR + ")\\b"
			+ "|(?:the )?(?<part>first|second|third|fourth|last|final) (?<span>quarter|half) (?:of )?(?<py>" + YEAR
			+ ")\\b" + "|(?<q>q[1-4]|h[12])(?:[ /-]|, )?(?:of )?(?<qy>" + YEAR + "|'\\d{2})\\b"
			+ "|(?<n3>[1-4])q[ /-]?(?<ny>" + YEAR + "|'?\\d{2})\\b" + "|(?<qy2>" + YEAR
			+ ")(?:'s)? (?<q2>q[1-4]|h[12])\\b" + "|(?<m3>" + MONTH + "),? (?:of )?(?<my>" + YEAR + ")\\b" + "|(?<year>"
			+ YEAR + ")(?![\\d,.]*\\d|%| percent)\\b" + "|(?<=\\b(?:on|since) )(?:(?<m4>" + MONTH
			+ ") (?<d4>\\d{1,2})(?:st|nd|rd|th)?|(?<d5>\\d{1,2})(?:st|nd|rd|th)? (?<m5>" + MONTH + "))(?!,? ?\\d)\\b"
			+ "|(?<relative>last year|this year|last month|last quarter|this quarter|today)\\b"
			+ "|(?<told>(?:between|from) (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:to|and|until|through) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?![ ,]*\\d)|(?:the )?(?:first|second|third|fourth|last|latest|final) (?:quarter|half)\\b(?! of the (?!year))|the "
			+ YEAR
			+ "s|(?<=\\b(?:in|since|during|until|last|by) )(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![ ,]*\\d)"
			+ "|(?:the|that) same (?:period|half)(?! (?:of|in|a|one|last)\\b)|(?:the|that) (?:same|previous|preceding|next|following) (?:year|quarter|month)|the (?:year|quarter|month) (?:before|after|earlier)|that year"
			+ "|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\\d{1,2}) (?:years?|quarters?|months?) (?:later|earlier|before|after|afterwards|previously|ago|prior|on))\\b"
			+ ")", Pattern.CASE_INSENSITIVE);

	private static final Pattern FUTURE = Pattern.compile(
			"\\b(?:will|would|shall|due|planned|expected|scheduled|(?:is|are|was|were) to)\\b",
			Pattern.CASE_INSENSITIVE);

	/** "Said on May 19 that it would": what was said is not to come. */
	private static final Pattern SAID = Pattern
		.compile("\\b(?:said|announced|decided|told|confirmed|ruled|declared|pledged|promised) on $");

	/** One of these is in every time. */
	private static final Triggers WORDS = Triggers.of("", "19", "20", "year", "quarter", "half", "month", "today", "fy",
			"1q", "2q", "3q", "4q", "same", "january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december");

	private TimeReader() {
	}

	/**
	 * All times of a text, in their order.
	 * @param today the date of the passage; null: not given, so that "last year" is
	 * unknown
	 */
	public static List<Found> read(String text, @Nullable LocalDate today) {
		List<Found> found = new ArrayList<>();
		if (!WORDS.isIn(text.toLowerCase(Locale.ROOT))) {
			return found;
		}
		Matcher matcher = TIME.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		int next = 0;
		for (int at = 0; at < text.length(); at++) {
			if (at < next || !TimeStarts.mayStart(text, at) || !matcher.region(at, text.length()).lookingAt()) {
				continue;
			}
			next = matcher.end();
			if (isDayToCome(matcher, text)) {
				continue;
			}
			try {
				Period period = period(matcher, today);
				if (period != null || matcher.group("relative") != null || matcher.group("told") != null) {
					found.add(found(matcher, text, period, today));
				}
			}
			catch (DateTimeException ex) {
				// No day of the calendar, such as 31 June: not a time.
				continue;
			}
		}
		List<Found> sorted = new ArrayList<>(found.stream().sorted(Comparator.comparing(Found::start)).toList());
		ToldTimes.resolve(sorted, text, today);
		return sorted;
	}

	/** A day without a year in what is told of the future: its year is not told. */
	private static boolean isDayToCome(Matcher matcher, String text) {
		return (matcher.group("d4") != null || matcher.group("d5") != null) && FUTURE.matcher(text).find()
				&& !SAID.matcher(text.substring(0, matcher.start())).find();
	}

	private static Found found(Matcher matcher, String text, @Nullable Period period, @Nullable LocalDate today) {
		if (matcher.group("told") != null) {
			return new Found(matcher.start(), matcher.end(), null, Sense.RELATIVE);
		}
		String before = text.substring(Math.max(0, matcher.start() - 24), matcher.start());
		if (matcher.group("fy1") != null
				|| (matcher.group("s1") != null && PeriodWords.isSeason(matcher.group("s1"), matcher.group("s2")))) {
			return new Found(matcher.start(), matcher.end(), period, Sense.FISCAL);
		}
		if (matcher.group("em") != null) {
			boolean whole = PeriodWords.endsMonth(matcher.group("ed1"), matcher.group("ed2"));
			return new Found(matcher.start(), matcher.end(), period, whole ? Sense.AT : Sense.ROUGHLY);
		}
		Sense sense = DEADLINE.matcher(before).find() ? Sense.DEADLINE
				: BOUND.matcher(before).find() ? Sense.BOUND : FISCAL.matcher(before).find() ? Sense.FISCAL
						: ROUGHLY.matcher(before).find() ? Sense.ROUGHLY : Sense.AT;
		if (period != null && SINCE.matcher(before).find()) {
			PartialDate first = Objects.requireNonNull(period.from());
			Period upTo = (today != null && first.firstDay().isBefore(today)) ? new Period(first, PartialDate.of(today))
					: new Period(first, null);
			return new Found(matcher.start(), matcher.end(), upTo, Sense.SINCE);
		}
		return new Found(matcher.start(), matcher.end(), period, sense);
	}

	private static @Nullable Period period(Matcher m, @Nullable LocalDate today) {
		if (m.group("y1") != null) {
			return span(year(m.group("y1")), year(m.group("y2")));
		}
		if (m.group("fm") != null) {
			int last = Integer.parseInt(m.group("ty"));
			int first = (m.group("fy") != null) ? Integer.parseInt(m.group("fy")) : last;
			return span(new PartialDate(first, month(m.group("fm")), null),
					new PartialDate(last, month(m.group("tm")), null));
		}
		if (m.group("iso") != null) {
			return at(PartialDate.of(LocalDate.parse(m.group("iso"))));
		}
		if (m.group("d1") != null) {
			return day(m.group("dy1"), m.group("m1"), m.group("d1"));
		}
		if (m.group("d2") != null) {
			return day(m.group("dy2"), m.group("m2"), m.group("d2"));
		}
		if (m.group("count") != null) {
			int length = List.of("three", "3", "six", "6", "nine", "9")
				.indexOf(m.group("count").toLowerCase(Locale.ROOT)) / 2 * 3 + 3;
			return months(m.group("cy"), 0, length);
		}
		if (m.group("span3") != null) {
			return PeriodWords.upTo(m.group("span3"), Integer.parseInt(m.group("ly")), 12);
		}
		if (m.group("em") != null) {
			return PeriodWords.upTo(m.group("span2"), Integer.parseInt(m.group("ey")), month(m.group("em")));
		}
		if (m.group("fy1") != null) {
			return at(year(PeriodWords.year(m.group("fy1"))));
		}
		if (m.group("s1") != null) {
			return PeriodWords.isSeason(m.group("s1"), m.group("s2")) ? at(year(m.group("s1")))
					: at(new PartialDate(Integer.parseInt(m.group("s1")), Integer.parseInt(m.group("s2")), null));
		}
		if (m.group("n3") != null) {
			return months(PeriodWords.year(m.group("ny")), Integer.parseInt(m.group("n3")) - 1, 3);
		}
		if (m.group("part") != null) {
			boolean half = m.group("span").equalsIgnoreCase("half");
			int part = List.of("first", "second", "third", "fourth").indexOf(m.group("part").toLowerCase(Locale.ROOT));
			return months(m.group("py"), (part >= 0) ? part : half ? 1 : 3, half ? 6 : 3);
		}
		if (m.group("q") != null) {
			return quarter(m.group("q"), PeriodWords.year(m.group("qy")));
		}
		if (m.group("q2") != null) {
			return quarter(m.group("q2"), m.group("qy2"));
		}
		if (m.group("m3") != null) {
			return at(new PartialDate(Integer.parseInt(m.group("my")), month(m.group("m3")), null));
		}
		if (m.group("year") != null) {
			return at(year(m.group("year")));
		}
		if (m.group("d4") != null || m.group("d5") != null) {
			String day = (m.group("d4") != null) ? m.group("d4") : m.group("d5");
			String month = (m.group("m4") != null) ? m.group("m4") : m.group("m5");
			return (today != null) ? at(PartialDate.of(PeriodWords.last(month(month), Integer.parseInt(day), today)))
					: null;
		}
		return (today != null && m.group("relative") != null)
				? relative(m.group("relative").toLowerCase(Locale.ROOT), today) : null;
	}

	/** A span of time; null: it would end before it starts. */
	private static @Nullable Period span(PartialDate first, PartialDate last) {
		return last.lastDay().isBefore(first.firstDay()) ? null : new Period(first, last);
	}

	private static @Nullable Period quarter(String part, String year) {
		return months(year, part.charAt(1) - '1', (Character.toLowerCase(part.charAt(0)) == 'h') ? 6 : 3);
	}

	private static @Nullable Period months(String year, int part, int length) {
		int first = part * length + 1;
		if (first > 12) {
			return null;
		}
		int y = Integer.parseInt(year);
		return new Period(new PartialDate(y, first, null), new PartialDate(y, first + length - 1, null));
	}

	private static @Nullable Period relative(String words, LocalDate today) {
		YearMonth month = YearMonth.from(today);
		return switch (words) {
			case "last year" -> at(new PartialDate(today.getYear() - 1, null, null));
			case "this year" -> at(new PartialDate(today.getYear(), null, null));
			case "last month" ->
				at(new PartialDate(month.minusMonths(1).getYear(), month.minusMonths(1).getMonthValue(), null));
			case "today" -> at(PartialDate.of(today));
			case "last quarter" -> months(Integer.toString(month.minusMonths(3).getYear()),
					(month.minusMonths(3).getMonthValue() - 1) / 3, 3);
			case "this quarter" -> months(Integer.toString(today.getYear()), (today.getMonthValue() - 1) / 3, 3);
			default -> null;
		};
	}

	private static PartialDate year(String year) {
		return new PartialDate(Integer.parseInt(year), null, null);
	}

	private static Period day(String year, String month, String day) {
		return at(new PartialDate(Integer.parseInt(year), month(month), Integer.parseInt(day)));
	}

	private static int month(String name) {
		return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
	}

	private static Period at(PartialDate date) {
		return new Period(date, date);
	}

}
