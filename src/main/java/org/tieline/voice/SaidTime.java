package org.tieline.voice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.time.StageRule;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * When something was said: planned, alleged, denied or called so. It was said on the day
 * that the source gives for it, else on the day that it is of, else shortly before its
 * page was published.
 */
public final class SaidTime {

	/** So many days after something was said a page may still report it as new. */
	private static final int REPORTED = 31;

	private static final String DEADLINE = "deadline";

	private SaidTime() {
	}

	/**
	 * Whether a claim was said in a period; in one with an end alone, by then. No date is
	 * no other time.
	 */
	public static boolean isSaidIn(Claim claim, Period period) {
		PartialDate told = told(claim);
		PartialDate published = claim.source().publishedOn();
		if (told == null && published == null) {
			return true;
		}
		LocalDate last = (told == null) ? period.lastDay().plusDays(REPORTED) : period.lastDay();
		PartialDate date = (told != null) ? told : Objects.requireNonNull(published);
		return !date.firstDay().isAfter(last) && (period.from() == null || !date.lastDay().isBefore(period.firstDay()));
	}

	/**
	 * Whether a plan was told in a period, or is one for it. A plan lasts from the day on
	 * which it was told up to the time that it is for. On a day, one of the year up to it
	 * is a plan still.
	 */
	public static boolean isPlannedIn(Claim claim, Period asked) {
		LocalDate first = asked.firstDay();
		boolean day = asked.from() != null && first.equals(asked.lastDay());
		Period period = day ? new Period(PartialDate.of(first.minusYears(1)), asked.to()) : asked;
		if (isSaidIn(claim, period)) {
			return true;
		}
		PartialDate said = said(claim);
		PartialDate start = Stream.of(said, claim.from(), claim.asOf(), claim.to())
			.filter(Objects::nonNull)
			.min(Comparator.comparing(PartialDate::firstDay))
			.orElse(null);
		PartialDate end = Stream.of(said, claim.from(), claim.asOf(), claim.to(), deadline(claim))
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null);
		return start != null && end != null && !start.firstDay().isAfter(period.lastDay())
				&& (period.from() == null || !end.lastDay().isBefore(period.firstDay()));
	}

	/** When the nearest of some claims to a period was said, in words. */
	public static String nearest(Collection<Claim> claims, Period period) {
		return claims.stream()
			.min(Comparator.comparingLong((Claim claim) -> distance(claim, period)))
			.map(SaidTime::words)
			.orElse("no date");
	}

	private static long distance(Claim claim, Period period) {
		PartialDate said = said(claim);
		return (said != null) ? Math.abs(ChronoUnit.DAYS.between(said.firstDay(), period.firstDay())) : Long.MAX_VALUE;
	}

	/** When a claim was said, in words: "planned on 2022-05-19". */
	public static String words(Claim claim) {
		PartialDate told = told(claim);
		PartialDate said = said(claim);
		Period planned = (claim.intends() && (claim.from() != null || claim.to() != null)) ? claim.period() : null;
		String verb = (told == null) ? "published"
				: StageRule.isPlan(claim) ? verb(Stance.PLANS) : verb(claim.stance());
		String when = (said != null) ? verb + " " + new Period(said, said).words() : "";
		if (planned == null) {
			return when.isEmpty() ? "no date" : when;
		}
		return (when.isEmpty() ? "" : when + ", ") + "planned " + planned.words();
	}

	private static String verb(Stance stance) {
		return switch (stance) {
			case STATES, ESTIMATES, NO_COMMENT -> "said";
			case ALLEGES -> "alleged";
			case PLANS, CONSIDERS -> "planned";
			case DENIES -> "denied";
		};
	}

	/** The day on which it was said; that of publication if no other is told. */
	private static @Nullable PartialDate said(Claim claim) {
		PartialDate told = told(claim);
		return (told != null) ? told : claim.source().publishedOn();
	}

	private static @Nullable PartialDate told(Claim claim) {
		return (claim.saidOn() != null) ? claim.saidOn() : claim.asOf();
	}

	/** The year by which a plan is to be carried out; null: none is told. */
	private static @Nullable PartialDate deadline(Claim claim) {
		boolean year = DEADLINE.equals(claim.aspect()) && claim.value() != null && claim.value().high() != null;
		return year ? new PartialDate(Objects.requireNonNull(Objects.requireNonNull(claim.value()).high()).intValue(),
				null, null) : null;
	}

}
