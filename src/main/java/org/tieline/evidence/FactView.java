package org.tieline.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/** A fact as a lens shows it: the claims that count, and what follows from them. */
public final class FactView {

	/** Oldest publication first; claims of unknown date last. */
	private static final Comparator<Claim> IN_ORDER = Comparator
		.comparing((Claim claim) -> Objects.requireNonNullElse(claim.knownOn(), LocalDate.MAX))
		.thenComparing(Claim::id);

	/** By the last day that a claim speaks of; of one day, by publication. */
	private static final Comparator<Claim> NEWEST = Comparator.comparing(FactView::lastDay)
		.thenComparing(Claim::knownOn, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Fact fact;

	private final Lens lens;

	private final List<Claim> claims;

	private final Origins origins;

	private final int originCount;

	private final Status status;

	private @Nullable List<Spell> spells;

	public FactView(Fact fact, Lens lens) {
		this.fact = fact;
		this.lens = lens;
		this.claims = fact.claims().stream().filter(lens::accepts).sorted(IN_ORDER).toList();
		this.origins = new Origins(fact.claims());
		if (fact.kind().measurement()) {
			Measurements numbers = Measurements.of(null, this.claims, this.origins);
			this.originCount = numbers.at(null, false).map(Measurement::origins).orElse(0);
			this.status = statusOf(numbers);
		}
		else {
			this.originCount = this.origins.affirming(this.claims);
			this.status = StatusRule.ofState(this.claims, this.originCount);
		}
	}

	/**
	 * A number that is given in two currencies is two measurements: contested if one of
	 * them is, else as good as the best.
	 */
	private Status statusOf(Measurements numbers) {
		if (numbers.all().stream().anyMatch((one) -> one.status() == Status.CONTESTED)) {
			return Status.CONTESTED;
		}
		return numbers.at(null, false).map(Measurement::status).orElseGet(() -> StatusRule.ofNumber(this.claims, 0));
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

	/** The same fact through another lens. */
	public FactView through(Lens other) {
		return (other == this.lens || other.equals(this.lens)) ? this : new FactView(this.fact, other);
	}

	/** The same fact with only some of its claims; null if none fits. */
	public @Nullable FactView only(Predicate<Claim> fits) {
		List<Claim> some = this.fact.claims().stream().filter(fits).toList();
		return some.isEmpty() ? null : new FactView(new Fact(this.fact.id(), this.fact.kind(), this.fact.participants(),
				this.fact.attributes(), this.fact.numberPeriod(), some), this.lens);
	}

	/** The claims that count, oldest publication first. */
	public List<Claim> claims() {
		return this.claims;
	}

	/** The same claims, each with the way back to its fact. */
	public List<ClaimView> claimViews() {
		return this.claims.stream().map((claim) -> new ClaimView(claim, this)).toList();
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
		if (this.spells == null) {
			this.spells = this.fact.kind().measurement() ? List.of() : Spells.of(this.claims);
		}
		return this.spells;
	}

	/** A number's period; for a state the time from its first start to its last end. */
	public @Nullable Period period() {
		if (this.fact.numberPeriod() != null) {
			return this.fact.numberPeriod();
		}
		if (spells().isEmpty()) {
			return null;
		}
		Period period = new Period(spells().getFirst().start(), spells().getLast().end());
		return (period.from() != null || period.to() != null) ? period : null;
	}

	/** The periods in which a state held; a number's one period. */
	public List<Period> periods() {
		Period number = this.fact.numberPeriod();
		return (number != null) ? List.of(number) : spells().stream().map(Spell::period).toList();
	}

	/**
	 * Whether the lens leaves anything of the fact: a claim that says or denies
	 * something.
	 */
	public boolean isRecorded() {
		return status() != Status.NOT_RECORDED && this.originCount >= this.lens.minOrigins();
	}

	/**
	 * Whether it held at the time of the lens. Denials alone never make a fact hold; and
	 * that a state was planned for a date does not show that it came about.
	 */
	public Spell.Holds holds() {
		if (!isRecorded() || status() == Status.DENIED) {
			return Spell.Holds.NO;
		}
		PartialDate asOf = this.lens.asOf();
		if (asOf == null) {
			return Spell.Holds.YES;
		}
		Period number = this.fact.numberPeriod();
		if (number != null) {
			return number.touches(asOf) ? Spell.Holds.YES : Spell.Holds.NO;
		}
		if (spells().isEmpty() || this.claims.stream().noneMatch(Claim::asserts)) {
			return Spell.Holds.POSSIBLY;
		}
		Spell.Holds holds = spells().stream()
			.map((spell) -> spell.holds(asOf))
			.min(Comparator.naturalOrder())
			.orElseThrow();
		return (holds == Spell.Holds.NO && isAfterAContestedEnd(asOf)) ? Spell.Holds.POSSIBLY : holds;
	}

	/**
	 * Whether a stated end is denied, or somebody says that the state went on past it.
	 */
	public boolean endIsContested() {
		return Spells.endIsContested(this.claims);
	}

	/** Whether a state has ended, asked without a date: only what goes on holds then. */
	public boolean isOver() {
		return this.lens.asOf() == null && !spells().isEmpty() && spells().getLast().end() != null;
	}

	private boolean isAfterAContestedEnd(PartialDate asOf) {
		return endIsContested()
				&& spells().stream().anyMatch((spell) -> spell.end() != null && spell.end().isWhollyBefore(asOf));
	}

	/** The number of a measurement: of the unit that most origins give. */
	public @Nullable Quantity value() {
		return measurement(null, false).map(Measurement::quantity).orElse(null);
	}

	/** The measurement of an aspect at the time of the lens. */
	public Optional<Measurement> measurement(@Nullable String aspect, boolean stock) {
		PartialDate asOf = this.fact.kind().measurement() ? null : this.lens.asOf();
		return Measurements.of(aspect, this.claims, this.origins).at(asOf, stock);
	}

	/** All measurements of an aspect. */
	public List<Measurement> measurements(@Nullable String aspect) {
		return Measurements.of(aspect, this.claims, this.origins).all();
	}

	/**
	 * What the newest claim that counts says under a further column; a plan only where
	 * nobody says more. Null: none says.
	 */
	public @Nullable String newestDetail(String column) {
		List<Claim> telling = this.claims.stream()
			.filter((claim) -> claim.says() && claim.details().containsKey(column) && isSaidOf(claim, this.lens.asOf()))
			.toList();
		boolean said = telling.stream().anyMatch(Claim::asserts);
		return telling.stream()
			.filter((claim) -> !said || claim.asserts())
			.max(NEWEST)
			.map((claim) -> claim.details().get(column))
			.orElse(null);
	}

	/** Whether a claim speaks of a time no later than the date. */
	private static boolean isSaidOf(Claim claim, @Nullable PartialDate asOf) {
		Period period = claim.period();
		PartialDate first = (period == null) ? null : (period.from() != null) ? period.from() : period.to();
		return asOf == null || first == null || !first.firstDay().isAfter(asOf.lastDay());
	}

	/**
	 * The newest publication of a claim; of one of unknown date, the date that it speaks
	 * of.
	 */
	public @Nullable PartialDate newest() {
		return this.claims.stream()
			.map(FactView::dateOf)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null);
	}

	private static @Nullable PartialDate dateOf(Claim claim) {
		PartialDate published = claim.source().publishedOn();
		Period period = claim.period();
		if (published != null || period == null || claim.intends()) {
			return published;
		}
		return (period.to() != null) ? period.to() : period.from();
	}

	/**
	 * The last day that a claim speaks of: an end, else an observation, else its
	 * publication.
	 */
	private static LocalDate lastDay(Claim claim) {
		PartialDate date = (claim.to() != null) ? claim.to() : claim.asOf();
		if (date != null) {
			return date.lastDay();
		}
		LocalDate known = claim.knownOn();
		if (known != null) {
			return known;
		}
		return (claim.from() != null) ? claim.from().lastDay() : LocalDate.MIN;
	}

	/** A number in words, with its own status where that is less than established. */
	public Optional<String> numberInWords(String aspect, boolean stock) {
		return measurement(aspect, stock).map((one) -> one.quantity().text() + one.status().remark());
	}

	/** The name of a participant; "unknown" where the source names none. */
	public String nameOf(String participant) {
		Entity entity = this.fact.participant(participant);
		return (entity != null) ? entity.name() : "unknown";
	}

	/** The word for what goes on, or the one for what ended. */
	public String verb(String present, String past) {
		boolean over = !spells().isEmpty() && spells().getLast().end() != null;
		return over ? past : present;
	}

	/** An attribute as words: {@code COMPEL_BY_LAW} becomes "compel by law". */
	public String words(String attribute) {
		return this.fact.attributes().getOrDefault(attribute, "").toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
	}

	/** The fact in one sentence, with its status where that is less than established. */
	public String summary() {
		String sentence = this.fact.kind().sentence().apply(this);
		return switch (status()) {
			case CORROBORATED, SINGLE_ORIGIN, CONTESTED, ALLEGED, PLANNED -> sentence + status().remark() + ".";
			case DENIED -> sentence + " (denied).";
			case NOT_RECORDED -> sentence + " (not recorded under this lens).";
		};
	}

}
