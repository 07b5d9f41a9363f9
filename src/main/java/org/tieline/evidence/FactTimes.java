package org.tieline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.time.EndDispute;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;
import org.tieline.time.Stage;
import org.tieline.time.StageRule;
import org.tieline.time.StateClaim;
import org.tieline.time.StatedSpells;
import org.tieline.time.TimePoint;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * When a fact held, from those of its claims that count. The one rule of time for all
 * kinds of fact: see {@link Spell#at}.
 */
final class FactTimes {

	private final @Nullable Period number;

	private final List<StateClaim> claims;

	private final Presumption reach;

	private final List<PartialDate> narrowerEnds;

	private @Nullable List<Spell> spells;

	/** The times of a state. */
	FactTimes(StateHistory history) {
		this(null, history.claims(), history.reach(), history.narrowerEnds());
		StateHistory.Settled settled = history.settled();
		if (settled != null) {
			this.spells = settled.spell().isUndated() ? List.of() : List.of(settled.spell());
		}
	}

	/** The time of a number. */
	FactTimes(Period number) {
		this(number, List.of(), Presumption.NONE, List.of());
	}

	private FactTimes(@Nullable Period number, List<StateClaim> claims, Presumption reach,
			List<PartialDate> narrowerEnds) {
		this.number = number;
		this.claims = claims;
		this.reach = reach;
		this.narrowerEnds = narrowerEnds;
	}

	/** The times that one of the claims shows by itself. */
	private FactTimes of(StateClaim claim) {
		return new FactTimes(this.number, List.of(claim), this.reach, List.of());
	}

	/** Worked out when first asked for: not every field asks. */
	List<Spell> spells() {
		if (this.spells == null) {
			this.spells = (this.number != null) ? List.of() : stated().stated();
		}
		return this.spells;
	}

	private StatedSpells stated() {
		return new StatedSpells(this.claims, this.reach, this.narrowerEnds);
	}

	private boolean isAlsoStated() {
		return this.claims.stream().anyMatch(StateClaim::affirms);
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

	/**
	 * Whether it held at some time within the date, as far as its claims show.
	 * @param presume how far to presume instead of the kind's reach; null: the kind's
	 * @param recordEnd the record's own last day; null: not known
	 */
	TimeState at(PartialDate date, @Nullable Presumption presume, @Nullable LocalDate recordEnd) {
		if (this.number != null) {
			return this.number.touches(date) ? TimeState.HELD : TimeState.NOT_HELD;
		}
		if (isOnlyPossible()) {
			return mostOf(date, TimeState.POSSIBLE);
		}
		TimeState shown = best(spells(), date, presume, recordEnd);
		boolean alleged = isAlsoStated() && this.claims.stream().anyMatch(StatedSpells::isAllegation)
				&& best(stated().all(), date, presume, recordEnd).holds() != shown.holds();
		return mostOf(date, alleged ? TimeState.POSSIBLE : shown);
	}

	/**
	 * Whether nothing shows the state at any date: it has no date, or it is only planned.
	 */
	boolean isOnlyPossible() {
		boolean asserted = this.claims.isEmpty() || this.claims.stream().anyMatch(StateClaim::asserts);
		return !asserted || spells().isEmpty();
	}

	/** Whether it is stated without any date, and is of a kind that lasts long. */
	boolean isStatedWithoutDate() {
		boolean said = this.claims.isEmpty() || isAlsoStated();
		return said && this.number == null && spells().isEmpty() && this.reach.isLong();
	}

	/** What removals leave of a state. */
	private TimeState mostOf(PartialDate date, TimeState shown) {
		return switch (new StageRule(this.claims, date).most(date)) {
			case YES -> shown;
			case POSSIBLY -> shown.uncounted();
			case NO -> TimeState.NOT_HELD;
		};
	}

	private static TimeState best(List<Spell> spells, PartialDate date, @Nullable Presumption presume,
			@Nullable LocalDate recordEnd) {
		return spells.stream()
			.map((spell) -> spell.at(date, presume, recordEnd))
			.reduce(TimeState::best)
			.orElse(TimeState.POSSIBLE);
	}

	/**
	 * The last date that shows the state, not after a date: a start, an observation, or a
	 * stated end; the date itself, if a stated period covers it. Null: none does.
	 */
	@Nullable PartialDate lastShown(@Nullable PartialDate asOf) {
		PartialDate last = null;
		for (Spell spell : spells()) {
			for (PartialDate shown : new @Nullable PartialDate[] { spell.start(), spell.startBy(), spell.observed(),
					spell.lastObserved(), spell.end() }) {
				last = later(last, shown, asOf);
			}
		}
		if (asOf == null || last == null) {
			return last;
		}
		// A spell keeps its first and its last observation. Others can lie between them.
		boolean covered = false;
		for (TimePoint point : TimePoint.of(showing())) {
			last = later(last, point.date(), asOf);
			covered |= isAround(point.claim(), asOf);
		}
		boolean held = covered && best(spells(), asOf, null, null).word() == TimeState.Word.HELD;
		return held ? Spell.later(last, asOf) : last;
	}

	private static @Nullable PartialDate later(@Nullable PartialDate last, @Nullable PartialDate shown,
			@Nullable PartialDate asOf) {
		// A month does not take the place of a day in it.
		boolean counts = shown != null && (asOf == null || !asOf.isWhollyBefore(shown))
				&& (last == null || !last.refines(shown));
		return counts ? Spell.later(last, shown) : last;
	}

	/** Whether a claim states a period that begins before a date and ends after it. */
	private static boolean isAround(StateClaim claim, PartialDate date) {
		return claim.isOfState() && claim.from() != null && claim.to() != null && claim.from().isWhollyBefore(date)
				&& date.isWhollyBefore(claim.to());
	}

	private List<StateClaim> showing() {
		return this.claims.stream().filter(isAlsoStated() ? StateClaim::affirms : StateClaim::asserts).toList();
	}

	/** How far a supply link has come; at a date, what was said of it by then. */
	Stage stage(@Nullable PartialDate asOf) {
		return new StageRule(this.claims, asOf).stage();
	}

	boolean endIsContested() {
		return EndDispute.isContested(this.claims, null);
	}

	boolean hasEnded() {
		return !spells().isEmpty() && spells().getLast().end() != null;
	}

	/**
	 * Those claims that speak of a date at which the state counts as {@code state}: each
	 * shows by itself that the state held then, as firmly as all of them do together. If
	 * none does so by itself, all of them but the denials that do not concern the date.
	 */
	List<StateClaim> speakingOf(PartialDate date, TimeState state, @Nullable Presumption presume,
			@Nullable LocalDate recordEnd) {
		boolean oneSpeaks = this.claims.stream().filter(StateClaim::affirms).limit(2).count() < 2
				&& this.claims.stream().noneMatch(StateClaim::denies);
		if (this.number != null || !state.counts() || oneSpeaks) {
			return this.claims;
		}
		List<StateClaim> held = new ArrayList<>();
		List<StateClaim> counted = new ArrayList<>();
		for (StateClaim claim : this.claims) {
			TimeState own = of(claim).at(date, presume, recordEnd);
			boolean counts = claim.affirms() && own.counts();
			if (counts) {
				counted.add(claim);
			}
			if (counts && own.word() == TimeState.Word.HELD) {
				held.add(claim);
			}
		}
		List<StateClaim> affirming = !held.isEmpty() && state.word() == TimeState.Word.HELD ? held : counted;
		boolean alone = !affirming.isEmpty();
		PartialDate basis = basis(date, state, presume, recordEnd);
		return this.claims.stream()
			.filter((claim) -> (alone && claim.affirms()) ? affirming.contains(claim) : isOf(claim, date, basis))
			.toList();
	}

	/**
	 * The date whose claims show the state at another date: that date itself if a stated
	 * period covers it, else the last date before it that shows the state, else the first
	 * one after it, from which the state is presumed. Null: no claim denies the state at
	 * a date.
	 */
	private @Nullable PartialDate basis(PartialDate date, TimeState state, @Nullable Presumption presume,
			@Nullable LocalDate recordEnd) {
		if (this.claims.stream().noneMatch((claim) -> claim.denies() && claim.period() != null)) {
			return null;
		}
		List<StateClaim> showing = showing();
		boolean covered = showing.stream()
			.filter((claim) -> claim.isOfState() && claim.from() != null)
			.anyMatch((claim) -> of(claim).at(date, presume, recordEnd).word() == TimeState.Word.HELD);
		return covered ? date
				: TimePoint.of(showing)
					.stream()
					.map(TimePoint::date)
					.filter((shown) -> !date.isWhollyBefore(shown))
					.max(Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay))
					.orElse(state.shown());
	}

	/**
	 * Whether a claim concerns the date. A dated denial concerns its own time. It also
	 * concerns a date to which the state is carried over that time, from the date that
	 * shows it; so a later date that shows it ends the dispute.
	 */
	private static boolean isOf(StateClaim claim, PartialDate date, @Nullable PartialDate basis) {
		Period denied = claim.denies() ? claim.period() : null;
		if (denied == null || denied.touches(date)) {
			return true;
		}
		boolean back = basis != null && date.isWhollyBefore(basis);
		PartialDate first = (basis == null || back) ? date : basis;
		PartialDate last = (basis != null && back) ? basis : date;
		return !denied.lastDay().isBefore(first.firstDay()) && !denied.firstDay().isAfter(last.lastDay());
	}

}
