package org.tieline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * Makes the spells of a state from its claims. A stated start opens a spell, and a stated
 * end closes it. An observation shows the state at its date; after an end it opens a new
 * spell.
 */
public final class Spells {

	private final List<Spell> closed = new ArrayList<>();

	private @Nullable Spell open;

	private final List<TimePoint> points;

	private Spells(List<TimePoint> points) {
		this.points = points;
	}

	/** The spells, oldest first. */
	public static List<Spell> of(List<StateClaim> claims) {
		List<TimePoint> points = TimePoint.of(claims);
		Spells spells = new Spells(points);
		points.forEach(spells::add);
		if (spells.open != null) {
			spells.closed.add(spells.open);
		}
		return List.copyOf(spells.closed);
	}

	private void add(TimePoint point) {
		switch (point.mark()) {
			case START -> start(point);
			case OBSERVATION -> observe(point.date());
			case END -> end(point);
		}
	}

	private void start(TimePoint point) {
		PartialDate date = point.date();
		Spell spell = this.open;
		if (spell == null) {
			this.open = new Spell(date, null, null);
			return;
		}
		boolean heldBefore = spell.observed() != null && spell.observed().isWhollyBefore(date);
		if (heldBefore) {
			return;
		}
		if (spell.start() == null || date.refines(spell.start())) {
			this.open = shown(spell, date, spell.startBy());
		}
		else if (point.claim().to() == null && spell.start().isWhollyBefore(date)) {
			// Several stated starts that differ: between them the state is possible. A
			// claim with its own end does not change the start.
			this.open = shown(spell, spell.start(), Spell.later(spell.startBy(), date));
		}
	}

	private static Spell shown(Spell spell, PartialDate start, @Nullable PartialDate startBy) {
		return new Spell(start, startBy, spell.observed(), spell.lastObserved(), spell.end(), null, null, null, false,
				spell.reach());
	}

	private void observe(PartialDate date) {
		if (this.open != null) {
			this.open = seen(this.open, date);
			return;
		}
		Spell last = this.closed.isEmpty() ? null : this.closed.getLast();
		if (last != null && last.end() != null && !last.end().isWhollyBefore(date)) {
			this.closed.set(this.closed.size() - 1, seen(last, date));
		}
		else {
			this.open = new Spell(null, date, null);
		}
	}

	private static Spell seen(Spell spell, PartialDate date) {
		PartialDate first = spell.observed();
		PartialDate last = spell.lastObserved();
		boolean earlier = first == null || date.lastDay().isBefore(first.lastDay());
		boolean later = last == null || date.firstDay().isAfter(last.firstDay());
		return new Spell(spell.start(), spell.startBy(), earlier ? date : first, later ? date : last, spell.end(), null,
				null, null, false, spell.reach());
	}

	private void end(TimePoint point) {
		PartialDate date = point.date();
		if (this.open != null) {
			Spell over = this.open;
			this.closed.add(ended(over, date));
			PartialDate again = restart(over, point);
			this.open = (again != null) ? new Spell(again, null, null) : null;
			return;
		}
		if (this.closed.isEmpty()) {
			this.closed.add(new Spell(null, null, date));
			return;
		}
		Spell last = this.closed.getLast();
		PartialDate before = Objects.requireNonNull(last.end());
		boolean spansIt = point.claim().from() != null && !before.refines(date);
		if (spansIt || date.refines(before)) {
			this.closed.set(this.closed.size() - 1, ended(last, date));
		}
	}

	private static Spell ended(Spell spell, PartialDate end) {
		return new Spell(spell.start(), spell.startBy(), spell.observed(), spell.lastObserved(), end, null, null, null,
				false, spell.reach());
	}

	/**
	 * The start of a renewal. A renewal starts within the date of the end, after the
	 * beginning of the ended spell, and has no end of its own. Null: there is none.
	 */
	private @Nullable PartialDate restart(Spell over, TimePoint end) {
		return this.points.stream()
			.filter((point) -> point.mark() == TimePoint.Mark.START && point.claim() != end.claim()
					&& point.claim().to() == null)
			.map(TimePoint::date)
			.filter((date) -> date.overlaps(end.date()))
			.filter((date) -> over.start() != null && over.start().isWhollyBefore(date))
			.findFirst()
			.orElse(null);
	}

}
