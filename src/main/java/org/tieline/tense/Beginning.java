package org.tieline.tense;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * When a fact began, as far as its claims show.
 *
 * @param fact the fact
 */
public record Beginning(FactView fact) {

	private static final Set<String> DEEDS = Set.of("VETO", "FINE", "INDICTMENT", "LICENCE_REVOCATION");

	/**
	 * Whether sources differ about the start, and only some give the one that is told.
	 */
	public boolean isOneOfTwo(Period asked) {
		return this.fact.spells()
			.stream()
			.anyMatch((one) -> one.start() != null && one.startBy() != null
					&& asked.touches(one.start()) != asked.touches(one.startBy()));
	}

	/**
	 * Whether all that is shown of it is later than a day, and it is not presumed then.
	 */
	public boolean isBegunLater(LocalDate day) {
		List<PartialDate> dates = dates();
		return !dates.isEmpty() && dates.stream().allMatch((one) -> one.firstDay().isAfter(day))
				&& this.fact.through(this.fact.lens().at(PartialDate.of(day))).holds() != Spell.Holds.YES;
	}

	/** All dates that show it. */
	public List<PartialDate> dates() {
		return Stream.concat(starts().stream(), observed().stream()).toList();
	}

	/** When it began; what is done at once is done when it is seen. */
	public List<PartialDate> shown() {
		List<PartialDate> starts = starts();
		return (starts.isEmpty() && isDeed()) ? observed() : starts;
	}

	public List<PartialDate> observed() {
		return this.fact.spells().stream().map(Spell::observed).filter(Objects::nonNull).toList();
	}

	/** Whether it is done at once: when it is seen is when it is done. */
	private boolean isDeed() {
		return this.fact.fact().kind().name().equals("PRESSURE")
				|| this.fact.fact().attributes().values().stream().anyMatch(DEEDS::contains);
	}

	public List<PartialDate> starts() {
		return this.fact.spells()
			.stream()
			.flatMap((one) -> Stream.of(one.start(), one.startBy()))
			.flatMap(Stream::ofNullable)
			.distinct()
			.toList();
	}

}
