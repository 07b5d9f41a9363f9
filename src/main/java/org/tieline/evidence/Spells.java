package org.tieline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tieline.value.PartialDate;

/**
 * When a state held, from what its claims say. A stated start opens a spell and a stated
 * end closes it; an observation shows that it held then, and after an end opens another
 * spell. Numbers show that it held in their period, and never end it. Plans count only
 * where there is nothing else, and their ends never. A removal that is only alleged ends
 * nothing that somebody else says ({@link StageRule}).
 */
final class Spells {

	private enum Mark {

		START, OBSERVATION, END

	}

	/** A point in time that a claim speaks of. */
	private record Point(Mark mark, PartialDate date, Claim claim) {

		/**
		 * Where it stands in the order: a start as early as it may be, the rest as late.
		 */
		LocalDate position() {
			return (this.mark == Mark.START) ? this.date.firstDay() : this.date.lastDay();
		}

	}

	private static final Comparator<Point> IN_TIME = Comparator.comparing(Point::position)
		.thenComparing(Point::mark)
		.thenComparing((point) -> point.claim().id());

	private final List<Spell> closed = new ArrayList<>();

	private @Nullable Spell open;

	private final List<Point> points;

	private Spells(List<Point> points) {
		this.points = points;
	}

	/** The spells, oldest first. */
	static List<Spell> of(List<Claim> claims) {
		List<Point> points = points(claims);
		Spells spells = new Spells(points);
		points.forEach(spells::add);
		if (spells.open != null) {
			spells.closed.add(spells.open);
		}
		return List.copyOf(spells.closed);
	}

	/**
	 * Whether an end and a continuation are claimed for the same time, or an end is
	 * denied.
	 */
	static boolean endIsContested(List<Claim> claims) {
		List<Point> points = points(claims.stream().filter(Claim::asserts).toList());
		List<Point> ends = points.stream().filter((point) -> point.mark() == Mark.END).toList();
		if (!ends.isEmpty()
				&& claims.stream().anyMatch((claim) -> claim.denies() && Claim.END.equals(claim.aspect()))) {
			return true;
		}
		return ends.stream().anyMatch((end) -> points.stream().anyMatch((other) -> goesOnPast(end, other, points)));
	}

	private static boolean goesOnPast(Point end, Point other, List<Point> points) {
		if (other.claim() == end.claim()) {
			return false;
		}
		return switch (other.mark()) {
			case START -> false;
			case OBSERVATION -> other.claim().aspect() == null && isSameTime(other.date(), end.date());
			case END -> end.date().isWhollyBefore(other.date()) && !beginsAgain(end.date(), other, points);
		};
	}

	/** A whole year is too long: an end and an observation in it may both be true. */
	private static boolean isSameTime(PartialDate observed, PartialDate end) {
		return observed.month() != null && observed.equals(end);
	}

	/**
	 * Whether the state is said to begin, or to hold again, between an end and a later
	 * one.
	 */
	private static boolean beginsAgain(PartialDate end, Point later, List<Point> points) {
		PartialDate stated = later.claim().from();
		if (stated != null) {
			return !stated.isWhollyBefore(end);
		}
		return points.stream()
			.anyMatch((point) -> point.mark() != Mark.END && end.isWhollyBefore(point.date())
					&& !later.date().isWhollyBefore(point.date()));
	}

	private static List<Point> points(List<Claim> claims) {
		boolean said = claims.stream().anyMatch(Claim::asserts);
		List<Point> points = new ArrayList<>();
		for (Claim claim : claims) {
			if (claim.asserts()) {
				addPoints(points, claim, claims);
			}
			else if (!said && claim.intends()) {
				add(points, (claim.aspect() == null) ? Mark.START : Mark.OBSERVATION, claim.from(), claim);
				add(points, Mark.OBSERVATION, claim.asOf(), claim);
			}
		}
		points.sort(IN_TIME);
		return points;
	}

	private static void addPoints(List<Point> points, Claim claim, List<Claim> claims) {
		if (StageRule.isDoubted(claim, claims)) {
			return;
		}
		boolean ofTheState = claim.aspect() == null;
		add(points, ofTheState ? Mark.START : Mark.OBSERVATION, claim.from(), claim);
		add(points, ofTheState ? Mark.END : Mark.OBSERVATION, claim.to(), claim);
		add(points, Mark.OBSERVATION, StageRule.isRemoval(claim) ? null : claim.asOf(), claim);
	}

	private static void add(List<Point> points, Mark mark, @Nullable PartialDate date, Claim claim) {
		if (date != null) {
			points.add(new Point(mark, date, claim));
		}
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
			.filter((point) -> point.mark() == Mark.START && point.claim() != end.claim() && point.claim().to() == null)
			.map(Point::date)
			.filter((date) -> date.overlaps(end.date()))
			.filter((date) -> over.start() != null && over.start().isWhollyBefore(date))
			.findFirst()
			.orElse(null);
	}

}
