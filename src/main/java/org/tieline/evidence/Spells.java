package org.tieline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tieline.value.PartialDate;

/**
 * When a state held, from what its claims say. A stated start opens a spell and a stated
 * end closes it; an observation shows that it held then, and after an end opens another
 * spell.
 */
final class Spells {

	private final List<Spell> closed = new ArrayList<>();

	private @Nullable Spell open;

	private final List<Point> points;

	private Spells(List<Point> points) {
		this.points = points;
	}

	/** The spells, oldest first. */
	static List<Spell> of(List<Claim> claims) {
		List<Point> points = Point.of(claims);
		Spells spells = new Spells(points);
		points.forEach(spells::add);
		if (spells.open != null) {
			spells.closed.add(spells.open);
		}
		return List.copyOf(spells.closed);
	}

	private void add(Point point) {
		switch (point.mark()) {
			case START -> start(point.date());
			case OBSERVATION -> observe(point.date());
			case END -> end(point);
		}
	}

	private void start(PartialDate date) {
		Spell spell = this.open;
		if (spell == null) {
			this.open = new Spell(date, null, null);
			return;
		}
		boolean heldBefore = spell.observed() != null && spell.observed().isWhollyBefore(date);
		if (!heldBefore && (spell.start() == null || date.refines(spell.start()))) {
			this.open = new Spell(date, spell.observed(), spell.lastObserved(), null);
		}
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
		return new Spell(spell.start(), earlier ? date : first, later ? date : last, spell.end());
	}

	private void end(Point point) {
		PartialDate date = point.date();
		if (this.open != null) {
			Spell over = this.open;
			this.closed.add(new Spell(over.start(), over.observed(), over.lastObserved(), date));
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
			this.closed.set(this.closed.size() - 1,
					new Spell(last.start(), last.observed(), last.lastObserved(), date));
		}
	}

	/**
	 * A renewal: somebody says that it starts, without an end, within the date on which
	 * it ended, and after it had begun.
	 */
	private @Nullable PartialDate restart(Spell over, Point end) {
		return this.points.stream()
			.filter((point) -> point.mark() == Point.Mark.START && point.claim() != end.claim()
					&& point.claim().to() == null)
			.map(Point::date)
			.filter((date) -> date.overlaps(end.date()))
			.filter((date) -> over.start() != null && over.start().isWhollyBefore(date))
			.findFirst()
			.orElse(null);
	}

}
