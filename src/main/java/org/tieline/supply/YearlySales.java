package org.tieline.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The sales of a supply link in one calendar year, in US dollars. Amounts in other
 * currencies are not converted, because the record has no exchange rates. An amount of a
 * part of the year is a lower bound, and parts that do not overlap are added. An amount
 * of a longer period is an upper bound. An amount with only a day of observation, often
 * the value of a contract, is neither.
 *
 * @param low lower bound; zero: nothing is recorded
 * @param high upper bound; null: nothing bounds it
 * @param stated whether an amount for that year itself is recorded
 */
public record YearlySales(BigDecimal low, @Nullable BigDecimal high, boolean stated) {

	public static final String USD = "USD";

	static final YearlySales UNKNOWN = new YearlySales(BigDecimal.ZERO, null, false);

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	/** An amount and its period. */
	record Piece(LocalDate first, LocalDate last, BigDecimal low) {
	}

	/**
	 * The sales in a year. Amounts of periods that contradict each other leave the least
	 * of them as a lower bound.
	 * @param amounts all amounts of the link
	 * @param year the calendar year; null: no year is asked about, and nothing is known
	 */
	static YearlySales of(List<Measurement> amounts, @Nullable Integer year) {
		if (year == null) {
			return UNKNOWN;
		}
		LocalDate first = LocalDate.of(year, 1, 1);
		LocalDate last = LocalDate.of(year, 12, 31);
		List<Piece> pieces = new ArrayList<>();
		BigDecimal most = null;
		for (Measurement amount : amounts) {
			Period period = amount.period();
			if (period == null || !counts(amount)) {
				continue;
			}
			Quantity quantity = amount.quantity();
			boolean within = !period.firstDay().isBefore(first) && !period.lastDay().isAfter(last);
			boolean covering = !period.firstDay().isAfter(first) && !period.lastDay().isBefore(last);
			if (within && quantity.low() != null) {
				pieces.add(new Piece(period.firstDay(), period.lastDay(), quantity.low()));
			}
			if (covering && quantity.high() != null) {
				most = (most != null) ? most.min(quantity.high()) : quantity.high();
			}
		}
		BigDecimal least = greatestSum(pieces);
		boolean apart = most != null && least.compareTo(most) > 0;
		return new YearlySales((most != null) ? least.min(most) : least, apart ? null : most,
				most != null || !pieces.isEmpty());
	}

	/**
	 * Whether the amount is given in dollars, for a period, and neither alleged nor only
	 * planned.
	 */
	private static boolean counts(Measurement amount) {
		return amount.quantity().unit().equals(USD) && STANDING.contains(amount.status()) && isGiven(amount)
				&& amount.claims().stream().anyMatch((claim) -> claim.from() != null && claim.to() != null);
	}

	/**
	 * Whether a claim gives the number in its own currency, and nobody denies it. A
	 * number that a page converted bounds nothing.
	 */
	public static boolean isGiven(Measurement number) {
		return !isDenied(number) && number.claims()
			.stream()
			.anyMatch((claim) -> claim.asserts() && claim.derivation() != Derivation.CONVERTED);
	}

	/** Whether a claim denies the number; then it bounds nothing. */
	public static boolean isDenied(Measurement number) {
		return number.claims().stream().anyMatch(Claim::denies);
	}

	/**
	 * Whether a number is stated for that calendar year. A year of observation alone does
	 * not say that the number covers the year.
	 */
	public static boolean isStatedFor(Measurement number, int year) {
		return isOfTheYear(number.period(), year)
				&& number.claims().stream().anyMatch((claim) -> claim.from() != null && claim.to() != null);
	}

	/** Whether a period is that calendar year. */
	public static boolean isOfTheYear(@Nullable Period period, int year) {
		return period != null && period.firstDay().equals(LocalDate.of(year, 1, 1))
				&& period.lastDay().equals(LocalDate.of(year, 12, 31));
	}

	/** The greatest sum of pieces that do not overlap. */
	static BigDecimal greatestSum(List<Piece> pieces) {
		List<Piece> ordered = pieces.stream().sorted(Comparator.comparing(Piece::last)).toList();
		List<BigDecimal> best = new ArrayList<>();
		BigDecimal greatest = BigDecimal.ZERO;
		for (int i = 0; i < ordered.size(); i++) {
			Piece piece = ordered.get(i);
			BigDecimal before = BigDecimal.ZERO;
			for (int j = 0; j < i; j++) {
				if (ordered.get(j).last().isBefore(piece.first())) {
					before = before.max(best.get(j));
				}
			}
			best.add(before.add(piece.low()));
			greatest = greatest.max(best.getLast());
		}
		return greatest;
	}

	/**
	 * A recorded total for the year in dollars; null: none.
	 * @param metric a measurement
	 * @param year the calendar year
	 */
	static @Nullable Quantity total(FactView metric, int year) {
		return total(metric, year, Measurement::quantity);
	}

	/**
	 * The same, read in some way.
	 * @param quantity the quantity of a measurement
	 */
	static @Nullable Quantity total(FactView metric, int year, Function<Measurement, Quantity> quantity) {
		return !isOfTheYear(metric.fact().numberPeriod(), year) ? null
				: metric.affirmedFigures(null)
					.stream()
					.filter((one) -> one.quantity().unit().equals(USD) && STANDING.contains(one.status()))
					.filter(YearlySales::isGiven)
					.map(quantity)
					.findFirst()
					.orElse(null);
	}

}
