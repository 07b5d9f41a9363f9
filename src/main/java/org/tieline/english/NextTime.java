package org.tieline.english;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The time of a number that goes on with the one before: "and $18.7 billion in 2019", "up
 * from $11 billion a year earlier".
 */
public final class NextTime {

	private static final int YEAR = 366;

	/** So many letters may stand before the time of a number: ", in ". */
	private static final int NEAR = 5;

	private static final Pattern SAME = Pattern.compile(".*\\bsame (?:period|quarter|half|months|time)(?: of| in)? $");

	private static final Pattern IN_BRACKETS = Pattern.compile(".*\\((?:in )?\\d{4}: ?");

	private final String sentence;

	private final int before;

	private final int start;

	private final int end;

	private final @Nullable Period told;

	private NextTime(String sentence, int before, int start, int end, @Nullable Period told) {
		this.sentence = sentence;
		this.before = before;
		this.start = start;
		this.end = end;
		this.told = told;
	}

	/**
	 * The time of a number; null: none of its own is told.
	 * @param before where the number before it ends
	 * @param start where the number starts
	 * @param end where it ends
	 * @param told the time of the number before; null: none is told
	 */
	public static @Nullable Period of(String sentence, List<TimeReader.Found> times, int before, int start, int end,
			@Nullable Period told) {
		return new NextTime(sentence, before, start, end, told).of(times);
	}

	/** The year before another one; null: that is no year. */
	public static @Nullable Period yearBefore(@Nullable Period told) {
		PartialDate from = (told != null) ? told.from() : null;
		boolean year = told != null && from != null && from.month() == null && told.days() <= YEAR;
		PartialDate last = (from != null && year) ? new PartialDate(from.year() - 1, null, null) : null;
		return (last != null) ? new Period(last, last) : null;
	}

	private @Nullable Period of(List<TimeReader.Found> times) {
		if (NumberLink.isOfYearBefore(this.sentence.substring(this.end))) {
			return yearBefore(this.told);
		}
		boolean inBrackets = IN_BRACKETS.matcher(this.sentence.substring(this.before, this.start)).matches();
		int from = inBrackets ? this.before : this.end;
		return times.stream()
			.filter((one) -> one.start() >= from && (inBrackets ? one.end() < this.end : isNear(one)))
			.reduce((first, second) -> inBrackets ? second : first)
			.map(this::like)
			.or(() -> between(times))
			.filter((one) -> !one.equals(this.told))
			.orElse(null);
	}

	/** "In 2015 it had been 5 million": the time stands before the number. */
	private Optional<Period> between(List<TimeReader.Found> times) {
		return times.stream()
			.filter((one) -> one.start() >= this.before && one.end() <= this.start)
			.map(TimeReader.Found::period)
			.filter((one) -> one != null && !one.equals(this.told))
			.reduce((first, second) -> second);
	}

	private boolean isNear(TimeReader.Found time) {
		return time.start() <= this.end + NEAR || isSame(time);
	}

	private boolean isSame(TimeReader.Found time) {
		return SAME.matcher(this.sentence.substring(Math.min(this.end, time.start()), time.start())).matches();
	}

	/** "The same period of 2019" is the half of it, if a half was told. */
	private @Nullable Period like(TimeReader.Found time) {
		Period found = time.period();
		boolean same = isSame(time);
		PartialDate from = (this.told != null) ? this.told.from() : null;
		PartialDate to = (this.told != null) ? this.told.to() : null;
		if (!same || found == null || from == null || to == null || found.from() == null) {
			return same ? null : found;
		}
		int year = found.from().year();
		return new Period(new PartialDate(year, from.month(), null),
				new PartialDate(year + to.year() - from.year(), to.month(), null));
	}

}
