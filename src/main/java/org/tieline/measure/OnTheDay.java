package org.tieline.measure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;

/**
 * How a restriction or a version relates to the date of its lens. A stated first day and
 * a stated last day are both part of its period. Law is never presumed before the first
 * date that shows it, whatever the lens presumes.
 */
final class OnTheDay {

	private OnTheDay() {
	}

	/**
	 * Whether it held on the day. Before the first date that shows it, POSSIBLY at most.
	 */
	static Holds holds(FactView fact) {
		Holds holds = fact.holds();
		return (holds == Holds.YES && !isShownByThen(fact)) ? Holds.POSSIBLY : holds;
	}

	private static boolean isShownByThen(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return day == null || fact.spells().isEmpty()
				|| fact.spells()
					.stream()
					.filter((spell) -> spell.end() == null || !spell.end().isWhollyBefore(day))
					.map(OnTheDay::first)
					.anyMatch((first) -> first == null || !first.firstDay().isAfter(day.lastDay()));
	}

	private static @Nullable PartialDate first(Spell spell) {
		return (spell.start() != null) ? spell.start() : spell.observed();
	}

	/**
	 * Whether its stated start or end is not exact enough for the day, or is contested.
	 */
	static boolean isUncertain(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return day != null && holds(fact) == Holds.POSSIBLY
				&& fact.spells()
					.stream()
					.anyMatch((spell) -> touches(spell.start(), spell.startBy(), day)
							|| touches(spell.end(), spell.endBy(), day));
	}

	private static boolean touches(@Nullable PartialDate first, @Nullable PartialDate last, PartialDate day) {
		return first != null && !first.firstDay().isAfter(day.lastDay())
				&& !((last != null) ? last : first).lastDay().isBefore(day.firstDay());
	}

	/** Whether it is only planned, for a time that has come by the day. */
	static boolean isPlanned(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return fact.status() == Status.PLANNED && !fact.spells().isEmpty()
				&& (day == null || !start(fact).isAfter(day.lastDay()));
	}

	/** Whether it is only planned, and its planned start has passed. */
	static boolean isOverdue(FactView fact) {
		return isPlanned(fact) && fact.spells().getLast().start() != null;
	}

	/** Whether every spell has a stated start after the day. */
	static boolean isToCome(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return day != null && !fact.spells().isEmpty()
				&& fact.spells()
					.stream()
					.allMatch((spell) -> spell.start() != null && day.isWhollyBefore(spell.start()));
	}

	/**
	 * Whether every spell has a stated end before the day or a stated start after it,
	 * however few origins state it.
	 */
	static boolean isOverOrToCome(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return day != null && !fact.spells().isEmpty()
				&& fact.spells()
					.stream()
					.allMatch((spell) -> (spell.end() != null && spell.end().isWhollyBefore(day))
							|| (spell.start() != null && day.isWhollyBefore(spell.start())));
	}

	/** The last stated end before the day; null: none. */
	static @Nullable PartialDate endBefore(FactView fact) {
		PartialDate day = fact.lens().asOf();
		PartialDate last = null;
		for (Spell spell : fact.spells()) {
			boolean over = spell.end() != null && day != null && spell.end().isWhollyBefore(day);
			last = over ? spell.end() : last;
		}
		return last;
	}

	/** The first spell that is shown only after the day; null: none. */
	static @Nullable Spell after(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return fact.spells().stream().filter((spell) -> {
			PartialDate first = first(spell);
			return first != null && day != null && day.isWhollyBefore(first);
		}).findFirst().orElse(null);
	}

	/** Whether the day lies in a spell with a stated end. */
	static boolean isWithinStatedTerm(FactView fact, PartialDate day) {
		return fact.spells().stream().anyMatch((spell) -> {
			PartialDate first = first(spell);
			return spell.end() != null && !spell.end().isWhollyBefore(day) && first != null
					&& !day.isWhollyBefore(first);
		});
	}

	static boolean beginsThatDay(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return day != null && start(fact).equals(day.firstDay());
	}

	static boolean endsThatDay(FactView fact) {
		PartialDate day = fact.lens().asOf();
		return day != null && fact.spells().stream().anyMatch((spell) -> day.equals(spell.end()));
	}

	/**
	 * The start of the last spell, else its first observation; {@code LocalDate.MIN}:
	 * neither is known.
	 */
	static LocalDate start(FactView fact) {
		if (fact.spells().isEmpty()) {
			return LocalDate.MIN;
		}
		PartialDate first = first(fact.spells().getLast());
		return (first != null) ? first.firstDay() : LocalDate.MIN;
	}

	/** The later of two dates; null: both are null. */
	static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return other.lastDay().isAfter(one.lastDay()) ? other : one;
	}

}
