package org.tieline.bods;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/**
 * The standard wants a day for each start and end. A start of which only the month or
 * year is known is its first day, and an end is its last day: what was seen in between
 * lies between both then. An end reaches neither into the next time of the stake nor
 * beyond the day of the package, unless all of it is later.
 *
 * @param spells the times of a stake, in their order
 * @param today the day of the package
 */
record BodsDays(List<Spell> spells, LocalDate today) {

	/** The first day of one of the times; null: no start is stated. */
	@Nullable LocalDate start(int number) {
		PartialDate start = this.spells.get(number).start();
		return (start != null) ? start.firstDay() : null;
	}

	/** The last day of one of the times; null: no end is stated. */
	@Nullable LocalDate end(int number) {
		PartialDate end = this.spells.get(number).end();
		if (end == null) {
			return null;
		}
		LocalDate last = Stream.of(end.lastDay(), this.today, beforeTheNext(number))
			.min(LocalDate::compareTo)
			.orElseThrow();
		return last.isBefore(end.firstDay()) ? end.firstDay() : last;
	}

	private LocalDate beforeTheNext(int number) {
		PartialDate next = (number + 1 < this.spells.size()) ? first(this.spells.get(number + 1)) : null;
		return (next != null) ? next.firstDay().minusDays(1) : LocalDate.MAX;
	}

	private static @Nullable PartialDate first(Spell spell) {
		return (spell.start() != null) ? spell.start() : spell.observed();
	}

	/** All days that are named. */
	Stream<LocalDate> named() {
		return Stream.iterate(0, (number) -> number < this.spells.size(), (number) -> number + 1)
			.flatMap((number) -> Stream.concat(Stream.ofNullable(start(number)), Stream.ofNullable(end(number))));
	}

}
