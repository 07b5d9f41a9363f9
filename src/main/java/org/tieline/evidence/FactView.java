package org.tieline.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Newest;
import org.tieline.claim.Origins;
import org.tieline.time.Spell;
import org.tieline.time.Stage;
import org.tieline.time.StageRule;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A fact as a lens shows it: the claims that count, and what follows from them. What was
 * worked out once is kept. A view may be used by several threads.
 */
public final class FactView {

	/** Oldest publication first; claims of unknown date last. */
	private static final Comparator<Claim> IN_ORDER = Comparator
		.comparing((Claim claim) -> Objects.requireNonNullElse(claim.knownOn(), LocalDate.MAX))
		.thenComparing(Claim::id);

	/** Stands for the fact's own number, which is of no aspect. */
	private static final String OWN_NUMBER = "";

	private final Fact fact;

	private final Lens lens;

	private final List<Claim> claims;

	/** By the id of a claim the one by which its own voice replaced it. */
	private final Map<String, Claim> replaced;

	/** The claims without the replaced ones. */
	private final List<Claim> counted;

	/** The same of the state itself: who says that it is planned plans. */
	private final List<Claim> said;

	private final Origins origins;

	/** Those of them that speak of the time of the lens. */
	private final List<Claim> ofTheTime;

	private final int originCount;

	private final Status status;

	private final FactTimes times;

	private final @Nullable String speaker;

	/** What stands after its id and those of its claims. */
	private @Nullable String ending;

	private @Nullable TimeState time;

	/** The same by its claims alone, however it stands. */
	private @Nullable TimeState dated;

	private @Nullable Stage stage;

	private @Nullable PartialDate newest;

	/** By aspect, what was asked for before. */
	private final Map<String, Measurements> numbers = new ConcurrentHashMap<>(1);

	public FactView(Fact fact, Lens lens) {
		this(fact, lens, null);
	}

	private FactView(Fact fact, Lens lens, @Nullable String speaker) {
		this.fact = fact;
		this.lens = lens;
		this.speaker = speaker;
		this.claims = fact.claims().stream().filter(lens::accepts).sorted(IN_ORDER).toList();
		this.origins = new Origins(fact.claims());
		this.replaced = Revisions.among(this.claims, fact.kind());
		this.counted = this.replaced.isEmpty() ? this.claims
				: this.claims.stream().filter((claim) -> !this.replaced.containsKey(claim.id())).toList();
		this.said = StageRule.ofState(this.counted);
		this.times = new FactTimes(fact, this.said, lens::accepts);
		if (fact.kind().measurement()) {
			Measurements numbers = numbers(null);
			this.ofTheTime = this.counted;
			this.originCount = numbers.at(null, false).map(Measurement::origins).orElse(0);
			this.status = statusOf(numbers);
		}
		else {
			PartialDate asOf = lens.asOf();
			this.ofTheTime = (asOf != null) ? this.times.speakingOf(asOf, atDate(asOf), lens.presume(), recordEnd())
					: this.said;
			this.originCount = this.origins.affirming(this.ofTheTime);
			Status ofState = StatusRule.ofState(this.ofTheTime, this.said, this.originCount, asOf);
			this.status = (this.originCount <= 1 && restsOnContestedNumbers()) ? Status.CONTESTED : ofState;
		}
	}

	/**
	 * Whether a state is shown, at the time of the lens, by numbers alone, and none of
	 * these is undisputed.
	 */
	private boolean restsOnContestedNumbers() {
		List<Claim> shown = this.ofTheTime.stream().filter(Claim::says).toList();
		return !shown.isEmpty() && shown.stream().allMatch(this::givesContestedNumber);
	}

	private boolean givesContestedNumber(Claim claim) {
		String aspect = claim.aspect();
		return aspect != null && numbers(aspect).all()
			.stream()
			.anyMatch((one) -> one.status() == Status.CONTESTED
					&& one.claims().stream().anyMatch((given) -> given.id().equals(claim.id())));
	}

	private Measurements numbers(@Nullable String aspect) {
		return this.numbers.computeIfAbsent(Objects.requireNonNullElse(aspect, OWN_NUMBER),
				(key) -> Measurements.of(this.fact.kind(), aspect, this.counted, this.origins));
	}

	/**
	 * A number that is given in two currencies is two measurements: contested if one of
	 * them is, else as good as the best.
	 */
	private Status statusOf(Measurements numbers) {
		if (numbers.all().stream().anyMatch((one) -> one.status() == Status.CONTESTED)) {
			return Status.CONTESTED;
		}
		return numbers.at(null, false)
			.map(Measurement::status)
			.orElseGet(() -> StatusRule.ofNumber(this.counted, 0, this.fact.kind()));
	}

