package org.tieline.plausible;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyRecord;
import org.tieline.supply.YearlySales;
import org.tieline.value.Interval;
import org.tieline.value.Period;

/**
 * The amounts of ties over the revenue of their suppliers, of the same period and
 * currency, whatever the currency. Nothing is converted.
 */
final class RevenueRatios {

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	/** By supplier. */
	private final Map<String, List<Measurement>> revenues;

	/**
	 * A share of a supplier's revenue.
	 *
	 * @param share 0 to 1
	 */
	record Ratio(Interval share, Period period) {
	}

	RevenueRatios(SupplyRecord record) {
		this.revenues = record.facts("METRIC")
			.stream()
			.filter((one) -> FirmSize.REVENUE.contains(String.valueOf(one.fact().attributes().get("metric")))
					&& one.fact().participant("counterparty") == null)
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(one.fact().participant("subject")).id(),
					Collectors.flatMapping((one) -> figures(one, null), Collectors.toList())));
	}

	private static Stream<Measurement> figures(FactView fact, @Nullable String aspect) {
		return fact.affirmedFigures(aspect)
			.stream()
			.filter((one) -> STANDING.contains(one.status()) && one.period() != null && YearlySales.isGiven(one));
	}

	/** The shares of a tie that follow. */
	List<Ratio> of(SupplyLink link) {
		return figures(link.fact(), "amount").filter(RevenueRatios::isFlow)
			.flatMap((amount) -> this.revenues.getOrDefault(link.supplier().id(), List.of())
				.stream()
				.filter((whole) -> isOfTheSame(amount, whole))
				.map((whole) -> ratio(amount, whole)))
			.filter((one) -> one.share().low() <= 1 && !one.share().equals(Interval.UNKNOWN))
			.toList();
	}

	private static boolean isFlow(Measurement amount) {
		return amount.claims().stream().anyMatch((Claim claim) -> claim.from() != null && claim.to() != null);
	}

	private static boolean isOfTheSame(Measurement amount, Measurement whole) {
		Period one = Objects.requireNonNull(amount.period());
		Period other = Objects.requireNonNull(whole.period());
		return amount.quantity().unit().equals(whole.quantity().unit()) && one.firstDay().equals(other.firstDay())
				&& one.lastDay().equals(other.lastDay());
	}

	private static Ratio ratio(Measurement amount, Measurement whole) {
		double low = part(amount.quantity().low(), whole.quantity().high(), 0);
		double high = Math.max(low, Math.min(1, part(amount.quantity().high(), whole.quantity().low(), 1)));
		return new Ratio(new Interval(low, high), Objects.requireNonNull(amount.period()));
	}

	private static double part(@Nullable BigDecimal amount, @Nullable BigDecimal whole, double open) {
		return (amount == null || whole == null || whole.signum() <= 0) ? open
				: amount.divide(whole, MathContext.DECIMAL64).doubleValue();
	}

}
