package org.tieline.tense;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimCheck.Sided;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Claim;
import org.tieline.value.PartialDate;

/**
 * A deadline as exactly as a statement tells it. The record keeps deadlines by year, with
 * the words of the source beside: "28 June 2024" is not the end of 2024.
 *
 * @param date the day, month or year
 * @param end whether the end of it is told
 */
public record ToldDeadline(PartialDate date, boolean end) {

	private static final Pattern STATED = Pattern.compile(
			"(?:(?<day>\\d{1,2}) )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>\\d{4})");

	private static final Pattern END = Pattern.compile("(?i)\\bend of (?<year>\\d{4})");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	/** Whether no more than a year is told, which any day of it fits. */
	public boolean isOfYear() {
		return !this.end && YEAR.matcher(this.date.toString()).matches();
	}

	/** It as a part of an address: {@code end-2024}, {@code 2024-06}. */
	String text() {
		return this.end ? "end-" + this.date : this.date.toString();
	}

	/** What {@link #text} gave. */
	static ToldDeadline read(String text) {
		boolean end = text.startsWith("end-");
		return new ToldDeadline(PartialDate.parse(end ? text.substring(4) : text), end);
	}

	/** The check of the year, or what is left of it. */
	ClaimCheck of(ClaimCheck check) {
		boolean holds = check.verdict() == Verdict.SUPPORTED || check.verdict() == Verdict.CONTESTED;
		if (holds && check.held().stream().map(Sided::claim).noneMatch(this::fits)) {
			String recorded = check.held()
				.stream()
				.map((one) -> one.claim().asStated())
				.filter(Objects::nonNull)
				.findFirst()
				.orElse("another day");
			return check.differing(new Difference(Scope.PERIOD, inWords(), recorded),
					"Not as stated: the deadline on record is " + recorded + ", not " + inWords() + ". "
							+ Objects.requireNonNull(check.bestMatch()).summary());
		}
		List<Claim> opposed = check.opposed().stream().map(Sided::claim).toList();
		if (check.verdict() != Verdict.CONTRADICTED || opposed.isEmpty()) {
			return check;
		}
		String fact = Objects.requireNonNull(check.bestMatch()).summary();
		if (opposed.stream().allMatch(this::isDayAfter)) {
			return check.as(Verdict.SUPPORTED, "Yes: the deadline on record is " + opposed.getFirst().asStated()
					+ ", the day after " + inWords() + ". " + fact);
		}
		if (opposed.stream().allMatch(this::isEndBefore)) {
			return check.as(Verdict.SUPPORTED,
					"Yes: the deadline on record is "
							+ opposed.stream().map(Claim::asStated).distinct().collect(Collectors.joining(" or "))
							+ ". " + fact);
		}
		return check;
	}

	/**
	 * Whether the first day of a year is told, and a claim tells that day or the end of
	 * the year before, which is the same deadline.
	 */
	private boolean isEndBefore(Claim claim) {
		LocalDate told = this.date.firstDay();
		if (this.end || !told.equals(this.date.lastDay()) || told.getDayOfYear() != 1) {
			return false;
		}
		String stated = (claim.asStated() != null) ? claim.asStated() : "";
		PartialDate day = day(stated);
		Matcher ends = END.matcher(stated);
		boolean same = day != null && day.equals(this.date);
		return same || (ends.find() && Integer.parseInt(ends.group("year")) == told.getYear() - 1);
	}

	private String inWords() {
		return (this.end ? "the end of " : "") + this.date;
	}

	/** Whether the words of a claim allow what is told. */
	private boolean fits(Claim claim) {
		String stated = (claim.asStated() != null) ? claim.asStated() : "";
		PartialDate day = day(stated);
		if (isOfYear()) {
			return true;
		}
		if (day != null) {
			boolean within = this.end ? day.lastDay().getMonth() == Month.DECEMBER
					: !day.firstDay().isAfter(this.date.lastDay()) && !day.lastDay().isBefore(this.date.firstDay());
			return within || isDayAfter(claim);
		}
		return this.end || (END.matcher(stated).find() && this.date.lastDay().getMonth() == Month.DECEMBER);
	}

	/** Whether a claim tells the first day after the end of the year that is told. */
	private boolean isDayAfter(Claim claim) {
		PartialDate day = day((claim.asStated() != null) ? claim.asStated() : "");
		LocalDate last = this.date.lastDay();
		boolean ends = this.end
				|| (this.date.day() != null && last.getMonth() == Month.DECEMBER && last.getDayOfMonth() == 31);
		return ends && day != null && day.firstDay().equals(day.lastDay())
				&& day.firstDay().equals(this.date.lastDay().plusDays(1));
	}

	/** The month or day that words tell; null: they tell none. */
	private static @Nullable PartialDate day(String stated) {
		Matcher found = STATED.matcher(stated);
		if (!found.find()) {
			return null;
		}
		int month = Month.valueOf(found.group("month").toUpperCase(Locale.ROOT)).getValue();
		String day = found.group("day");
		String text = "%s-%02d".formatted(found.group("year"), month);
		return PartialDate.parse((day != null) ? "%s-%02d".formatted(text, Integer.parseInt(day)) : text);
	}

}