	public Fact fact() {
		return this.fact;
	}

	public Lens lens() {
		return this.lens;
	}

	public String id() {
		return this.fact.id();
	}

	/**
	 * The id under which clients keep it: its own and, unless it shows the whole record,
	 * the lens.
	 */
	public String seenId() {
		return seenId(id());
	}

	/** The same of one of its claims. */
	String seenId(String plain) {
		if (this.ending == null) {
			this.ending = SeenId.ending(this.lens, this.speaker);
		}
		return plain + this.ending;
	}

	/** The same fact through another lens. */
	public FactView through(Lens other) {
		return (other == this.lens || other.equals(this.lens)) ? this : new FactView(this.fact, other, this.speaker);
	}

	/** The same fact with only some of its claims, for reckoning; null if none fits. */
	public @Nullable FactView only(Predicate<Claim> fits) {
		if (this.fact.claims().stream().allMatch(fits)) {
			return this;
		}
		Fact some = some(fits);
		return (some != null) ? new FactView(some, this.lens, this.speaker) : null;
	}

	/**
	 * The same fact as one speaker, or its staff, gives it; null if it says nothing of
	 * it.
	 */
	public @Nullable FactView saidBy(String entity) {
		Fact some = some((claim) -> claim.speaksFor().contains(entity));
		return (some != null) ? new FactView(some, this.lens, entity) : null;
	}

	private @Nullable Fact some(Predicate<Claim> fits) {
		List<Claim> some = this.fact.claims().stream().filter(fits).toList();
		return some.isEmpty() ? null : this.fact.with(some);
	}

	/** The claims that count, oldest publication first. */
	public List<Claim> claims() {
		return this.claims;
	}

	/** The same claims, each with the way back to its fact. */
	public List<ClaimView> claimViews() {
		return this.claims.stream().map((claim) -> new ClaimView(claim, this)).toList();
	}

	/** The newer claim by which the same voice replaced this one; null: it counts. */
	public @Nullable Claim supersededBy(Claim claim) {
		return this.replaced.get(claim.id());
	}

	/** How many independent origins state or estimate it. */
	public int origins() {
		return this.originCount;
	}

	public Status status() {
		return this.status;
	}

	/** The spells in which a state held, oldest first; none for a number. */
	public List<Spell> spells() {
		return this.times.spells();
	}

	/**
	 * A number's period; for a state the time from its first start to its last end. Null:
	 * neither is stated.
	 */
	public @Nullable Period period() {
		return this.times.period();
	}

	/** The periods in which a state held; a number's one period. */
	public List<Period> periods() {
		return this.times.periods();
	}

	/**
	 * Whether the lens leaves anything of the fact: a claim that says or denies
	 * something.
	 */
	public boolean isRecorded() {
		return status() != Status.NOT_RECORDED && this.originCount >= this.lens.minOrigins();
	}

	/** The record's own last day under the lens; null: not known. */
	public @Nullable LocalDate recordEnd() {
		return this.lens.lastDayOf(this.fact.recordEnd());
	}

	/**
	 * Whether it held at the time of the lens; without a date, at the record's own last
	 * day. Denials alone never make a fact hold; and that a state was planned for a date
	 * does not show that it came about. A number without a date is held.
	 */
	public TimeState time() {
		if (this.time == null) {
			this.time = timeOf(this.lens.asOf());
		}
		return this.time;
	}

	private TimeState atDate(PartialDate asOf) {
		if (this.dated == null) {
			this.dated = this.times.at(asOf, this.lens.presume(), recordEnd());
		}
		return this.dated;
	}

	private TimeState timeOf(@Nullable PartialDate asOf) {
		if (!isRecorded() || status() == Status.DENIED) {
			return TimeState.NOT_HELD;
		}
		LocalDate end = recordEnd();
		if (asOf != null) {
			return atDate(asOf);
		}
		if (this.fact.kind().measurement()) {
			return TimeState.HELD;
		}
		if (end != null) {
			return this.times.at(PartialDate.of(end), this.lens.presume(), end);
		}
		return hasEnded() ? TimeState.NOT_HELD : spells().isEmpty() ? TimeState.POSSIBLE : TimeState.HELD;
	}

	/**
	 * The date of the lens; without one the record's own last day. Null: neither is
	 * known.
	 */
	public @Nullable PartialDate asked() {
		LocalDate end = recordEnd();
		return (this.lens.asOf() != null) ? this.lens.asOf() : (end != null) ? PartialDate.of(end) : null;
	}

