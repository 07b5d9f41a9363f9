package org.tieline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.time.Spell;
import org.tieline.time.Stage;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The time of a fact under a lens, as its claims show it. The status of the fact is not
 * used here: {@link FactView#time()} combines both.
 */
final class TimeView {

	private static final String FIRST_SHOWN = "first shown ";

	private final Fact fact;

	private final Lens lens;

	/** The history of a state; null: the fact is a number. */
	private final @Nullable StateHistory history;

	private final FactTimes times;

	private final @Nullable LocalDate recordEnd;

	private @Nullable TimeState state;

	/** What is known of a state at the date; null: not asked for yet, or a number. */
	private @Nullable StateAt at;

	/**
	 * The time of a fact.
	 * @param history the history of a state; null: the fact is a number
	 */
	TimeView(Fact fact, Lens lens, @Nullable StateHistory history) {
		this(fact, lens, history,
				(history != null) ? history.times() : new FactTimes(Objects.requireNonNull(fact.numberPeriod())));
	}

	private TimeView(Fact fact, Lens lens, @Nullable StateHistory history, FactTimes times) {
		this.fact = fact;
		this.lens = lens;
		this.history = history;
		this.times = times;
		this.recordEnd = lens.lastDayOf(fact.lastDays());
	}

	/**
	 * The same under another lens.
	 * @param other a lens under which the same claims count
	 */
	TimeView through(Lens other) {
		return new TimeView(this.fact, other, this.history, this.times);
	}

	/** The last day of the record under the lens; null: not known. */
	@Nullable LocalDate recordEnd() {
		return this.recordEnd;
	}

	/** The date of the lens, else the last day of the record; null: neither is known. */
	@Nullable PartialDate asked() {
		if (this.lens.asOf() != null) {
			return this.lens.asOf();
		}
		return (this.recordEnd != null) ? PartialDate.of(this.recordEnd) : null;
	}

	/**
	 * Whether the claims show the fact at the date of the lens, else at the last day of
	 * the record. A number without a date of the lens is held.
	 */
	TimeState state() {
		if (this.state == null) {
			this.state = (this.history != null) ? at().state() : ofNumber();
		}
		return this.state;
	}

	private TimeState ofNumber() {
		PartialDate asOf = this.lens.asOf();
		return (asOf != null) ? this.times.at(asOf, this.lens.presume(), this.recordEnd) : TimeState.HELD;
	}

	/**
	 * What is known of a state at the date of the lens; without one, at any time.
	 * @throws NullPointerException if the fact is a number
	 */
	StateAt at() {
		if (this.at == null) {
			this.at = Objects.requireNonNull(this.history)
				.at(this.times, this.lens.asOf(), this.lens.presume(), this.recordEnd);
		}
		return this.at;
	}

	/**
	 * Whether a figure's period is near enough to the date asked for: the date lies in
	 * the period, or within the reach of the kind of fact. Without a date every period is
	 * near.
	 */
	boolean isNear(Period period) {
		PartialDate asked = asked();
		if (asked == null) {
			return true;
		}
		PartialDate first = (period.from() != null) ? period.from() : period.to();
		PartialDate last = (period.to() != null) ? period.to() : period.from();
		return new Spell(null, null, first, last, null, null, null, null, false,
				this.fact.kind().presumption().apply(this.fact))
			.at(asked, this.lens.presume(), this.recordEnd)
			.counts();
	}

	List<Spell> spells() {
		return this.times.spells();
	}

	@Nullable Period period() {
		return this.times.period();
	}

	List<Period> periods() {
		return this.times.periods();
	}

	@Nullable PartialDate lastShown() {
		return this.times.lastShown(this.lens.asOf());
	}

	/**
	 * The date that a state is presumed from, in words: {@link FactView#shownInWords}.
	 */
	String shownInWords(TimeState time) {
		String words = time.words(asked());
		Spell first = (spells().size() > 1) ? spells().getFirst() : null;
		boolean again = first != null && words.startsWith(FIRST_SHOWN)
				&& !Objects.equals(time.shown(), first.observed());
		return again ? "shown again " + words.substring(FIRST_SHOWN.length()) : words;
	}

	/**
	 * The planned end that came before the date: {@link FactView#plannedEnd}.
	 * @param claims those that count
	 */
	@Nullable PartialDate plannedEnd(List<Claim> claims) {
		PartialDate date = asked();
		@Nullable PartialDate planned = null;
		for (Spell spell : spells()) {
			PartialDate end = spell.presumedUntil();
			boolean passed = end != null && date != null && end.isWhollyBefore(date);
			if (passed && claims.stream().anyMatch((claim) -> claim.intends() && Objects.equals(claim.to(), end))) {
				planned = end;
			}
		}
		return planned;
	}

	/**
	 * Where the presumption of the last spell ends, if that came before the date; null:
	 * it did not.
	 */
	@Nullable PartialDate presumedUntil() {
		PartialDate end = spells().isEmpty() ? null : spells().getLast().presumedUntil();
		PartialDate date = asked();
		return (end != null && date != null && end.isWhollyBefore(date)) ? end : null;
	}

	boolean endIsContested() {
		return this.times.endIsContested();
	}

	/** Whether the last spell has a stated end, or the supplies were removed. */
	boolean hasEnded() {
		return this.times.hasEnded() || stage() == Stage.REMOVED;
	}

	Stage stage() {
		return (this.history != null) ? at().stage() : Stage.IN_USE;
	}

	/** Whether the lens has no date and the state has ended. */
	boolean isOver() {
		return this.lens.asOf() == null && hasEnded();
	}

}
