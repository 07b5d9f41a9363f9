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
			this.spells = (this.number != null) ? List.of() : stated();
		}
		return this.spells;
	}

	/**
	 * As those have it who state or estimate; what is only alleged of other times makes
	 * these possible. Where they give no time, or nobody does, as alleged or planned.
	 */
	private List<Spell> stated() {
		List<Spell> stated = isAlsoStated() ? Spells.of(withoutAllegations()) : List.of();
		return stated.isEmpty() ? Spells.of(this.claims) : stated;
	}

	private boolean isAlsoStated() {
		return this.claims.stream().anyMatch(Claim::affirms);
	}

	private List<Claim> withoutAllegations() {
		return this.claims.stream().filter((claim) -> !isAllegation(claim)).toList();
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
		Spell.Holds holds = best(spells(), date);
		boolean alleged = isAlsoStated() && this.claims.stream().anyMatch(FactTimes::isAllegation)
				&& best(Spells.of(this.claims), date) != holds;
		return (alleged || (holds == Spell.Holds.NO && isAfterAContestedEnd(date))) ? Spell.Holds.POSSIBLY : holds;
	}

	private static boolean isAllegation(Claim claim) {
		return claim.asserts() && !claim.affirms();
	}

	private static Spell.Holds best(List<Spell> spells, PartialDate date) {
		return spells.stream().map((spell) -> spell.holds(date)).min(Comparator.naturalOrder()).orElseThrow();
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
		return Ends.isContested(this.claims);
	}

	boolean hasEnded() {
		return !spells().isEmpty() && spells().getLast().end() != null;
	}

}
