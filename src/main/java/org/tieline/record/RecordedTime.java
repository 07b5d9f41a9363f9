package org.tieline.record;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The time for which a fact is on record. For a number it is its period. For a state it
 * is each spell, from the first to the last date of its claims: a start, an observation
 * or an end. Presumed time is not included.
 *
 * @param periods the periods, oldest first; empty: no date is recorded
 */
record RecordedTime(List<Period> periods) {

	static RecordedTime of(FactView fact) {
		List<Period> periods = fact.fact().kind().measurement() ? fact.periods()
				: fact.spells().stream().map(RecordedTime::period).toList();
		return new RecordedTime(periods.stream().filter((one) -> one.from() != null || one.to() != null).toList());
	}

	private static Period period(Spell spell) {
		PartialDate first = Stream.of(spell.start(), spell.observed())
			.filter(Objects::nonNull)
			.min(Comparator.comparing(PartialDate::firstDay))
			.orElse(null);
		PartialDate last = Stream.of(spell.end(), spell.endBy(), spell.lastShown())
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null);
		return new Period(first, last);
	}

	boolean isUnknown() {
		return this.periods.isEmpty();
	}

	boolean touches(Span span) {
		return this.periods.stream().anyMatch(span::touches);
	}

	/**
	 * When the fact took effect: the first date of its spell. Of several spells, the last
	 * one that began by the date asked for counts; without such a date, the first one.
	 * @param asOf the date asked for; null: none
	 * @return the date; null: no date is recorded
	 */
	@Nullable PartialDate tookEffect(@Nullable PartialDate asOf) {
		if (isUnknown()) {
			return null;
		}
		Period period = this.periods.stream()
			.filter((one) -> asOf != null && !one.firstDay().isAfter(asOf.lastDay()))
			.reduce((earlier, later) -> later)
			.orElse(this.periods.getFirst());
		return (period.from() != null) ? period.from() : period.to();
	}

}
