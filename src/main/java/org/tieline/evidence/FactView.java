package org.tieline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Newest;
import org.tieline.claim.Stance;
import org.tieline.time.Pause;
import org.tieline.time.Spell;
import org.tieline.time.Stage;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A fact under a lens: the claims that count, and the status, time and figures that
 * follow from them. Results are kept. Several threads may use one view.
 */
public final class FactView {

	private final Fact fact;

	private final Lens lens;

	private final @Nullable String speaker;

	private final CountedClaims claims;

	/** The history of a state; null: the fact is a number. */
	private final @Nullable StateHistory history;

	private final TimeView time;

	private final FigureView figures;

	private final int originCount;

	private final Status status;

	private @Nullable String idEnding;

	private @Nullable PartialDate newest;

	public FactView(Fact fact, Lens lens) {
		this(fact, lens, null);
	}

	private FactView(Fact fact, Lens lens, @Nullable String speaker) {
		this(fact, lens, speaker, CountedClaims.of(fact, lens));
	}

	private FactView(Fact fact, Lens lens, @Nullable String speaker, CountedClaims claims) {
		this(fact, lens, speaker, claims, fact.kind().measurement() ? null : StateHistory.of(fact, lens, claims));
	}

	private FactView(Fact fact, Lens lens, @Nullable String speaker, CountedClaims claims,
			@Nullable StateHistory history) {
		this(fact, lens, speaker, claims, history, new TimeView(fact, lens, history));
	}

	private FactView(Fact fact, Lens lens, @Nullable String speaker, CountedClaims claims,
			@Nullable StateHistory history, TimeView time) {
		this.fact = fact;
		this.lens = lens;
		this.speaker = speaker;
		this.claims = claims;
		this.history = history;
		this.time = time;
		this.figures = new FigureView(fact.kind(), lens.asOf(), this.claims, this.time);
		if (fact.kind().measurement()) {
			this.originCount = this.figures.origins();
			this.status = this.figures.status();
		}
		else {
			this.originCount = this.time.at().origins();
			this.status = this.time.at().status();
		}
	}

	/**
	 * All that decides when a state held and how well it stands, under this lens.
	 * @throws NullPointerException if the fact is a number
	 */
	public StateHistory stateHistory() {
		return Objects.requireNonNull(this.history);
	}

	public Fact fact() {
		return this.fact;
	}

	public Lens lens() {
		return this.lens;
	}

	/** The id in the record, without the lens. */
	public String id() {
		return this.fact.id();
	}

	/** The id for caches of clients: {@link SeenId}. */
	public String seenId() {
		return seenId(id());
	}

	/** The id for caches of clients of one of the claims. */
	String seenId(String plain) {
		if (this.idEnding == null) {
			this.idEnding = SeenId.ending(this.lens, this.speaker);
		}
		return plain + this.idEnding;
	}

	/**
	 * The same fact under another lens. Where the same claims count, it keeps what
	 * follows from them at any date.
	 */
	public FactView through(Lens other) {
		if (other == this.lens || other.equals(this.lens)) {
			return this;
		}
		return this.lens.acceptsAs(other)
				? new FactView(this.fact, other, this.speaker, this.claims, this.history, this.time.through(other))
				: new FactView(this.fact, other, this.speaker);
	}

	/**
	 * The same fact without what suspends or repeals its measure: what is said of it
	 * alone.
	 */
	public FactView apartFromItsMeasure() {
		return this.fact.versions().isEmpty() ? this
				: new FactView(this.fact.under(List.of()), this.lens, this.speaker);
	}

	/**
	 * Why and when the state rests at the date of the lens, else at the last day of the
	 * record: its measure is suspended or repealed then. Null: it does not rest.
	 */
	public @Nullable Pause pause() {
		return (this.history != null) ? this.history.pauseAt(asked()) : null;
	}

	/** The same fact with the claims that fit, for a calculation; null: none fits. */
	public @Nullable FactView only(Predicate<Claim> fits) {
		if (this.fact.claims().stream().allMatch(fits)) {
			return this;
		}
		Fact some = this.fact.only(fits);
		return (some != null) ? new FactView(some, this.lens, this.speaker) : null;
	}

	/**
	 * The same fact with the claims that speak for one entity; null: no claim does.
	 * @param entity id of the entity
	 */
	public @Nullable FactView saidBy(String entity) {
		Fact some = this.fact.only((claim) -> claim.speaksFor().contains(entity));
		return (some != null) ? new FactView(some, this.lens, entity) : null;
	}

	/** The claims that the lens accepts, oldest publication first. */
	public List<Claim> claims() {
		return this.claims.accepted();
	}

	/** The same claims, each with a reference to this view. */
	public List<ClaimView> claimViews() {
		return claims().stream().map((claim) -> new ClaimView(claim, this)).toList();
	}

	/** The newer claim of the same origin that replaces this one; null: none does. */
	public @Nullable Claim supersededBy(Claim claim) {
		return this.claims.replaced().get(claim.id());
	}

