package org.tieline.plausible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.ensemble.Polytope;
import org.tieline.evidence.FactView;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.Parents;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyRecord;
import org.tieline.value.Interval;

/**
 * Recorded figures of ties and of groups as constraints on the amounts of a polytope,
 * each with the fact that it is from. Amounts are in millions of US dollars.
 */
final class RecordedRows {

	/** No amount is larger: ten million million dollars. */
	static final double LARGEST = 1e7;

	private final List<SupplyLink> links;

	/** By link: its variable; -1: it is left out. */
	private final int[] linkVariable;

	private final Polytope.Builder builder;

	/** Shares of other periods; null: no year is asked about. */
	private final @Nullable CarriedShare carried;

	private final List<FactView> effects;

	private final Parents families;

	/** Where these are near, no estimate of an effect stands for a share. */
	private final RevenueRatios ratios;

	private final List<FactView> sources = new ArrayList<>();

	/**
	 * Constraints on the variables of links.
	 * @param links the links with the figures that bind
	 * @param linkVariable by link: its variable, by the time that constraints are added
	 * @param carried shares of other periods; null: no year is asked about
	 */
	RecordedRows(List<SupplyLink> links, int[] linkVariable, Polytope.Builder builder, @Nullable CarriedShare carried,
			SupplyRecord record) {
		this.links = links;
		this.linkVariable = linkVariable;
		this.builder = builder;
		this.carried = carried;
		this.effects = record.facts("EFFECT");
		this.families = new Parents(record);
		this.ratios = new RevenueRatios(record);
	}

	/**
	 * Stated amounts and shares of ties.
	 * @param purchases the variable of all purchases of a link's customer; null: none
	 * @param revenue the variable of the revenue of a link's supplier; null: none
	 */
	void addTies(Function<SupplyLink, @Nullable Integer> purchases, Function<SupplyLink, @Nullable Integer> revenue) {
		for (int link = 0; link < this.links.size(); link++) {
			if (this.linkVariable[link] >= 0) {
				addTie(this.links.get(link), purchases.apply(this.links.get(link)),
						revenue.apply(this.links.get(link)));
			}
		}
	}

	private void addTie(SupplyLink one, @Nullable Integer purchases, @Nullable Integer revenue) {
		int[] parts = within(one);
		double low = one.sales().low().doubleValue() / 1e6;
		double high = (one.sales().high() != null) ? one.sales().high().doubleValue() / 1e6 : LARGEST;
		double[] ones = new double[parts.length];
		Arrays.fill(ones, 1);
		between(one.fact(), parts, ones, low, high);
		share(one.fact(), parts, purchases, known(one, one.ofPurchases(), SupplyLink.OF_PURCHASES));
		Interval ofRevenue = known(one, one.ofRevenue(), SupplyLink.OF_REVENUE);
		share(one.fact(), parts, revenue, ofRevenue);
		if (ofRevenue.equals(Interval.UNKNOWN) && this.carried != null && !this.carried.hasNear(this.ratios.of(one))) {
			share(one.fact(), ofPair(one), revenue, this.carried.ofStop(one, this.effects));
		}
	}

	/** The share of the year, or else one of the nearest period before its end. */
	private Interval known(SupplyLink link, Interval share, String aspect) {
		return (share.equals(Interval.UNKNOWN) && this.carried != null) ? this.carried.ofTie(link, aspect) : share;
	}

	/** The variables of all ties of a pair. */
	private int[] ofPair(SupplyLink one) {
		return IntStream.range(0, this.links.size())
			.filter((link) -> this.linkVariable[link] >= 0 && this.links.get(link).pair().equals(one.pair()))
			.map((link) -> this.linkVariable[link])
			.toArray();
	}

	private int[] within(SupplyLink wide) {
		return within(this.links, wide, this.families).stream()
			.filter((link) -> this.linkVariable[link] >= 0)
			.mapToInt((link) -> this.linkVariable[link])
			.toArray();
	}

	/**
	 * A tie and the ties that may be a part of it: the same pair's with narrower
	 * products, and those of subsidiaries of its parties.
	 * @return their numbers among the links
	 */
	static List<Integer> within(List<SupplyLink> links, SupplyLink wide, Parents families) {
		List<Integer> parts = new ArrayList<>();
		for (int link = 0; link < links.size(); link++) {
			SupplyLink one = links.get(link);
			boolean goods = wide.product() == null || one.isWithin(Set.of(wide.product().id()));
			boolean within = one.pair().equals(wide.pair()) ? goods || one == wide
					: goods && families.contains(wide, one);
			if (within) {
				parts.add(link);
			}
		}
		return parts;
	}

