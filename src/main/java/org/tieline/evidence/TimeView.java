package org.tieline.evidence;

import java.time.LocalDate;
import java.util.List;

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

	private final Fact fact;

	private final Lens lens;

	private final FactTimes times;

	private final @Nullable LocalDate recordEnd;

	private @Nullable TimeState state;

	private @Nullable Stage stage;

	/**
	 * The time of a fact.
	 * @param claims the claims of the state that count
	 */
	TimeView(Fact fact, Lens lens, List<Claim> claims) {
		this.fact = fact;
		this.lens = lens;
		this.times = new FactTimes(fact, claims, lens::accepts);
		this.recordEnd = lens.lastDayOf(fact.recordEnd());
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
			this.state = stateAt(asked());
		}
		return this.state;
	}

	private TimeState stateAt(@Nullable PartialDate asked) {
		if (this.lens.asOf() == null && this.fact.kind().measurement()) {
			return TimeState.HELD;
		}
		if (asked != null) {
			return this.times.at(asked, this.lens.presume(), this.recordEnd);
		}
		return hasEnded() ? TimeState.NOT_HELD : spells().isEmpty() ? TimeState.POSSIBLE : TimeState.HELD;
	}

	/**
	 * The claims that speak of the date of the lens. Without a date, or of a number, all
	 * of them.
	 * @param claims the claims that this time is made from
	 */
	List<Claim> speaking(List<Claim> claims) {
		PartialDate asOf = this.lens.asOf();
		return (asOf != null) ? this.times.speakingOf(asOf, state(), this.lens.presume(), this.recordEnd) : claims;
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
		return new Spell(null, null, first, last, null, null, null, false,
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

	boolean endIsContested() {
		return this.times.endIsContested();
	}

	/** Whether the last spell has a stated end, or the supplies were removed. */
	boolean hasEnded() {
		return this.times.hasEnded() || stage() == Stage.REMOVED;
	}

	Stage stage() {
		if (this.stage == null) {
			this.stage = this.times.stage(this.lens.asOf());
		}
		return this.stage;
	}

	/** Whether the lens has no date and the state has ended. */
	boolean isOver() {
		return this.lens.asOf() == null && hasEnded();
	}

}
