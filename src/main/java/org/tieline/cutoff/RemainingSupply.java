package org.tieline.cutoff;

import java.util.List;
import java.util.Set;

import org.tieline.claim.Entity;
import org.tieline.supply.SupplyLink;
import org.tieline.value.Interval;

/** The recorded supply that a scenario leaves. */
final class RemainingSupply {

	private final List<SupplyLink> links;

	private final Scenario scenario;

	RemainingSupply(List<SupplyLink> links, Scenario scenario) {
		this.links = links;
		this.scenario = scenario;
	}

	/**
	 * The share of a supplier in the buyer's remaining supply of a product, with bounds
	 * from the recorded amounts. Supply of a wider product can be this product.
	 * @return 0 to 1 if nothing is known
	 */
	Interval share(String supplier, Entity product, String buyer) {
		double ownLow = 0;
		double ownHigh = 0;
		double othersLow = 0;
		double othersHigh = this.scenario.input().complete() ? 0 : Double.POSITIVE_INFINITY;
		for (int link = 0; link < this.links.size(); link++) {
			SupplyLink one = this.links.get(link);
			boolean isIt = one.isWithin(Set.of(product.id()));
			boolean mayBe = one.product() == null || product.isWithin(one.product().id());
			if (one.customer().id().equals(buyer) && (isIt || mayBe)) {
				double left = this.scenario.cut().contains(link) ? 1 - this.scenario.input().cut() : 1;
				double low = isIt ? left * one.sales().low().doubleValue() : 0;
				double high = (left > 0) ? left * high(one) : 0;
				boolean own = one.supplier().id().equals(supplier);
				ownLow += own ? low : 0;
				ownHigh += own ? high : 0;
				othersLow += own ? 0 : low;
				othersHigh += own ? 0 : high;
			}
		}
		return new Interval(part(ownLow, othersHigh, 0), part(ownHigh, othersLow, 1));
	}

	private static double high(SupplyLink link) {
		return (link.sales().high() != null) ? link.sales().high().doubleValue() : Double.POSITIVE_INFINITY;
	}

	/** {@code own / (own + others)}; {@code otherwise} if both are zero. */
	private static double part(double own, double others, double otherwise) {
		if (own == Double.POSITIVE_INFINITY) {
			return 1;
		}
		double all = own + others;
		return (others == Double.POSITIVE_INFINITY) ? 0 : (all > 0) ? own / all : otherwise;
	}

}