	/**
	 * The greatest part of a firm's sales or purchases that recorded ties can have. A tie
	 * counts with the figure of a wider tie, or of a parent company, if that bounds it.
	 * @param of numbers of the firm's ties
	 * @param aspect the share
	 */
	double most(List<Integer> of, String aspect) {
		List<Integer> bounded = of.stream().filter((link) -> this.links.get(link).mostOf(aspect) < 1).toList();
		Set<Integer> counted = new HashSet<>();
		bounded.forEach((wide) -> within(this.links, this.links.get(wide), this.families).stream()
			.filter((link) -> !link.equals(wide))
			.forEach(counted::add));
		return of.stream()
			.filter((link) -> !counted.contains(link))
			.mapToDouble((link) -> this.links.get(link).mostOf(aspect))
			.sum();
	}

	private void share(FactView fact, int[] parts, @Nullable Integer whole, Interval share) {
		if (whole == null || share.equals(Interval.UNKNOWN)) {
			return;
		}
		int source = source(fact);
		int[] variables = Arrays.copyOf(parts, parts.length + 1);
		variables[parts.length] = whole;
		double[] coefficients = new double[variables.length];
		Arrays.fill(coefficients, 1);
		if (share.low() == share.high()) {
			coefficients[parts.length] = -share.low();
			this.builder.equal(source, variables, coefficients, 0);
			return;
		}
		if (share.high() < 1) {
			coefficients[parts.length] = -share.high();
			this.builder.atMost(source, variables, coefficients, 0);
		}
		if (share.low() > 0) {
			coefficients[parts.length] = -share.low();
			this.builder.atLeast(source, variables, coefficients, 0);
		}
	}

	/** Bounds a sum of variables by a recorded figure. */
	void between(FactView fact, int[] variables, double[] coefficients, double low, double high) {
		int source = source(fact);
		if (low == high) {
			this.builder.equal(source, variables, coefficients, low);
			return;
		}
		if (high < LARGEST) {
			this.builder.atMost(source, variables, coefficients, high);
		}
		if (low > 0) {
			this.builder.atLeast(source, variables, coefficients, low);
		}
	}

	/**
	 * Recorded totals of what a customer buys from all suppliers of a country, and its
	 * part of all purchases. Recorded suppliers have no more of it. With all that the
	 * customer buys of suppliers that are not recorded they have no less.
	 * @param purchases the variable of all purchases of a link's customer; null: none
	 * @param unrecorded the variables of what it buys beside recorded links
	 */
	void addTotals(GroupTotals totals, Function<SupplyLink, @Nullable Integer> purchases,
			Function<SupplyLink, List<Integer>> unrecorded) {
		Map<List<String>, List<Integer>> covered = new LinkedHashMap<>();
		for (int link = 0; link < this.links.size(); link++) {
			String country = this.links.get(link).supplier().countryId();
			if (this.linkVariable[link] >= 0 && country != null) {
				covered
					.computeIfAbsent(List.of(this.links.get(link).customer().id(), country), (key) -> new ArrayList<>())
					.add(link);
			}
		}
		covered.forEach((key, of) -> {
			SupplyLink one = this.links.get(of.getFirst());
			List<Integer> recorded = of.stream().map((link) -> this.linkVariable[link]).toList();
			List<Integer> all = Stream.concat(recorded.stream(), unrecorded.apply(one).stream()).toList();
			GroupTotals.Total total = totals.of(key.getFirst(), key.getLast());
			if (total != null) {
				double most = (total.most() != null) ? total.most().doubleValue() / 1e6 : LARGEST;
				sum(total.fact(), recorded, 0, most);
				sum(total.fact(), all, total.least().doubleValue() / 1e6, LARGEST);
			}
			Integer whole = purchases.apply(one);
			Interval part = totals.partOfPurchases(key.getFirst(), key.getLast());
			if (!part.equals(Interval.UNKNOWN)) {
				FactView fact = totals.partsOfPurchases(key.getFirst(), key.getLast()).getFirst().fact();
				share(fact, array(recorded), whole, new Interval(0, part.high()));
				share(fact, array(all), whole, new Interval(part.low(), 1));
			}
		});
	}

	private void sum(FactView fact, List<Integer> of, double low, double high) {
		double[] ones = new double[of.size()];
		Arrays.fill(ones, 1);
		between(fact, array(of), ones, low, high);
	}

	private static int[] array(List<Integer> of) {
		return of.stream().mapToInt(Integer::intValue).toArray();
	}

	private int source(FactView fact) {
		this.sources.add(fact);
		return this.sources.size() - 1;
	}

	/** The fact behind a source number. */
	FactView source(int number) {
		return this.sources.get(number);
	}

}