	/** How many independent origins state or estimate the fact. */
	public int origins() {
		return this.originCount;
	}

	public Status status() {
		return this.status;
	}

	/**
	 * Whether the lens leaves a claim that affirms or denies the fact, and enough
	 * origins.
	 */
	public boolean isRecorded() {
		return status() != Status.NOT_RECORDED && this.originCount >= this.lens.minOrigins();
	}

	private boolean isRecordedAndNotDenied() {
		return isRecorded() && status() != Status.DENIED;
	}

	/** The spells of a state, oldest first; empty for a number. */
	public List<Spell> spells() {
		return this.time.spells();
	}

	/**
	 * The period of a number; for a state, from its first start to its last end. Null:
	 * neither is stated.
	 */
	public @Nullable Period period() {
		return this.time.period();
	}

	/** The periods in which a state held; for a number, its one period. */
	public List<Period> periods() {
		return this.time.periods();
	}

	/** The last day of the record under the lens; null: not known. */
	public @Nullable LocalDate recordEnd() {
		return this.time.recordEnd();
	}

	/** The date of the lens, else the last day of the record; null: neither is known. */
	public @Nullable PartialDate asked() {
		return this.time.asked();
	}

	/**
	 * Whether the fact held at the date of the lens, else at the last day of the record.
	 * A fact that is only denied is NOT_HELD. A planned state is never HELD. A number
	 * without a date of the lens is HELD.
	 */
	public TimeState time() {
		return isRecordedAndNotDenied() ? this.time.state() : TimeState.NOT_HELD;
	}

	/**
	 * Whether the fact counts as held at the date of the lens; without a date, whether it
	 * ever held.
	 */
	public Spell.Holds holds() {
		if (this.history != null) {
			return this.time.at().holds(this.lens.minOrigins());
		}
		if (!isRecordedAndNotDenied()) {
			return Spell.Holds.NO;
		}
		return (this.lens.asOf() != null) ? time().holds() : Spell.Holds.YES;
	}

	/** Whether a sentence about a state that holds, held or may hold is in the past. */
	boolean isPast() {
		return this.time.at().past();
	}

	/**
	 * Whether the fact counts as held at the date of the lens, else at the last day of
	 * the record. Without a date of the lens, an ended state is NO and an undated one is
	 * as {@link #holds()}.
	 */
	public Spell.Holds goesOn() {
		if (isOver()) {
			return Spell.Holds.NO;
		}
		return (this.lens.asOf() == null && spells().isEmpty()) ? holds() : time().holds();
	}

	/**
	 * The last date that shows the state, not after the date of the lens: a start, an
	 * observation, or a stated end. Null: no date shows it, it is only planned, or the
	 * fact is a number.
	 */
	public @Nullable PartialDate lastShown() {
		boolean quoted = this.fact.kind().isQuotation();
		return (isOnlyPlanned() && !quoted) ? null : this.time.lastShown();
	}

	/**
	 * The date that the state is presumed from, in words: "last shown 2018", or "shown
	 * again 2023" if it had held before; empty: it is not presumed.
	 */
	public String shownInWords() {
		return this.time.shownInWords(time());
	}

	/**
	 * The planned end that came before the date of the lens, so that the state is not
	 * presumed beyond it; null: none.
	 */
	public @Nullable PartialDate plannedEnd() {
		return this.time.plannedEnd(claims());
	}

	/**
	 * The end of a wider or narrower state of the same parties before the date of the
	 * lens, so that the state is not presumed beyond it; null: none.
	 */
	public @Nullable PartialDate endOfRelated() {
		return (plannedEnd() == null) ? this.time.presumedUntil() : null;
	}

	/**
	 * The day on which the start of the state was still planned, if the date of the lens
	 * is not after it, so that the state is not presumed back to it; null: none.
	 */
	public @Nullable PartialDate plannedOn() {
		PartialDate date = asked();
		return (date == null || spells().isEmpty() || !spells().getFirst().isOnlyPlannedOn(date)) ? null
				: spells().getFirst().plannedOn();
	}

	/** Whether a stated end is denied, or a claim shows the state after it. */
	public boolean endIsContested() {
		return this.time.endIsContested();
	}

	/**
	 * Whether the last spell has a stated end, or the supplies were removed; false for a
	 * number.
	 */
	public boolean hasEnded() {
		return this.time.hasEnded();
	}

	/**
	 * How far a supply link has come at the date of the lens, if it is more than planned;
	 * {@link Stage#IN_USE} for all other facts.
	 */
	public Stage stage() {
		return this.time.stage();
	}

	/** Whether every claim that counts is a plan, an expectation or a denial. */
	public boolean isOnlyPlanned() {
		return this.claims.areOnlyPlans();
	}

	/** Whether the lens has no date and the state has ended. */
	public boolean isOver() {
		return this.time.isOver();
	}

	/** The best figure of a measurement; null: there is none. */
	public @Nullable Quantity value() {
		return measurement(null, false).map(Measurement::quantity).orElse(null);
	}

