package org.tieline.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;

/** The figures of a fact under a lens: its own number, and those of its aspects. */
final class FigureView {

	/** The key of the fact's own number, which has no aspect. */
	private static final String OWN_NUMBER = "";

	private final KindOfFact kind;

	private final @Nullable PartialDate asOf;

	private final CountedClaims claims;

	private final TimeView time;

	/** By aspect: the figures that were asked for before. */
	private final Map<String, Measurements> figures = new ConcurrentHashMap<>(1);

	FigureView(KindOfFact kind, @Nullable PartialDate asOf, CountedClaims claims, TimeView time) {
		this.kind = kind;
		this.asOf = kind.measurement() ? null : asOf;
		this.claims = claims;
		this.time = time;
	}

	private Measurements figures(@Nullable String aspect) {
		return this.figures.computeIfAbsent(Objects.requireNonNullElse(aspect, OWN_NUMBER),
				(key) -> Measurements.of(this.kind, aspect, this.claims.current(), this.claims.origins()));
	}

	/** All figures of an aspect; null: of the fact's own number. */
	List<Measurement> all(@Nullable String aspect) {
		return figures(aspect).all();
	}

	/** The figure of an aspect at the date of the lens: {@link FactView#measurement}. */
	Optional<Measurement> at(@Nullable String aspect, boolean stock) {
		Optional<Measurement> found = figures(aspect).at(this.asOf, stock);
		return stock ? orNextAfter(found, figures(aspect)) : found;
	}

	/**
	 * A figure of a stock, or the next one after the date if none is near before it: an
	 * old figure says less than one of soon after.
	 */
	private Optional<Measurement> orNextAfter(Optional<Measurement> found, Measurements figures) {
		PartialDate date = this.asOf;
		return (date == null || found.filter(this::isNear).isPresent()) ? found
				: figures.firstAfter(date).filter(this::isNear).or(() -> found);
	}

	/**
	 * The figure of a stock in a spell: {@link FactView#figureOf}.
	 * @param alleged whether allegations count
	 */
	Optional<Measurement> of(Spell spell, String aspect, boolean alleged) {
		List<Claim> said = this.claims.current()
			.stream()
			.filter((claim) -> claim.affirms() || claim.denies() || (alleged && claim.asserts()))
			.toList();
		Measurements figures = Measurements.of(this.kind, aspect, said, this.claims.origins());
		Optional<Measurement> asked = orNextAfter(figures.at(this.asOf, true), figures);
		List<Spell> spells = this.time.spells();
		if (spells.size() > 1) {
			asked = ((this.asOf != null) ? asked.stream() : figures.all().stream())
				.filter((one) -> spells.stream().filter((other) -> touches(one, other)).toList().equals(List.of(spell)))
				.max(Comparator.comparing((one) -> Objects.requireNonNull(one.period()).lastDay()));
		}
		return asked.filter((one) -> one.claims().stream().noneMatch(Claim::denies));
	}

	/** Whether the time of a figure and a spell may have a day in common. */
	private static boolean touches(Measurement figure, Spell spell) {
		return figure.period() != null && spell.mayTouch(figure.period());
	}

	/** The figures of an aspect that touch a date: {@link Measurements#during}. */
	List<Measurement> during(String aspect, PartialDate date) {
		return figures(aspect).during(date);
	}

	/** Whether a figure is dated, and near enough to the date asked for. */
	boolean isNear(Measurement figure) {
		return figure.period() != null && this.time.isNear(figure.period());
	}

	/** How many independent origins give the number of a measurement. */
	int origins() {
		return figures(null).at(null, false).map(Measurement::origins).orElse(0);
	}

	/**
	 * The status of the number of a measurement. Amounts in two currencies are two
	 * figures: if one is contested, the status is contested, else that of the best
	 * figure.
	 */
	Status status() {
		Measurements figures = figures(null);
		if (figures.all().stream().anyMatch((one) -> one.status() == Status.CONTESTED)) {
			return Status.CONTESTED;
		}
		return figures.at(null, false)
			.map(Measurement::status)
			.orElseGet(() -> StatusRule.ofNumber(this.claims.current(), 0, this.kind));
	}

}