	/**
	 * Whether it counts as held at the time of the lens; without a date, whether it ever
	 * held.
	 */
	public Spell.Holds holds() {
		if (!isRecorded() || status() == Status.DENIED) {
			return Spell.Holds.NO;
		}
		return (this.lens.asOf() != null) ? time().holds() : Spell.Holds.YES;
	}

	/**
	 * Whether it counts as held at the time of the lens; without a date, whether it
	 * counts as held at the record's own last day: then only what goes on holds. Without
	 * a date a state that nothing dates is taken to go on.
	 */
	public Spell.Holds goesOn() {
		if (isOver()) {
			return Spell.Holds.NO;
		}
		return (this.lens.asOf() == null && spells().isEmpty()) ? holds() : time().holds();
	}

	/**
	 * The last date that shows the state, not after the date of the lens: a start, an
	 * observation, or a stated end. Null: none does; and of a number.
	 */
	public @Nullable PartialDate lastShown() {
		return this.times.lastShown(this.lens.asOf());
	}

	/**
	 * Whether a stated end is denied, or somebody says that the state went on past it.
	 */
	public boolean endIsContested() {
		return this.times.endIsContested();
	}

	/**
	 * Whether an end of the last spell is stated, or what was supplied was removed; never
	 * of a number.
	 */
	public boolean hasEnded() {
		return this.times.hasEnded() || stage() == Stage.REMOVED;
	}

	/**
	 * How far a supply link has come at the time of the lens, if it is more than planned;
	 * of anything else {@link Stage#IN_USE}.
	 */
	public Stage stage() {
		if (this.stage == null) {
			this.stage = this.times.stage(this.lens.asOf());
		}
		return this.stage;
	}

	/** Whether nobody says that the state is there, only that it may come. */
	public boolean isOnlyPlanned() {
		return this.said.stream().noneMatch(Claim::asserts);
	}

	/** Whether a state has ended, asked without a date: only what goes on holds then. */
	public boolean isOver() {
		return this.lens.asOf() == null && hasEnded();
	}

	/** The number of a measurement: of the unit that most origins give. */
	public @Nullable Quantity value() {
		return measurement(null, false).map(Measurement::quantity).orElse(null);
	}

	/**
	 * The measurement of an aspect at the time of the lens.
	 * @param aspect the aspect; null: the fact's own number
	 * @param stock whether the number stays until a newer one
	 */
	public Optional<Measurement> measurement(@Nullable String aspect, boolean stock) {
		PartialDate asOf = this.fact.kind().measurement() ? null : this.lens.asOf();
		Optional<Measurement> found = numbers(aspect).at(asOf, stock);
		return (found.isPresent() || asOf == null || !stock) ? found
				: numbers(aspect).firstAfter(asOf).filter(this::isNear);
	}

	/**
	 * The measurements of an aspect that a time within a date may have: several if the
	 * date is partial and the number changed within it.
	 */
	public List<Measurement> measurementsDuring(String aspect, PartialDate date) {
		return numbers(aspect).during(date);
	}

	/**
	 * Whether a figure is near enough to count at the date of the lens, or without one at
	 * the record's own last day: that date lies in its period, or within the reach of its
	 * kind. An undated figure is not.
	 */
	public boolean isNear(Measurement figure) {
		PartialDate asked = asked();
		Period period = figure.period();
		if (asked == null || period == null) {
			return period != null;
		}
		PartialDate first = (period.from() != null) ? period.from() : period.to();
		PartialDate last = (period.to() != null) ? period.to() : period.from();
		return new Spell(null, null, first, last, null, null, null, false,
				this.fact.kind().presumption().apply(this.fact))
			.at(asked, this.lens.presume(), recordEnd())
			.counts();
	}

	/** All measurements of an aspect; null: of the fact's own number. */
	public List<Measurement> measurements(@Nullable String aspect) {
		return numbers(aspect).all();
	}

	/**
	 * What the newest claim that counts says under a further column; a plan only where
	 * nobody says more. Null: none says.
	 */
	public @Nullable String newestDetail(String column) {
		return Newest.detail(column, this.said, this.lens.asOf());
	}

	/**
	 * The newest publication of a claim; of one of unknown date, the date that it speaks
	 * of. Null: no claim that counts has either.
	 */
	public @Nullable PartialDate newest() {
		if (this.newest == null) {
			this.newest = Newest.date(this.claims);
		}
		return this.newest;
	}

	/** The fact in words. */
	public FactWords words() {
		return new FactWords(this);
	}

	/** The fact in one sentence, with its status where that is less than established. */
	public String summary() {
		return words().summary();
	}

}
