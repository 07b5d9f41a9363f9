package org.tieline.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Spell;
import org.tieline.evidence.Stage;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** When all hops of a path are shown to have held at once. */
final class Together {

	private static final LocalDate OPEN = LocalDate.MAX;

	/** From one day to another, both included. */
	private record Span(LocalDate from, LocalDate to) {
	}

	private Together() {
	}

	/**
	 * The newest time at which all hops held; with a date, that which holds the date, if
	 * one does. A hop of a recorded country holds at any time.
	 * @return from the first day on which all are shown; an open end goes on. Null: they
	 * are never shown to hold at once
	 */
	static @Nullable Period of(Hops hops, int[] arcs, @Nullable PartialDate asOf) {
		List<Span> common = List.of(new Span(LocalDate.MIN, OPEN));
		for (int arc : arcs) {
			if (!hops.isOfCountry(arc >> 1)) {
				common = common(common, spans(hops, arc >> 1));
			}
		}
		Span newest = common.stream()
			.max(Comparator.comparing((Span span) -> asOf != null && touches(span, asOf)).thenComparing(Span::from))
			.orElse(null);
		if (newest == null || newest.from().equals(LocalDate.MIN)) {
			return null;
		}
		return new Period(PartialDate.of(newest.from()), newest.to().equals(OPEN) ? null : PartialDate.of(newest.to()));
	}

	private static boolean touches(Span span, PartialDate date) {
		return !span.from().isAfter(date.lastDay()) && !span.to().isBefore(date.firstDay());
	}

	/**
	 * When a hop is shown to have held: at least one of its facts that stand as well as
	 * it does, without a gap. A plan shows nothing, nor does what was removed, or
	 * allegedly so, nobody says when.
	 */
	private static List<Span> spans(Hops hops, int hop) {
		List<Span> spans = new ArrayList<>();
		for (int tie = hops.firstTie[hop]; tie < hops.endTie[hop]; tie++) {
			Spell spell = hops.network.spells[hops.network.spell[tie]];
			boolean open = hops.holding.share(tie).stage() == Stage.IN_USE;
			boolean dated = !hops.holding.planned.get(tie) && (spell.end() != null || open);
			Span span = (dated && hops.ties.bears(hop, tie)) ? shown(spell) : null;
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
				joined.set(joined.size() - 1,
						new Span(last.from(), span.to().isAfter(last.to()) ? span.to() : last.to()));
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
	private static @Nullable Span shown(Spell spell) {
		LocalDate from = Stream.of(spell.start(), spell.observed())
			.filter(Objects::nonNull)
			.map(PartialDate::lastDay)
			.min(Comparator.naturalOrder())
			.orElse(null);
		LocalDate to = Stream.of(spell.end(), (spell.end() != null) ? spell.lastObserved() : null)
			.filter(Objects::nonNull)
			.map(PartialDate::firstDay)
			.max(Comparator.naturalOrder())
			.orElse(OPEN);
		return (from == null || from.isAfter(to)) ? null : new Span(from, to);
	}

	private static List<Span> common(List<Span> some, List<Span> others) {
		List<Span> common = new ArrayList<>();
		for (Span one : some) {
			for (Span other : others) {
				LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
				LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
				if (!from.isAfter(to)) {
					common.add(new Span(from, to));
				}
			}
		}
		return common;
	}

}
