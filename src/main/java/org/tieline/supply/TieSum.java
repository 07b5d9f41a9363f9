package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.value.Quantity;

/**
 * The sum of the figures of ties between one party and the other side of a cut, in one
 * period and unit. Ties that can report the same sales are never added. There is an upper
 * bound only if every named party of the other side has a figure that covers all its cut
 * ties.
 *
 * @param low the least sum; null: no figure has a lower bound
 * @param high the greatest sum; null: not recorded
 * @param above whether the sum is more than {@code low}
 * @param below whether the sum is less than {@code high}
 * @param facts the facts that it rests on
 * @param parties ids of the counterparties with a figure that counts
 * @param status the weakest status
 */
record TieSum(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean above, boolean below, List<FactView> facts,
		Set<String> parties, Status status) {

	/**
	 * A figure of a tie.
	 *
	 * @param tie the tie
	 * @param party id of the counterparty
	 * @param covers whether it covers all cut ties with this counterparty
	 * @param quantity its bounds
	 * @param status its status
	 */
	record Figure(SupplyLink tie, String party, boolean covers, Quantity quantity, Status status) {

		double weight() {
			BigDecimal low = low();
			return (low != null) ? low.doubleValue() : 0;
		}

		@Nullable BigDecimal low() {
			return this.quantity.low();
		}

		@Nullable BigDecimal high() {
			return this.quantity.high();
		}

	}

	/**
	 * Adds up.
	 * @param figures the figures
	 * @param families families of companies whose sales can be reported for each other
	 * @param other the other side of the cut
	 */
	static TieSum of(List<Figure> figures, CorporateFamilies families, CutTies.Side other) {
		List<HeaviestTies> ties = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			if (figures.get(i).weight() > 0) {
				ties.add(new HeaviestTies(i, figures.get(i).weight(), 0));
			}
		}
		Set<Integer> chosen = HeaviestTies.of(ties,
				(one, two) -> families.pair(figures.get(one).tie).equals(families.pair(figures.get(two).tie))
						&& figures.get(one).tie.overlaps(figures.get(two).tie));
		BigDecimal low = chosen.stream()
			.map((one) -> figures.get(one).low())
			.reduce(null, (sum, one) -> (sum != null && one != null) ? sum.add(one) : (one != null) ? one : sum);
		boolean above = chosen.stream().anyMatch((one) -> figures.get(one).quantity.lowExclusive());
		Map<String, Figure> greatest = other.named() ? greatest(figures, other.ids()) : Map.of();
		BigDecimal high = greatest.isEmpty() ? null
				: greatest.values()
					.stream()
					.map((one) -> Objects.requireNonNull(one.high()))
					.reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean below = greatest.values().stream().anyMatch((one) -> one.quantity.highExclusive());
		Set<FactView> facts = new LinkedHashSet<>();
		Set<String> parties = new LinkedHashSet<>();
		Status status = Status.CORROBORATED;
		for (int i = 0; i < figures.size(); i++) {
			Figure one = figures.get(i);
			if (chosen.contains(i) || (high != null && one.covers) || (low == null && high == null)) {
				facts.add(one.tie.fact());
				parties.add(one.party);
				status = weaker(status, one.status);
			}
		}
		boolean contradict = low != null && high != null && low.compareTo(high) > 0;
		return new TieSum(low, contradict ? null : high, above, below, List.copyOf(facts), parties, status);
	}

	/**
	 * By party: its figure with the greatest upper bound; empty: one of them has none.
	 */
	private static Map<String, Figure> greatest(List<Figure> figures, Set<String> parties) {
		Map<String, Figure> greatest = new TreeMap<>();
		for (String party : parties) {
			List<Figure> covering = figures.stream().filter((one) -> one.covers && one.party.equals(party)).toList();
			if (covering.isEmpty() || covering.stream().anyMatch((one) -> one.high() == null)) {
				return Map.of();
			}
			greatest.put(party, covering.stream().reduce(covering.getFirst(), TieSum::greater));
		}
		return greatest;
	}

	/** Of two equal bounds the one that is not exclusive is the greater. */
	private static Figure greater(Figure one, Figure other) {
		int compared = Objects.requireNonNull(one.high()).compareTo(Objects.requireNonNull(other.high()));
		return (compared > 0 || (compared == 0 && !one.quantity.highExclusive())) ? one : other;
	}

	/** The weaker of two: contested, alleged, single origin, corroborated. */
	static Status weaker(Status one, Status other) {
		List<Status> order = List.of(Status.CONTESTED, Status.ALLEGED, Status.SINGLE_ORIGIN, Status.CORROBORATED);
		return order.stream().filter((status) -> status == one || status == other).findFirst().orElse(one);
	}

}