	/**
	 * The figure of an aspect at the date of the lens.
	 * @param aspect the aspect; null: the fact's own number
	 * @param stock whether a figure stays valid until a newer one
	 */
	public Optional<Measurement> measurement(@Nullable String aspect, boolean stock) {
		return this.figures.at(aspect, stock);
	}

	/**
	 * The figure of a stock, such as the percentage of a stake, that belongs to one of
	 * the spells: the one at the date of the lens, else the newest. Plans do not count,
	 * and allegations only if nobody states or estimates the fact. A figure that is
	 * denied is none. If there are several spells, the time of the figure lies in this
	 * one alone.
	 * @param spell one of the spells; {@link Spell#UNDATED} if there is none
	 */
	public Optional<Measurement> figureOf(Spell spell, String aspect) {
		return this.figures.of(spell, aspect, this.originCount == 0);
	}

	/**
	 * The figures that an aspect may have at a time within a date: several if the date is
	 * a month or year, and the figure changed within it.
	 */
	public List<Measurement> measurementsDuring(String aspect, PartialDate date) {
		return this.figures.during(aspect, date);
	}

	/**
	 * Whether a figure is near enough to count at {@link #asked()}: the date lies in the
	 * figure's period, or within the reach of the kind of fact. An undated figure is not
	 * near.
	 */
	public boolean isNear(Measurement figure) {
		return this.figures.isNear(figure);
	}

	/** All figures of an aspect; null: of the fact's own number. */
	public List<Measurement> measurements(@Nullable String aspect) {
		return this.figures.all(aspect);
	}

	/**
	 * The figures of an aspect that have as many origins as the lens asks for.
	 * @param aspect the aspect; null: the fact's own number
	 */
	public List<Measurement> figures(@Nullable String aspect) {
		return measurements(aspect).stream().filter((one) -> one.origins() >= this.lens.minOrigins()).toList();
	}

	/**
	 * The figures of an aspect for a calculation: where somebody states or estimates one,
	 * what is only alleged of the same period has no part in it. A figure that is only
	 * alleged is among them, with its status.
	 * @param aspect the aspect; null: the fact's own number
	 */
	public List<Measurement> affirmedFigures(@Nullable String aspect) {
		FactView told = only((claim) -> claim.stance() != Stance.ALLEGES);
		if (told == this || told == null) {
			return figures(aspect);
		}
		List<Measurement> affirmed = told.figures(aspect)
			.stream()
			.filter((one) -> one.claims().stream().anyMatch(Claim::affirms))
			.toList();
		return figures(aspect).stream()
			.map((one) -> affirmed.stream().filter((other) -> isOfTheSame(one, other)).findFirst().orElse(one))
			.toList();
	}

	/**
	 * What is alleged beside {@link #affirmedFigures} of the same period.
	 * @param aspect the aspect; null: the fact's own number
	 */
	public List<Measurement> allegedFigures(@Nullable String aspect) {
		FactView alleged = only((claim) -> claim.stance() == Stance.ALLEGES);
		return (alleged == null || alleged == this) ? List.of() : alleged.measurements(aspect)
			.stream()
			.filter((one) -> affirmedFigures(aspect).stream()
				.anyMatch((other) -> isOfTheSame(one, other) && other.claims().stream().anyMatch(Claim::affirms)))
			.toList();
	}

	/** The status for a calculation: what is only alleged contests nothing. */
	public Status affirmedStatus() {
		FactView told = only((claim) -> claim.stance() != Stance.ALLEGES);
		boolean holds = told != null && told.claims().stream().anyMatch(Claim::affirms);
		return holds ? Objects.requireNonNull(told).status() : status();
	}

	private static boolean isOfTheSame(Measurement one, Measurement other) {
		return Objects.equals(one.period(), other.period()) && one.quantity().unit().equals(other.quantity().unit());
	}

	/**
	 * The newest value of a further column of the claims. A plan counts only if no claim
	 * asserts a value. Null: no claim has one.
	 */
	public @Nullable String newestDetail(String column) {
		return Newest.detail(column, this.claims.ofState(), this.lens.asOf());
	}

	/**
	 * All values of a further column, as {@link #newestDetail} has them, newest first.
	 */
	public List<String> details(String column) {
		return Newest.details(column, this.claims.ofState(), this.lens.asOf());
	}

	/**
	 * The newest date of publication of the claims; for a claim without one, the date
	 * that it speaks of. Null: no claim has either.
	 */
	public @Nullable PartialDate newest() {
		if (this.newest == null) {
			this.newest = Newest.date(claims());
		}
		return this.newest;
	}

	/** The newest date of publication of the claims; null: no page of them has one. */
	public @Nullable PartialDate newestPublication() {
		return Newest.published(claims());
	}

	/** The fact in words. */
	public FactWords words() {
		return new FactWords(this);
	}

	/** The fact in one sentence, with its status if it is less than established. */
	public String summary() {
		return words().summary();
	}

}
