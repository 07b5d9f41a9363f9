package org.tieline.hop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * When all hops of a path held at once, as far as claims show each of them or it is
 * presumed to go on.
 */
public final class Together {

	private static final LocalDate OPEN = LocalDate.MAX;

	/**
	 * From one day to another, both included.
	 *
	 * @param shownTo the last day that shows it, if it is presumed after that; null: the
	 * end is stated, or it is never presumed to be over
	 * @param since the date of the claim that gives the first day; null: none does
	 * @param last the date that last shows the hop that was shown least lately; null: all
	 * ends are stated
	 */
	private record Span(LocalDate from, LocalDate to, @Nullable LocalDate shownTo, @Nullable PartialDate since,
			@Nullable PartialDate last) {

		/** Whether claims show each hop on the first day. */
		boolean isShown() {
			return this.last == null || !this.last.lastDay().isBefore(this.from);
		}

	}

	private Together() {
	}

	/**
	 * The newest time at which all hops held; with a date, that which holds the date, if
	 * one does. A hop of a recorded country holds at any time.
	 * @return from the first day on which all are shown; an open end goes on. Null: they
	 * are never shown to hold at once
	 */
	public static @Nullable Period of(List<HopEvidence> hops) {
		Span newest = newest(hops);
		if (newest == null) {
			return null;
		}
		LocalDate to = lastDay(newest, hops.getLast().time());
		return new Period(PartialDate.of(newest.from()), (to != null) ? PartialDate.of(to) : null);
	}

	/**
	 * The same in words: "shown to hold at once" only if claims show every hop then, else
	 * "presumed". The start is as exact as the claim that gives it. A recorded country
	 * has no date, and is named.
	 */
	public static @Nullable String words(List<HopEvidence> hops) {
		Span newest = newest(hops);
		Period period = of(hops);
		if (newest == null || period == null) {
			return null;
		}
		PartialDate since = (newest.since() != null) ? newest.since() : period.from();
		String when = " to hold at once " + new Period(since, period.to()).words();
		String words = newest.isShown() ? "shown" + when
				: "presumed" + when + " (one tie was last shown " + newest.last() + ")";
		return words
				+ (hops.stream().anyMatch(HopEvidence::ofCountry) ? ", apart from a country that has no date" : "");
	}

	private static @Nullable Span newest(List<HopEvidence> hops) {
		List<Span> common = List.of(new Span(LocalDate.MIN, OPEN, null, null, null));
		for (HopEvidence hop : hops) {
			if (!hop.ofCountry()) {
				common = common(common, spans(hop));
			}
		}
		PartialDate asOf = hops.getLast().time().asOf();
		Span newest = common.stream()
			.max(Comparator.comparing((Span span) -> asOf != null && touches(span, asOf)).thenComparing(Span::from))
			.orElse(null);
		return (newest == null || newest.from().equals(LocalDate.MIN)) ? null : newest;
	}

	/**
	 * The stated end, or the last day shown, if no more is presumed. Null: it goes on.
	 */
	private static @Nullable LocalDate lastDay(Span span, HoldingTime time) {
		if (span.shownTo() == null) {
			return span.to().equals(OPEN) ? null : span.to();
		}
		PartialDate reference = time.reference();
		boolean goesOn = span.to().equals(OPEN) || reference == null || (!span.to().isBefore(reference.firstDay()));
		if (goesOn) {
			return null;
		}
		return span.shownTo().isBefore(span.from()) ? span.from() : span.shownTo();
	}

	private static boolean touches(Span span, PartialDate date) {
		return !span.from().isAfter(date.lastDay()) && !span.to().isBefore(date.firstDay());
	}

	/**
	 * The spans without a gap in which a hop is shown to have held. In each of them holds
	 * at least one fact that sets the status of the hop.
	 */
	private static List<Span> spans(HopEvidence hop) {
		List<Span> spans = new ArrayList<>();
		for (TieEvidence tie : hop.ties()) {
			Span span = (tie.bears() && tie.showsItsTime()) ? shown(tie.spell(), hop.time()) : null;
			if (span != null) {
				spans.add(span);
			}
		}
		spans.sort(Comparator.comparing(Span::from));
		List<Span> joined = new ArrayList<>();
		for (Span span : spans) {
			Span last = joined.isEmpty() ? null : joined.getLast();
			boolean touching = last != null && (last.to().equals(OPEN) || !span.from().isAfter(last.to().plusDays(1)));
			if (last != null && touching) {
				Span longer = span.to().isAfter(last.to()) ? span : last;
				joined.set(joined.size() - 1,
						new Span(last.from(), longer.to(), longer.shownTo(), last.since(), longer.last()));
			}
			else {
				joined.add(span);
			}
		}
		return joined;
	}

	/**
	 * The days on which a spell certainly held: from the last day that its start, or the
	 * first observation, may mean to the first day that its end may mean; or later, if it
	 * was observed after that.
	 */
	private static @Nullable Span shown(Spell spell, HoldingTime time) {
		PartialDate since = Stream.of(spell.start(), spell.observed())
			.filter(Objects::nonNull)
			.min(Comparator.comparing(PartialDate::lastDay))
			.orElse(null);
		LocalDate from = (since != null) ? since.lastDay() : null;
		LocalDate to = Stream.of(spell.end(), (spell.end() != null) ? spell.lastObserved() : null)
			.filter(Objects::nonNull)
			.map(PartialDate::firstDay)
			.max(Comparator.naturalOrder())
			.orElse(OPEN);
		if (from == null || from.isAfter(to)) {
			return null;
		}
		PartialDate last = (spell.end() == null) ? spell.lastShown() : null;
		return (last == null) ? new Span(from, to, null, since, null)
				: new Span(from, spell.presumedTo(time.presume(), time.recordEnd()), last.lastDay(), since, last);
	}

	private static List<Span> common(List<Span> some, List<Span> others) {
		List<Span> common = new ArrayList<>();
		for (Span one : some) {
			for (Span other : others) {
				Span later = one.from().isAfter(other.from()) ? one : other;
				LocalDate from = later.from();
				Span shorter = one.to().isBefore(other.to()) ? one : other;
				if (!from.isAfter(shorter.to())) {
					common.add(new Span(from, shorter.to(), shorter.shownTo(), later.since(),
							earlier(one.last(), other.last())));
				}
			}
		}
		return common;
	}

	/** The date that ends earlier; a missing one ends later than any. */
	private static @Nullable PartialDate earlier(@Nullable PartialDate one, @Nullable PartialDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return other.lastDay().isBefore(one.lastDay()) ? other : one;
	}

}
