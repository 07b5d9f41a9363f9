package org.tieline.plausible;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.supply.DisclosureRule;
import org.tieline.supply.Parents;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyRecord;
import org.tieline.value.Interval;

/**
 * Shares of ties for one case: those of the year of the lens, else those of the nearest
 * period, as they are.
 */
public final class OtherPeriods {

	private final @Nullable CarriedShare carried;

	private final List<FactView> effects;

	private final Parents families;

	private final DisclosureRule filings;

	private final RevenueRatios ratios;

	/** Shares under the lens of a record and a set of assumptions. */
	public OtherPeriods(SupplyRecord record, AssumptionSet set) {
		this.carried = (record.lens().asOf() != null) ? new CarriedShare(record.lens().asOf().year(), set, true, false)
				: null;
		this.effects = record.facts("EFFECT");
		this.families = new Parents(record);
		this.filings = DisclosureRule.of(record);
		this.ratios = new RevenueRatios(record);
	}

	/**
	 * Whether the figures of a tie can count another tie too: the same goods or a sort of
	 * them, from or to a subsidiary. Then they may tell of the same sales.
	 */
	boolean mayCount(SupplyLink wide, SupplyLink one) {
		Entity goods = wide.product();
		return (goods == null || one.isWithin(Set.of(goods.id()))) && this.families.contains(wide, one)
				&& !this.families.contains(one, wide);
	}

	/**
	 * The ties that are not cut, though the recorded figures of a cut tie can count them.
	 * Whoever cuts what these figures tell of cuts them too.
	 * @param links all ties
	 * @param cut numbers of those that are cut
	 * @return numbers of further ties
	 */
	public List<Integer> countedWith(List<SupplyLink> links, Collection<Integer> cut) {
		List<SupplyLink> told = cut.stream().map(links::get).filter(this::hasFigure).toList();
		return IntStream.range(0, links.size())
			.filter((link) -> !cut.contains(link) && links.get(link).isAffirmed())
			.filter((link) -> told.stream().anyMatch((wide) -> mayCount(wide, links.get(link))))
			.boxed()
			.toList();
	}

	private boolean hasFigure(SupplyLink link) {
		return link.sales().stated() || !ofRevenue(link).equals(Interval.UNKNOWN)
				|| !ofPurchases(link).equals(Interval.UNKNOWN) || !ofStop(link).equals(Interval.UNKNOWN);
	}

	Interval ofPurchases(SupplyLink link) {
		return (link.ofPurchases().equals(Interval.UNKNOWN) && this.carried != null)
				? this.carried.ofTie(link, SupplyLink.OF_PURCHASES) : link.ofPurchases();
	}

	Interval ofRevenue(SupplyLink link) {
		return (link.ofRevenue().equals(Interval.UNKNOWN) && this.carried != null)
				? this.carried.ofSales(link, this.ratios.of(link)) : link.ofRevenue();
	}

	/** The share of a customer's purchases from a supplier with all products. */
	Interval ofPairsPurchases(SupplyLink link) {
		return Interval.UNKNOWN;
	}

	/**
	 * The share of a supplier's sales to a customer with all products, which a filing can
	 * bound that does not name the customer.
	 */
	Interval ofPairsRevenue(SupplyLink link) {
		Interval filed = (this.carried != null) ? this.filings.nearest(link) : Interval.UNKNOWN;
		Interval stop = ofStop(link);
		return new Interval(Math.min(stop.low(), filed.high()), Math.min(stop.high(), filed.high()));
	}

	private Interval ofStop(SupplyLink link) {
		return (this.carried != null && ofRevenue(link).equals(Interval.UNKNOWN))
				? this.carried.ofStop(link, this.effects) : Interval.UNKNOWN;
	}

}
