package org.tieline.supply;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A figure of purchases or sales in one period, as claims give it: asserted, not denied,
 * and not converted from another currency. Contested figures run from the least to the
 * greatest. An allegation has no part in a figure that somebody states or estimates.
 *
 * @param fact the fact with the figure
 * @param quantity the figure
 * @param period its period
 * @param status its status
 * @param flow whether the period is that of the figure; else the figure was observed then
 */
record TradeFigure(FactView fact, Quantity quantity, Period period, Status status, boolean flow) {

	private static final Set<Status> TOLD = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED,
			Status.ALLEGED);

	/**
	 * The figures of a fact.
	 * @param aspect the aspect; null: the fact's own number
	 */
	static List<TradeFigure> of(FactView fact, @Nullable String aspect) {
		return of(fact, aspect, Measurement::quantity);
	}

	/**
	 * The same, read in some way.
	 * @param quantity the quantity of a measurement
	 */
	static List<TradeFigure> of(FactView fact, @Nullable String aspect, Function<Measurement, Quantity> quantity) {
		return fact.affirmedFigures(aspect).stream().flatMap((one) -> of(fact, one, quantity)).toList();
	}

	/**
	 * What is alleged beside figures that somebody states or estimates.
	 * @param aspect the aspect; null: the fact's own number
	 */
	static List<TradeFigure> alleged(FactView fact, @Nullable String aspect) {
		return fact.allegedFigures(aspect).stream().flatMap((one) -> of(fact, one, Measurement::quantity)).toList();
	}

	boolean isAlleged() {
		return this.status == Status.ALLEGED;
	}

	private static Stream<TradeFigure> of(FactView fact, Measurement one, Function<Measurement, Quantity> quantity) {
		boolean told = TOLD.contains(one.status()) && one.period() != null && YearlySales.isGiven(one);
		boolean flow = one.claims().stream().anyMatch((claim) -> claim.from() != null && claim.to() != null);
		return told ? Stream
			.of(new TradeFigure(fact, quantity.apply(one), Objects.requireNonNull(one.period()), one.status(), flow))
				: Stream.empty();
	}

	boolean isPercent() {
		return this.quantity.unit().equals("percent");
	}

	/** Whether a claim of the fact is derived by computing. */
	boolean isComputed() {
		return this.fact.claims().stream().map(Claim::derivation).anyMatch((one) -> one == Derivation.COMPUTED);
	}

	/** Whether both periods have the same first and last day. */
	static boolean same(Period one, @Nullable Period other) {
		return other != null && one.firstDay().equals(other.firstDay()) && one.lastDay().equals(other.lastDay());
	}

}
