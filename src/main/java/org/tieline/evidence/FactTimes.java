package org.tieline.evidence;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** When a fact held, from those of its claims that count. */
final class FactTimes {

	private final @Nullable Period number;

	private final List<Claim> claims;

	private @Nullable List<Spell> spells;

	FactTimes(Fact fact, List<Claim> claims) {
		this.number = fact.numberPeriod();
		this.claims = claims;
	}

	/** Worked out when first asked for: not every field asks. */
	List<Spell> spells() {
		if (this.spells == null) {
			this.spells = (this.number != null) ? List.of() : Spells.of(this.claims);
		}
		return this.spells;
	}

	@Nullable Period period() {
		if (this.number != null || spells().isEmpty()) {
			return this.number;
		}
		Period period = new Period(spells().getFirst().start(), spells().getLast().end());
		return (period.from() != null || period.to() != null) ? period : null;
	}

	List<Period> periods() {
		return (this.number != null) ? List.of(this.number) : spells().stream().map(Spell::period).toList();
	}

	/** Whether it held at some time within the date, as far as its claims tell. */
	Spell.Holds holds(PartialDate date) {
		if (this.number != null) {
			return this.number.touches(date) ? Spell.Holds.YES : Spell.Holds.NO;
		}
		if (this.claims.stream().noneMatch(Claim::asserts)) {
			return Spell.Holds.POSSIBLY;
		}
		Spell.Holds shown = shown(date);
		Spell.Holds most = new StageRule(this.claims, date).most(date);
		return (shown.compareTo(most) >= 0) ? shown : most;
	}

	private Spell.Holds shown(PartialDate date) {
		if (spells().isEmpty()) {
			return Spell.Holds.POSSIBLY;
		}
		Spell.Holds holds = spells().stream()
			.map((spell) -> spell.holds(date))
			.min(Comparator.naturalOrder())
			.orElseThrow();
		return (holds == Spell.Holds.NO && isAfterAContestedEnd(date)) ? Spell.Holds.POSSIBLY : holds;
	}

	/** How far a supply link has come; at a date, what was said of it by then. */
	Stage stage(@Nullable PartialDate asOf) {
		return new StageRule(this.claims, asOf).stage();
	}

	private boolean isAfterAContestedEnd(PartialDate date) {
		return endIsContested()
				&& spells().stream().anyMatch((spell) -> spell.end() != null && spell.end().isWhollyBefore(date));
	}

	boolean endIsContested() {
		return Spells.endIsContested(this.claims);
	}

	boolean hasEnded() {
		return !spells().isEmpty() && spells().getLast().end() != null;
	}

}
