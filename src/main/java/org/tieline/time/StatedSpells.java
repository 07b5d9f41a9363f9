package org.tieline.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.value.PartialDate;

/**
 * The spells of a state with what limits each of them: contested ends, ends of narrower
 * states, and ends that were planned.
 */
public final class StatedSpells {

	private final List<StateClaim> claims;

	private final Presumption reach;

	private final List<PartialDate> narrowerEnds;

	/**
	 * The spells of a state.
	 * @param claims the claims that count
	 * @param reach how far the state is presumed
	 * @param narrowerEnds the stated ends of narrower states
	 */
	public StatedSpells(List<StateClaim> claims, Presumption reach, List<PartialDate> narrowerEnds) {
		this.claims = claims;
		this.reach = reach;
		this.narrowerEnds = narrowerEnds;
	}

	/**
	 * Uses stated and estimated claims. A period that is only alleged is possible, never
	 * held. If these claims give no date, or if there are none, alleged and planned
	 * claims are used.
	 */
	public List<Spell> stated() {
		List<Spell> stated = this.claims.stream().anyMatch(StateClaim::affirms)
				? spells(this.claims.stream().filter((claim) -> !isAllegation(claim)).toList()) : List.of();
		return stated.isEmpty() ? all() : stated;
	}

	/** The spells by all claims, those that only allege included. */
	public List<Spell> all() {
		return spells(this.claims);
	}

	/** Whether a claim says that the state is so, and does not affirm it. */
	public static boolean isAllegation(StateClaim claim) {
		return claim.asserts() && !claim.affirms();
	}

	private List<Spell> spells(List<StateClaim> some) {
		List<Spell> all = new ArrayList<>();
		for (Spell one : Spells.of(some)) {
			PartialDate end = one.end();
			all.add(new Spell(one.start(), one.startBy(), one.observed(), one.lastObserved(), end,
					(end != null) ? EndDispute.contestedUntil(end, this.claims) : null,
					(end == null) ? limit(one.lastShown()) : null, plannedBefore(one), !all.isEmpty(), this.reach));
		}
		return List.copyOf(all);
	}

	/**
	 * Where the presumption ends at the latest: at the end of a narrower state, or where
	 * the state was planned to end. Null: nothing limits it.
	 */
	private @Nullable PartialDate limit(@Nullable PartialDate shown) {
		PartialDate narrower = endOfNarrower(shown);
		PartialDate planned = plannedEnd(shown);
		return (narrower == null) ? planned
				: (planned == null || narrower.compareTo(planned) <= 0) ? narrower : planned;
	}

	/**
	 * The last planned end at or after the last date that shows the state. A plan ends
	 * nothing, but nothing shows that the state went on beyond it.
	 */
	private @Nullable PartialDate plannedEnd(@Nullable PartialDate shown) {
		return this.claims.stream()
			.filter((claim) -> claim.stance() == Stance.PLANS && claim.isOfState())
			.map(StateClaim::to)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.filter((end) -> shown == null || !end.lastDay().isBefore(shown.lastDay()))
			.max(PartialDate::compareTo)
			.orElse(null);
	}

	/**
	 * The day of the latest claim that plans the start of the state, before the first
	 * date that shows it. Null: a start is stated, or none is planned.
	 */
	private @Nullable PartialDate plannedBefore(Spell spell) {
		PartialDate first = spell.firstShown();
		return (spell.start() != null || first == null) ? null
				: this.claims.stream()
					.filter(StateClaim::plansStart)
					.map(StateClaim::saidOn)
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.filter((said) -> said.isWhollyBefore(first))
					.max(Comparator.comparing(PartialDate::lastDay))
					.orElse(null);
	}

	/** The first end of a narrower fact at or after the last date that shows this one. */
	private @Nullable PartialDate endOfNarrower(@Nullable PartialDate shown) {
		return this.narrowerEnds.stream()
			.filter((end) -> shown == null || !end.lastDay().isBefore(shown.lastDay()))
			.min(PartialDate::compareTo)
			.orElse(null);
	}

}
